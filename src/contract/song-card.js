// <song-card>: the life of the element. A published song is painted from its prerendered card, anything else by the
// wasm, which a page fetches once, when one of its cards is near the reader, and starts when the page is idle, or at the
// first touch. Until then panels are switched here and other taps are kept. What stands between %…% is filled in when
// a site is built.

// Bundlers find these files by exactly these forms: a literal beside import.meta.url, a literal that is imported.
const wasm = () => new URL("./%wasm%", import.meta.url);
const style = () => new URL("./%style%", import.meta.url);
const glue = () => import("./%glue%");

let asked = {};
const ask = (url, read, priority) => {
  if (!asked[url]) {
    asked[url] = fetch(url, { priority }).then((answer) => (answer.ok ? read(answer) : Promise.reject()));
    asked[url].catch(() => delete asked[url]); // The next card may be luckier.
  }
  return asked[url];
};
const text = (url) => ask(url, (answer) => answer.text());
// It compiles while it comes.
const program = () => ask(wasm(), (answer) => answer, "low");

const sheets = {};
const sheet = (rules) => {
  if (!sheets[rules]) (sheets[rules] = new CSSStyleSheet()).replaceSync(rules);
  return sheets[rules];
};

let engine;
const start = async () => {
  const [card, module_or_path] = await Promise.all([glue(), program()]);
  await card.default({ module_or_path });
  return card;
};

// Cards below grow those above: what was near when it was asked for may be far when it comes.
const margin = 600;
const isNear = (card) => {
  const { top, bottom } = card.getBoundingClientRect();
  // What stands in closed details has a box all the same; older browsers cannot tell.
  return card.checkVisibility?.() !== false && top < innerHeight + margin && bottom > -margin;
};

const idle = self.requestIdleCallback ?? setTimeout;
// Cards are painted one after another, from the top; one that does not come holds up the others for a while only.
let turn;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const korean = (card) =>
  /^ko/.test(card.closest("[lang]")?.lang || document.documentElement.lang || navigator.language);

class SongCard extends HTMLElement {
  static observedAttributes = "%attributes%".split(" ");
  static #watch = new IntersectionObserver(
    (entries) => entries.map((entry) => entry.isIntersecting && entry.target.#near()),
    { rootMargin: `${margin}px` },
  );
  #card;
  #state;
  #taps; // Kept until they can be answered; none are, once the card is ready.
  #failed;

