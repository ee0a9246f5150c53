// Dragging a tile with the mouse onto a character or the vault, which sends what a click would; of
// a selection all goes along. While something is dragged the bar with all destinations shows.
const Dragged = (() => {
  const FAR = 6; // pixels after which a press is a drag
  let start = null;
  let ghost = null;
  let over = null;
  let swallow = false;

  const bar = () => document.getElementById("selection");
  const chosen = () => document.querySelectorAll(".pick:checked").length;

  // The button that a tile would be sent with, had it one: hidden, in the form of the destination.
  function button(form, name, value, action) {
    const made = Object.assign(document.createElement("button"), { name, value, hidden: true });
    made.setAttribute("form", form);
    if (action) made.setAttribute("formaction", action);
    document.getElementById(form).append(made);
    return made;
  }

  function begin(event) {
    document.body.classList.add("dragging");
    ghost = document.createElement("div");
    ghost.className = "ghost";
    ghost.append(start.tile.querySelector(".face > img").cloneNode());
    const many = start.all ? chosen() : 1;
    if (many > 1) ghost.append(Object.assign(document.createElement("b"), { textContent: many }));
    document.body.append(ghost);
    start.hidden = bar().hidden;
    start.said = bar().querySelector(".chosen").textContent;
    start.disabled = [...bar().querySelectorAll(".targets :disabled")];
    start.disabled.forEach(each => (each.disabled = false));
    bar().querySelector(".chosen").textContent = many > 1 ? `Drop ${many} things` : "Drop it where it shall go";
    bar().hidden = false;
    document.dispatchEvent(new Event("live:refresh"));
    move(event);
  }

  function move(event) {
    ghost.style.left = `${event.clientX}px`;
    ghost.style.top = `${event.clientY}px`;
    const target = document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-drop]");
    const fits = target && target.dataset.drop !== start.tile.dataset.owner ? target : null;
    if (fits === over) return;
    over?.classList.remove("drop-here");
    over = fits;
    over?.classList.add("drop-here");
  }

  function finish(dropped) {
    const { tile, all, hidden, said, disabled } = start;
    const target = dropped ? over?.dataset.drop : null;
    over?.classList.remove("drop-here");
    over = null;
    ghost.remove();
    ghost = null;
    document.body.classList.remove("dragging");
    if (!bar()) return;
    bar().hidden = hidden;
    bar().querySelector(".chosen").textContent = said;
    disabled.forEach(each => (each.disabled = true));
    if (!target) return;
    if (all) bar().querySelector(`button[name=target][value="${target}"]:not([formaction])`).click();
    else send(tile, target);
  }

  function send(tile, target) {
    const { itemId, itemHash, quantity } = tile.dataset;
    const name = itemId ? "item" : "hash";
    const action = itemId ? null : `/transfers?quantity=${quantity}`;
    tile.querySelector(":scope > .face").setAttribute("aria-busy", "true");
    button(`to-${target}`, name, itemId ?? itemHash, action).click();
  }

  document.addEventListener("pointerdown", event => {
    const tile = event.target.closest?.(".moves .tile[data-owner]");
    swallow = false;
    if (event.button !== 0 || event.pointerType === "touch" || !tile || event.target.closest(".send")) return;
    if (!tile.querySelector(":scope > .pick, :scope > .send, :scope > button.face:not([form=equip])")) return;
    start = { tile, x: event.clientX, y: event.clientY, all: Boolean(tile.querySelector(":scope > .pick:checked")) };
  });

  document.addEventListener("pointermove", event => {
    if (!start) return;
    if (ghost) move(event);
    else if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > FAR) begin(event);
  });

  function drop(dropped) {
    if (ghost) {
      swallow = dropped;
      finish(dropped);
    }
    start = null;
  }

  document.addEventListener("pointerup", () => drop(true));
  document.addEventListener("pointercancel", () => drop(false));
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && ghost) {
      event.stopImmediatePropagation();
      drop(false);
    }
  }, true);

  // The click that follows the release is none, unless it is our own.
  document.addEventListener("click", event => {
    if (!swallow || !event.isTrusted) return;
    swallow = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  document.addEventListener("dragstart", event => {
    if (event.target.closest?.(".tile")) event.preventDefault();
  });

  return { button };
})();
