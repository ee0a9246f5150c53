// Marks tiles with what the player's wish lists say of the roll. Without this file it is seen on the
// page of an item and found by a search.
(() => {
  let marks = {};
  let busy = false;

  const words = () => document.getElementById("wish-words").dataset;
  const signedIn = () => document.querySelector("#head .account");

  function draw() {
    for (const tile of document.querySelectorAll("[data-item-id]")) {
      const face = tile.querySelector(".face");
      const word = marks[tile.dataset.itemId];
      const old = face?.querySelector(":scope > .wish");
      if (!face || old?.dataset.wish === word) continue;
      old?.remove();
      if (!word) continue;
      const mark = Object.assign(document.createElement("em"), { className: `wish ${word}`, textContent: `, ${words()[word]}` });
      mark.dataset.wish = word;
      face.append(mark);
    }
  }

  async function load() {
    if (busy || !signedIn() || !document.querySelector("[data-item-id]")) return;
    busy = true;
    try {
      const answer = await fetch("/wishlists/marks", { headers: { Accept: "application/json" } });
      if (answer.ok && answer.headers.get("Content-Type")?.includes("json")) marks = await answer.json();
      draw();
    } catch {
      // The tiles stay as they are; the next page asks again.
    }
    busy = false;
  }

  document.addEventListener("htmx:afterSettle", () => {
    draw();
    load();
  });
  document.addEventListener("live:refreshed", () => {
    draw();
    load();
  });
  addEventListener("DOMContentLoaded", load);
  addEventListener("pageshow", event => event.persisted && load());
})();
