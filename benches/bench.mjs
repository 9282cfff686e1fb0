// The figures of the built site on a slow phone: see script/bench, which calls it.
//   node bench.mjs DIST [--runs N] [--only NAME,NAME] [--json FILE]
import { access, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Browser } from "./cdp.mjs";
import { contestants, pages } from "./contestants.mjs";
import { large, largePages } from "./large.mjs";
import { Link } from "./link.mjs";
import { lyrics, lyricsPages } from "./lyrics.mjs";
import { publish } from "./publish.mjs";
import { load, SLOWER, tap, WINDOW } from "./run.mjs";
import { Site } from "./site.mjs";
import { withoutScript } from "./static.mjs";
import { report } from "./table.mjs";

const SPEED = 1_600_000; // bits a second
const TRIP = 150; // ms

const stop = (text) => {
  console.error(`script/bench: ${text}`);
  process.exit(1);
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

const OPTIONS = { runs: { type: "string" }, only: { type: "string" }, json: { type: "string" } };
const { values: options, positionals } = (() => {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    stop(`${error.message}; there are --runs N, --only NAME,NAME and --json FILE.`);
  }
})();
const runs = Number(options.runs ?? 7);
if (!Number.isInteger(runs) || runs < 1) stop(`--runs needs a whole number from 1, not '${options.runs}'.`);
const dist = resolve(positionals[0]);
const has = (path) => access(join(dist, path)).then(() => true, () => false);
if (!(await has("song-card.js"))) stop(`${dist} is not a built site: it has no song-card.js.`);

const made = {};
const fast = new Link(1e12, 0);
const site = new Site(dist, made, fast);
const [card, foreign] = [await site.listen(), await site.listen()];
const published = { page: await has("yours/index.html"), fragment: await has("yours/card.html") };
Object.assign(made, pages(card));
Object.assign(made, largePages(), lyricsPages());
for (const name of ["vanilla-board.js", "vanilla-card.js", "vanilla-lyrics.js"]) {
  const text = await readFile(new URL(name, import.meta.url), "utf8");
  // Comments are for those who read it here; nobody would send them.
  made[`/bench/${name}`] = text.replace(/^\s*\/\/.*\n/gm, "");
}
if (published.page) {
  made["/bench/static/yours/"] = withoutScript(await readFile(join(dist, "yours/index.html"), "utf8"));
  // An early tap may lead there; compressed beforehand, as everything else is by the round that is not counted.
  await site.sizes("/yours/lyrics/");
} else console.error("This site has no /yours/ page: the pages stay out.");
if (!published.fragment) console.error("This site has no /yours/card.html: the embeds stay out.");

let entries = contestants({ card, foreign, ...published });
const only = options.only?.split(",");
const paints = { large, lyrics };
const command = process.env.SONGCARD_COMMAND;
for (const name of only ?? []) {
  const names = [...entries.map((one) => one.name), ...Object.keys(paints), "publish"];
  if (!names.includes(name)) stop(`there is no '${name}'; there are ${names.join(", ")}.`);
}
if (only) entries = entries.filter(({ name }) => only.includes(name));

const temporary = process.env.SONGCARD_TMP ?? "/tmp";
const browser = await Browser.start(process.env.CHROMIUM, temporary);
const { product } = await browser.send("Browser.getVersion");
const results = new Map(entries.map((entry) => [entry.name, { ...entry, loads: [], taps: [] }]));
const unpainted = [];
const visit = async (entry, how, list) => {
  try {
    const result = await how(browser, site, entry);
    list?.push(result);
  } catch (error) {
    unpainted.push(`${entry.name}: ${error.message}`);
  }
};

// Large snapshots are measured on the fast link: what counts is the work and not the way.
const painted = {};
for (const [name, measure] of Object.entries(paints)) {
  if (!only || only.includes(name)) painted[name] = await measure(browser, card, options.runs && runs);
}
if (command && (!only || only.includes("publish"))) painted.publish = await publish(command, temporary);
if (entries.length === 0) {
  await browser.close();
  site.close();
  process.exit(0);
}

// A fast round first, which is not counted: it compresses every file and warms the machine's own caches.
for (const entry of entries) await visit(entry, load);
const stopIfUnpainted = () => unpainted.length && stop(`not every page has painted:\n  ${unpainted.join("\n  ")}`);
stopIfUnpainted();
site.link = new Link(SPEED, TRIP);
site.slow = true;
for (let run = 0; run < runs && unpainted.length === 0; run++) {
  if (process.stderr.isTTY) console.error(`Run ${run + 1} of ${runs}`);
  // Everyone's turn comes in another place each time.
  const order = entries.map((_, index) => entries[(index + run) % entries.length]);
  for (const entry of order) await visit(entry, load, results.get(entry.name).loads);
  for (const entry of order.filter((one) => one.tap)) await visit(entry, tap, results.get(entry.name).taps);
}

const profile = `${product}, processor ${SLOWER}x slower, ${SPEED / 1e6} Mbit/s, round trips of ${TRIP} ms, cold cache, window ${WINDOW.width} x ${WINDOW.height}`;
const summary = await report({ profile, runs, results: [...results.values()], site });
console.log(summary.text);
if (options.json) {
  await writeFile(`${options.json}.new`, `${JSON.stringify({ ...summary.json, ...painted }, null, 1)}\n`);
  await rename(`${options.json}.new`, options.json);
}
await browser.close();
site.close();
stopIfUnpainted();
