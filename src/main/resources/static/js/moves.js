// What happens around a click on a tile: it shows that its move is under way, further clicks wait
// their turn, the answer is announced, and focus, scroll position and history stay where a person
// expects them. Without this file every form works as a plain form.
(() => {
  let place = location.pathname; // where we were before the answer came
  let busy = false;
  let waiting = []; // moves clicked while another was under way: how to find their buttons again
  let left = false; // whether somebody went elsewhere before the answer came
  let kept = false; // whether the page stays until all waiting moves are sent
  let height = 0; // how far down the page was before the answer was swapped in
  let last = null; // the section and the position of the tile clicked last

  const page = () => document.getElementById("page");

  function selectorOf(button) {
    const form = button.hasAttribute("form") ? `[form="${button.getAttribute("form")}"]` : "";
    return `button[name="${button.name}"][value="${button.value}"]${form}`;
  }

  // The button of a waiting move; one that was made for a drag is made again.
  function found({ selector, form, name, value, action }) {
    const button = document.querySelector(selector);
    if (button || !document.getElementById(form)?.matches("[id^=to-], #pull")) return button;
    return Dragged.button(form, name, value, action);
  }

  function show(button, isWaiting) {
    button.setAttribute("aria-busy", "true");
    button.classList.toggle("waiting", isWaiting);
  }

  function remember(button) {
    const tile = button.closest(".tile");
    const section = tile?.closest("section[id]");
    last = section && { id: section.id, at: [...section.querySelectorAll(".tile")].indexOf(tile) };
  }

  // The second click of a double click is none where the first has turned the button into its opposite.
  document.addEventListener("click", event => {
    if (event.detail > 1 && event.target.closest?.("form.watch")) event.preventDefault();
  });

  document.addEventListener(
    "submit",
    event => {
      const button = event.submitter;
      if (!button || !event.target.matches(".moves")) return;
      if (!busy) {
        busy = true;
        show(button, false);
        remember(button);
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (button.name !== "item" && button.name !== "hash") return; // many at once: not while one is sent
      if (!button.hasAttribute("aria-busy")) {
        waiting.push({
          selector: selectorOf(button), form: event.target.id,
          name: button.name, value: button.value, action: button.getAttribute("formaction"),
        });
        show(button, true);
      }
    },
    true);

  // A part of a page that is shown anew in its place is no move.
  const isPart = ({ target }) => target?.id !== "page";

  document.addEventListener("htmx:beforeRequest", ({ detail }) => {
    if (isPart(detail)) return;
    place = location.pathname;
    left = false;
  });

  // Who goes elsewhere is not brought back by a late answer; the move itself goes on.
  document.addEventListener("htmx:abort", () => (left = true), true);

  // Whether an answer is good and shows another page, where the buttons of this one are no more.
  function leadsElsewhere({ status, responseText, responseURL }) {
    if (status >= 400 || new URL(responseURL).pathname === location.pathname) return false;
    const answer = new DOMParser().parseFromString(responseText, "text/html");
    return answer.querySelector("#page") && !answer.querySelector("#page > [role=alert]");
  }

  // An answer without our page in it (a sign-in elsewhere, a bare error) is not swapped in.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (!detail.shouldSwap) return;
    if (isPart(detail)) {
      if (detail.xhr.status < 400) return;
      // What went wrong is told on the whole page.
      Object.assign(detail, { target: page(), selectOverride: "#page", swapOverride: "outerHTML show:none" });
    }
    height = scrollY;
    kept = waiting.length > 0 && leadsElsewhere(detail.xhr);
    if (kept) detail.shouldSwap = false;
    if (detail.xhr.responseText.includes('id="page"')) return;
    detail.shouldSwap = false;
    if (detail.xhr.status < 400) location.assign(detail.xhr.responseURL);
    else fail();
  });

  // Staying on a page adds nothing to the history, and neither does a failure or a part of a page.
  document.addEventListener("htmx:beforeHistoryUpdate", ({ detail }) => {
    const here = location.pathname + location.search;
    if (detail.xhr.status >= 400 || isPart(detail)) detail.history.path = here;
    if (detail.history.path === here) detail.history.type = "replace";
  });

  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (isPart(detail) && detail.xhr.status) return;
    busy = false;
    if (left) {
      release();
    } else if (kept) {
      kept = false;
      queueMicrotask(next);
    } else if (!detail.successful || page().contains(detail.elt)) {
      if (detail.xhr.status) release();
      else fail();
    } else {
      const moved = place !== location.pathname || detail.requestConfig.verb === "get";
      refuse();
      if (moved) arrive();
      else stay();
      announce(moved);
    }
  });

  // After a move that failed, those clicked later are not sent, and that is said.
  function refuse() {
    const alert = page().querySelector(":scope > [role=alert]");
    if (!alert) return;
    if (waiting.length) alert.firstChild.after(" What was clicked after it was not sent.");
    waiting = [];
  }

  function arrive() {
    release();
    scrollTo(0, 0);
    if (!find("center")) page().focus({ preventScroll: true });
  }

  function stay() {
    // Browsers hold on to whatever they take for the same in the new page, which may lie elsewhere.
    scrollTo(0, height);
    find("nearest");
    if (document.activeElement === document.body) refocus();
    waiting.forEach(({ selector }) => {
      const button = document.querySelector(selector);
      if (button) show(button, true);
    });
    queueMicrotask(next); // when htmx is through with this answer
  }

  function next() {
    const button = waiting.length ? found(waiting.shift()) : null;
    if (button) {
      button.removeAttribute("aria-busy");
      button.click();
    } else if (waiting.length) next();
  }

  // The item that has just arrived, brought into view.
  function find(block) {
    const button = document.querySelector("#marked > .face");
    button?.scrollIntoView({ block });
    button?.focus({ preventScroll: true });
    return button;
  }

  // Where the tile that went away was, its follower now is.
  function refocus() {
    const tiles = last ? document.getElementById(last.id)?.querySelectorAll(".tile") : null;
    const tile = tiles?.[Math.min(last.at, tiles.length - 1)];
    (tile?.querySelector(".face") ?? page()).focus({ preventScroll: true });
  }

  function announce(moved) {
    const message = page().querySelector(".message[role=status]")?.firstChild?.textContent ?? "";
    document.getElementById("announcer").textContent = moved ? `${document.title}. ${message}` : message;
  }

  function release() {
    busy = false;
    waiting = [];
    document.querySelectorAll("[aria-busy]").forEach(button => button.removeAttribute("aria-busy"));
  }

  function fail() {
    page().querySelector(".message")?.remove();
    page().prepend(document.getElementById("no-answer").content.cloneNode(true));
    refuse();
    release();
    scrollTo(0, 0);
  }

  addEventListener("pageshow", release);
  addEventListener("DOMContentLoaded", () => find("center"));
})();
