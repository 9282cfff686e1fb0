// <song-card>: the life of the element. All it shows comes from the wasm, which a page fetches once,
// when the first of its cards comes near the reader. What stands between %…% is filled in when a
// site is built.
const near = (name) => new URL(name, import.meta.url).href;

let engine;
const start = () =>
  (engine ??= Promise.all([
    import(near("%glue%")),
    fetch(near("%style%")).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status))),
  ])
    .then(async ([card, rules]) => {
      await card.default({ module_or_path: near("%wasm%") });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      return { card, sheet };
    })
    .catch((error) => {
      engine = undefined; // The next card may be luckier.
      throw error;
    }));

class SongCard extends HTMLElement {
  static observedAttributes = "%attributes%".split(" ");
  static #watch = new IntersectionObserver(
    (entries) => entries.forEach((entry) => entry.isIntersecting && entry.target.#wake()),
    { rootMargin: "600px" },
  );
  #card;
  #state;

  constructor() {
    super();
    try {
      this.#state = this.attachInternals().states;
    } catch {} // Without custom states a card works all the same.
  }

  connectedCallback() {
    // A property set before this file came hides the accessor of the same name.
    for (const name of SongCard.observedAttributes.map(camel)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!this.shadowRoot) this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
    if (!this.#card) SongCard.#watch.observe(this);
  }

  disconnectedCallback() {
    // A move is a removal and an insertion in one go: look again when that is over.
    queueMicrotask(() => {
      if (this.isConnected) return;
      SongCard.#watch.unobserve(this);
      this.#card?.free();
      this.#card = undefined;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now) this.#card?.changed(name);
  }

  async #wake() {
    SongCard.#watch.unobserve(this);
    try {
      const { card, sheet } = await start();
      if (this.#card || !this.isConnected) return;
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.#card = new card.Card(this, (name) => this.#mark(name));
    } catch {
      if (!this.isConnected) return;
      const line = document.createElement("p");
      const korean = (this.closest("[lang]")?.lang || navigator.language).startsWith("ko");
      line.textContent = korean ? "카드를 시작하지 못했습니다." : "This card could not start.";
      this.shadowRoot.replaceChildren(document.createElement("slot"), line);
      this.#mark("error");
      const detail = { code: "wasm", problems: [] };
      this.dispatchEvent(new CustomEvent("songcard-error", { detail, bubbles: true, composed: true }));
    }
  }

  #mark(name) {
    try {
      this.#state.clear();
      if (name) this.#state.add(name);
    } catch {} // Older browsers take only names with dashes.
  }
}

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
for (const name of SongCard.observedAttributes) {
  if (name in HTMLElement.prototype) continue;
  Object.defineProperty(SongCard.prototype, camel(name), {
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

if (!customElements.get("song-card")) customElements.define("song-card", SongCard);
