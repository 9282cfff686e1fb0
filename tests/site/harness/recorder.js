// Runs before the scripts of the page. Tests use these globals; pages do not know them.
window.namesAtStart = new Set(Object.getOwnPropertyNames(window));
window.events = [];
window.faults = [];
for (const name of ["ready", "error", "view-change", "line-click", "seek-request", "share"]) {
  addEventListener(`songcard-${name}`, (event) => {
    const { type, detail, bubbles, composed } = event;
    events.push({ type, detail, bubbles, composed, id: event.target.id, path: event.composedPath().length });
  });
}
// Fires often, so it is recorded separately.
window.heights = [];
addEventListener("songcard-resize", ({ target, detail, bubbles, composed }) => {
  heights.push({ id: target.id, height: detail.height, bubbles, composed });
});
addEventListener("error", (event) => faults.push(String(event.message)));
addEventListener("unhandledrejection", (event) => faults.push(String(event.reason)));

window.eventsOf = (type, id) => events.filter((event) => event.type === type && (!id || event.id === id));
// A card by its index on the page or its id, and elements inside its shadow root.
window.host = (which = 0) =>
  typeof which === "number" ? document.querySelectorAll("song-card")[which] : document.getElementById(which);
window.inside = (selector, which) => host(which).shadowRoot?.querySelector(selector) ?? null;
window.all = (selector, which) => [...(host(which).shadowRoot?.querySelectorAll(selector) ?? [])];
// The text with single spaces.
window.textOf = (selector, which) => {
  const element = inside(selector, which);
  return element ? element.textContent.replace(/\s+/g, " ").trim() : "(there is no " + selector + ")";
};
window.tab = (view, which) => inside(`[role=tab][id$=${view}]`, which);
window.panel = (view, which) => inside(`[role=tabpanel][id$=${view}]`, which);
window.openPanels = (which) => all("[role=tabpanel]", which).filter((panel) => panel.checkVisibility()).map((panel) => panel.id);
window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
// Scrolls an element to the centre of the window and waits until its position is stable for two frames.
window.scrollToCenter = async (element) => {
  for (let before, now; before === undefined || now !== before; ) {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    before = element.getBoundingClientRect().top;
    await frame();
    await frame();
    now = element.getBoundingClientRect().top;
  }
};
// Two frames, an observer callback and a request: work that a card has started before is done by then.
window.settle = async () => {
  await frame();
  await new Promise((done) => {
    const watch = new IntersectionObserver(() => done(watch.disconnect()));
    watch.observe(document.body);
  });
  await fetch(`${location.origin}/favicon.ico`);
  await frame();
};
