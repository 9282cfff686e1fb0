// The figures as text to paste into a note, and as JSON.

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const known = (list, take) => list.map(take).filter((value) => value != null);
const total = (files) => files && Object.values(files).reduce((sum, bytes) => sum + bytes, 0);

// A median with its range: "612 (598–640)".
function spread(numbers, show) {
  if (!numbers.length) return "–";
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map(show);
  return low === high ? low : `${show(median(numbers))} (${low}–${high})`;
}

const whole = (number) => String(Math.round(number));
const kilo = (bytes) => (bytes / 1000).toFixed(1);
const part = (number) => number.toFixed(3);
const times = (number) => number.toFixed(2);

// Rows of cells as lines: the first column to the left, the others to the right.
function lines(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const pad = (cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}

const MEASURES = [
  ["painted ms", ({ loads }) => spread(known(loads, (run) => run.painted), whole)],
  ["interactive ms", ({ loads }) => spread(known(loads, (run) => run.interactive), whole)],
  ["settled ms", ({ loads }) => spread(known(loads, (run) => run.settled), whole)],
  ["answered tap ms", ({ taps }) => spread(known(taps, (run) => run.answered), whole)],
  ["kB till painted", ({ loads }) => spread(known(loads, (run) => total(run.bytesPainted)), kilo)],
  ["kB till interactive", ({ loads }) => spread(known(loads, (run) => total(run.bytesInteractive)), kilo)],
  ["layout shift", ({ loads }) => spread(known(loads, (run) => run.shift), part)],
  ["long tasks", ({ loads }) => spread(known(loads, (run) => run.longTasks), whole)],
  ["long tasks ms", ({ loads }) => spread(known(loads, (run) => run.longTaskTime), whole)],
  ["main thread ms", ({ loads }) => spread(known(loads, (run) => run.mainThread), whole)],
];

// [what, of whom, through whom, of which measure, no more than]
const RATIOS = [
  ["painted", "page", "static", "painted", 1.05],
  ["painted", "page", "vanilla", "painted", 0.55],
  ["painted", "embed", "vanilla", "painted", 0.8],
  ["painted", "embed", "vanilla-early", "painted"],
  ["painted", "snapshot", "vanilla", "painted"],
  ["interactive", "page", "vanilla", "interactive"],
  ["interactive", "embed", "vanilla", "interactive"],
  ["first answered tap", "page", "vanilla", "answered", 1],
  ["first answered tap", "embed", "vanilla", "answered", 1],
  ["first answered tap", "snapshot", "vanilla", "answered"],
  ["painted", "embed-10", "vanilla-10", "painted"],
  ["main thread", "embed-10", "vanilla-10", "mainThread"],
  ["painted", "embed-50", "vanilla-50", "painted", 0.4],
  ["settled", "embed-50", "vanilla-50", "settled", 0.4],
  ["main thread", "embed-50", "vanilla-50", "mainThread", 0.4],
  ["painted", "embed-50", "lazy-50", "painted"],
  ["main thread", "embed-50", "lazy-50", "mainThread"],
];

export async function report({ profile, runs, results, site }) {
  const by = new Map(results.map((result) => [result.name, result]));
  const goals = [...ratios(by), ...(await absolutes(by, site))];
  const files = await sizes(results.filter(({ name }) => !/\d/.test(name)), site);
  const text = [
    `Songcard, ${runs} interleaved runs: median (lowest–highest), each from the start of the navigation.`,
    `${profile}.`,
    "Painted: a frame with the card's own headline is painted. Interactive: the card says it is ready. Settled: nothing more comes",
    "and nothing runs. Answered tap: the lyrics are open, tapped on from the painted headline. Main thread: busy until settled.",
    "",
    ...lines([["", ...MEASURES.map(([title]) => title)], ...results.map((result) => [result.says, ...MEASURES.map(([, show]) => show(result))])]),
    "",
    ...lines([["ratio of medians (of single runs)", "is", "goal", ""], ...goals.map(({ what, is, goal, met }) => [what, is, goal, met])]),
    "",
    "Bytes by file: until painted / until interactive / in all",
    ...lines(files.rows),
  ].join("\n");
  const json = { profile, runs, goals, files: files.json, results: results.map(({ name, says, loads, taps }) => ({ name, says, loads, taps })) };
  return { text, json };
}

function ratios(by) {
  const found = [];
  for (const [what, mine, other, key, most] of RATIOS) {
    const list = (name) => (key === "answered" ? by.get(name)?.taps : by.get(name)?.loads)?.map((run) => run[key]) ?? [];
    const [a, b] = [list(mine), list(other)];
    const pairs = a.map((value, run) => value / b[run]).filter(Number.isFinite);
    if (!pairs.length) continue;
    const value = median(a.filter((one) => one != null)) / median(b.filter((one) => one != null));
    const [low, high] = [Math.min(...pairs), Math.max(...pairs)];
    const is = pairs.length > 1 ? `${times(value)} (${times(low)}–${times(high)})` : times(value);
    found.push({ what: `${mine} ÷ ${other}, ${what}`, value, is, ...against(value, most, times) });
  }
  return found;
}

async function absolutes(by, site) {
  const found = [];
  for (const [name, most] of [["page", 0], ["embed", 0.1], ["snapshot"], ["vanilla"]]) {
    const shifts = known(by.get(name)?.loads ?? [], (run) => run.shift);
    if (!shifts.length) continue;
    const value = Math.max(...shifts);
    found.push({ what: `${name}, largest layout shift`, value, is: part(value), ...against(value, most, most ? part : whole) });
  }
  const loads = ["page", "embed", "snapshot"].flatMap((name) => by.get(name)?.loads ?? []);
  const code = Object.keys(loads[0]?.bytesSettled ?? {}).filter((path) => /^\/assets\/songcard-.*\.(wasm|js)$/.test(path));
  if (code.length) {
    const sums = await Promise.all(code.map(async (path) => (await site.sizes(path)).sent));
    const value = sums.reduce((sum, bytes) => sum + bytes, 0);
    found.push({ what: "wasm and its glue, brotli kB", value, is: kilo(value), ...against(value, 90_000, (bytes) => String(bytes / 1000)) });
  }
  return found;
}

const against = (value, most, show) =>
  most === undefined ? { goal: "", met: "" } : { goal: `≤ ${show(most)}`, met: value <= most ? "met" : "missed" };

// Each file that a page loads, and how much of it has arrived when.
async function sizes(results, site) {
  const paths = [...new Set(results.flatMap(({ loads }) => loads.flatMap((run) => Object.keys(run.bytesSettled))))];
  const json = [];
  for (const path of paths) {
    const { raw, sent } = await site.sizes(path);
    const arrived = {};
    for (const { name, loads } of results) {
      const at = (key) => {
        const runs = known(loads, (run) => run[key]);
        return runs.length ? Math.round(median(runs.map((files) => files[path] ?? 0))) : null;
      };
      const one = { painted: at("bytesPainted"), interactive: at("bytesInteractive"), settled: at("bytesSettled") };
      if (one.settled) arrived[name] = one;
    }
    json.push({ path, raw, sent, arrived });
  }
  const cell = (one) => (one ? [one.painted, one.interactive, one.settled].map((bytes) => bytes ?? "–").join(" / ") : "");
  const sum = (name, key) => json.reduce((sum, { arrived }) => sum + (arrived[name]?.[key] ?? 0), 0);
  const names = results.map(({ name }) => name);
  const all = (name) => cell({ painted: sum(name, "painted"), interactive: sum(name, "interactive") || null, settled: sum(name, "settled") });
  const rows = [
    ["file", "raw", "brotli", ...names],
    ...json.map(({ path, raw, sent, arrived }) => [path, String(raw), String(sent), ...names.map((name) => cell(arrived[name]))]),
    ["all", "", "", ...names.map(all)],
  ];
  return { rows, json };
}
