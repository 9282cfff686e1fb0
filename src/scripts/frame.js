// The page for iframes, with or without the wasm: applies the settings of the query, reports the height of the card to the
// framing page, and opens panels. It runs in the head, before the card is parsed, and works in a sandbox with an opaque origin.
// It expects one <song-card>, and on <html> the attributes lang and data-editions: pairs of a language tag and the relative
// address of this page in that language, separated by spaces.
//
// It implements WordPress's protocol for embeds and a simpler one for all other pages. Messages are plain objects, sent with
// postMessage to the parent page, whatever its origin:
//
// card  { message: "height", value, secret }         pixels; where the address has a secret
// card  { message: "link", value, secret }           an address on this host that the reader opens
// card  { type: "songcard:resize", v: 1, id, height } pixels; id is the song's name
// card  { sentinel: "amp", type: "embed-size", height } the same for AMP
// page  { message: "ready", secret }                 the card answers with its height
// page  { type: "songcard:set", v: 1, theme?, lang?, view?, timeMs? }  the card answers with its height, once it has changed
//
// https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
// https://amp.dev/documentation/components/amp-iframe
import "./slash.js";
import { answerTab, setting } from "./early.js";
import { change, host, readQuery, settingsQuery, startApplying } from "./frame/card.js";
import { fitPrintedPages } from "./frame/print.js";
import { answerLinks } from "./frame/links.js";
import { goToLanguage } from "./frame/language.js";
import { framed, readSecret, reportHeight, secret, startReporting } from "./frame/height.js";

// Settings and requests of the framing page.
const onMessage = ({ source, data }) => {
  if (!framed || source !== parent || !data) return;
  if (data.message === "ready") {
    readSecret();
    if (secret && data.secret === secret) reportHeight();
  }
  if (data.type !== "songcard:set" || data.v !== 1) return;
  for (const name of ["theme", "view"]) {
    const value = typeof data[name] === "string" && setting(name, data[name]);
    if (value) change(name, value);
  }
  if (host && Number.isFinite(data.timeMs) && data.timeMs >= 0) host.currentTime = data.timeMs / 1000;
  // Also reports to a page that has started to listen late.
  if (!goToLanguage(data.lang, settingsQuery())) reportHeight();
};

const page = document.documentElement;
const query = new URLSearchParams(location.search);
const lang = query.get("lang") ?? page.lang;
readQuery(query);
if (goToLanguage(lang, query)) {
  page.hidden = true;
  // If WordPress adds its secret to the address now, that cancels the navigation.
  addEventListener("hashchange", () => goToLanguage(lang, query));
} else {
  startApplying();
  startReporting();
  fitPrintedPages();
  for (const type of ["click", "keydown"]) addEventListener(type, answerTab);
  answerLinks();
  addEventListener("message", onMessage);
}
