// The height of the card, which the framing page sets as that of the frame.
import { host, isParsed } from "./card.js";
import { isPrinting } from "./print.js";

export const framed = parent !== window;

// The height of the whole card, independent of the frame: a panel that scrolls counts in full.
const height = () => {
  const open = host.shadowRoot?.querySelector("[data-size=full] [role=tabpanel]:not([hidden])");
  const scrolls = open && getComputedStyle(open).overflowY === "auto";
  const beyond = scrolls ? open.scrollHeight - open.clientHeight : 0;
  return Math.ceil(host.getBoundingClientRect().height + beyond);
};
export const post = (message) => parent.postMessage(message, "*");
export let secret;
let reportedHeight;
let waiting;
export const reportHeight = () => {
  // In a frame without width every letter has its own line, so the height is wrong; a frame that is not displayed has
  // neither. Both fire resize when they get a width.
  const value = framed && isParsed && !isPrinting && host?.clientWidth ? height() : 0;
  if (!value) return;
  reportedHeight = value;
  if (secret) post({ message: "height", value, secret });
  const id = new URL(host.getAttribute("src") ?? "", document.baseURI).pathname.split("/").at(-2);
  post({ type: "songcard:resize", v: 1, id, height: value });
  post({ sentinel: "amp", type: "embed-size", height: value });
};
const reportSoon = () => {
  waiting ??= setTimeout(() => {
    waiting = undefined;
    if (height() !== reportedHeight) reportHeight();
  }, 100);
};
const sizes = new ResizeObserver(reportSoon);
const changes = new MutationObserver(reportSoon);
const watch = () => {
  if (!framed || !host) return;
  sizes.observe(host);
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  if (host.shadowRoot) changes.observe(host.shadowRoot, all);
  reportSoon();
};

// WordPress identifies its frame by a secret in the fragment, which it may add after the page has loaded.
export const readSecret = () => {
  const found = location.hash.match(/secret=([A-Za-z0-9]{10})(?![A-Za-z0-9])/)?.[1];
  if (!found || found === secret) return;
  secret = found;
  reportHeight();
};
export const startReporting = () => {
  if (framed) {
    readSecret();
    addEventListener("hashchange", readSecret);
    let attempts = 0;
    const polling = setInterval(() => {
      readSecret();
      attempts += 1;
      if (secret || attempts === 300) clearInterval(polling);
    }, 100);
  }
  document.addEventListener("readystatechange", () => {
    watch();
    reportHeight();
  });
  for (const name of ["songcard-ready", "songcard-error"]) addEventListener(name, watch);
  addEventListener("resize", () => framed && host && reportSoon());
};
