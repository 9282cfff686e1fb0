// The card on paper.
import { host } from "./card.js";

export let isPrinting = false;

// Closed folds with sources, which are open on paper.
const opened = [];

// A page does not enlarge a frame for print, so the card is scaled down until the whole panel fits. One browser prints a copy
// of the page as of beforeprint; others apply the print layout only after that.
const fitPaper = () => {
  if (parent === window || !host) return;
  isPrinting = true;
  for (const fold of host.shadowRoot?.querySelectorAll(".sources details:not([open])") ?? []) {
    fold.open = true;
    opened.push(fold);
  }
  host.dataset.printing = "";
  const fits = (scale) => {
    document.documentElement.style.setProperty("--print-scale", scale);
    return host.getBoundingClientRect().height <= innerHeight;
  };
  if (fits(1)) return;
  let [small, large] = [0.1, 1];
  while (large - small > 0.01) {
    const between = (small + large) / 2;
    if (fits(between)) small = between;
    else large = between;
  }
  fits(small);
};
const leavePaper = () => {
  isPrinting = false;
  for (const fold of opened.splice(0)) fold.open = false;
  delete host?.dataset.printing;
};

export const fitPrintedPages = () => {
  addEventListener("beforeprint", fitPaper);
  addEventListener("afterprint", leavePaper);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? fitPaper() : leavePaper()));
};
