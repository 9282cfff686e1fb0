// What a card has in its shadow root besides the card: the style of the host element, and the slot for the fallback.

export const HOST_STYLE = "%host%";

// Whether a node is visible content: WordPress inserts empty paragraphs.
const isVisible = (node) => (node.matches ? !node.matches("script, br, p:empty") : node.nodeType === 3 && node.data.trim());

// Only the card's own fallback is hidden: what has its slot, or a blockquote as in older codes, if it is alone in the element
// or contains only a link. If the end tag is missing, the rest of the page is inside the element too.
export const assignFallback = (host) => {
  const [first, second] = [...host.childNodes].filter(isVisible);
  if (first?.localName !== "blockquote" || first.slot) return;
  const said = (node) => node?.textContent.trim();
  const whole = host.nextSibling || host.ownerDocument.readyState !== "loading";
  if (second ? said(first.querySelector("a")) === said(first) : whole) first.slot = "fallback";
};
