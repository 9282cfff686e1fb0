// <song-card>: the life of the element. A published song is painted from its prerendered card, anything else by the
// wasm, which a page fetches once, when one of its cards is near the reader, and starts when the page is idle, or at the
// first touch. Until a card is ready its panels are switched here and other taps are kept. What stands between %…% is
// filled in when a site is built.

// Bundlers find these files by exactly these forms: a literal beside import.meta.url, a literal that is imported.
let wasm = () => new URL("./%wasm%", import.meta.url);
let style = () => new URL("./%style%", import.meta.url);
let glue = () => import("./%glue%");

let asked = {};
const ask = (url, read, priority) => {
  if (!asked[url]) {
    asked[url] = fetch(url, { priority })
      .then((answer) => (answer.ok ? read(answer) : Promise.reject(Error(`${answer.status} for ${url}`))))
      .catch((error) => {
        delete asked[url]; // The next card may be luckier.
        error.address = `${url}`;
        throw error;
      });
    asked[url].catch(() => {});
  }
  return asked[url];
};
const text = (url) => ask(url, (answer) => answer.text());
// It compiles while it comes.
const program = () => ask(wasm(), (answer) => answer, "low");

// A constructed sheet belongs to one document.
const sheets = new WeakMap();
const sheet = (rules, view) => {
  const own = sheets.get(view) ?? sheets.set(view, {}).get(view);
  if (!own[rules]) (own[rules] = new view.CSSStyleSheet()).replaceSync(rules);
  return own[rules];
};

// The host of an older copy of this file may no longer have the assets that it names: it is asked once for those of today.
let renewed;
const renew = async (error) => {
  if (renewed) throw error;
  renewed = true;
  // Not from import.meta.url: bundlers would take site.json for a file of the package.
  const here = new URL("..", wasm());
  const { assets } = await ask(new URL("site.json", here), (answer) => answer.json()).catch(() => ({}));
  if (!assets) throw error;
  const at = (name) => () => new URL(assets[name], here);
  [wasm, style] = [at("wasm"), at("style")];
  glue = () => import(/* webpackIgnore: true */ /* @vite-ignore */ at("glue")());
  return load();
};
const load = () => Promise.all([glue(), program()]);

let engine;
const start = async () => {
  const [card, module_or_path] = await load().catch(renew);
  await card.default({ module_or_path });
  return card;
};

// Cards below grow those above: what was near when it was asked for may be far when it comes.
const margin = 600;
// Without a box of its own a card is where its parent is.
const box = (card) => (getComputedStyle(card).display === "contents" ? (card.parentElement ?? card) : card);
const isNear = (card) => {
  const { top, bottom } = box(card).getBoundingClientRect();
  const { innerHeight } = card.ownerDocument.defaultView ?? {};
  // What is in closed details has a box all the same; older browsers cannot tell.
  return box(card).checkVisibility?.() !== false && top < innerHeight + margin && bottom > -margin;
};

const idle = globalThis.requestIdleCallback ?? setTimeout;
// Cards are painted one after another, from the top; one that does not come holds up the others for a while only.
let turn;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const korean = (card) =>
  /^ko(?![a-z])/i.test(card.closest("[lang]")?.lang || document.documentElement.lang || navigator.language);

// The first word of each is meant where an attribute is absent or not understood.
const words = { theme: "%theme%", size: "%size%", view: "%view%" };
const word = (card, name, otherwise) => {
  const known = words[name].split(" ");
  return known.find((one) => one === card[name].trim()) ?? otherwise ?? known[0];
};

// Clicks and keys with these belong to the browser.
const modified = (event) => event.ctrlKey || event.metaKey || event.altKey;

// Whether a node of the page is anything to see: WordPress leaves empty paragraphs.
const counts = (node) => (node.matches ? !node.matches("script, br, p:empty") : node.nodeType === 3 && node.data.trim());

// The lines that l3, l3-l5 or l3-l5,l8 names. Ids may have hyphens and commas of their own.
const markLines = (lines, asked, list) => {
  const place = (id) => lines.findIndex((line) => line.dataset.line === id);
  const ends = (part) => {
    const whole = place(part);
    if (whole >= 0) return [whole, whole];
    for (let at = 0; (at = part.indexOf("-", at) + 1); ) {
      const two = [place(part.slice(0, at - 1)), place(part.slice(at))];
      if (!two.includes(-1)) return two.sort((a, b) => a - b);
    }
    return [];
  };
  const parts = place(asked) < 0 ? asked.split(",") : [asked];
  const named = parts.map((part) => ends(part.trim()));
  for (const [at, line] of lines.entries()) {
    line.toggleAttribute("data-marked", named.some(([from, to]) => from <= at && at <= to));
  }
  list?.toggleAttribute("data-window", named.some(([from]) => from >= 0));
};

