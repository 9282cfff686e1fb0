// The chart panel of a large snapshot: how long from an input to the next paint, beside the same board written by hand.
import { DAYS, largeSong } from "./large-song.mjs";
import { compare, pagePair } from "./paints.mjs";

export const largePages = () => {
  const small = largeSong();
  small.history.length = 2;
  return {
    ...pagePair("large", "vanilla-board", "/bench/small.json"),
    "/bench/large.json": JSON.stringify(largeSong()),
    "/bench/small.json": JSON.stringify(small),
  };
};

async function measured({ find, load, timed, several }, days) {
  const times = { ready: await load() };
  const input = (element, value) => {
    element.value = value;
    element.dispatchEvent(new Event("input", { bubbles: true }));
  };
  times.open = await timed(() => find("[role=tab][id$=chart]").click());
  const slider = find(".days");
  const day = (at) => Number(slider.min) + Math.round((at * days) / 12);
  times.slide = await several([1, 7, 3, 9, 5, 11, 2], (at) => input(slider, day(at)));
  times.keep = await several([0, 0, 1, 1, 2, 2], (at) => find(`.legend-key[data-band=${["no1", "top10", "top50"][at]}]`).click());
  times.type = await several(["s", "so", "sou", "sout", "so", "s", ""], (text) => input(find(".find"), text));
  return times;
}

export const large = (browser, origin, rounds) =>
  compare(browser, origin, {
    name: "large",
    data: "/bench/large.json",
    title: `250 places x ${DAYS} days, 60 milestones`,
    says: {
      ready: "JSON to ready",
      open: "opening the panel",
      slide: "moving the slider",
      keep: "a band of the legend",
      type: "typing in the search",
    },
    measured,
    argument: DAYS,
    rounds,
  });
