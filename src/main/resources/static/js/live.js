// Keeps an open page up to date: the server tells by an event that orders or belongings have
// changed, and what is shown of them is fetched and merged into the page, so that focus, scroll
// position, open menus and what is selected stay. Only while somebody looks: a browser opens six
// connections to a host, and each event stream holds one. Without this file pages are as they were
// when they were opened.
(() => {
  const DELAY = 60; // milliseconds: orders and picture often change together
  let stream = null;
  let account = "";
  let wanted = new Set(); // what is to be fetched: orders, page
  let timer = 0;
  let fetching = false;
  let setback = 500; // milliseconds after which something that failed was tried again
  let absence = 1000; // milliseconds after which a stream that was refused is asked for again
  let spoken = 0;
  let filling = 0;
  const told = { orders: "", picture: "" }; // what the server said last

  const page = () => document.getElementById("page");
  const region = () => document.getElementById("orders");
  const open = () => region()?.querySelector(".open");
  const follower = word => page().querySelector(`:scope > [data-follows~="${word}"]`);
  const pictureShown = () => follower("picture")?.dataset.picture;
  const freshness = () => document.getElementById("freshness");

  // What would be lost if the page changed now: a move being sent, a drag.
  const occupied = () => document.querySelector("[aria-busy=true]") || document.body.classList.contains("dragging");

  function listen() {
    if (document.hidden || !open()?.dataset.account) return hush();
    if (stream && account === open().dataset.account && stream.readyState !== EventSource.CLOSED) return;
    hush();
    account = open().dataset.account;
    const seen = new URLSearchParams({ seen: open().dataset.state, picture: pictureShown() ?? "" });
    stream = new EventSource(`/orders/stream?${seen}`);
    Object.assign(told, { orders: open().dataset.state, picture: pictureShown() ?? "" });
    for (const what of ["orders", "picture"]) {
      stream.addEventListener(what, ({ data }) => {
        told[what] = data;
        compare();
      });
    }
    stream.onopen = () => (absence = 1000);
    stream.onerror = () => {
      // A server that starts, or misses its database, refuses the stream for good.
      if (stream?.readyState !== EventSource.CLOSED) return;
      setTimeout(listen, absence);
      absence = Math.min(2 * absence, 60_000);
    };
  }

  const ordersAreOld = () => open() && told.orders !== open().dataset.state;
  const pictureIsOld = () => pictureShown() && told.picture && told.picture !== pictureShown();

  // Whether Bungie answers: the word of the picture says so too.
  const freshnessIsOld = () => told.picture && freshness() && told.picture.endsWith("-") !== freshness().childElementCount > 0;

  function compare() {
    if (ordersAreOld()) want("orders");
    if (pictureIsOld() || freshnessIsOld()) want("page");
  }

  function hush() {
    stream?.close();
    stream = null;
  }

  function want(what) {
    wanted.add(what);
    if (what === "orders" && follower("orders")) wanted.add("page");
    // The answer to a move that is being sent usually brings what there is to show.
    timer ||= setTimeout(work, occupied() ? 8 * DELAY : DELAY);
  }

  async function work() {
    timer = 0;
    if (fetching) return;
    fetching = true;
    let pause = 4 * DELAY;
    try {
      if (wanted.delete("orders") && ordersAreOld()) await refreshOrders();
      if (!occupied() && wanted.delete("page") && (follower("orders") || pictureIsOld() || freshnessIsOld())) await refreshPage();
      setback = 500;
    } catch {
      if (!document.hidden && stream) wanted.add("orders").add("page");
      pause = setback = Math.min(2 * setback, 60_000);
    }
    fetching = false;
    if (wanted.size) timer ||= setTimeout(work, pause);
  }

  async function parsed(address) {
    const answer = await fetch(address, { headers: { "HX-Request": "true", "X-Live": "true" } });
    if (!answer.ok) throw new Error(answer.status);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  async function refreshOrders() {
    const known = [...region().querySelectorAll("[data-order]")].map(row => row.dataset.order).slice(-6);
    const about = new URLSearchParams({ page: location.pathname, shown: known.join(",") });
    const answer = await parsed(`/orders/open?${about}`);
    const news = answer.querySelector(".open");
    if (!news || !open()) return;
    const before = sayings();
    merge(open(), news);
    htmx.process(open());
    mark();
    speak(before);
    setTimeout(clear, 15_000);
  }

  // What went well need not be dismissed.
  function clear() {
    region().querySelectorAll("li.done:not(:hover, :focus-within)").forEach(row => row.remove());
  }

  async function refreshPage() {
    const address = location.pathname + location.search;
    const answer = await parsed(address);
    const news = answer.querySelector("#page > [data-follows]");
    const old = page().querySelector(":scope > [data-follows]");
    if (occupied() || address !== location.pathname + location.search) return;
    if (freshness() && answer.getElementById("freshness")) merge(freshness(), answer.getElementById("freshness"));
    if (!news || !old) return;
    document.dispatchEvent(new Event("live:refresh"));
    merge(old, news);
    htmx.process(page());
    mark();
    document.dispatchEvent(new Event("live:refreshed"));
  }

  // Makes one element like another, moving what is known instead of making it anew.
  function merge(old, news) {
    for (const { name } of [...old.attributes]) {
      if (!news.hasAttribute(name) && !(name === "open" || (name === "id" && old.id === "marked"))) old.removeAttribute(name);
    }
    for (const { name, value } of news.attributes) {
      if (old.getAttribute(name) !== value && !(name === "open" && old.tagName === "DETAILS")) old.setAttribute(name, value);
    }
    mergeChildren(old, news);
  }

  const key = node =>
    node.nodeType !== 1 ? node.nodeName
      : node.dataset.itemId ?? node.dataset.order ?? (node.id && node.id !== "marked" ? `#${node.id}` : null) ??
        (node.dataset.itemHash ? `${node.dataset.itemHash} ${node.dataset.owner}` : `${node.tagName} ${node.getAttribute("href") ?? ""}`);

  function mergeChildren(old, news) {
    const known = new Map();
    for (const node of old.childNodes) {
      if (!known.has(key(node))) known.set(key(node), []);
      known.get(key(node)).push(node);
    }
    let place = old.firstChild;
    for (const node of [...news.childNodes]) {
      const same = known.get(key(node))?.shift();
      if (!same) {
        old.insertBefore(document.importNode(node, true), place);
        continue;
      }
      if (same === place) place = place.nextSibling;
      else old.insertBefore(same, place);
      if (same.nodeType === 1) {
        if (!same.isEqualNode(node)) merge(same, node);
      } else if (same.nodeValue !== node.nodeValue) same.nodeValue = node.nodeValue;
    }
    known.forEach(nodes => nodes.forEach(node => node.remove()));
  }

  // Tiles that an order is moving say so.
  function mark() {
    const moving = new Set(open()?.dataset.moving?.split(" ").filter(Boolean));
    for (const tile of document.querySelectorAll(".tile[data-owner]")) {
      const isMoving = moving.has(tile.dataset.itemId ?? tile.dataset.itemHash);
      if (isMoving === tile.classList.contains("moving")) continue;
      tile.classList.toggle("moving", isMoving);
      tile.querySelector(".face > i")?.remove();
      if (isMoving) tile.querySelector(".face").append(Object.assign(document.createElement("i"), { textContent: open().dataset.onItsWay }));
    }
  }

  function sayings() {
    return new Map([...region().querySelectorAll("[data-order]")].map(row => [row.dataset.order, row.querySelector("small").textContent]));
  }

  // Begins and ends are said, and steps in between now and then.
  function speak(before) {
    const said = [];
    for (const row of region().querySelectorAll("[data-order]")) {
      const state = row.querySelector("small").textContent;
      const changed = before.get(row.dataset.order) !== state;
      if (changed || Date.now() - spoken > 10_000) {
        said.push(`${row.querySelector("b").textContent}: ${state}. ${row.querySelector(".detail")?.textContent ?? ""}`);
      }
    }
    if (!said.length) return;
    spoken = Date.now();
    document.getElementById("announcer").textContent = said.join(" ");
  }

  // A page that is still being filled says after how many seconds there may be more of it.
  function fill() {
    clearTimeout(filling);
    const seconds = Number(page().querySelector(":scope > [data-refresh]")?.dataset.refresh);
    if (!seconds || document.hidden) return;
    filling = setTimeout(() => refreshPage().catch(() => {}).finally(fill), 1000 * seconds);
  }

  function look() {
    listen();
    fill();
  }

  document.addEventListener("click", event => {
    event.target.closest("#orders .dismiss")?.closest("li").remove();
  });
  // A page that only says why it cannot be shown comes back by itself.
  function comeBack() {
    const wait = page()?.querySelector("[data-again]");
    if (wait) setTimeout(() => wait.isConnected && location.reload(), 1000 * wait.dataset.again);
  }

  document.addEventListener("live:wanted", () => refreshPage().catch(() => {}));
  document.addEventListener("visibilitychange", look);
  document.addEventListener("htmx:afterSettle", () => {
    comeBack();
    look();
    if (stream) compare();
  });
  addEventListener("pagehide", hush);
  addEventListener("pageshow", look);
})();
