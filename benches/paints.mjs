// How long from an input to the next paint, of the card and of the same written by hand, on two pages that are alike.
import { SLOWER, WINDOW } from "./run.mjs";

const ROUNDS = 9;

// Two pages by path, each with an element that is ready before anything is measured and one that is not there yet.
export const pagePair = (name, tag, small) => {
  const page = (tag, loader) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Measured</title>
<link rel="icon" href="data:,"><script type="module" src="${loader}"></script><body><${tag} id="warm" src="${small}"></${tag}><${tag} id="large"></${tag}></body></html>`;
  return {
    [`/bench/${name}/card/`]: page("song-card", "/song-card.js"),
    [`/bench/${name}/hand/`]: page(tag, `/bench/${tag}.js`),
  };
};

// Runs in the page; every time is in milliseconds until the frame after the input has been painted.
function tools(data) {
  const painted = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      requestAnimationFrame(() => port2.postMessage(0));
    });
  const timed = async (act) => {
    await painted();
    const start = performance.now();
    await act();
    await painted();
    return performance.now() - start;
  };
  // The median of several inputs of a kind.
  const several = async (values, act) => {
    const all = [];
    for (const value of values) all.push(await timed(() => act(value)));
    return all.sort((a, b) => a - b)[all.length >> 1];
  };
  const host = document.getElementById("large");
  const find = (selector) => host.shadowRoot.querySelector(selector);
  // JSON to ready, with another panel open than the one that is measured.
  const load = () =>
    timed(() => {
      document.getElementById("warm").remove();
      const heard = new Promise((done) => host.addEventListener("songcard-ready", done, { once: true }));
      host.setAttribute("view", "credits");
      host.src = data;
      return heard;
    });
  return { host, find, load, painted, timed, several };
}

async function visit(browser, url, { data, measured, argument }) {
  const page = await browser.page();
  try {
    await page.send("Page.enable");
    await page.send("Runtime.enable");
    await page.send("Emulation.setDeviceMetricsOverride", WINDOW);
    // What moves would take many frames; this way the first one has all the work.
    await page.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }] });
    await page.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const evaluate = async (expression) => {
      const { result, exceptionDetails: fault } = await page.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (fault) throw new Error(fault.exception?.description ?? fault.text);
      return result.value;
    };
    const warm = `new Promise((done) => addEventListener("songcard-ready", done, { once: true, capture: true }))`;
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source: `window.warm = ${warm}` });
    const loaded = new Promise((done) => page.on((method) => method === "Page.loadEventFired" && done()));
    await page.send("Page.navigate", { url });
    await loaded;
    await evaluate("warm");
    return await evaluate(`(${measured})((${tools})(${JSON.stringify(data)}), ${argument})`);
  } finally {
    await page.close();
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

// Prints a table of what `measured` gives by the names in `says`, and gives it as data.
export async function compare(browser, origin, { name, data, title, says, measured, argument, rounds = ROUNDS }) {
  // Compressed beforehand, so that the first visit does not wait for it.
  await fetch(`${origin}${data}`).then((answer) => answer.arrayBuffer());
  const all = { card: [], hand: [] };
  for (let round = 0; round < rounds; round++) {
    const names = round % 2 ? ["hand", "card"] : ["card", "hand"];
    for (const who of names) all[who].push(await visit(browser, `${origin}/bench/${name}/${who}/`, { data, measured, argument }));
  }
  const rows = Object.entries(says).map(([key, says]) => {
    const of = (name) => all[name].map((times) => times[key]);
    const ratios = all.card.map((times, at) => times[key] / all.hand[at][key]);
    return { says, card: median(of("card")), hand: median(of("hand")), ratio: median(of("card")) / median(of("hand")), low: Math.min(...ratios), high: Math.max(...ratios) };
  });
  const line = (cells) => cells.map((cell, at) => (at ? String(cell).padStart(12) : cell.padEnd(24))).join("");
  console.log(`\n${title}; processor ${SLOWER}x slower, ${rounds} interleaved rounds, medians in ms until painted.`);
  console.log(line(["", "card", "by hand", "ratio"]));
  for (const { says, card, hand, ratio, low, high } of rows) {
    console.log(`${line([says, card.toFixed(0), hand.toFixed(0), ratio.toFixed(2)])}  (${low.toFixed(2)}–${high.toFixed(2)})  goal 1.00`);
  }
  return rows;
}
