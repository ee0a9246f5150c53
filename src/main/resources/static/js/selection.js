// Selecting several things: a click or Space selects once selecting is on, Shift takes a range,
// Ctrl or Cmd begins it anywhere; on results of a search it is always on. Each tile gets the same
// box to tick that the server prints where selecting is asked for by address; without this file
// that page does it all.
(() => {
  let last = null; // the box that a range begins at

  const root = () => document.querySelector("#page > [data-selecting]");
  const results = () => bar() && document.querySelector("#page > [data-results]");
  const bar = () => document.getElementById("selection");
  const boxes = () => [...document.querySelectorAll(".pick")];
  const words = () => document.getElementById("selecting").dataset;
  const isOn = () => results() || root()?.dataset.selecting === "true";

  function remember(on) {
    const url = new URL(location.href);
    if (on) url.searchParams.set("select", "true");
    else url.searchParams.delete("select");
    history.replaceState(history.state, "", url);
  }

  // The thing as the form says it, or nothing for what cannot be sent.
  function thing(tile) {
    const sends = tile.querySelector(":scope > .send, :scope > button.face:not([form=equip])");
    return sends && (tile.dataset.thing ?? tile.dataset.itemId);
  }

  function box(tile) {
    const known = tile.querySelector(":scope > .pick");
    const value = thing(tile);
    if (known || !value) return known;
    const input = document.createElement("input");
    const face = tile.querySelector(":scope > .face");
    const label = face.title || face.getAttribute("aria-description") || "";
    Object.assign(input, { type: "checkbox", className: "pick", name: "things", value });
    input.setAttribute("form", "selection");
    // The last sentence of a button tells what it does, which the box does not do.
    input.setAttribute("aria-label", face.matches("button[form=equip]") ? label.replace(/\. [^.]+\.$/, "") : label);
    tile.prepend(input);
    return input;
  }

  function equip(tile) {
    box(tile);
    tile.querySelectorAll(":scope > button.face").forEach(face => (face.disabled = true));
  }

  function begin() {
    if (!root() || isOn()) return;
    root().dataset.selecting = "true";
    document.querySelectorAll(".moves .tile[data-owner]").forEach(equip);
    document.querySelectorAll("details.send[open]").forEach(menu => (menu.open = false));
    document.querySelectorAll(".choose .select").forEach(link => (link.textContent = words().stop));
    for (const head of document.querySelectorAll(".bucket > h2")) {
      if (head.querySelector(".all") || !head.parentElement.querySelector(".pick")) continue;
      const all = Object.assign(document.createElement("button"), { type: "button", className: "all", textContent: words().all });
      all.setAttribute("aria-label", words().allOf.replace("%", () => head.firstElementChild.textContent));
      head.append(all);
    }
    bar().hidden = false;
    remember(true);
    count();
  }

  function end() {
    root().dataset.selecting = "false";
    boxes().forEach(each => each.remove());
    document.querySelectorAll("button.all, a.all").forEach(all => all.remove());
    document.querySelectorAll("button.face[disabled]").forEach(face => (face.disabled = false));
    document.querySelectorAll(".choose .select").forEach(link => (link.textContent = words().select));
    bar().hidden = true;
    remember(false);
    last = null;
  }

  function count() {
    if (!isOn()) return;
    const chosen = boxes().filter(each => each.checked).length;
    const line = bar().querySelector(".chosen");
    line.textContent = chosen ? words().some.replace("%", chosen) : line.dataset.none ?? words().none;
    bar().querySelectorAll(".targets button, .clear").forEach(button => (button.disabled = chosen === 0));
    const waiting = boxes().some(each => each.checked && each.closest("#postmaster"));
    bar().querySelectorAll(".collect").forEach(button => (button.hidden = !waiting));
  }

  function range(to, checked) {
    const all = boxes();
    const [from, until] = [all.indexOf(last), all.indexOf(to)].sort((a, b) => a - b);
    if (from >= 0) all.slice(from, until + 1).forEach(each => (each.checked = checked));
  }

  document.addEventListener(
    "click",
    event => {
      const target = event.target;
      const tile = target.closest?.(".moves .tile[data-owner]");
      if (tile && !isOn() && (event.ctrlKey || event.metaKey) && target.closest(".face") && thing(tile)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        begin();
        pick(tile);
      } else if (target.matches?.(".pick")) {
        if (event.shiftKey && last) range(target, target.checked);
        last = target;
        count();
      } else if (target.closest?.(".choose .select, .selection .leave")) {
        const wasOn = isOn();
        if (wasOn && needsServer()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (wasOn) end();
        else begin();
        (wasOn ? document.querySelector(".choose .select") : boxes()[0])?.focus({ preventScroll: true });
      } else if (target.closest?.(".all")) {
        event.preventDefault();
        event.stopImmediatePropagation();
        const section = [...target.closest(".bucket").querySelectorAll(".pick")];
        const checked = section.some(each => !each.checked);
        section.forEach(each => (each.checked = checked));
        count();
      }
    },
    true);

  // A page that came with boxes has no buttons to go back to, so it is asked for again.
  function needsServer() {
    return boxes().length > 0 && !document.querySelector("button.face[disabled], .moves .tile:has(> .pick) > details.send");
  }

  function pick(tile) {
    const input = box(tile);
    if (!input) return;
    input.checked = true;
    last = input;
    count();
    input.focus({ preventScroll: true });
  }

  document.addEventListener("reset", event => {
    if (event.target.id !== "selection") return;
    // A box that the server has ticked would come back ticked.
    boxes().forEach(each => (each.checked = each.defaultChecked = false));
    count();
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && isOn() && !document.querySelector("details[open]")) {
      if (boxes().some(each => each.checked)) bar().reset();
      else document.querySelector(".choose .select")?.click();
    }
  });

  // What has been fetched anew is as the server prints it: the boxes are there, and say the same.
  document.addEventListener("live:refreshed", count);
  document.addEventListener("htmx:afterSettle", () => {
    last = null;
    count();
  });
  addEventListener("DOMContentLoaded", count);
})();
