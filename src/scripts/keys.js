import { hasModifier } from "./early.js";

// Stops keys that the card uses from reaching shortcuts of the page, which sees only the card as their target: keys typed
// into a field, keys that press a button, and keys whose default the card has prevented. Tab, Escape and keys with
// modifiers reach the page unless the card has used them.
let usedKey;
export const stopUsedKey = (event) => {
  const { key, type } = event;
  const [target] = event.composedPath();
  // The page handles keys on its own content inside the element.
  if (!event.currentTarget.shadowRoot?.contains(target)) return;
  const typed = !hasModifier(event) || event.getModifierState?.("AltGraph");
  const field = target.matches("input, textarea, select") && !/^(Tab|Escape|F\d+)$/.test(key);
  const press = (key === "Enter" || key === " ") && target.matches("a, button, summary, [role=button]");
  const used = event.defaultPrevented || (typed && (field || press));
  if (used || (type === "keyup" && key === usedKey)) event.stopPropagation();
  if (type === "keydown") usedKey = used ? key : "";
};
