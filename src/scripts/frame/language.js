import { primaryLanguage } from "../language.js";

// Opens the page in a language, with this query, if the song has one. data-editions: pairs of a language and the address of its
// page for iframes.
export const goToLanguage = (lang, query) => {
  const page = document.documentElement;
  const isSame = (tag) => primaryLanguage(tag) === primaryLanguage(lang);
  if (typeof lang !== "string" || isSame(page.lang)) return false;
  const pairs = (page.dataset.editions ?? "").split(/\s+/);
  const at = pairs.findIndex((tag, place) => place % 2 === 0 && tag && isSame(tag));
  if (at < 0) return false;
  const address = new URL(pairs[at + 1], location.href);
  query.set("lang", pairs[at]);
  address.search = query;
  address.hash = location.hash;
  location.replace(address);
  return true;
};