// zh is also zh-Hant, unless there is a zh.
const showLayers = (texts, asked, list) => {
  const lang = (text) => text.lang.toLowerCase();
  const there = new Set(texts.map(lang));
  const tags = asked.toLowerCase().split(/[\s,]+/).filter(Boolean);
  const meant = (one) => tags.some((tag) => (there.has(tag) ? tag === one : one.startsWith(`${tag}-`)));
  const any = [...there].some(meant);
  for (const text of texts) text.hidden = any && !meant(lang(text));
  const columns = texts.filter((text) => text.parentNode === texts[0].parentNode && !text.hidden);
  if (list) list.className = `lyrics n${columns.length}`;
};

// A key that means something inside the card is no shortcut of the page's: one that is typed into a field, one that
// presses a button, and one whose default is prevented because the card has answered it. The page would find the card
// as its target, and take it for pressed on nothing. Tab, Escape and keys with modifiers are the page's as well, as long
// as the card has no use for them.
let usedKey;
const keepKey = (event) => {
  const { key, type } = event;
  const [target] = event.composedPath();
  // What the page has inside the element is the page's.
  if (!event.currentTarget.shadowRoot?.contains(target)) return;
  const typed = !modified(event) || event.getModifierState?.("AltGraph");
  const field = target.matches("input, textarea, select") && !/^(Tab|Escape|F\d+)$/.test(key);
  const press = (key === "Enter" || key === " ") && target.matches("a, button, summary, [role=button]");
  const used = event.defaultPrevented || (typed && (field || press));
  if (used || (type === "keyup" && key === usedKey)) event.stopPropagation();
  if (type === "keydown") usedKey = used ? key : "";
};

