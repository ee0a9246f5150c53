// The search box: completes what is typed, and on pages with tiles fades what does not fit while
// the query stands in the address. Without this file the box leads to the page of results.
(() => {
  const PAUSE = 90; // milliseconds without a key before the server is asked
  const SETTLED = 3000; // after which a search is worth remembering
  let query = new URLSearchParams(location.search).get("q") ?? "";
  let asking = null;
  let timer = 0;
  let settled = 0;
  let remembered = "";
  let chosen = -1;
  let fitting = null; // what fits, or nothing where nothing is asked

  const box = () => document.getElementById("search");
  const list = () => document.getElementById("search-options");
  const results = () => document.querySelector("#page > [data-results]");
  const options = () => [...list().children];

  async function fetched(path, signal) {
    const answer = await fetch(path, { signal, headers: { Accept: path.includes("matches") ? "application/json" : "text/html" } });
    if (!answer.ok || answer.redirected) throw new Error(answer.status);
    return answer;
  }

  function draw() {
    for (const tile of document.querySelectorAll("#page .tile[data-item-hash]")) {
      tile.classList.toggle("faded", fitting !== null && !fitting.has(tile.dataset.itemId ?? tile.dataset.itemHash));
    }
  }

  function say(text) {
    const said = document.querySelector(".search-said");
    if (said && said.textContent !== text) said.textContent = text;
  }

  function address() {
    const url = new URL(location.href);
    if (query) url.searchParams.set("q", query);
    else url.searchParams.delete("q");
    if (url.href !== location.href) history.replaceState(history.state, "", url);
  }

  async function find(signal) {
    if (results() || !box()) return;
    address();
    if (!query.trim()) {
      fitting = null;
      say("");
      return draw();
    }
    const { things, words, asked } = await (await fetched(`/search/matches?${new URLSearchParams({ q: query })}`, signal)).json();
    fitting = asked ? new Set(things) : null;
    say(words.join(" "));
    draw();
  }

  async function complete(signal) {
    const at = new URLSearchParams({ q: query, caret: box().selectionStart ?? query.length });
    const page = new DOMParser().parseFromString(await (await fetched(`/search/completions?${at}`, signal)).text(), "text/html");
    list().replaceChildren(...page.querySelectorAll("[role=option]"));
    show(document.activeElement === box());
  }

  function show(open) {
    chosen = -1;
    const visible = open && list().children.length > 0;
    list().hidden = !visible;
    box().setAttribute("aria-expanded", visible);
    box().removeAttribute("aria-activedescendant");
  }

  function choose(at) {
    const all = options();
    if (list().hidden || !all.length) return;
    chosen = (at + all.length) % all.length;
    all.forEach((option, index) => option.setAttribute("aria-selected", index === chosen));
    all[chosen].scrollIntoView({ block: "nearest" });
    box().setAttribute("aria-activedescendant", all[chosen].id);
  }

  function take(option) {
    query = box().value = option.dataset.query;
    box().setSelectionRange(option.dataset.caret, option.dataset.caret);
    box().focus();
    show(false);
    ask(false);
  }

  function ask(completing) {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      asking?.abort();
      asking = new AbortController();
      const { signal } = asking;
      const work = [find(signal), completing ? complete(signal) : null];
      for (const outcome of await Promise.allSettled(work)) {
        if (outcome.reason && outcome.reason.name !== "AbortError") say(document.querySelector(".search-said")?.dataset.noAnswer ?? "");
      }
    }, PAUSE);
    clearTimeout(settled);
    settled = setTimeout(remember, SETTLED);
  }

  function remember() {
    const form = box()?.form;
    if (!form || results() || !query.trim() || query === remembered) return;
    remembered = query;
    fetch("/search/recent", { method: "POST", body: new URLSearchParams(new FormData(form)) }).catch(() => {});
  }

  document.addEventListener("input", event => {
    if (event.target !== box()) return;
    query = box().value;
    ask(true);
  });

  document.addEventListener("keydown", event => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && box() && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box().focus();
      box().select();
    }
    if (event.target !== box()) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list().hidden) ask(true);
      else choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      take(options()[chosen]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (!list().hidden) return show(false);
      query = box().value = "";
      ask(false);
    }
  }, true);

  document.addEventListener("mousedown", event => {
    const option = event.target.closest?.("#search-options [role=option]");
    if (!option) return;
    event.preventDefault();
    take(option);
  });

  document.addEventListener("focusout", event => {
    if (event.target === box()) show(false);
  });

  // A page that has been fetched anew shows what the query says, too. Another page begins afresh.
  function begin() {
    if (!box()) {
      fitting = null;
      return;
    }
    if (results()) {
      query = box().value;
      return;
    }
    const asked = new URLSearchParams(location.search).get("q");
    if (asked !== null) query = asked;
    if (box() !== document.activeElement) box().value = query;
    if (fitting || query) {
      draw();
      ask(false);
    }
  }

  document.addEventListener("htmx:afterSettle", begin);
  document.addEventListener("live:refreshed", begin);
  addEventListener("popstate", () => setTimeout(begin));
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