  constructor() {
    super();
    this.#state = this.attachInternals().states; // Without custom states a card works all the same.
    for (const type of ["pointerdown", "keydown", "click"]) this.addEventListener(type, this.#answer);
  }

  connectedCallback() {
    // A property set before this file came hides the accessor of the same name.
    for (const name of SongCard.observedAttributes.map(camel)) {
      if (!this.hasOwnProperty(name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (this.#card) return;
    this.#taps = [];
    SongCard.#watch.observe(this);
    queueMicrotask(() => isNear(this) && this.#near()); // The observer answers a frame later.
    this.#dress();
  }

  disconnectedCallback() {
    // A move is a removal and an insertion in one go: look again when that is over.
    queueMicrotask(() => {
      if (this.isConnected) return;
      SongCard.#watch.unobserve(this);
      this.#card = this.#card?.free();
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (this.#card) this.#card.changed(name);
    else this.#dress();
  }

  get #painted() {
    return this.shadowRoot?.querySelector(".songcard");
  }

  // There when something stands in it: what only waits is not laid out once more for an empty one.
  get #root() {
    return this.shadowRoot ?? this.attachShadow({ mode: "open" });
  }

  // What the attributes ask of a card that is painted and not yet awake.
  #dress() {
    const card = this.#painted;
    if (!card) return;
    for (const name of ["theme", "size"]) if (this[name]) card.dataset[name] = this[name];
    if (/^#([\da-f]{3}){1,2}$/i.test(this.accent)) card.style.setProperty("--accent-asked", this.accent);
    const root = this.shadowRoot;
    const chosen = root.getElementById(`songcard-tab-${this.view}`);
    if (!chosen) return;
    for (const tab of root.querySelectorAll("[role=tab]")) {
      tab.ariaSelected = tab === chosen;
      tab.tabIndex = tab === chosen ? 0 : -1;
      root.getElementById(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
  }

  async #near() {
    SongCard.#watch.unobserve(this);
    turn = Promise.race([this.#paint(turn), pause(9000)]).catch(() => {}); // Then the wasm renders the snapshot.
    await turn;
    const wake = () => (isNear(this) ? this.#wake() : SongCard.#watch.observe(this));
    if (this.#painted) idle(wake, { timeout: 2000 });
    else wake();
  }

  // The prerendered card: only of a published song, and only from the loader's own origin. It is on screen before
  // anything is started, by the rules that it brings along.
  async #paint(before) {
    // Without an address it shall not be the page's own.
    const folder = new URL(this.src || 0, document.baseURI);
    if (this.#painted || !folder.pathname.endsWith("/") || folder.origin !== wasm().origin) return;
    const name = `${korean(this) ? "ko" : "en"}/${this.size === "compact" ? "compact" : "card"}.html`;
    const markup = await text(new URL(name, folder));
    await before;
    if (this.#card || this.#painted || !isNear(this)) return;
    const [, rules, card] = markup.split(/<.?style>/);
    const root = this.#root;
    root.adoptedStyleSheets = [sheet(rules)];
    root.innerHTML = card;
    for (const link of root.querySelectorAll("[role=tab], .title a")) link.href = new URL(link.getAttribute("href"), folder);
    this.#dress();
    program(); // On its way while the card is painted.
    text(new URL(`${this.#painted.dataset.snapshot}.json`, folder));
    return pause(50);
  }

  async #wake() {
    try {
      // A painted card with panels has brought all its rules along.
      const rules = this.#root.querySelector("[role=tab]") ? "" : text(style());
      const [card, all] = await Promise.all([(engine ??= start()), rules]);
      if (this.#card || !this.isConnected) return;
      if (all) this.#root.adoptedStyleSheets = [sheet(all)];
      this.#card = new card.Card(this, (name) => this.#mark(name));
    } catch {
      // The next tap may be luckier.
      engine = null;
      asked = {};
      if (this.isConnected) this.#fail();
    }
  }

  // Painted facts stay, and their panels go on being switched here.
  #fail() {
    if (this.#failed) return;
    if (!this.#painted) {
      this.#root.innerHTML = `<slot></slot><br>${korean(this) ? "카드를 열 수 없습니다." : "This card could not start."}`;
    }
    this.#failed = true;
    this.#mark("error");
    this.#tell("error", { code: "wasm", problems: [] });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`songcard-${name}`, { detail, bubbles: 1, composed: 1 }));
  }

  // A tap or a key before the wasm is there.
  #answer = (event) => {
    if (!this.#taps) return;
    this.#wake();
    const [target] = event.composedPath();
    const tab = target.closest("[role=tab]");
    const tapped = event.type === "click" && !(event.ctrlKey || event.metaKey || event.shiftKey);
    if (!tab) {
      // A link to a recording becomes the button of its player; it stays a link where the wasm has failed.
      const button = tapped && target.closest(this.#failed ? "button" : "button, .listen");
      if (!button) return;
      event.preventDefault();
      this.#taps.push(button);
    } else if (tapped) {
      event.preventDefault();
      if (tab.ariaSelected === "true") return;
      const view = (this.view = tab.id.slice(13));
      this.#tell("view-change", { view, territory: this.territory || null });
    } else if (event.key) {
      const tabs = [...tab.parentNode.children];
      const at = tabs.indexOf(tab);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1, " ": at }[event.key];
      if (to == null) return;
      event.preventDefault();
      const next = tabs.at(to) ?? tabs[0];
      next.focus();
      next.click();
    }
  };

  #mark(name) {
    if (name === "ready") {
      const taps = this.#taps;
      this.#taps = null;
      taps?.map((tapped) => tapped.click());
    }
    try {
      this.#state.clear();
      if (name) this.#state.add(name);
    } catch {} // Older browsers take only names with dashes.
  }
}

const camel = (name) => name.replace("-m", "M"); // The one dash there is.
for (const name of SongCard.observedAttributes) {
  const flag = name === "no-media";
  Object.defineProperty(SongCard.prototype, camel(name), {
    get() {
      return flag ? this.hasAttribute(name) : (this.getAttribute(name) ?? "");
    },
    set(value) {
      if (flag ? !value : value == null) this.removeAttribute(name);
      else this.setAttribute(name, flag ? "" : value);
    },
  });
}

if (!customElements.get("song-card")) customElements.define("song-card", SongCard);
