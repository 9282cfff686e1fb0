// The custom element <song-card>. When a card comes near the viewport, this inserts the prerendered card of a published song.
// All else that a card does before its wasm is in prerendered.js, which is fetched with the first card. %…% is replaced when a
// site is built.
import { isKorean } from "./language.js";
import { ATTRIBUTES, FLAGS } from "./settings.js";

// Bundlers recognise exactly these forms: a literal with import.meta.url, and an imported literal. esbuild leaves addresses as
// they are, so those of assets are all in this file.
const style = () => new URL("./%style%", import.meta.url);
const wasm = () => new URL("./%wasm%", import.meta.url);
const importCard = () => import("./prerendered.js");

const requests = {};
// Requests an address once for all cards, and again after a failure.
const request = (url, read = (answer) => answer.text(), priority) =>
  (requests[url] ??= fetch(url, { priority })
    .then((answer) => (answer.ok ? read(answer) : Promise.reject(Error(`${answer.status} for ${url}`))))
    .catch((error) => {
      delete requests[url];
      error.address = `${url}`;
      throw error;
    }));

// The files that a cached copy of this one names may be gone: site.json has their current addresses. Its own is not from
// import.meta.url, or bundlers would look for it in the package.
const currentAsset = async (name, error) => {
  const here = new URL("..", wasm());
  const site = await request(new URL("site.json", here)).catch(() => {
    throw error;
  });
  return new URL(JSON.parse(site).assets[name], here);
};

// A constructed style sheet belongs to one document.
const sheets = new WeakMap();
const styleSheet = (rules, view) => {
  const own = sheets.get(view) ?? sheets.set(view, {}).get(view);
  if (!own[rules]) (own[rules] = new view.CSSStyleSheet()).replaceSync(rules);
  return own[rules];
};

// Cards are inserted one after another from the top; a slow one delays the others for a limited time.
let lastInsertion;
const delay = (ms) => new Promise((done) => setTimeout(done, ms));

// With display: contents a card has no box; its parent has one.
const box = (card) => (getComputedStyle(card).display === "contents" ? (card.parentElement ?? card) : card);
// Inserted cards push others down, so a card that was near may be far when its markup arrives.
const isNear = (card) => {
  const { top, bottom } = box(card).getBoundingClientRect();
  // In closed details an element has a box all the same; older browsers lack checkVisibility.
  return box(card).checkVisibility?.() !== false && top < card.ownerDocument.defaultView?.innerHeight + 600 && bottom > -600;
};

