// A card before its wasm: applies the attributes to the prerendered card, switches its panels and keeps other taps until the
// wasm has started. That happens when the page is idle or at the first input. loader.js imports this with the first card; one of
// an earlier build may, so what it uses keeps its name.
import { applyAttributes } from "./attributes.js";
import { askedView, focusTab, isPlainClick, openView } from "./early.js";
import { fetchStyle, fetchWasm, forgetEngine, startEngine } from "./wasm.js";
import { stopUsedKey } from "./keys.js";
import { HOST_STYLE, assignFallback } from "./root.js";
import { FLAGS } from "./settings.js";

const idle = globalThis.requestIdleCallback ?? setTimeout;

// Before a card is painted.
export const prepare = (host) => {
  assignFallback(host);
  applyAttributes(host);
};

export class PrerenderedCard {
  #host;
  #loader; // The functions of loader.js for this host.
  #card; // The card of the wasm.
  #pendingTaps = []; // Replayed when the card is ready; null from then on.
  #retryOnTap; // Whether the next tap loads again after an error.

  constructor(host, loader) {
    this.#host = host;
    this.#loader = loader;
    for (const type of ["pointerdown", "keydown", "click"]) host.addEventListener(type, this.#onInput);
    for (const type of ["keydown", "keypress", "keyup"]) host.addEventListener(type, stopUsedKey);
    if (!this.#container) loader.adoptStyles(HOST_STYLE);
    host.shadowRoot.querySelector("slot:not([name])")?.addEventListener("slotchange", () => assignFallback(host));
    prepare(host);
  }

  get #container() {
    return this.#host.shadowRoot.querySelector(".songcard");
  }

  // The host is near the viewport, and its prerendered card is inserted if there is one.
  onNear() {
    const { folder, isNear, observe, request } = this.#loader;
    const wake = () => (isNear(this.#host) ? this.#start() : observe());
    if (!this.#container) return wake();
    // Fetched when the card is painted, so that it does not delay that. Each step may wait for an idle page.
    const { snapshot } = this.#container.dataset;
    const whenIdle = () => new Promise((done) => idle(done, { timeout: 2000 }));
    const fetchAll = () => {
      if (snapshot) request(new URL(`${snapshot}.json`, folder())).catch(() => {});
      return fetchWasm(this.#loader).catch(() => {});
    };
    whenIdle().then(fetchAll).then(whenIdle).then(wake);
  }

  // An attribute of the host or its snapshot has changed.
  changed(name) {
    if (this.#pendingTaps) applyAttributes(this.#host, name);
    const flag = FLAGS.find((names) => names.includes(name));
    this.#card?.changed(flag ? flag[0] : name);
  }

  free() {
    this.#card = this.#card?.free();
    this.#pendingTaps = [];
  }

  async #start(isTap) {
    const host = this.#host;
    if (this.#card) {
      if (isTap && this.#retryOnTap) this.#card.changed("src");
      this.#retryOnTap &&= !isTap;
      return;
    }
    const { adoptStyles, time } = this.#loader;
    try {
      // A prerendered card with panels has brought all its CSS.
      const hasStyle = host.shadowRoot.querySelector("[role=tab]");
      const [Card, rules] = await Promise.all([startEngine(this.#loader), hasStyle ? "" : fetchStyle(this.#loader)]);
      if (this.#card || !host.isConnected) return;
      if (rules) adoptStyles(HOST_STYLE + rules);
      assignFallback(host);
      this.#card = new Card(host, (name, error) => this.#setState(name, error));
      // The card has defined the property on the element.
      if (time() != null) host.currentTime = time();
    } catch (error) {
      // The next tap tries again.
      forgetEngine(this.#loader);
      this.#showFailure(error);
    }
  }

  // What is painted stays, and its panels are still switched here.
  #showFailure(cause) {
    const { fail, isKorean } = this.#loader;
    if (!this.#host.error && this.#host.isConnected && !this.#container) {
      this.#host.shadowRoot.firstChild.after(isKorean() ? "카드를 열 수 없습니다." : "This card could not start.");
    }
    fail(cause);
  }

  // Handles taps and keys before the card is ready, and taps on tabs if the wasm has stopped.
  #onInput = (event) => {
    const [target] = event.composedPath();
    const { error, shadowRoot: root } = this.#host;
    // The page handles events on its own content inside the element.
    if (target.getRootNode() !== root) return;
    const view = askedView(event);
    this.#start(true);
    if (!this.#pendingTaps) {
      if (view && !event.key) event.preventDefault(), setTimeout(() => this.#open(view));
    } else if (view) {
      event.preventDefault();
      this.#open(view);
      if (event.key) focusTab(root, view);
    } else if (isPlainClick(event)) {
      // The link to a recording becomes a button that opens its player, unless the wasm has failed.
      const button = target.closest(error ? "button" : "button, .listen");
      if (!button) return;
      event.preventDefault();
      this.#pendingTaps.push(button);
    }
  };

  #open(view) {
    const host = this.#host;
    if (view === openView(host.shadowRoot)) return;
    host.view = view;
    applyAttributes(this.#host);
    const detail = { view, territory: host.territory || null };
    host.dispatchEvent(new CustomEvent("songcard-view-change", { detail, bubbles: true, composed: true }));
  }

  #setState(name, error) {
    this.#loader.setState(name, error);
    this.#retryOnTap = name === "error";
    if (this.#retryOnTap) return;
    const taps = this.#pendingTaps;
    this.#pendingTaps = name ? null : (taps ?? []);
    // A card that was rendered again has other buttons with the same text.
    const said = (button) => [button.textContent, button.getAttribute("aria-label"), button.closest("[data-territory]")?.dataset.territory].join();
    const same = (tapped) =>
      tapped.isConnected
        ? tapped
        : [...this.#host.shadowRoot.querySelectorAll("button")].find((button) => said(button) === said(tapped));
    if (name === "ready") taps?.map((tapped) => same(tapped)?.click());
  }
}
