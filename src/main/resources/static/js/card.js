// Beside the tile under the pointer or the focus: its name at once, and all that is known of it as
// soon as the server has told, once per item and page. The first words are the tile's title; the
// browser's own tooltip would be late and small. The address of the whole page is the tile's link.
(() => {
  const REST = 120; // milliseconds that the pointer must rest before the server is asked
  const card = document.createElement("div");
  const told = new Map(); // what the server has told, by address
  card.hidden = true;
  card.setAttribute("aria-hidden", "true");
  document.documentElement.append(card);
  let shown = null;
  let timer = 0;

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

  async function tell(face, address) {
    if (!told.has(address)) {
      const answer = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
      if (!answer?.ok) return;
      told.set(address, await answer.text());
    }
    if (face !== shown) return;
    const parsed = new DOMParser().parseFromString(told.get(address), "text/html");
    const article = parsed.querySelector("article");
    if (!article) return;
    // The card is only looked at, and gone when the pointer leaves: nothing in it is to be reached.
    article.querySelectorAll("a").forEach(link => link.removeAttribute("href"));
    card.replaceChildren(article);
    card.classList.add("whole");
    place(face.getBoundingClientRect());
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

  // "i" opens the page of the item that is looked at.
  document.addEventListener("keydown", event => {
    if (event.key !== "i" || event.ctrlKey || event.metaKey || event.altKey || !shown) return;
    if (event.target.matches("input:not([type=checkbox]), textarea")) return;
    shown.parentElement.querySelector(":scope > .about")?.click();
  });

  document.addEventListener("pointermove", follow, { passive: true });
  document.addEventListener("focusin", follow);
  document.addEventListener("scroll", hide, { passive: true, capture: true });
  document.addEventListener("htmx:beforeSwap", hide);
  document.addEventListener("live:refresh", hide);
  // What has moved or changed is told anew.
  document.addEventListener("htmx:afterSwap", () => told.clear());
  document.addEventListener("live:refreshed", () => told.clear());
})();
