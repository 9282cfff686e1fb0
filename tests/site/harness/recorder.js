// Before the page's own scripts. Tests ask with these names; the pages do not know them.
window.namesAtStart = new Set(Object.getOwnPropertyNames(window));
window.seen = [];
window.faults = [];
for (const name of ["ready", "error", "view-change", "line-click", "seek-request", "share"]) {
  addEventListener(`songcard-${name}`, (event) => {
    const { type, detail, bubbles, composed } = event;
    seen.push({ type, detail, bubbles, composed, id: event.target.id, path: event.composedPath().length });
  });
}
// Told at every turn, and of interest to few.
window.heights = [];
addEventListener("songcard-resize", ({ target, detail, bubbles, composed }) => {
  heights.push({ id: target.id, height: detail.height, bubbles, composed });
});
addEventListener("error", (event) => faults.push(String(event.message)));
addEventListener("unhandledrejection", (event) => faults.push(String(event.reason)));

window.heard = (type, id) => seen.filter((event) => event.type === type && (!id || event.id === id));
// A card by its place on the page or its id, and what is inside it; before it is painted, nothing is.
window.host = (which = 0) =>
  typeof which === "number" ? document.querySelectorAll("song-card")[which] : document.getElementById(which);
window.inside = (selector, which) => host(which).shadowRoot?.querySelector(selector) ?? null;
window.all = (selector, which) => [...(host(which).shadowRoot?.querySelectorAll(selector) ?? [])];
// The text as a reader takes it in: one space where there is any.
window.said = (selector, which) => {
  const element = inside(selector, which);
  return element ? element.textContent.replace(/\s+/g, " ").trim() : "(there is no " + selector + ")";
};
window.tab = (view, which) => inside(`[role=tab][id$=${view}]`, which);
window.panel = (view, which) => inside(`[role=tabpanel][id$=${view}]`, which);
window.openPanels = (which) => all("[role=tabpanel]", which).filter((panel) => panel.checkVisibility()).map((panel) => panel.id);
window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
// In the middle of the window, and there for two frames.
window.atRest = async (element) => {
  for (let before, now; before === undefined || now !== before; ) {
    element.scrollIntoView({ block: "center", behavior: "instant" });
    before = element.getBoundingClientRect().top;
    await frame();
    await frame();
    now = element.getBoundingClientRect().top;
  }
};
// Two frames, a look of an observer, a request there and back: what a card began before is through by then.
window.settle = async () => {
  await frame();
  await new Promise((done) => {
    const watch = new IntersectionObserver(() => done(watch.disconnect()));
    watch.observe(document.body);
  });
  await fetch(`${location.origin}/favicon.ico`);
  await frame();
};
