// The lyrics panel of 2,000 lines: how long from an input to the next paint, beside the same list written by hand.
import { LINES, STEP, lyricsSong } from "./lyrics-song.mjs";
import { compare, pagePair } from "./paints.mjs";

export const lyricsPages = () => ({
  ...pagePair("lyrics", "vanilla-lyrics", "/bench/lyrics-small.json"),
  "/bench/lyrics.json": JSON.stringify(lyricsSong()),
  "/bench/lyrics-small.json": JSON.stringify(lyricsSong(4)),
});

async function measured({ host, find, load, painted, timed, several }, step) {
  const times = { ready: await load() };
  times.open = await timed(() => find("[role=tab][id$=lyrics]").click());
  const sung = (line) => {
    host.currentTime = (line - 1) * step + step / 2;
  };
  // Every answer is checked: a fast but wrong one must not count.
  const right = (line) => {
    const active = find("[aria-current=true]");
    const list = find(".lyrics");
    const [box, around] = [active?.getBoundingClientRect(), list.getBoundingClientRect()];
    if (active?.dataset.line !== `l${line}`) throw new Error(`line ${line} is not active, but ${active?.dataset.line}`);
    if (box.bottom < around.top || box.top > around.bottom) throw new Error(`line ${line} is out of sight`);
  };
  // The list gets its own height with the first line that is sung.
  sung(1);
  await painted();
  await painted();
  const follow = async (lines) => {
    const time = await several(lines, sung);
    right(lines.at(-1));
    return time;
  };
  times.step = await follow([101, 102, 103, 104, 105, 106, 107]);
  times.jump = await follow([1107, 107, 1108, 108, 1109, 109, 1110]);
  const layer = () => find("[role=tabpanel][id$=lyrics] .choice button:nth-of-type(2)");
  const shows = () => find(".lyrics > :nth-child(1110) [lang=en]").checkVisibility();
  const before = shows();
  times.layer = await several([0, 1, 2, 3, 4, 5], () => layer().click());
  if (shows() !== before) throw new Error("six taps leave the layer otherwise than it was");
  layer().click();
  await painted();
  if (shows() === before) throw new Error("a tap does not switch the layer");
  // The card keeps the choice for the next visit.
  layer().click();
  await painted();
  return times;
}

// A round takes a minute: the layout of 4,000 texts on a slow processor.
export const lyrics = (browser, origin, rounds = 5) =>
  compare(browser, origin, {
    name: "lyrics",
    data: "/bench/lyrics.json",
    title: `${LINES} lines of lyrics in two layers`,
    says: {
      ready: "JSON to ready",
      open: "opening the panel",
      step: "the next line",
      jump: "1,000 lines on or back",
      layer: "a layer off or on",
    },
    measured,
    argument: STEP,
    rounds,
  });
