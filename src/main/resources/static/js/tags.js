// Marks tiles with what the player has said about them, and tags the tile under the pointer or the
// focus by Shift and a digit: 1 favorite, 2 keep, 3 junk, 4 infuse, 5 archive, 0 no tag. Without
// this file tags are seen on the page of an item and on the page of all tags.
(() => {
  const TAGS = ["", "favorite", "keep", "junk", "infuse", "archive"];
  let marks = {};
  let busy = null;

  const words = () => document.getElementById("tag-words").dataset;
  const key = tile => tile.dataset.itemId ?? tile.dataset.itemHash;
  const signedIn = () => document.querySelector("#head .account");

  function draw() {
    for (const tile of document.querySelectorAll("[data-item-hash]")) {
      const face = tile.querySelector(".face");
      const word = marks[key(tile)];
      const old = face?.querySelector(":scope > .mark");
      if (!face || old?.dataset.mark === word) continue;
      old?.remove();
      if (!word) continue;
      const mark = Object.assign(document.createElement("em"), { className: `mark ${word}`, textContent: `, ${words()[word]}` });
      mark.dataset.mark = word;
      face.append(mark);
    }
  }

  async function load() {
    if (busy || !signedIn() || !document.querySelector("[data-item-hash]")) return;
    busy = true;
    try {
      const answer = await fetch("/annotations/marks", { headers: { Accept: "application/json" } });
      if (answer.ok && answer.headers.get("Content-Type")?.includes("json")) marks = await answer.json();
      draw();
    } catch {
      // The tiles stay as they are; the next page asks again.
    }
    busy = null;
  }

  async function tag(tile, word) {
    const csrf = document.querySelector("input[name=_csrf]");
    if (!csrf) return;
    const thing = key(tile);
    const name = tile.querySelector(".face img")?.alt ?? words().this;
    const body = new URLSearchParams({ thing, tag: word, page: "/annotations/" + thing, _csrf: csrf.value });
    const answer = await fetch("/annotations", { method: "POST", body, headers: { "HX-Request": "true", "HX-Target": `annotation-${thing}` } }).catch(() => null);
    // The answer is the form for the thing, which says what was done.
    const form = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const said = form?.querySelector(".said")?.textContent ?? words().cannotTag.replace("{0}", name);
    document.getElementById("announcer").textContent = said;
    if (answer?.ok) load();
  }

  document.addEventListener("keydown", event => {
    const digit = /^Digit([0-5])$/.exec(event.code);
    if (!digit || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    const tile = document.activeElement?.closest?.("[data-item-hash]") ?? [...document.querySelectorAll("[data-item-hash]:hover")].at(-1);
    if (!tile || !signedIn()) return;
    event.preventDefault();
    const word = TAGS[Number(digit[1])];
    tag(tile, word === marks[key(tile)] ? "" : word);
  });

  // What a form says of itself where it is shown anew in its place.
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    const said = detail.target.matches?.("form.annotation, form.watch") && document.getElementById(detail.target.id)?.querySelector(".said");
    if (said) document.getElementById("announcer").textContent = said.textContent;
  });

  document.addEventListener("htmx:afterSettle", () => {
    draw();
    load();
  });
  document.addEventListener("live:refreshed", draw);
  addEventListener("DOMContentLoaded", load);
  addEventListener("pageshow", event => event.persisted && load());
})();
