// The chart panel of a large snapshot: how long from an input to the next paint, beside the same board written by hand.
import { SLOWER, WINDOW } from "./run.mjs";
import { DAYS, largeSong } from "./large-song.mjs";

const ROUNDS = 9;
const CONTESTANTS = { card: ["song-card", "/song-card.js"], hand: ["vanilla-board", "/bench/vanilla-board.js"] };
const SAYS = {
  ready: "JSON to ready",
  open: "opening the panel",
  slide: "moving the slider",
  keep: "a band of the legend",
  type: "typing in the search",
};

export const largePages = (script) => {
  const page = ([tag, loader]) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Large</title>
<link rel="icon" href="data:,"><script type="module" src="${loader}"></script><body><${tag} id="warm" src="/bench/small.json"></${tag}><${tag} id="large"></${tag}></body></html>`;
  const small = largeSong();
  small.history.length = 2;
  return {
    "/bench/large/card/": page(CONTESTANTS.card),
    "/bench/large/hand/": page(CONTESTANTS.hand),
    "/bench/large.json": JSON.stringify(largeSong()),
    "/bench/small.json": JSON.stringify(small),
    "/bench/vanilla-board.js": script,
  };
};

// Runs in the page; every time is in milliseconds until the frame after the input has been painted.
async function measured(days) {
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      requestAnimationFrame(() => port2.postMessage(0));
    });
  const heard = (host) => new Promise((done) => host.addEventListener("songcard-ready", done, { once: true }));
  const timed = async (act) => {
    await painted();
    const start = performance.now();
    await act();
    await painted();
    return performance.now() - start;
  };
  const host = document.getElementById("large");
  document.getElementById("warm").remove();
  const times = {};
  times.ready = await timed(() => {
    host.setAttribute("view", "credits");
    host.src = "/bench/large.json";
    return heard(host);
  });
  const find = (selector) => host.shadowRoot.querySelector(selector);
  const input = (element, value) => {
    element.value = value;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const several = async (values, act) => {
    const all = [];
    for (const value of values) all.push(await timed(() => act(value)));
    return all.sort((a, b) => a - b)[all.length >> 1];
  };
  times.open = await timed(() => find("[role=tab][id$=chart]").click());
  const slider = find(".days");
  const day = (at) => Number(slider.min) + Math.round((at * days) / 12);
  times.slide = await several([1, 7, 3, 9, 5, 11, 2], (at) => input(slider, day(at)));
  times.keep = await several([0, 0, 1, 1, 2, 2], (at) => find(`.key[data-band=${["no1", "top10", "top50"][at]}]`).click());
  times.type = await several(["s", "so", "sou", "sout", "so", "s", ""], (text) => input(find(".find"), text));
  return times;
}

async function visit(browser, origin, name) {
  const page = await browser.page();
  try {
    await page.send("Page.enable");
    await page.send("Runtime.enable");
    await page.send("Emulation.setDeviceMetricsOverride", WINDOW);
    await page.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const evaluate = async (expression) => {
      const { result, exceptionDetails: fault } = await page.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (fault) throw new Error(fault.exception?.description ?? fault.text);
      return result.value;
    };
    const warm = `new Promise((done) => addEventListener("songcard-ready", done, { once: true, capture: true }))`;
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `window.warm = ${warm}` });
    const loaded = new Promise((done) => page.on((method) => method === "Page.loadEventFired" && done()));
    await page.send("Page.navigate", { url: `${origin}/bench/large/${name}/` });
    await loaded;
    await evaluate("warm");
    return await evaluate(`(${measured})(${DAYS})`);
  } finally {
    await page.close();
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

// Prints a table and gives it as data.
export async function large(browser, origin) {
  const all = { card: [], hand: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const names = round % 2 ? ["hand", "card"] : ["card", "hand"];
    for (const name of names) all[name].push(await visit(browser, origin, name));
  }
  const rows = Object.entries(SAYS).map(([key, says]) => {
    const of = (name) => all[name].map((times) => times[key]);
    const ratios = all.card.map((times, at) => times[key] / all.hand[at][key]);
    return { says, card: median(of("card")), hand: median(of("hand")), ratio: median(of("card")) / median(of("hand")), low: Math.min(...ratios), high: Math.max(...ratios) };
  });
  const line = (cells) => cells.map((cell, at) => (at ? String(cell).padStart(12) : cell.padEnd(24))).join("");
  console.log(`\n250 places x ${DAYS} days, 60 milestones; processor ${SLOWER}x slower, ${ROUNDS} interleaved rounds, medians in ms until painted.`);
  console.log(line(["", "card", "by hand", "ratio"]));
  for (const { says, card, hand, ratio, low, high } of rows) {
    console.log(`${line([says, card.toFixed(0), hand.toFixed(0), ratio.toFixed(2)])}  (${low.toFixed(2)}–${high.toFixed(2)})  goal 1.00`);
  }
  return rows;
}
