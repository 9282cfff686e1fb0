// The custom element <song-card>. A published song is shown from its prerendered card, anything else by the wasm. A page
// fetches the wasm once, when one of its cards comes near the viewport, and starts it when the page is idle or at the first
// input. Until a card is ready, its panels are switched here and other taps are kept. %…% is replaced when a site is built.

// Bundlers recognise exactly these forms: a literal with import.meta.url, and an imported literal.
let wasm = () => new URL("./%wasm%", import.meta.url);
let style = () => new URL("./%style%", import.meta.url);
let glue = () => import("./%glue%");

let requests = {};
const request = (url, read, priority) => {
  if (!requests[url]) {
    requests[url] = fetch(url, { priority })
      .then((answer) => (answer.ok ? read(answer) : Promise.reject(Error(`${answer.status} for ${url}`))))
      .catch((error) => {
        delete requests[url]; // The next card requests it again.
        error.address = `${url}`;
        throw error;
      });
    requests[url].catch(() => {});
  }
  return requests[url];
};
const text = (url) => request(url, (answer) => answer.text());
// It is compiled while it is streamed.
const fetchWasm = () => request(wasm(), (answer) => answer, "low");

// A constructed style sheet belongs to one document.
const sheets = new WeakMap();
const styleSheet = (rules, view) => {
  const own = sheets.get(view) ?? sheets.set(view, {}).get(view);
  if (!own[rules]) (own[rules] = new view.CSSStyleSheet()).replaceSync(rules);
  return own[rules];
};

// The assets that a cached copy of this file names may be gone: the current ones are looked up once, in site.json.
let hasRenewed;
const loadCurrentAssets = async (error) => {
  if (hasRenewed) throw error;
  hasRenewed = true;
  // Not from import.meta.url, or bundlers would look for site.json in the package.
  const here = new URL("..", wasm());
  const { assets } = await request(new URL("site.json", here), (answer) => answer.json()).catch(() => ({}));
  if (!assets) throw error;
  const at = (name) => () => new URL(assets[name], here);
  [wasm, style] = [at("wasm"), at("style")];
  glue = () => import(/* webpackIgnore: true */ /* @vite-ignore */ at("glue")());
  return load();
};
const load = () => Promise.all([glue(), fetchWasm()]);

let engine;
const startEngine = async () => {
  const [card, module_or_path] = await load().catch(loadCurrentAssets);
  await card.default({ module_or_path });
  return card;
};

// Inserted cards push others down, so a card that was near may be far when its markup arrives.
const margin = 600;
// With display: contents a card has no box; its parent has one.
const box = (card) => (getComputedStyle(card).display === "contents" ? (card.parentElement ?? card) : card);
const isNear = (card) => {
  const { top, bottom } = box(card).getBoundingClientRect();
  const { innerHeight } = card.ownerDocument.defaultView ?? {};
  // In closed details an element has a box all the same; older browsers lack checkVisibility.
  return box(card).checkVisibility?.() !== false && top < innerHeight + margin && bottom > -margin;
};

const idle = globalThis.requestIdleCallback ?? setTimeout;
// Cards are inserted one after another from the top; a slow one delays the others for a limited time.
let lastInsertion;
const delay = (ms) => new Promise((done) => setTimeout(done, ms));
const isKorean = (card) =>
  /^ko(?![a-z])/i.test(card.closest("[lang]")?.lang || document.documentElement.lang || navigator.language);

// The first value of each is the default, also for unknown values.
const settings = { theme: "%theme%", size: "%size%", view: "%view%" };
const setting = (card, name, otherwise) => {
  const known = settings[name].split(" ");
  return known.find((one) => one === card[name].trim()) ?? otherwise ?? known[0];
};

// Clicks and keys with modifiers are left to the browser.
const hasModifier = (event) => event.ctrlKey || event.metaKey || event.altKey;

