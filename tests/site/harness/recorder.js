// Runs before the scripts of the page. Tests use these globals; pages do not know them.
window.namesAtStart = new Set(Object.getOwnPropertyNames(window));
window.recordedEvents = [];
window.recordedErrors = [];
for (const name of ["ready", "error", "view-change", "line-click", "seek-request", "share"]) {
  addEventListener(`songcard-${name}`, (event) => {
    const { type, detail, bubbles, composed } = event;
    recordedEvents.push({ type, detail, bubbles, composed, id: event.target.id, path: event.composedPath().length });
  });
}
// Fires often, so it is recorded separately.
window.recordedHeights = [];
addEventListener("songcard-resize", ({ target, detail, bubbles, composed }) => {
  recordedHeights.push({ id: target.id, height: detail.height, bubbles, composed });
});
addEventListener("error", (event) => recordedErrors.push(String(event.message)));
addEventListener("unhandledrejection", (event) => recordedErrors.push(String(event.reason)));

window.eventsOf = (type, id) => recordedEvents.filter((event) => event.type === type && (!id || event.id === id));
// A card by its index on the page or its id; the first element inside its shadow root, and all of them.
window.cardElement = (which = 0) =>
  typeof which === "number" ? document.querySelectorAll("song-card")[which] : document.getElementById(which);
window.queryCard = (selector, which) => cardElement(which).shadowRoot?.querySelector(selector) ?? null;
window.queryCardAll = (selector, which) => [...(cardElement(which).shadowRoot?.querySelectorAll(selector) ?? [])];
// The text with single spaces.
window.textOf = (selector, which) => {
  const element = queryCard(selector, which);
  return element ? element.textContent.replace(/\s+/g, " ").trim() : "(there is no " + selector + ")";
};
window.tab = (view, which) => queryCard(`[role=tab][id$=${view}]`, which);
window.panel = (view, which) => queryCard(`[role=tabpanel][id$=${view}]`, which);
window.openPanels = (which) => queryCardAll("[role=tabpanel]", which).filter((panel) => panel.checkVisibility()).map((panel) => panel.id);
window.nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
// Scrolls an element to the centre of the window and waits until its position is stable for two frames.
window.scrollToCenter = async (element) => {
  for (let before, now; before === undefined || now !== before; ) {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    before = element.getBoundingClientRect().top;
    await nextFrame();
    await nextFrame();
    now = element.getBoundingClientRect().top;
  }
};
// Two frames, an observer callback and a request: work that a card has started before is done by then.
window.settle = async () => {
  await nextFrame();
  await new Promise((done) => {
    const watch = new IntersectionObserver(() => done(watch.disconnect()));
    watch.observe(document.body);
  });
  await fetch(`${location.origin}/favicon.ico`);
  await nextFrame();
};
