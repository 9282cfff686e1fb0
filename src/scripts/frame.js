// The page for iframes, with or without the wasm: applies the settings of the query, reports the height of the card to the
// framing page, and implements WordPress's protocol. It runs in the head, before the card is parsed, and works in a sandbox
// with an opaque origin.
(() => {
  const page = document.documentElement;
  const framed = parent !== window;
  // A sandboxed frame has an opaque origin. Whether it may open windows cannot be queried.
  const sandboxed = self.origin === "null";
  const primary = (tag) => tag.toLowerCase().split("-")[0];
  const isKorean = primary(page.lang) === "ko";

  const patterns = {
    view: /^(chart|lyrics|credits)$/,
    theme: /^(auto|light|dark)$/,
    size: /^(compact|standard|full)$/,
    territory: /^[A-Za-z]{2}$/,
    layers: /^[A-Za-z\d-]+( [A-Za-z\d-]+)*$/,
    line: /^[^\x00-\x20\x7f]{1,80}$/,
    accent: /^#([\da-f]{3}|[\da-f]{6})$/i,
  };
  const isValid = (name, value) => typeof value === "string" && patterns[name].test(value);

  // data-editions: pairs of a language and the address of its page for iframes.
  const goToLanguage = (lang, query) => {
    if (typeof lang !== "string" || primary(lang) === primary(page.lang)) return false;
    const pairs = (page.dataset.editions ?? "").split(/\s+/);
    const at = pairs.findIndex((tag, place) => place % 2 === 0 && tag && primary(tag) === primary(lang));
    if (at < 0) return false;
    const address = new URL(pairs[at + 1], location.href);
    query.set("lang", pairs[at]);
    address.search = query;
    address.hash = location.hash;
    location.replace(address);
    return true;
  };

  const query = new URLSearchParams(location.search);
  const asked = new Map();
  for (const name in patterns) {
    const value = query.get(name)?.trim();
    // In an address the # before a colour is often lost.
    const whole = name === "accent" && value ? `#${value.replace("#", "")}` : value;
    if (isValid(name, whole)) asked.set(name, whole);
  }
  // Lines are in the lyrics.
  if (asked.has("line") && !asked.has("view")) asked.set("view", "lyrics");
  const lang = query.get("lang") ?? page.lang;
  if (goToLanguage(lang, query)) {
    page.hidden = true;
    // If WordPress adds its secret to the address now, that cancels the navigation.
    addEventListener("hashchange", () => goToLanguage(lang, query));
    return;
  }

  // Applies the settings to the prerendered card, with the same result as the wasm.
  let host;
  let parsed = false;
  const apply = (name, value) => {
    if (name === "theme" || name === "size") page.dataset[name] = value;
    const card = host.shadowRoot?.querySelector(".songcard");
    if (!card) return;
    if (name === "theme" || name === "size") card.dataset[name] = value;
    if (name === "accent") card.style.setProperty("--accent-asked", value);
    if (name !== "view") return;
    for (const panel of card.querySelectorAll("[role=tabpanel]")) panel.hidden = panel.id !== `songcard-${value}`;
    for (const tab of card.querySelectorAll("[role=tab]")) {
      const chosen = tab.id === `songcard-tab-${value}`;
      tab.setAttribute("aria-selected", chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
  };
  const change = (name, value) => {
    host.setAttribute(name, value);
    apply(name, value);
  };
  const applySettings = () => {
    if (!host) {
      host = document.querySelector("song-card");
      if (!host) return;
      host.dataset.frame = "";
      asked.forEach((value, name) => host.setAttribute(name, value));
    }
    asked.forEach((value, name) => apply(name, value));
  };
  // Before every paint, until the card is parsed.
  const applyBeforePaint = () => {
    if (parsed) return;
    applySettings();
    requestAnimationFrame(applyBeforePaint);
  };
  applyBeforePaint();

  // The height of the whole card, independent of the frame: a panel that scrolls counts in full.
  const height = () => {
    const open = host.shadowRoot?.querySelector("[data-size=full] [role=tabpanel]:not([hidden])");
    const scrolls = open && getComputedStyle(open).overflowY === "auto";
    const beyond = scrolls ? open.scrollHeight - open.clientHeight : 0;
    return Math.ceil(host.getBoundingClientRect().height + beyond);
  };
  const post = (message) => parent.postMessage(message, "*");
  let secret;
  let reportedHeight;
  let waiting;
  let printing = false;
  const reportHeight = () => {
    // In a frame without width every letter has its own line, so the height is wrong; a frame that is not displayed has
    // neither. Both fire resize when they get a width.
    const value = framed && parsed && !printing && host?.clientWidth ? height() : 0;
    if (!value) return;
    reportedHeight = value;
    if (secret) post({ message: "height", value, secret });
    const id = new URL(host.getAttribute("src") ?? "", document.baseURI).pathname.split("/").at(-2);
    post({ type: "songcard:resize", v: 1, id, height: value });
    post({ sentinel: "amp", type: "embed-size", height: value });
  };
  const reportSoon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (height() !== reportedHeight) reportHeight();
    }, 100);
  };
  const sizes = new ResizeObserver(reportSoon);
  const changes = new MutationObserver(reportSoon);
  const watch = () => {
    if (!framed || !host) return;
    sizes.observe(host);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    if (host.shadowRoot) changes.observe(host.shadowRoot, all);
    reportSoon();
  };

  // A page does not enlarge a frame for print, so the card is scaled down until the whole panel fits. One browser prints a copy
  // of the page as of beforeprint; others apply the print layout only after that.
  const fitPaper = () => {
    if (!framed || !host) return;
    printing = true;
    host.dataset.printing = "";
    const fits = (scale) => {
      page.style.setProperty("--print-scale", scale);
      return host.getBoundingClientRect().height <= innerHeight;
    };
    if (fits(1)) return;
    let [small, large] = [0.1, 1];
    while (large - small > 0.01) {
      const between = (small + large) / 2;
      if (fits(between)) small = between;
      else large = between;
    }
    fits(small);
  };
  const leavePaper = () => {
    printing = false;
    delete host?.dataset.printing;
  };
  addEventListener("beforeprint", fitPaper);
  addEventListener("afterprint", leavePaper);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? fitPaper() : leavePaper()));

  // WordPress identifies its frame by a secret in the fragment, which it may add after the page has loaded.
  const readSecret = () => {
    const found = location.hash.match(/secret=([A-Za-z0-9]{10})(?![A-Za-z0-9])/)?.[1];
    if (!found || found === secret) return;
    secret = found;
    reportHeight();
  };
  if (framed) {
    readSecret();
    addEventListener("hashchange", readSecret);
    let attempts = 0;
    const polling = setInterval(() => {
      readSecret();
      attempts += 1;
      if (secret || attempts === 300) clearInterval(polling);
    }, 100);
  }

  document.addEventListener("readystatechange", () => {
    if (!parsed) applySettings();
    parsed = true;
    watch();
    reportHeight();
  });
  for (const name of ["songcard-ready", "songcard-error"]) addEventListener(name, watch);
  addEventListener("resize", () => framed && host && reportSoon());

  addEventListener("message", ({ source, data }) => {
    if (!framed || source !== parent || !data) return;
    if (data.message === "ready") {
      readSecret();
      if (secret && data.secret === secret) reportHeight();
    }
    if (data.type !== "songcard:set" || data.v !== 1) return;
    for (const name of ["theme", "view"]) {
      if (!isValid(name, data[name])) continue;
      asked.set(name, data[name]);
      if (host) change(name, data[name]);
    }
    if (host && Number.isFinite(data.timeMs) && data.timeMs >= 0) host.currentTime = data.timeMs / 1000;
    const state = new URLSearchParams(location.search);
    for (const name in patterns) {
      const value = host?.getAttribute(name) ?? asked.get(name);
      if (value) state.set(name, value);
    }
    // Also reports to a page that has started to listen late.
    if (!goToLanguage(data.lang, state)) reportHeight();
  });

  // A line with the address of a link that cannot be opened from this frame.
  const note = document.createElement("p");
  note.id = "songcard-note";
  note.setAttribute("role", "status");
  const showNote = (sentence, link) => {
    const exact = document.createElement("code");
    exact.textContent = link.href;
    document.body.append(note);
    note.replaceChildren(sentence, " ", exact);
    note.style.top = "";
    // Below the link, or above it if that is not visible: only an observer knows which part of a long frame is visible in
    // the page around it.
    const watch = new IntersectionObserver(([{ intersectionRect: visible }]) => {
      watch.disconnect();
      const { top, bottom } = link.getBoundingClientRect();
      const height = note.offsetHeight;
      const below = bottom + 4;
      const place = below + height > visible.bottom ? top - 4 - height : below;
      note.style.top = `${Math.max(visible.top, place)}px`;
    });
    watch.observe(page);
  };
  // Clicks with modifiers open tabs or windows; the middle button fires no click event.
  const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  addEventListener("click", (event) => {
    note.remove();
    if (event.defaultPrevented || !host || !isPlain(event)) return;
    const link = event.composedPath().find((node) => node.localName === "a" && typeof node.href === "string");
    if (!link || !/^https?:$/.test(link.protocol)) return;
    const view = link.getAttribute("role") === "tab" && link.id.replace("songcard-tab-", "");
    if (view) {
      // Only if the loader has not handled it: the page of the view would replace the frame.
      event.preventDefault();
      if (isValid("view", view)) change("view", view);
    } else if (secret && link.host === location.host) {
      event.preventDefault();
      post({ message: "link", value: link.href, secret });
    } else if (secret && sandboxed) {
      // WordPress's sandbox allows no windows.
      event.preventDefault();
      showNote(isKorean ? "이 페이지에서는 새 창을 열 수 없습니다. 주소:" : "This page blocks new windows. Address:", link);
    } else if (sandboxed && framed && link.target === "_blank") {
      showNote(isKorean ? "새 창이 열리지 않으면 이 주소를 복사하세요:" : "If no window opened, copy this address:", link);
    }
  });
})();