// Whether a node is visible content: WordPress inserts empty paragraphs.
const isVisible = (node) => (node.matches ? !node.matches("script, br, p:empty") : node.nodeType === 3 && node.data.trim());

// Highlights the lines that l3, l3-l5 or l3-l5,l8 names. Ids may contain hyphens and commas.
const highlightLines = (lines, asked, list) => {
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

// zh also matches zh-Hant, unless there is a layer zh.
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

// Stops keys that the card uses from reaching shortcuts of the page, which sees only the card as their target: keys typed
// into a field, keys that press a button, and keys whose default the card has prevented. Tab, Escape and keys with
// modifiers reach the page unless the card has used them.
let usedKey;
const stopUsedKey = (event) => {
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

// Without HTMLElement, as on a server, the import does nothing.
class SongCard extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = "%attributes% nomedia".split(" ");
  #observer;
  #card;
  #state;
  #pendingTaps; // Replayed when the card is ready; null from then on.
  #retryOnTap; // Whether the next tap loads again after an error.
  #styles; // The CSS of the current card.
  #time;
  #data = null;
  #settle; // Settles `ready` while it is pending.
  error = null;

  constructor() {
    super();
    this.#renewReady();
    try {
      this.#state = this.attachInternals().states;
    } catch {} // Older browsers have no custom states.
    for (const type of ["pointerdown", "keydown", "click"]) this.addEventListener(type, this.#onInput);
    for (const type of ["keydown", "keypress", "keyup"]) this.addEventListener(type, stopUsedKey);
  }

  connectedCallback() {
    // A property that was set before this file loaded hides the accessor of the same name.
    for (const name of [...SongCard.observedAttributes.map(camel), "currentTime", "data"]) {
      if (!this.hasOwnProperty(name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    const view = this.ownerDocument.defaultView;
    if (this.#card || !view?.IntersectionObserver) return;
    this.#pendingTaps = [];
    this.#observer?.disconnect();
    this.#observer = new view.IntersectionObserver((seen) => seen.at(-1).isIntersecting && this.#onNear(), {
      rootMargin: `${margin}px`,
    });
    if (!this.shadowRoot) this.#createRoot();
    this.#observer.observe(box(this));
    queueMicrotask(() => isNear(this) && this.#onNear()); // The observer is called a frame later.
    this.#applyAttributes();
  }

  disconnectedCallback() {
    // Moving an element disconnects and connects it at once, so this waits until that is done.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#observer?.disconnect();
      this.#card = this.#card?.free();
    });
  }

  adoptedCallback() {
    if (this.#styles) this.#adoptStyles(...this.#styles);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (this.#pendingTaps) this.#applyAttributes(name);
    this.#notifyCard(name === "nomedia" ? "no-media" : name);
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
    this.#notifyCard("data");
  }

  #notifyCard(name) {
    if (!this.#settle && /^(src|data)$/.test(name)) this.#renewReady();
    this.#card?.changed(name);
  }

  #renewReady() {
    this.ready = new Promise((...settle) => (this.#settle = settle));
    this.ready.catch(() => {}); // Avoids unhandled rejections.
  }

  get #container() {
    return this.shadowRoot?.querySelector(".songcard");
  }

  // Creates the shadow root with a slot for the fallback and one for all other content, which stays visible below the card.
  #createRoot() {
    const root = this.attachShadow({ mode: "open" });
    for (const name of ["fallback", ""]) {
      const slot = this.ownerDocument.createElement("slot");
      if (name) slot.name = name;
      root.append(slot);
    }
    root.lastChild.addEventListener("slotchange", () => this.#assignFallback());
    this.#adoptStyles();
    this.#assignFallback();
  }

  #adoptStyles(...rules) {
    this.#styles = rules;
    const view = this.ownerDocument.defaultView;
    if (view) this.shadowRoot.adoptedStyleSheets = ["%host%", ...rules].map((one) => styleSheet(one, view));
  }

  // Only the card's own fallback is hidden: what has its slot, or a blockquote as in older codes, if it is alone in the element
  // or contains only a link. If the end tag is missing, the rest of the page is inside the element too.
  #assignFallback() {
    const [first, second] = [...this.childNodes].filter(isVisible);
    if (first?.localName !== "blockquote" || first.slot) return;
    const said = (node) => node?.textContent.trim();
    const whole = this.nextSibling || this.ownerDocument.readyState !== "loading";
    if (second ? said(first.querySelector("a")) === said(first) : whole) first.slot = "fallback";
  }

  // Applies the attributes to a prerendered card, with the same result as the wasm.
  #applyAttributes(changed) {
    const root = this.shadowRoot;
    const card = this.#container;
    if (!card) return;
    for (const name of ["theme", "size"]) card.dataset[name] = setting(this, name);
    const accent = this.accent.trim();
    card.style.setProperty("--accent-asked", /^#([\da-f]{3}){1,2}$/i.test(accent) ? accent : "");
    const all = (selector) => [...root.querySelectorAll(selector)];
    const chosen = root.getElementById(`songcard-tab-${setting(this, "view", this.line.trim() && "lyrics")}`);
    for (const tab of chosen ? all("[role=tab]") : []) {
      tab.ariaSelected = tab === chosen;
      tab.tabIndex = tab === chosen ? 0 : -1;
      root.getElementById(tab.getAttribute("aria-controls")).hidden = tab !== chosen;
    }
    const asks = (name) => this[name].trim() || changed === name;
    if (asks("line")) highlightLines(all("[data-line]"), this.line.trim(), root.querySelector(".lyrics"));
    if (asks("layers")) showLayers(all(".texts > p[lang]"), this.layers, root.querySelector(".lyrics"));
    if (asks("territory")) {
      const code = this.territory.trim().toUpperCase();
      for (const place of all("[data-territory] [aria-pressed]")) {
        place.ariaPressed = place.closest("[data-territory]").dataset.territory === code;
      }
    }
  }

  async #onNear() {
    this.#observer.disconnect();
    lastInsertion = Promise.race([this.#insertPrerendered(lastInsertion), delay(9000)]).catch((error) => {
      // The wasm will render the snapshot instead.
      if (!error.address) console.error(error);
    });
    await lastInsertion;
    const wake = () => (isNear(this) ? this.#start() : this.#observer.observe(box(this)));
    if (this.#container) idle(wake, { timeout: 2000 });
    else wake();
  }

  // Inserts the prerendered card with its own style: only of a published song, and only from the loader's own origin.
  async #insertPrerendered(before) {
    // An empty src must not resolve to the address of the page.
    const folder = new URL(this.src || 0, document.baseURI);
    const own = this.#data || this.querySelector(":scope > script[type='application/json']");
    if (own || this.#container || !folder.pathname.endsWith("/") || folder.origin !== wasm().origin) return;
    const name = `${isKorean(this) ? "ko" : "en"}/${setting(this, "size") === "compact" ? "compact" : "card"}.html`;
    const markup = await text(new URL(name, folder));
    await before;
    if (this.#card || this.#container || !isNear(this)) return;
    const [, rules, card] = markup.split(/<.?style>/);
    // A host may respond with its home page instead of 404.
    if (!card?.startsWith('<div class="songcard" ')) return;
    const root = this.shadowRoot;
    this.#assignFallback();
    this.#adoptStyles(rules);
    root.firstChild.insertAdjacentHTML("afterend", card);
    root.firstChild.hidden = true;
    for (const link of root.querySelectorAll("[role=tab], .title a")) link.href = new URL(link.getAttribute("href"), folder);
    this.#applyAttributes();
    fetchWasm(); // Fetched while the card is painted.
    text(new URL(`${this.#container.dataset.snapshot}.json`, folder));
    return delay(50);
  }

  async #start() {
    if (this.#card) {
      if (this.#retryOnTap) this.#card.changed("src");
      this.#retryOnTap = false;
      return;
    }
    try {
      engine ??= startEngine();
      // A prerendered card with panels has brought all its CSS.
      const rules = this.shadowRoot.querySelector("[role=tab]") ? "" : text(style()).catch(() => engine.then(() => text(style())));
      const [card, all] = await Promise.all([engine, rules]);
      if (this.#card || !this.isConnected) return;
      if (all) this.#adoptStyles(all);
      this.#assignFallback();
      this.#card = new card.Card(this, (name, error) => this.#setState(name, error));
      // The card has defined the property on the element.
      if (this.#time != null) this.currentTime = this.#time;
    } catch (error) {
      // The next tap tries again.
      engine = null;
      requests = {};
      console.error(error);
      if (this.isConnected) this.#showFailure(error);
    }
  }

  // A prerendered card stays, and its panels are still switched here.
  #showFailure(cause) {
    if (this.error) return;
    if (!this.#container) {
      this.shadowRoot.firstChild.after(isKorean(this) ? "카드를 열 수 없습니다." : "This card could not start.");
    }
    const error = { code: "wasm", problems: [], address: cause.address ?? null, cause: `${cause}` };
    this.#setState("error", error);
    this.#fire("error", error);
  }

  #fire(name, detail) {
    this.dispatchEvent(new CustomEvent(`songcard-${name}`, { detail, bubbles: true, composed: true }));
  }

  // Handles taps and keys before the card is ready, and on tabs if the wasm has stopped.
  #onInput = (event) => {
    const [target] = event.composedPath();
    // The page handles events on its own content inside the element.
    if (target.getRootNode() !== this.shadowRoot) return;
    const tab = target.closest("[role=tab]");
    const tapped = event.type === "click" && !event.button && !hasModifier(event) && !event.shiftKey;
    this.#start();
    if (!this.#pendingTaps) {
      if (tab && tapped) event.preventDefault(), setTimeout(() => this.#selectTab(tab));
      return;
    }
    if (!tab) {
      // The link to a recording becomes a button that opens its player, unless the wasm has failed.
      const button = tapped && target.closest(this.error ? "button" : "button, .listen");
      if (!button) return;
      event.preventDefault();
      this.#pendingTaps.push(button);
    } else if (tapped) {
      event.preventDefault();
      this.#selectTab(tab);
    } else if (event.key && !hasModifier(event)) {
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

  #selectTab(tab) {
    if (tab.ariaSelected === "true" || !tab.isConnected) return;
    const view = (this.view = tab.id.split("-").pop());
    this.#applyAttributes();
    this.#fire("view-change", { view, territory: this.territory || null });
  }

  #setState(name, error = null) {
    this.error = error;
    this.#retryOnTap = name === "error";
    const taps = this.#pendingTaps;
    if (name !== "error") this.#pendingTaps = name ? null : (taps ?? []);
    // A card that was rendered again has other buttons with the same text.
    const said = (button) => [button.textContent, button.closest("[data-territory]")?.dataset.territory].join();
    const same = (tapped) =>
      tapped.isConnected
        ? tapped
        : [...this.shadowRoot.querySelectorAll("button")].find((button) => said(button) === said(tapped));
    if (name === "ready") taps?.map((tapped) => same(tapped)?.click());
    if (name) {
      if (!this.#settle) this.#renewReady();
      this.#settle[error ? 1 : 0](error ?? this);
      this.#settle = null;
    }
    try {
      this.#state.clear();
      if (name) this.#state.add(name);
    } catch {} // Older browsers allow only names with dashes.
  }
}

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
for (const name of SongCard.observedAttributes) {
  const flag = name.startsWith("no");
  Object.defineProperty(SongCard.prototype, camel(name), {
    get() {
      if (!flag) return this.getAttribute(name) ?? "";
      // Frameworks write false as a string.
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
