// The attributes of the host, applied to a prerendered card with the same result as the wasm.
import { setting, settingOrDefault, showPanel, viewOf } from "./early.js";
import { layersNamed, linesNamed } from "./lyrics.js";

const highlightLines = (lines, text, list) => {
  const named = linesNamed(lines.map((line) => line.dataset.line), text);
  for (const [at, line] of lines.entries()) line.toggleAttribute("data-marked", named[at]);
  list?.toggleAttribute("data-window", named.includes(true));
};

const showLayers = (texts, tags, list) => {
  const named = layersNamed(texts.map((text) => text.lang), tags);
  for (const [at, text] of texts.entries()) text.hidden = named ? !named[at] : false;
  const columns = texts.filter((text) => text.parentNode === texts[0].parentNode && !text.hidden);
  // The class ends in the number of layers.
  if (list) list.className = list.className.replace(/\d+$/, columns.length);
};

const selectTerritory = (places, text) => {
  const code = text.trim().toUpperCase();
  for (const place of places) place.ariaPressed = place.closest("[data-territory]").dataset.territory === code;
};

// `changed` is the name of the attribute that has changed, if that is the reason.
export const applyAttributes = (host, changed) => {
  const { accent, layers, line, shadowRoot: root, territory, view } = host;
  const card = root.querySelector(".songcard");
  if (!card) return;
  for (const name of ["theme", "size"]) card.dataset[name] = settingOrDefault(name, host[name]);
  card.style.setProperty("--accent-asked", setting("accent", accent) ?? "");
  showPanel(root, viewOf(view, line, card.dataset.first));
  const all = (selector) => [...root.querySelectorAll(selector)];
  const list = root.querySelector(".lyrics");
  if (line.trim() || changed === "line") highlightLines(all("[data-line]"), line, list);
  if (layers.trim() || changed === "layers") showLayers(all(".texts > p[lang]"), layers, list);
  if (territory.trim() || changed === "territory") selectTerritory(all("[data-territory] [aria-pressed]"), territory);
};