// Without HTMLElement, as on a server, the import does nothing.
class SongCard extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = [...ATTRIBUTES, ...FLAGS.flat()];
  #observer;
  #rules; // The CSS of the current card.
  #card; // The card before its wasm, of prerendered.js.
  #state;
  #settle; // Settles `ready` while it is pending.
  #data = null;
  #time;
  error = null;

  constructor() {
    super();
    this.#renewReady();
    try {
      this.#state = this.attachInternals().states;
    } catch {} // Older browsers have no custom states.
  }

  connectedCallback() {
    // A property that was set before this file loaded hides the accessor of the same name.
    for (const name of [...ATTRIBUTES, ...FLAGS.flat(), "currentTime", "data"]) {
      if (!this.hasOwnProperty(name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.#observer?.disconnect();
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    this.#observer = new view.IntersectionObserver((seen) => seen.at(-1).isIntersecting && this.#onNear(), {
      rootMargin: "600px",
    });
    this.#observer.observe(box(this));
    queueMicrotask(() => isNear(this) && this.#onNear()); // The observer is called a frame later.
  }

  disconnectedCallback() {
    // Moving an element disconnects and connects it at once, so this waits until that is done.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#observer?.disconnect();
      this.#card?.free();
    });
  }

  adoptedCallback() {
    if (this.#rules) this.#adoptStyles(this.#rules);
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now) this.#notifyCard(name);
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
    // Avoids unhandled rejections.
    (this.ready = new Promise((...settle) => (this.#settle = settle))).catch(() => {});
  }

  async #onNear() {
    this.#observer.disconnect();
    const script = importCard().catch(async (error) => import(await currentAsset("prerendered", error)));
    try {
      if (!this.shadowRoot) this.#createRoot();
      // Without a prerendered card the wasm will render the snapshot.
      const inserted = Promise.race([this.#insert(lastInsertion, script), delay(9000)]).catch(() => {});
      lastInsertion = inserted;
      const { PrerenderedCard } = await script;
      this.#card ??= new PrerenderedCard(this, {
        adoptStyles: this.#adoptStyles,
        currentAsset,
        fail: this.#fail,
        folder: this.#folder,
        isKorean: this.#isKorean,
        isNear,
        observe: () => this.#observer.observe(box(this)),
        request,
        requests,
        setState: this.#setState,
        style,
        time: () => this.#time,
        wasm,
      });
      await inserted;
      this.#card.onNear();
    } catch (error) {
      this.#fail(error);
    }
  }

  // An empty src must not resolve to the address of the page.
  #folder = () => new URL(this.src || 0, document.baseURI);

  #isKorean = () => isKorean(this.closest("[lang]")?.lang || document.documentElement.lang || navigator.language);

  // The prerendered card of a published song, only from the loader's own origin.
  #requestMarkup() {
    const folder = this.#folder();
    const own = this.#data || this.querySelector(":scope > script[type='application/json']");
    if (own || this.shadowRoot.querySelector(".songcard") || !folder.pathname.endsWith("/") || folder.origin !== wasm().origin) return;
    const size = this.size.trim() === "compact" ? "compact" : "card";
    return request(new URL(`${this.#isKorean() ? "ko" : "en"}/${size}.html`, folder));
  }

  // A slot for the fallback, one for all other content, which stays visible below the card, and one for a picture while there
  // is no card that shows it: a card is inserted before it, and the first slot of a name gets the content.
  #createRoot() {
    const root = this.attachShadow({ mode: "open" });
    for (const name of ["fallback", "", "artwork"]) {
      const slot = this.ownerDocument.createElement("slot");
      if (name) slot.name = name;
      root.append(slot);
    }
  }

  #adoptStyles = (rules) => {
    this.#rules = rules;
    const view = this.ownerDocument.defaultView;
    if (view) this.shadowRoot.adoptedStyleSheets = [styleSheet(rules, view)];
  };

  // Inserts the prerendered card with its own style. Attributes that change it and content that is no fallback are handled
  // before it is painted.
  async #insert(before, script) {
    const markup = this.#requestMarkup();
    if (!markup) return;
    const [, rules, card] = (await markup).split(/<.?style>/);
    await before;
    const changes = (name) => !/^(src|lang|for)$/.test(name) && this[name] && this[name] !== "compact";
    const early = ATTRIBUTES.some(changes) || this.querySelector(":scope > :not([slot])") ? await script : 0;
    const root = this.shadowRoot;
    if (this.shadowRoot.querySelector(".songcard") || !isNear(this)) return;
    // A host may respond with its home page instead of 404.
    if (!card?.startsWith('<div class="songcard" ')) return;
    this.#adoptStyles(rules);
    const picture = (tag) => tag + new URL(".", this.#folder());
    root.firstChild.insertAdjacentHTML("afterend", card.replace('<img src="', picture));
    root.firstChild.hidden = true;
    for (const link of root.querySelectorAll("[role=tab], .title a")) link.href = new URL(link.getAttribute("href"), this.#folder());
    early.prepare?.(this);
    return delay(50);
  }

  #fail = (cause) => {
    console.error(cause);
    if (this.error || !this.isConnected) return;
    const detail = { code: "wasm", problems: [], address: cause.address ?? null, cause: `${cause}` };
    this.#setState("error", detail);
    this.dispatchEvent(new CustomEvent("songcard-error", { detail, bubbles: true, composed: true }));
  };

  #setState = (name, error = null) => {
    this.error = error;
    if (name) {
      if (!this.#settle) this.#renewReady();
      this.#settle[error ? 1 : 0](error ?? this);
      this.#settle = null;
    }
    try {
      this.#state.clear();
      if (name) this.#state.add(name);
    } catch {} // Older browsers allow only names with dashes.
  };
}

for (const name of ATTRIBUTES) {
  Object.defineProperty(SongCard.prototype, name, {
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      if (value == null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}
for (const [name, property, other] of FLAGS) {
  Object.defineProperty(SongCard.prototype, property, {
    // Frameworks write false as a string.
    get() {
      return [name, other].some((one) => (this.getAttribute(one) ?? "false").trim().toLowerCase() !== "false");
    },
    set(value) {
      this.removeAttribute(other);
      this.toggleAttribute(name, Boolean(value));
    },
  });
}

if (!globalThis.customElements?.get("song-card")) globalThis.customElements?.define("song-card", SongCard);
