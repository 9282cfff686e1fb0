// The published page as a static page: the same markup, with nothing that runs or that is fetched for what runs.

const SCRIPT = /<script\b([^>]*)>[^]*?<\/script\s*>/gi;
const LINK = /<link\b[^>]*\brel=["']?(?:modulepreload|preload|prefetch|preconnect|dns-prefetch)\b[^>]*>/gi;

export function withoutScript(html) {
  // What is said to search engines is part of the page.
  const kept = (script, attributes) => (/\btype=["']?application\/ld\+json\b/i.test(attributes) ? script : "");
  return html.replace(SCRIPT, kept).replace(LINK, "");
}
