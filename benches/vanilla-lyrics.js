// <vanilla-lyrics>: lyrics in layers with their times, followed and scrolled by themselves, written by hand for speed: every
// node is made once from one template and kept, a layer is switched by one attribute of the list, the line that is sung is
// found by halves, and only what changes is touched. It is what the lyrics panel of the card is measured against.
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const names = new Intl.DisplayNames("en", { type: "language" });
const clock = (ms) => `${Math.floor(ms / 60000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;

class VanillaLyrics extends HTMLElement {
  connectedCallback() {
    if (this.hasAttribute("src")) this.src = this.getAttribute("src");
  }

  set src(address) {
    fetch(address).then((answer) => answer.json()).then((song) => this.#show(song));
  }

  // In seconds.
  set currentTime(seconds) {
    this.time = seconds;
    this.#follow();
  }

  get currentTime() {
    return this.time ?? 0;
  }

  #show({ song, lyrics }) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.active = undefined;
    this.away = false;
    this.starts = lyrics.lines.map((line) => line.startMs);
    const text = ({ lang, role }) => {
      const paragraph = make("p", { className: role, lang, dir: "ltr", translate: role === "translation" });
      paragraph.dataset.layer = lang;
      return paragraph;
    };
    const template = make("li", {}, ...lyrics.layers.map(text), make("button", { type: "button", className: "time", tabIndex: -1 }));
    template.setAttribute("part", "line");
    this.lines = lyrics.lines.map(({ id, startMs, section, layers }) => {
      const line = template.cloneNode(true);
      line.dataset.line = id;
      lyrics.layers.forEach(({ lang }, at) => (line.children[at].textContent = layers[lang]?.text ?? ""));
      line.lastChild.textContent = clock(startMs);
      line.lastChild.ariaLabel = `Play from ${clock(startMs)}`;
      if (section) {
        line.className = "opens-section";
        line.prepend(make("p", { className: "section", textContent: section }));
      }
      return line;
    });
    this.lines[0].lastChild.tabIndex = 0;
    this.list = make("ol", { className: "lyrics" }, ...this.lines);
    this.list.setAttribute("role", "list");
    this.list.onclick = ({ target }) => {
      const line = this.lines.indexOf(target.closest("li"));
      if (line < 0) return;
      this.away = false;
      const detail = { line: this.lines[line].dataset.line, timeMs: this.starts[line] };
      this.dispatchEvent(new CustomEvent("seek-request", { detail, bubbles: true, composed: true }));
    };
    this.list.addEventListener("wheel", () => (this.away = true), { passive: true });
    const layers = lyrics.layers.map(({ lang }) => {
      const button = make("button", { type: "button", textContent: names.of(lang), ariaPressed: true });
      button.onclick = () => {
        this.list.toggleAttribute(`data-without-${lang}`);
        button.ariaPressed = !this.list.hasAttribute(`data-without-${lang}`);
      };
      return button;
    });
    const hidden = lyrics.layers.map(({ lang }) => `[data-without-${lang}] [data-layer="${lang}"]`);
    const notices = lyrics.layers.map(({ lang, rights }) => make("li", {}, make("strong", { textContent: names.of(lang) }), ` ${rights.notice}`));
    this.bar = make("div", { className: "clock", hidden: true }, make("button", { type: "button", textContent: "−" }), make("button", { type: "button", textContent: "+" }));
    const panels = [
      make("section", { role: "tabpanel", id: "lyrics", hidden: true }, make("div", { className: "choice" }, ...layers), this.bar, this.list, make("ul", {}, ...notices)),
      make("section", { role: "tabpanel", id: "credits" }, make("h3", { textContent: "Sources" })),
    ];
    const tabs = panels.map((panel) => {
      const tab = make("button", { type: "button", role: "tab", id: `tab-${panel.id}`, textContent: panel.id });
      tab.onclick = () => {
        panels.forEach((one) => (one.hidden = one !== panel));
        this.#follow();
      };
      return tab;
    });
    const style = make("style", { textContent: `${RULES}${hidden} { display: none }` });
    root.replaceChildren(style, make("h2", { textContent: song.title }), make("div", {}, ...tabs), ...panels);
    this.dispatchEvent(new CustomEvent("songcard-ready"));
  }

  #follow() {
    if (this.time === undefined || this.list.parentNode.hidden) return;
    const ms = this.time * 1000;
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= ms) low = middle + 1;
      else high = middle;
    }
    const line = this.lines[low - 1];
    if (line === this.active) return;
    this.active?.removeAttribute("aria-current");
    this.active = line;
    if (this.bar.hidden) {
      this.bar.hidden = false;
      this.list.classList.add("window");
    }
    if (!line) return;
    line.ariaCurrent = "true";
    if (this.away) return;
    const [box, around] = [line.getBoundingClientRect(), this.list.getBoundingClientRect()];
    const top = box.top - around.top + this.list.scrollTop - (around.height - box.height) / 3;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.list.scrollTo({ top, behavior: still ? "instant" : "smooth" });
  }
}

const RULES = `
:host { display: block; container: card / inline-size; font: 400 medium/1.45 system-ui, sans-serif; padding: 20px }
[hidden] { display: none }
h2, h3, p, ul, ol { margin: 0; padding: 0; font: inherit; list-style: none }
button { font: inherit; border: 0; background: none }
.lyrics > li { position: relative; line-height: 1.4 }
.lyrics > li + li { margin-top: 10px }
.lyrics > li + .opens-section { margin-top: 28px }
.lyrics.window { max-height: 416px; padding: 4px 8px; overflow-y: auto; scrollbar-width: thin }
.section { font-size: .75em; font-weight: 600; color: #5d5d6e; margin-bottom: 4px }
.original { font-size: 1.0625em; font-weight: 600 }
.translation { color: #5d5d6e }
.time { position: absolute; top: 0; inset-inline-end: 0; min-width: 24px; min-height: 24px; font-size: .75em; opacity: 0 }
.time:focus-visible { opacity: 1 }
.lyrics > li::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: -8px; width: 3px; background: #5a3fd0; opacity: 0 }
.lyrics > [aria-current]::before { opacity: 1 }
.lyrics > [aria-current] .original { color: #5a3fd0 }
.clock { position: sticky; z-index: 1; top: 0; background: #fff }
@container card (min-width: 600px) {
  .lyrics > li { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 24px; padding-inline-end: 44px }
  .section { grid-column: 1 / -1 }
}
`;

customElements.define("vanilla-lyrics", VanillaLyrics);
