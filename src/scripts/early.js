// What a card does before its wasm, on every page: reads settings, shows a panel, answers clicks and keys on tabs. The wasm has
// the same rules in Rust; tests/data/settings.json and tests/data/tab_input.json hold both to the same cases.
import { CHOICES, TAB_ID } from "./settings.js";

const FORMS = {
  accent: /^#([\da-f]{3}){1,2}$/i,
  layers: /^[a-z\d-]+([\s,]+[a-z\d-]+)*$/i,
  line: /./,
  territory: /^[a-z]{2}$/i,
};

// The attributes that a query may set.
export const SETTINGS = [...Object.keys(CHOICES), ...Object.keys(FORMS)];

// The valid value in the text of an attribute or of a query, without white space around it; undefined for any other text.
export const setting = (name, text) => {
  const value = text?.trim();
  return CHOICES[name]?.includes(value) || (value && FORMS[name]?.test(value)) ? value : undefined;
};

export const settingOrDefault = (name, text) => setting(name, text) ?? CHOICES[name][0];

// Lines are in the lyrics; `first` is the view that the song opens with, if that is not the chart.
export const viewOf = (view, line, first) => setting("view", view) ?? (setting("line", line) ? "lyrics" : (first ?? CHOICES.view[0]));

const viewOfTab = (tab) => tab.id.slice(TAB_ID.length);

export const openView = (root) => {
  const tab = root.querySelector("[role=tab][aria-selected=true]");
  return tab && viewOfTab(tab);
};

// While the page is parsed, what is not there yet is left out.
export const showPanel = (root, view) => {
  const id = TAB_ID + view;
  for (const tab of root.querySelectorAll("[role=tab]")) {
    tab.setAttribute("aria-selected", tab.id === id);
    tab.tabIndex = tab.id === id ? 0 : -1;
  }
  for (const panel of root.querySelectorAll("[role=tabpanel]")) panel.hidden = panel.getAttribute("aria-labelledby") !== id;
};

export const focusTab = (root, view) => root.getElementById(TAB_ID + view).focus();

// Keys with modifiers are left to the browser, and so are clicks, which open tabs or windows then.
export const hasModifier = (event) => event.ctrlKey || event.metaKey || event.altKey;
export const isPlainClick = (event) => event.type === "click" && !event.button && !event.shiftKey && !hasModifier(event);

// The view that a key on the tabs opens: arrows go round, and space opens as enter does.
export const viewAfterKey = (event, open) => {
  const views = CHOICES.view;
  const at = views.indexOf(open);
  const keys = { ArrowRight: views[at + 1] ?? views[0], ArrowLeft: views.at(at - 1), Home: views[0], End: views.at(-1), " ": open };
  return hasModifier(event) ? undefined : keys[event.key];
};

const tabOf = (event) => event.composedPath().find((node) => node.getAttribute?.("role") === "tab");

// The view whose panel a click or a key on a tab asks for.
export const askedView = (event) => {
  const tab = tabOf(event);
  return tab && (isPlainClick(event) ? viewOfTab(tab) : viewAfterKey(event, openView(tab.getRootNode())));
};

// On pages without the loader. The loader reads the choice from the attribute.
export const answerTab = (event) => {
  const view = askedView(event);
  if (!view || event.defaultPrevented) return;
  event.preventDefault();
  const root = tabOf(event).getRootNode();
  root.host.setAttribute("view", view);
  showPanel(root, view);
  if (event.key) focusTab(root, view);
};
