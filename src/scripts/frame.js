// The page for iframes, with or without the wasm: its settings come from the address, the framing
// page is told the card's height and speaks WordPress's protocol with it. This stands in the head and
// runs before the card is parsed; nothing here needs an origin of its own, storage or history.
(() => {
  const page = document.documentElement;
  const framed = parent !== window;
  // The origin of a sandboxed frame is nobody's. Whether it may open windows it cannot ask.
  const sandboxed = self.origin === "null";
  const primary = (tag) => tag.toLowerCase().split("-")[0];
  const korean = primary(page.lang) === "ko";

  const fits = {
    view: /^(chart|lyrics|credits)$/,
    theme: /^(auto|light|dark)$/,
    size: /^(compact|standard|full)$/,
    territory: /^[A-Za-z]{2}$/,
    layers: /^[A-Za-z\d-]+( [A-Za-z\d-]+)*$/,
    line: /^[^\x00-\x20\x7f]{1,80}$/,
    accent: /^#([\da-f]{3}|[\da-f]{6})$/i,
  };
  const fit = (name, value) => typeof value === "string" && fits[name].test(value);

  // data-editions: pairs of a language and where its page for iframes is.
  const turn = (lang, query) => {
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
  for (const name in fits) {
    const value = query.get(name)?.trim();
    // In an address the sign before a colour is easily lost.
    const whole = name === "accent" && value ? `#${value.replace("#", "")}` : value;
    if (fit(name, whole)) asked.set(name, whole);
  }
  // Lines are in the lyrics.
  if (asked.has("line") && !asked.has("view")) asked.set("view", "lyrics");
  const lang = query.get("lang") ?? page.lang;
  if (turn(lang, query)) {
    page.hidden = true;
    // WordPress may write its secret into the address just now, which ends the way to the other page.
    addEventListener("hashchange", () => turn(lang, query));
    return;
  }

  // The prerendered card in the state that was asked for. The wasm, once there, comes to the same.
  let host;
  let parsed = false;
  const dress = (name, value) => {
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
    dress(name, value);
  };
  const meet = () => {
    if (!host) {
      host = document.querySelector("song-card");
      if (!host) return;
      host.dataset.frame = "";
      asked.forEach((value, name) => host.setAttribute(name, value));
    }
    asked.forEach((value, name) => dress(name, value));
  };
  // Before every paint, for as long as the parser brings more of the card.
  const meanwhile = () => {
    if (parsed) return;
    meet();
    requestAnimationFrame(meanwhile);
  };
  meanwhile();

  // The height that the card would like to have, whatever the frame has: a panel that scrolls in a
  // frame of limited height counts in full.
  const height = () => {
    const open = host.shadowRoot?.querySelector("[data-size=full] [role=tabpanel]:not([hidden])");
    const scrolls = open && getComputedStyle(open).overflowY === "auto";
    const beyond = scrolls ? open.scrollHeight - open.clientHeight : 0;
    return Math.ceil(host.getBoundingClientRect().height + beyond);
  };
  const post = (message) => parent.postMessage(message, "*");
  let secret;
  let told;
  let waiting;
  let printing = false;
  const tell = () => {
    // In a frame that has no width yet every letter has a line of its own: its height says nothing of the card's.
    // A frame that is not displayed has neither. Both are resized when they get one.
    const value = framed && parsed && !printing && host?.clientWidth ? height() : 0;
    if (!value) return;
    told = value;
    if (secret) post({ message: "height", value, secret });
    const id = new URL(host.getAttribute("src") ?? "", document.baseURI).pathname.split("/").at(-2);
    post({ type: "songcard:resize", v: 1, id, height: value });
    post({ sentinel: "amp", type: "embed-size", height: value });
  };
  const soon = () => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      if (height() !== told) tell();
    }, 100);
  };
  const sizes = new ResizeObserver(soon);
  const changes = new MutationObserver(soon);
  const watch = () => {
    if (!framed || !host) return;
    sizes.observe(host);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    if (host.shadowRoot) changes.observe(host.shadowRoot, all);
    soon();
  };

  // No page makes a frame higher for its print: the card becomes so much smaller that the whole panel is in it. One
  // browser prints a copy of the page as it is at beforeprint, others lay it out as for paper only after that.
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

  // WordPress names its frame by a secret behind the address, sometimes after the page has loaded.
  const seek = () => {
    const found = location.hash.match(/secret=([A-Za-z0-9]{10})(?![A-Za-z0-9])/)?.[1];
    if (!found || found === secret) return;
    secret = found;
    tell();
  };
  if (framed) {
    seek();
    addEventListener("hashchange", seek);
    let looks = 0;
    const looking = setInterval(() => {
      seek();
      looks += 1;
      if (secret || looks === 300) clearInterval(looking);
    }, 100);
  }

  document.addEventListener("readystatechange", () => {
    if (!parsed) meet();
    parsed = true;
    watch();
    tell();
  });
  for (const name of ["songcard-ready", "songcard-error"]) addEventListener(name, watch);
  addEventListener("resize", () => framed && host && soon());

  addEventListener("message", ({ source, data }) => {
    if (!framed || source !== parent || !data) return;
    if (data.message === "ready") {
      seek();
      if (secret && data.secret === secret) tell();
    }
    if (data.type !== "songcard:set" || data.v !== 1) return;
    for (const name of ["theme", "view"]) {
      if (!fit(name, data[name])) continue;
      asked.set(name, data[name]);
      if (host) change(name, data[name]);
    }
    if (host && Number.isFinite(data.timeMs) && data.timeMs >= 0) host.currentTime = data.timeMs / 1000;
    const state = new URLSearchParams(location.search);
    for (const name in fits) {
      const value = host?.getAttribute(name) ?? asked.get(name);
      if (value) state.set(name, value);
    }
    // Also the answer to a page that has begun to listen late.
    if (!turn(data.lang, state)) tell();
  });

  // One calm line with the address of a link that cannot be opened from here.
  const note = document.createElement("p");
  note.id = "songcard-note";
  note.setAttribute("role", "status");
  const say = (sentence, link) => {
    const exact = document.createElement("code");
    exact.textContent = link.href;
    document.body.append(note);
    note.replaceChildren(sentence, " ", exact);
    note.style.top = "";
    // Below the link, or above it where that is out of sight: of a long frame the page around it shows a part, and
    // which part only an observer knows.
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
  // Any other click asks the browser for a window or a tab of its own; for the middle button there is none here.
  const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  addEventListener("click", (event) => {
    note.remove();
    if (event.defaultPrevented || !host || !isPlain(event)) return;
    const link = event.composedPath().find((node) => node.localName === "a" && typeof node.href === "string");
    if (!link || !/^https?:$/.test(link.protocol)) return;
    const view = link.getAttribute("role") === "tab" && link.id.replace("songcard-tab-", "");
    if (view) {
      // Only where the loader did not come: the view's own page would take the frame's place.
      event.preventDefault();
      if (fit("view", view)) change("view", view);
    } else if (secret && link.host === location.host) {
      event.preventDefault();
      post({ message: "link", value: link.href, secret });
    } else if (secret && sandboxed) {
      // WordPress's sandbox opens no windows.
      event.preventDefault();
      say(korean ? "이 페이지에서는 새 창을 열 수 없습니다. 주소:" : "This page blocks new windows. Address:", link);
    } else if (sandboxed && framed && link.target === "_blank") {
      say(korean ? "새 창이 열리지 않으면 이 주소를 복사하세요:" : "If no window opened, copy this address:", link);
    }
  });
})();
