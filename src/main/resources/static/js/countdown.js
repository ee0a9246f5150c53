// Keeps countdowns right while a page is open. Where one has ended the page is brought up to date,
// once and not in the same second as everybody else's. Without this file countdowns are as they were
// when the page was opened.
(() => {
  const STEP = 5000; // milliseconds between two looks at the clock
  const SPREAD = 20_000; // milliseconds within which open pages ask for what is new
  let seen = new WeakMap(); // when each countdown ends, by the clock of this browser
  let asking = 0;
  let asked = false; // whether what comes next is what was waited for
  let wanted = false; // an end that nobody looked at

  const words = () => document.getElementById("countdown-words").dataset;

  function filled(pattern, ...values) {
    return values.reduce((text, value, at) => text.replace(`{${at}}`, value), pattern);
  }

  function much(unit, count) {
    return count === 1 ? words()[`one${unit}`] : filled(words()[`many${unit}s`], count);
  }

  function until(seconds) {
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    const days = Math.floor(hours / 24);
    if (minutes < 1) return words().moment;
    if (days) return phrase(much("Day", days), hours % 24 && much("Hour", hours % 24));
    return hours ? phrase(much("Hour", hours), minutes % 60 && much("Minute", minutes % 60)) : phrase(much("Minute", minutes));
  }

  function phrase(one, other) {
    return other ? filled(words().inTwo, one, other) : filled(words().inOne, one);
  }

  function endOf(countdown) {
    if (!seen.has(countdown)) seen.set(countdown, { at: Date.now() + 1000 * countdown.dataset.left, over: false });
    return seen.get(countdown);
  }

  function tick() {
    for (const countdown of document.querySelectorAll(".countdown[data-left]")) {
      const end = endOf(countdown);
      const seconds = (end.at - Date.now()) / 1000;
      const text = filled(countdown.dataset.sentence, until(seconds));
      if (countdown.textContent !== text) countdown.textContent = text;
      if (seconds <= 0 && !end.over) {
        end.over = true;
        wanted = true;
      }
    }
    if (wanted && !document.hidden) ask();
  }

  function ask() {
    wanted = false;
    clearTimeout(asking);
    asking = setTimeout(() => {
      asked = true;
      document.dispatchEvent(new Event("live:wanted"));
    }, 1000 + Math.random() * SPREAD);
  }

  // Who hears the page and does not see it is told what has come about.
  function announce() {
    asked = false;
    const words = document.querySelector("#page header.title")?.textContent ?? "";
    document.getElementById("announcer").textContent = words.replace(/\s+/g, " ").trim();
  }

  setInterval(tick, STEP);
  document.addEventListener("visibilitychange", tick);
  document.addEventListener("htmx:afterSettle", () => {
    clearTimeout(asking); // another page
    asked = false;
    tick();
  });
  document.addEventListener("live:refreshed", () => {
    seen = new WeakMap();
    tick();
    if (asked) announce();
  });
  addEventListener("pageshow", tick);
})();
