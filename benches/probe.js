// Put into every page before anything of its own runs. It reports to the bench when the headline is on the screen, when
// the card says that it is ready and when the lyrics panel is open, and gathers layout shifts and long tasks.
//
// Painted means: in a frame in which the headline, in the page or in the card's shadow root, has a text and a box, the
// browser has finished that frame's style, layout and paint. (Element Timing and Largest Contentful Paint do not look
// into shadow roots.) It is the same question for every contestant, asked once a frame until it is answered.
(({ host, headline, ready, tap }) => {
  if (location.href === "about:blank" || window !== top) return;

  const state = { shift: 0, tasks: 0, taskTime: 0, taskEnd: 0, ready: 0, where };
  Object.defineProperty(window, "songcardBench", { value: state });
  const at = () => performance.timeOrigin + performance.now();
  const say = (what, more) => window.songcardBenchSays(JSON.stringify({ what, at: at(), ...more }));

  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("layout-shift", (entry) => entry.hadRecentInput || (state.shift += entry.value));
  observe("longtask", ({ startTime, duration }) => {
    state.tasks += 1;
    state.taskTime += duration;
    state.taskEnd = performance.timeOrigin + startTime + duration;
  });
  observe("paint", (entry) => (state[entry.name] = entry.startTime));

  addEventListener(ready, () => (state.ready += 1) === 1 && say("ready"), true);

  const find = (selector) => document.querySelector(host)?.shadowRoot?.querySelectorAll(selector) ?? [];
  const isShown = (element) => element && element.getBoundingClientRect().height > 0;

  // Calls back after the frame in which the condition holds has been painted.
  function once(condition, then) {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    const look = () => (condition() ? channel.port2.postMessage(0) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  }

  const titled = () => find(headline)[0]?.textContent.trim() && isShown(find(headline)[0]);
  const tabs = () => isShown(find("[role=tab]")[1]);
  const open = () => isShown(find("[role=tabpanel]")[1]);

  // The middle of the Lyrics tab, once it has been brought into the window.
  function where() {
    const tab = find("[role=tab]")[1];
    if (!isShown(tab)) return null;
    let box = tab.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) tab.scrollIntoView({ block: "center", behavior: "instant" });
    box = tab.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  say("start", { at: performance.timeOrigin });
  once(titled, () => say("painted"));
  if (!tap) return;
  once(() => titled() && tabs(), () => say("tab", { where: where() }));
  once(open, () => say("lyrics"));
})(WANT);
