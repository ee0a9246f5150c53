// Beside the tile under the pointer or the focus: its name at once, and all that is known of it as
// soon as the server has told, once per item and page. The first words are the tile's title; the
// browser's own tooltip would be late and small. The address of the whole page is the tile's link.
// That link, "i" or a long touch opens the card to stay, with all that can be done with the item.
(() => {
  const REST = 120; // milliseconds that the pointer must rest before the server is asked
  const LONG = 500; // milliseconds that a touch must last
  const card = document.createElement("div");
  const sheet = document.createElement("dialog"); // the card that stays
  const told = new Map(); // what the server has told, by address
  card.hidden = true;
  card.setAttribute("aria-hidden", "true");
  document.documentElement.append(card);
  sheet.className = "sheet";
  let shown = null;
  let timer = 0;
  let touch = null;

  function hide() {
    clearTimeout(timer);
    if (shown) {
      shown.title = shown.getAttribute("aria-description");
      shown.removeAttribute("aria-description");
    }
    shown = null;
    card.hidden = true;
  }

  function show(face) {
    if (face === shown) return;
    hide();
    shown = face;
    // The browser's tooltip stays away; a screen reader, which does not see the card, still reads it.
    face.setAttribute("aria-description", face.title);
    face.title = "";
    const name = face.querySelector("img").alt;
    const rest = face.getAttribute("aria-description").replace(`${name}, `, "");
    const bold = Object.assign(document.createElement("b"), { textContent: name });
    const more = Object.assign(document.createElement("span"), { textContent: rest });
    card.replaceChildren(bold, more);
    card.className = `card ${face.parentElement.className.replace("tile", "")}`;
    card.hidden = false;
    place(face.getBoundingClientRect());
    const address = face.parentElement.querySelector(":scope > .about")?.getAttribute("href");
    if (address) timer = setTimeout(() => tell(face, `${address}/card`), REST);
  }

  // What the server tells of an item, or null.
  async function articleAt(address) {
    if (!told.has(address)) {
      const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
      if (!answer?.ok) return null;
      told.set(address, await answer.text());
    }
    return new DOMParser().parseFromString(told.get(address), "text/html").querySelector("article");
  }

  async function tell(face, address) {
    const article = await articleAt(address);
    if (!article || face !== shown) return;
    // The card is only looked at, and gone when the pointer leaves: nothing in it is to be reached.
    article.querySelectorAll("a").forEach(link => link.removeAttribute("href"));
    article.querySelector(".doing")?.remove();
    card.replaceChildren(article);
    card.classList.add("whole");
    place(face.getBoundingClientRect());
  }

  // The card that stays, until it is closed or something is done there; without an answer, the page.
  async function open(link) {
    const address = link.getAttribute("href");
    hide();
    told.delete(`${address}/card`);
    const article = await articleAt(`${address}/card`);
    if (!article) {
      location.assign(address);
      return;
    }
    article.querySelectorAll("[name=back]").forEach(back => (back.value = location.pathname + location.search));
    sheet.setAttribute("aria-label", article.querySelector(".name").textContent);
    sheet.replaceChildren(article);
    if (!sheet.isConnected) document.body.append(sheet);
    htmx.process(sheet);
    if (!sheet.open) sheet.showModal();
  }

  function close() {
    if (sheet.open) sheet.close();
  }

  // Beside the tile where there is room, else above or below it; always inside the window.
  function place(tile) {
    const wide = card.classList.contains("whole") && innerWidth > 700;
    const right = tile.right + 10 + card.offsetWidth < innerWidth ? tile.right + 10 : tile.left - card.offsetWidth - 10;
    const left = wide ? right : Math.min(tile.left, innerWidth - card.offsetWidth - 8);
    const above = tile.top - card.offsetHeight - 10;
    const beside = Math.min(tile.top, innerHeight - card.offsetHeight - 8);
    const top = wide ? beside : above > 8 ? above : tile.bottom + 48;
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${Math.max(8, top)}px`;
  }

  function follow(event) {
    const face = event.target.closest?.(".face[title]");
    if (face && (event.type === "focusin" ? face.matches(":focus-visible") : event.pointerType === "mouse")) show(face);
    else if (!event.target.closest?.(".tile")?.contains(shown)) hide();
  }

  const isPlain = event => !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

  document.addEventListener("keydown", event => {
    if (event.key !== "i" || !isPlain(event) || sheet.open) return;
    if (event.target.matches("input:not([type=checkbox]), textarea")) return;
    const face = shown ?? document.activeElement.closest(".face");
    const link = face?.parentElement.querySelector(":scope > .about");
    if (link) open(link);
  });

  // Before htmx, which would follow the link; with Ctrl or the middle button it is a link like others.
  document.addEventListener("click", event => {
    const link = event.target.closest?.(".tile > .about");
    if (link && event.button === 0 && isPlain(event)) {
      event.preventDefault();
      event.stopPropagation();
      open(link);
    }
  }, true);

  sheet.addEventListener("click", event => {
    if (event.target === sheet || event.target.closest(".close")) close();
  });

  document.addEventListener("pointerdown", event => {
    const tile = event.target.closest?.(".tile");
    const link = tile?.querySelector(":scope > .about");
    if (event.pointerType !== "touch" || !link || tile.closest("[data-selecting=true]")) return;
    touch = { x: event.clientX, y: event.clientY, timer: setTimeout(() => {
      touch = null;
      // The touch that opened it ends on it, and is no click.
      addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => removeEventListener("click", stop, { capture: true }), 800);
      open(link);
    }, LONG) };
  });
  for (const name of ["pointerup", "pointercancel", "pointermove"]) {
    document.addEventListener(name, event => {
      if (!touch) return;
      if (name === "pointermove" && Math.hypot(event.clientX - touch.x, event.clientY - touch.y) < 10) return;
      clearTimeout(touch.timer);
      touch = null;
    });
  }
  document.addEventListener("contextmenu", event => {
    if (touch || sheet.open && event.pointerType === "touch") event.preventDefault();
  });

  function stop(event) {
    event.preventDefault();
    event.stopPropagation();
  }

  document.addEventListener("pointermove", follow, { passive: true });
  document.addEventListener("focusin", follow);
  document.addEventListener("scroll", hide, { passive: true, capture: true });
  document.addEventListener("htmx:beforeSwap", event => {
    hide();
    if (event.detail.target?.id === "page") close();
  });
  document.addEventListener("live:refresh", hide);
  // What has moved or changed is told anew.
  document.addEventListener("htmx:afterSwap", () => told.clear());
  document.addEventListener("live:refreshed", () => told.clear());
})();
