// One visit of one page with a cold cache: what is measured, and how long it is waited for.
import { readFile } from "node:fs/promises";
import { clock } from "./site.mjs";

// Times, the main thread of the page: DevTools leaves the browser's other threads as they are, and so what they do for
// a page (reading the network, compiling wasm) costs it less here than on a phone.
export const SLOWER = 4;
export const WINDOW = { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true };

const PROBE = await readFile(new URL("probe.js", import.meta.url), "utf8");
const PATIENCE = 60_000; // ms for a page to paint, to be ready or to answer a tap
const CALM = 700; // ms without a packet or a long task, after which a page has settled
const AGAIN = 2000; // ms after which a reader taps again

// Loads a page until it has settled. Times are milliseconds from the start of the navigation, bytes are by file.
export async function load(browser, site, contestant) {
  return visit(browser, site, contestant, false, async ({ page, heard, start }) => {
    await heard("painted");
    const painted = site.arrivedBefore(heard.at("painted"));
    const ready = contestant.ready && (await heard("ready", true));
    const probe = await settled(page, site);
    const { metrics } = await page.send("Performance.getMetrics");
    const seconds = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return {
      painted: heard.at("painted") - start,
      firstContentfulPaint: probe["first-contentful-paint"],
      interactive: ready ? heard.at("ready") - start : null,
      settled: Math.max(site.lastPacket, probe.taskEnd, heard.at("painted"), ready ? heard.at("ready") : 0) - start,
      bytesPainted: painted,
      bytesInteractive: ready ? site.arrivedBefore(heard.at("ready")) : null,
      bytesSettled: site.arrivedBefore(Infinity),
      shift: probe.shift,
      longTasks: probe.tasks,
      longTaskTime: probe.taskTime,
      mainThread: seconds.TaskDuration * 1000,
      script: seconds.ScriptDuration * 1000,
      layout: (seconds.LayoutDuration + seconds.RecalcStyleDuration) * 1000,
      cardsReady: probe.ready,
    };
  });
}

// Taps on the Lyrics tab as soon as the headline is painted, again every two seconds until the lyrics are open, be it in the
// card or on the page that the tab leads to.
export async function tap(browser, site, contestant) {
  return visit(browser, site, contestant, true, async ({ page, heard, start }) => {
    await heard("painted");
    await heard("tab");
    let taps = 0;
    let where = heard.first("tab").where;
    do {
      if (where) {
        const touch = (type, touchPoints) => page.send("Input.dispatchTouchEvent", { type, touchPoints });
        await touch("touchStart", [where]);
        await touch("touchEnd", []);
        taps += 1;
      }
      if (await heard("lyrics", true, AGAIN)) break;
      // Nobody taps again while the tab's own page is on its way.
      where = !heard.leaving && (await evaluate(page, "window.songcardBench?.where()").catch(() => null));
    } while (clock() - start < PATIENCE);
    const answered = heard.first("lyrics");
    return { painted: heard.at("painted") - start, answered: answered ? answered.at - start : null, taps };
  });
}

async function visit(browser, site, contestant, tap, measure) {
  const page = await browser.page();
  const messages = new Map(); // the first of each kind
  const waiting = new Map();
  page.on((method, params) => {
    if (method === "Page.frameStartedNavigating" && !/same/i.test(params.navigationType)) heard.leaving = true;
    if (method !== "Runtime.bindingCalled") return;
    const message = JSON.parse(params.payload);
    if (message.what === "start") heard.leaving = false;
    if (messages.has(message.what)) return;
    messages.set(message.what, message);
    waiting.get(message.what)?.();
  });
  // heard(what, perhaps, patience): waits for a message; where it may also not come, says whether it did.
  const heard = (what, perhaps = false, patience = PATIENCE) =>
    new Promise((resolve, reject) => {
      if (messages.has(what)) return resolve(true);
      const late = () => (perhaps ? resolve(false) : reject(new Error(`nothing was ${what} within ${patience / 1000} s`)));
      const timer = setTimeout(late, patience);
      waiting.set(what, () => (clearTimeout(timer), resolve(true)));
    });
  heard.first = (what) => messages.get(what);
  heard.at = (what) => messages.get(what).at;
  try {
    const { host, headline, ready, url } = contestant;
    await page.send("Page.enable");
    await page.send("Runtime.enable");
    await page.send("Runtime.addBinding", { name: "songcardBenchSays" });
    const source = PROBE.replace("WANT", () => JSON.stringify({ host, headline, ready: ready ?? "none", tap }));
    await page.send("Page.addScriptToEvaluateOnNewDocument", { source });
    await page.send("Performance.enable");
    await page.send("Emulation.setDeviceMetricsOverride", WINDOW);
    await page.send("Emulation.setTouchEmulationEnabled", { enabled: true });
    await page.send("Emulation.setCPUThrottlingRate", { rate: site.slow ? SLOWER : 1 });
    site.forget();
    await page.send("Page.navigate", { url });
    await heard("start");
    return await measure({ page, heard, start: heard.at("start") });
  } finally {
    await page.close();
  }
}

// Waits until nothing is on its way and the page has been at rest for a while, and gives what the probe has gathered.
async function settled(page, site) {
  for (const from = clock(); ; ) {
    const probe = await evaluate(page, "window.songcardBench");
    if ((site.quiet(CALM) && clock() - probe.taskEnd >= CALM) || clock() - from > PATIENCE) return probe;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function evaluate(page, expression) {
  const { result } = await page.send("Runtime.evaluate", { expression, returnByValue: true });
  return result.value;
}