// On a server there are no elements; there the import does nothing.
class SongCard extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = "%attributes% nomedia".split(" ");
  #watch;
  #card;
  #state;
  #taps; // Kept until they can be answered; none are, once the card is ready.
  #again; // Whether the next tap tries once more.
  #rules; // Of the card that is painted.
  #time;
  #data = null;
  #settle; // What `ready` waits for, as long as it does.
  error = null;

  constructor() {
    super();
    this.#wait();
    try {
      this.#state = this.attachInternals().states;
    } catch {} // Without custom states a card works all the same.
    for (const type of ["pointerdown", "keydown", "click"]) this.addEventListener(type, this.#answer);
    for (const type of ["keydown", "keypress", "keyup"]) this.addEventListener(type, keepKey);
  }

  connectedCallback() {
    // A property set before this file came hides the accessor of the same name.
    for (const name of [...SongCard.observedAttributes.map(camel), "currentTime", "data"]) {
      if (!this.hasOwnProperty(name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    const view = this.ownerDocument.defaultView;
    if (this.#card || !view?.IntersectionObserver) return;
    this.#taps = [];
    this.#watch?.disconnect();
    this.#watch = new view.IntersectionObserver((seen) => seen.at(-1).isIntersecting && this.#near(), {
      rootMargin: `${margin}px`,
    });
    if (!this.shadowRoot) this.#open();
    this.#watch.observe(box(this));
    queueMicrotask(() => isNear(this) && this.#near()); // The observer answers a frame later.
    this.#dress();
  }

  disconnectedCallback() {
    // A move is a removal and an insertion in one go: look again when that is over.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#watch?.disconnect();
      this.#card = this.#card?.free();
    });
  }

  adoptedCallback() {
    if (this.#rules) this.#wear(...this.#rules);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (this.#taps) this.#dress(name);
    this.#tellCard(name === "nomedia" ? "no-media" : name);
  }

  get currentTime() {
    return this.#time ?? 0;
  }

  set currentTime(seconds) {
    this.#time = seconds;
  }

  get data() {
    return this.#data;
  }

  set data(snapshot) {
    this.#data = snapshot ?? null;
    this.#tellCard("data");
  }

  #tellCard(name) {
    if (!this.#settle && /^(src|data)$/.test(name)) this.#wait();
    this.#card?.changed(name);
  }

  #wait() {
    this.ready = new Promise((...settle) => (this.#settle = settle));
    this.ready.catch(() => {}); // Nobody has to listen.
  }

  get #painted() {
    return this.shadowRoot?.querySelector(".songcard");
  }

  // Its room is kept for the card, and whatever the page has in the element stays where it is, below the card.
  #open() {
    const root = this.attachShadow({ mode: "open" });
    for (const name of ["fallback", ""]) {
      const slot = this.ownerDocument.createElement("slot");
      if (name) slot.name = name;
      root.append(slot);
    }
    root.lastChild.addEventListener("slotchange", () => this.#own());
    this.#wear();
    this.#own();
  }

  #wear(...rules) {
    this.#rules = rules;
    const view = this.ownerDocument.defaultView;
    if (view) this.shadowRoot.adoptedStyleSheets = ["%host%", ...rules].map((one) => sheet(one, view));
  }

  // Only the card's own fallback is ever hidden: what has its slot, and a quotation as older codes have it, alone in the
  // element or nothing but a link. The end tag may be lost, and then all that follows in the page is in here.
  #own() {
    const [first, second] = [...this.childNodes].filter(counts);
    if (first?.localName !== "blockquote" || first.slot) return;
    const said = (node) => node?.textContent.trim();
    const whole = this.nextSibling || this.ownerDocument.readyState !== "loading";
    if (second ? said(first.querySelector("a")) === said(first) : whole) first.slot = "fallback";
  }

  // What the attributes ask of a card that is painted and not yet awake; the wasm comes to the same.
  #dress(changed) {
    const root = this.shadowRoot;
    const card = this.#painted;
    if (!card) return;
    for (const name of ["theme", "size"]) card.dataset[name] = word(this, name);
    const accent = this.accent.trim();
    card.style.setProperty("--accent-asked", /^#([\da-f]{3}){1,2}$/i.test(accent) ? accent : "");
    const all = (selector) => [...root.querySelectorAll(selector)];
    const chosen = root.getElementById(`songcard-tab-${word(this, "view", this.line.trim() && "lyrics")}`);
    for (const tab of chosen ? all("[role=tab]") : []) {
      tab.ariaSelected = tab === chosen;
      tab.tabIndex = tab === chosen ? 0 : -1;
      root.getElementById(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
    const asks = (name) => this[name].trim() || changed === name;
    if (asks("line")) markLines(all("[data-line]"), this.line.trim(), root.querySelector(".lyrics"));
    if (asks("layers")) showLayers(all(".texts > p[lang]"), this.layers, root.querySelector(".lyrics"));
    if (asks("territory")) {
      const code = this.territory.trim().toUpperCase();
      for (const place of all("[data-territory] [aria-pressed]")) {
        place.ariaPressed = place.closest("[data-territory]").dataset.territory === code;
      }
    }
  }

  async #near() {
    this.#watch.disconnect();
    turn = Promise.race([this.#paint(turn), pause(9000)]).catch((error) => {
      // Then the wasm renders the snapshot.
      if (!error.address) console.error(error);
    });
    await turn;
    const wake = () => (isNear(this) ? this.#wake() : this.#watch.observe(box(this)));
    if (this.#painted) idle(wake, { timeout: 2000 });
    else wake();
  }

  // The prerendered card: only of a published song, and only from the loader's own origin. It is on screen before
  // anything is started, by the rules that it brings along.
  async #paint(before) {
    // Without an address it shall not be the page's own.
    const folder = new URL(this.src || 0, document.baseURI);
    const own = this.#data || this.querySelector(":scope > script[type='application/json']");
    if (own || this.#painted || !folder.pathname.endsWith("/") || folder.origin !== wasm().origin) return;
    const name = `${korean(this) ? "ko" : "en"}/${word(this, "size") === "compact" ? "compact" : "card"}.html`;
    const markup = await text(new URL(name, folder));
    await before;
    if (this.#card || this.#painted || !isNear(this)) return;
    const [, rules, card] = markup.split(/<.?style>/);
    // A host may answer with its home page instead.
    if (!card?.startsWith('<div class="songcard" ')) return;
    const root = this.shadowRoot;
    this.#own();
    this.#wear(rules);
    root.firstChild.insertAdjacentHTML("afterend", card);
    root.firstChild.hidden = true;
    for (const link of root.querySelectorAll("[role=tab], .title a")) link.href = new URL(link.getAttribute("href"), folder);
    this.#dress();
    program(); // On its way while the card is painted.
    text(new URL(`${this.#painted.dataset.snapshot}.json`, folder));
    return pause(50);
  }

  async #wake() {
    if (this.#card) {
      if (this.#again) this.#card.changed("src");
      this.#again = false;
      return;
    }
    try {
      engine ??= start();
      // A painted card with panels has brought all its rules along.
      const rules = this.shadowRoot.querySelector("[role=tab]") ? "" : text(style()).catch(() => engine.then(() => text(style())));
      const [card, all] = await Promise.all([engine, rules]);
      if (this.#card || !this.isConnected) return;
      if (all) this.#wear(all);
      this.#own();
      this.#card = new card.Card(this, (name, error) => this.#mark(name, error));
      // The card has this property from here on.
      if (this.#time != null) this.currentTime = this.#time;
    } catch (error) {
      // The next tap may be luckier.
      engine = null;
      asked = {};
      console.error(error);
      if (this.isConnected) this.#fail(error);
    }
  }

  // Painted facts stay, and their panels go on being switched here.
  #fail(cause) {
    if (this.error) return;
    if (!this.#painted) {
      this.shadowRoot.firstChild.after(korean(this) ? "카드를 열 수 없습니다." : "This card could not start.");
    }
    const error = { code: "wasm", problems: [], address: cause.address ?? null, cause: `${cause}` };
    this.#mark("error", error);
    this.#tell("error", error);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`songcard-${name}`, { detail, bubbles: true, composed: true }));
  }

  // A tap or a key before the card is ready, and one on a tab that the wasm does not answer any more.
  #answer = (event) => {
    const [target] = event.composedPath();
    // The page's own content answers by itself.
    if (target.getRootNode() !== this.shadowRoot) return;
    const tab = target.closest("[role=tab]");
    const tapped = event.type === "click" && !event.button && !modified(event) && !event.shiftKey;
    this.#wake();
    if (!this.#taps) {
      if (tab && tapped) event.preventDefault(), setTimeout(() => this.#choose(tab));
      return;
    }
    if (!tab) {
      // A link to a recording becomes the button of its player; it stays a link where the wasm has failed.
      const button = tapped && target.closest(this.error ? "button" : "button, .listen");
      if (!button) return;
      event.preventDefault();
      this.#taps.push(button);
    } else if (tapped) {
      event.preventDefault();
      this.#choose(tab);
    } else if (event.key && !modified(event)) {
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

  #choose(tab) {
    if (tab.ariaSelected === "true" || !tab.isConnected) return;
    const view = (this.view = tab.id.split("-").pop());
    this.#dress();
    this.#tell("view-change", { view, territory: this.territory || null });
  }

  #mark(name, error = null) {
    this.error = error;
    this.#again = name === "error";
    const taps = this.#taps;
    if (name !== "error") this.#taps = name ? null : (taps ?? []);
    // A card that had to be made anew has other buttons, which say the same.
    const said = (button) => [button.textContent, button.closest("[data-territory]")?.dataset.territory].join();
    const same = (tapped) =>
      tapped.isConnected
        ? tapped
        : [...this.shadowRoot.querySelectorAll("button")].find((button) => said(button) === said(tapped));
    if (name === "ready") taps?.map((tapped) => same(tapped)?.click());
    if (name) {
      if (!this.#settle) this.#wait();
      this.#settle[error ? 1 : 0](error ?? this);
      this.#settle = null;
    }
    try {
      this.#state.clear();
      if (name) this.#state.add(name);
    } catch {} // Older browsers take only names with dashes.
  }
}

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
for (const name of SongCard.observedAttributes) {
  const flag = name.startsWith("no");
  Object.defineProperty(SongCard.prototype, camel(name), {
    get() {
      if (!flag) return this.getAttribute(name) ?? "";
      // Frameworks write false as a word.
      return ["no-media", "nomedia"].some((one) => (this.getAttribute(one) ?? "false").trim().toLowerCase() !== "false");
    },
    set(value) {
      if (flag) this.removeAttribute("nomedia");
      if (flag ? !value : value == null) this.removeAttribute(name);
      else this.setAttribute(name, flag ? "" : value);
    },
  });
}

if (!globalThis.customElements?.get("song-card")) globalThis.customElements?.define("song-card", SongCard);
