// Beside the tile under the pointer or the focus: its name and what is known of it, at once and
// readable, where the browser's own tooltip is late and small. The words are the tile's title.
(() => {
  const card = document.createElement("div");
  const name = card.appendChild(document.createElement("b"));
  const rest = card.appendChild(document.createElement("span"));
  card.hidden = true;
  card.setAttribute("aria-hidden", "true");
  document.documentElement.append(card);
  let shown = null;

  function hide() {
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
    name.textContent = face.querySelector("img").alt;
    rest.textContent = face.getAttribute("aria-description").replace(`${name.textContent}, `, "");
    card.className = `card ${face.parentElement.className.replace("tile", "")}`;
    card.hidden = false;
    place(face.getBoundingClientRect());
  }

  // Above the tile where there is room, else below; always inside the window.
  function place(tile) {
    const left = Math.min(tile.left, innerWidth - card.offsetWidth - 8);
    const above = tile.top - card.offsetHeight - 10;
    const top = above > 8 ? above : tile.bottom + 48;
    card.style.left = `${Math.max(8, left)}px`;
    card.style.top = `${top}px`;
  }

  function follow(event) {
    const face = event.target.closest?.(".face[title]");
    if (face && (event.type === "focusin" ? face.matches(":focus-visible") : event.pointerType === "mouse")) show(face);
    else if (!event.target.closest?.(".tile")?.contains(shown)) hide();
  }

  document.addEventListener("pointermove", follow, { passive: true });
  document.addEventListener("focusin", follow);
  document.addEventListener("scroll", hide, { passive: true, capture: true });
  document.addEventListener("htmx:beforeSwap", hide);
  document.addEventListener("live:refresh", hide);
})();
