// The opponent: the card as a custom element written by hand, in English only.
//
// It is meant to be good. One module without dependencies, one request for the data, one style sheet shared by all
// cards, one pass from data to markup, one listener a card, and a panel is made when it is first opened. It takes the
// snapshot as it is and shows what the Songcard shows: header, figure, tile board or list, rank line, other reports,
// milestones, lyrics in layers, credits and sources. What it leaves out is in its favour: it does not check the
// snapshot, has one language, no size but full, takes no attributes but `src` and `loading`, and hears of no changes.
//
//   <vanilla-card src="snapshot.json">fallback</vanilla-card>
//   <vanilla-card src="snapshot.json" loading="lazy">fallback</vanilla-card>   (made when it comes near the window)

// Markup from a template; what is filled in is text unless it is markup itself.
class Markup {
  constructor(text) {
    this.text = text;
  }
}
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (value) => String(value).replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
function filled(value) {
  if (value == null || value === false) return "";
  if (value instanceof Markup) return value.text;
  return Array.isArray(value) ? value.map(filled).join("") : escaped(value);
}
const html = (strings, ...values) =>
  new Markup(strings.reduce((text, string, index) => text + filled(values[index - 1]) + string));

// Words.
const MONTHS = "January February March April May June July August September October November December".split(" ");
const METRICS = { "number-one-territories": "No. 1 in", "top-10-territories": "Top 10 in", "charted-territories": "Charted in" };
const QUALIFIERS = { "at-least": "at least ", about: "about " };
const SERVICES = {
  youtube: "YouTube", spotify: "Spotify", "apple-music": "Apple Music", itunes: "iTunes Store", melon: "Melon", genie: "Genie",
  bugs: "Bugs", flo: "FLO", vibe: "VIBE", musicbrainz: "MusicBrainz",
};
const KINDS = {
  national: "national chart", retailer: "one retailer's chart", streaming: "one streaming service's chart",
  aggregate: "several sources added up", "fan-computed": "computed by fans",
};
const WORKS = {
  "television-series": "the television series", "web-series": "the web series", film: "the film", game: "the game",
  musical: "the musical",
};
const BASES = {
  licensed: "Licensed", permission: "By permission", "public-domain": "Public domain", excerpt: "Excerpt",
  none: "No licence recorded",
};
const GROUPS = {
  Performance: ["performer", "vocal", "instrument", "performing orchestra", "conductor"],
  Writing: ["lyricist", "composer", "writer", "translator"],
  Arrangement: ["arranger", "instrument arranger", "vocal arranger", "orchestrator"],
  Production: ["producer"],
  Engineering: ["programming", "recording", "editor", "mix", "mastering", "engineer"],
  "Label and publishing": ["label", "publishing"],
};
const ROLES = {
  vocal: "Vocals", "performing orchestra": "Orchestra", editor: "Digital editing", publishing: "Publisher", actor: "Cast",
  "soundtrack production company": "Soundtrack production",
};
const BANDS = { no1: "No. 1", top10: "2–10", top50: "11–50", charted: "51 and below" };

const band = (rank) => (rank === 1 ? "no1" : rank <= 10 ? "top10" : rank <= 50 ? "top50" : "charted");
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const number = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const kind = (chart) => KINDS[chart.kind] ?? "kind not recorded";
const service = (id) => SERVICES[id] ?? id;
const unit = (count, every) => ({ 1: "day", 7: "week" })[every] ?? "chart" + (count === 1 ? "" : "s");
const units = (count, every) => `${count} ${unit(count, every)}${every && count !== 1 ? "s" : ""}`;
const via = (entry) => entry.attributedTo && `via ${entry.attributedTo}`;

const languages = new Intl.DisplayNames("en", { type: "language" });
const regions = new Intl.DisplayNames("en", { type: "region" });
const names = new Map([["WW", "Worldwide"]]);
function place(code) {
  if (!names.has(code)) names.set(code, regions.of(code));
  return names.get(code);
}

// 2021, 2021-11, 2021-11-08 or 2021-11-08T04:30:00+09:00, at that precision.
function moment(text) {
  const [, year, month, day, clock, zone] = /^(\d+)-?(\d+)?-?(\d+)?T?(\d+:\d+)?[^+Z-]*(.*)$/.exec(text);
  const date = [day && Number(day), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
  if (!clock) return date;
  return `${date}, ${clock} ${zone === "+09:00" ? "KST" : zone === "Z" ? "UTC" : `UTC${zone}`}`;
}
const time = (text, before = "") => html`<time datetime="${text}">${before}${moment(text)}</time>`;
const DAY = 86_400_000;
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

// 27 × 20 squares, west to east and north to south: two letters a square, dots where there is none.
const BOARD = `
..................IS....NOSEFI........................
........................DK..EE........................
CA................IEGBNLDEPLLV........................
US........BM..........BELUCZLTBYRU....................
MX....BSTC..........FRCHLIATSKUA..KZ..................
GTBZCUHTDOVGAI..PTESADMCITSIHUMD..UZKGMNKPKR..JP......
SVHNKYJM..KNAG..........SMHRRSRO..TMTJCNMOHKTW........
..NI......MSDM........MT..BAXKBGGEAZAFNPBT............
..CR......LCBB............MEMKTRAMIRPKINBDMMLAVN......
....PA....VC..............ALGRCYSYIQKW..LK..THKH..PH..
....CO..TTGD..................LBJOSABHMV....MYBNPWFMMH
....ECVEGYSR........MADZTNLYEGILPSYEQAAE....SGIDPGNRKI
......PEBR....CV....MRMLNETDSDERDJ..OM........TL..SBTV
....CLBOPY......GMSNGNBFBJNGCFSSETSO............AUVUWS
......ARUY......GWSLCIGHTGCMCDUGKE..SC............FJTO
..................LR..STGQGACGRWTZ................NZ..
............................AOBIMWKM..................
............................NAZMMZ..MGMU..............
............................BWZWSZ....................
..............................ZALS....................
`;
const SQUARES = new Map();
BOARD.trim().split("\n").forEach((line, row) => {
  line.match(/../g).forEach((code, column) => code === ".." || SQUARES.set(code, `c${column} r${row}`));
});

// What can be counted from a snapshot: standings by chart, histories with their segments joined.
function counted(song) {
  const charts = [];
  for (const chart of song.charts ?? []) {
    const standings = new Map();
    const standing = (code) => standings.get(code) ?? standings.set(code, { code, peak: Infinity, sources: new Set() }).get(code);
    for (const row of song.performance ?? []) {
      if (row.chart !== chart.id) continue;
      const one = standing(row.territory);
      one.peak = Math.min(row.peak ?? Infinity, row.rank ?? Infinity);
      one.peakAt = one.peak === 1 ? row.firstNo1At ?? row.peakAt : row.peakAt;
      one.latest = row.rank && [row.rank, row.rankAt];
      if (row.source) one.sources.add(row.source);
    }
    const unseen = new Set();
    const gaps = {};
    for (const segment of song.history ?? []) {
      if (segment.chart !== chart.id) continue;
      const one = standing(segment.territory);
      one.entries ??= [];
      const every = segment.every && parseInt(segment.every.slice(1));
      const from = segment.from && Date.parse(segment.from) / DAY;
      segment.ranks.forEach((rank, index) => {
        const day = segment.dates ? Date.parse(segment.dates[index]) / DAY : from + index * every;
        if (rank) one.entries.push({ day, rank });
      });
      if (every) gaps[every] = (gaps[every] ?? 0) + segment.ranks.length;
      for (const date of segment.uncaptured ?? []) unseen.add(`${segment.territory}${Date.parse(date) / DAY}`);
      if (segment.source) one.sources.add(segment.source);
    }
    const every = Number(Object.entries(gaps).sort((a, b) => b[1] - a[1])[0]?.[0]) || undefined;
    for (const one of standings.values()) {
      if (!one.entries) continue;
      one.entries.sort((a, b) => a.day - b.day);
      one.best = Math.min(...one.entries.map((entry) => entry.rank));
      if (one.best < one.peak) {
        one.peak = one.best;
        one.peakAt = iso(one.entries.find((entry) => entry.rank === one.best).day);
      }
      one.tops = one.entries.filter((entry) => entry.rank === 1).length;
      one.latest ??= [one.entries.at(-1).rank, iso(one.entries.at(-1).day)];
      // A run ends where the song left the chart, not where nobody looked.
      one.runs = [];
      one.entries.forEach((entry, index) => {
        let day = (one.entries[index - 1]?.day ?? -Infinity) + every;
        while (day < entry.day && unseen.has(one.code + day)) day += every;
        if (day >= entry.day) one.runs.at(-1).push(entry);
        else one.runs.push([entry]);
      });
    }
    const list = [...standings.values()].sort((a, b) => a.peak - b.peak || (place(a.code) < place(b.code) ? -1 : 1));
    if (list.length) charts.push({ ...chart, every, list, standings });
  }
  return charts;
}

const territories = (chart) => chart.list.filter((one) => one.code !== "WW");

// The one large figure: the marked claim, else a count over territories, else the latest claim, a run, a milestone.
function figure({ claims = [], milestones = [] }, charts) {
  const reported = (claim) => {
    const limit = { "number-one-territories": 1, "top-10-territories": 10 }[claim.metric] ?? Infinity;
    const chart = charts.find((one) => one.id === claim.chart);
    const itemised = chart ? territories(chart).filter((one) => one.peak <= limit).length : 0;
    const before = `${METRICS[claim.metric]} ${QUALIFIERS[claim.qualifier] ?? ""}`;
    return { before, number: claim.value, after: claim.word, chart: claim.chart, how: "Reported", when: claim.asOf, claim, itemised, sources: [claim.source] };
  };
  const marked = claims.find((claim) => claim.headline);
  if (marked) return reported(marked);
  const tally = (chart) => territories(chart).filter((one) => one.peak === 1).length;
  const telling = charts.filter((chart) => territories(chart).length > 1 && tally(chart)).sort((a, b) => tally(b) - tally(a))[0];
  const how = "Counted from rows";
  if (telling) {
    const after = `of the ${territories(telling).length} territories covered`;
    const last = Math.max(...telling.list.map((one) => one.entries?.at(-1).day ?? 0));
    const sources = [...new Set(telling.list.flatMap((one) => [...one.sources]))];
    return { before: "No. 1 in", number: tally(telling), after, chart: telling.id, how, when: last ? iso(last) : null, sources };
  }
  if (claims.length) return reported(claims.toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1))[0]);
  for (const chart of charts) {
    const { best, code, peak, peakAt, tops, entries, sources } = chart.list.find((one) => one.entries) ?? chart.list[0];
    const found = { chart: chart.id, how, sources: [...sources], when: entries ? iso(entries.at(-1).day) : peakAt };
    if (tops) return { ...found, number: tops, after: `${unit(tops, chart.every)}${tops === 1 ? "" : "s"} at No. 1` };
    return { ...found, before: "Peak No.", number: best ?? peak, after: entries ? `${units(entries.length, chart.every)} on chart` : place(code) };
  }
  const [first] = milestones;
  if (!first) return null;
  const found = { how: first.by, when: first.at, claim: first, sources: [first.source] };
  if (first.value == null) return { ...found, number: first.at.slice(0, 4), after: first.title, titled: true };
  return { ...found, before: QUALIFIERS[first.qualifier], number: number(first.value), after: things(first) };
}

const things = ({ metric, platform }) =>
  [{ views: "views", streams: "streams", sales: "sold" }[metric], platform && `on ${service(platform)}`].filter(Boolean).join(" ");

const link = (url, text) =>
  url?.startsWith("https:") ? html`<a href="${url}" target="_blank" rel="noopener">${text}</a>` : html`<span>${text}</span>`;
const pressed = (on, action, value, text) =>
  html`<button type="button" data-${new Markup(action)}="${value}" aria-pressed="${on}">${text}</button>`;
const fact = (parts) => html`<li>${parts.filter(Boolean).map((part) => html`<span>${part}</span> `)}</li>`;

class VanillaCard extends HTMLElement {
  static #snapshots = new Map();
  static #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) target.#start();
    },
    { rootMargin: "600px" },
  );
  static #sheet;

  #root;
  #song;
  #charts;
  #figure;
  #numbers;
  #view = "chart";
  #chart;
  #layout = "board";
  #open;
  #layers;

  connectedCallback() {
    if (this.#root) return;
    if (this.getAttribute("loading") === "lazy") VanillaCard.#near.observe(this);
    else this.#start();
  }

  disconnectedCallback() {
    VanillaCard.#near.unobserve(this);
  }

  async #start() {
    VanillaCard.#near.unobserve(this);
    if (this.#root) return;
    this.#root = this.attachShadow({ mode: "open" });
    this.#root.innerHTML = "<slot></slot>";
    const { src } = this;
    try {
      if (!VanillaCard.#snapshots.has(src)) {
        VanillaCard.#snapshots.set(src, fetch(src).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status))));
      }
      this.#show(await VanillaCard.#snapshots.get(src));
    } catch (error) {
      VanillaCard.#snapshots.delete(src);
      this.#root.innerHTML = "<slot></slot><p>This card could not be shown.</p>";
      this.dispatchEvent(new CustomEvent("vanillacard-error", { detail: error, bubbles: true, composed: true }));
    }
  }

  get src() {
    return new URL(this.getAttribute("src"), document.baseURI).href;
  }

  #show(song) {
    this.#song = song;
    this.#charts = counted(song);
    this.#figure = figure(song, this.#charts);
    this.#chart = this.#charts.find((chart) => chart.id === this.#figure?.chart) ?? this.#charts[0];
    this.#numbers = new Map((song.sources ?? []).map((source, index) => [source.id, index + 1]));
    this.#layers = (song.lyrics?.layers ?? []).map(() => true);
    if (!VanillaCard.#sheet) {
      VanillaCard.#sheet = new CSSStyleSheet();
      VanillaCard.#sheet.replaceSync(RULES);
    }
    this.#root.adoptedStyleSheets = [VanillaCard.#sheet];
    const tab = (view) =>
      html`<button type="button" role="tab" id="tab-${view}" aria-controls="${view}" aria-selected="${view === this.#view}" tabindex="${view === this.#view ? 0 : -1}">${capital(view)}</button>`;
    const panel = (view) =>
      html`<section role="tabpanel" id="${view}" aria-labelledby="tab-${view}" tabindex="0"${new Markup(view === this.#view ? "" : " hidden")}>${view === this.#view && this.#panel(view)}</section>`;
    const views = ["chart", "lyrics", "credits"];
    this.#root.innerHTML = html`<article lang="en"><div class="lead">${this.#header()}${this.#headline()}</div><div class="tabs" role="tablist" aria-label="Views">${views.map(tab)}</div>${views.map(panel)}</article>`.text;
    this.#root.addEventListener("click", (event) => this.#clicked(event.target.closest("button")));
    this.#root.addEventListener("change", (event) => this.#draw("chart", (this.#open = event.target.value)));
    this.#root.addEventListener("keydown", (event) => this.#key(event));
    this.dispatchEvent(new CustomEvent("vanillacard-ready", { bubbles: true, composed: true }));
  }

  #panel(view) {
    return view === "chart" ? this.#chartPanel() : view === "lyrics" ? this.#lyricsPanel() : this.#creditsPanel();
  }

  #draw(view) {
    const panel = this.#root.getElementById(view);
    const id = this.#root.activeElement?.dataset;
    const [key, value] = Object.entries(id ?? {})[0] ?? [];
    panel.innerHTML = this.#panel(view).text;
    if (key) panel.querySelector(`[data-${key}="${value}"]`)?.focus();
  }

  #switch(view) {
    this.#view = view;
    for (const tab of this.#root.querySelectorAll("[role=tab]")) {
      const on = tab.id === `tab-${view}`;
      tab.setAttribute("aria-selected", on);
      tab.tabIndex = on ? 0 : -1;
    }
    for (const panel of this.#root.querySelectorAll("[role=tabpanel]")) {
      panel.hidden = panel.id !== view;
      if (panel.id === view && !panel.firstChild) this.#draw(view);
    }
    this.dispatchEvent(new CustomEvent("vanillacard-view-change", { detail: { view }, bubbles: true, composed: true }));
  }

  #clicked(button) {
    if (!button) return;
    const { chart, layout, code, layer, source } = button.dataset;
    if (button.role === "tab") return this.#switch(button.getAttribute("aria-controls"));
    if (source) {
      this.#switch("credits");
      return this.#root.getElementById(`source-${source}`)?.focus();
    }
    if (layer) {
      const alone = this.#layers[layer] && this.#layers.filter(Boolean).length === 1;
      if (!alone) this.#layers[layer] = !this.#layers[layer];
      return this.#draw("lyrics");
    }
    if (chart) this.#chart = this.#charts.find((one) => one.id === chart);
    if (layout) this.#layout = layout;
    if (code) this.#open = this.#open === code ? undefined : code;
    this.#draw("chart");
  }

  #key(event) {
    if (event.target.role !== "tab") return;
    const views = ["chart", "lyrics", "credits"];
    const at = views.indexOf(this.#view);
    const to = { ArrowRight: (at + 1) % 3, ArrowLeft: (at + 2) % 3, Home: 0, End: 2 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#switch(views[to]);
    this.#root.getElementById(`tab-${views[to]}`).focus();
  }

  #source(id) {
    return this.#song.sources.find((source) => source.id === id);
  }

  #mark(id) {
    const at = this.#numbers.get(id);
    if (!at) return null;
    const { publisher, title } = this.#source(id);
    const label = `Source ${at}: ${publisher ?? title}`;
    return html`<button type="button" class="mark" data-source="${at}" aria-label="${label}" title="${label}">${at}</button>`;
  }

  #header() {
    const { song, context } = this.#song;
    const names = (featured) =>
      song.artists
        .filter(({ role }) => (role === "featured") === featured)
        .map(({ name, memberOf }) => (memberOf ? `${name} (${memberOf})` : name))
        .join(", ");
    const featured = names(true);
    return html`<header>
<h2 translate="no">${song.title}</h2>
<p class="artists" translate="no">${names(false)}${featured && ` feat. ${featured}`}</p>
<p class="row quiet">${context && html`<span>${this.#work()}</span>`}${song.released && html`<span>${time(song.released, "Released ")}${this.#mark(song.source)}</span>`}</p>
${song.links && html`<ul class="links" aria-label="Listen">${song.links.map((one) => html`<li>${link(one.url, service(one.service))}</li>`)}</ul>`}
</header>`;
  }

  #work() {
    const { work, kind, use } = this.#song.context;
    return `OST of ${WORKS[kind]} ${work} · ${capital(use ?? "song")}`;
  }

  #headline() {
    const shown = this.#figure;
    if (!shown) return null;
    const { before, after, chart, how, when, claim, itemised, titled } = shown;
    const sources = shown.sources.filter(Boolean);
    const about = this.#song.charts?.find((one) => one.id === chart);
    const first = sources[0] && this.#source(sources[0]);
    return html`<section class="headline">
<p class="figure${titled ? " titled" : ""}">${before && html`<span class="before">${before}</span>`}<strong class="number">${shown.number}</strong><span class="after">${after}</span></p>
${about && html`<p class="chart-name">${about.name} · ${kind(about)}</p>`}
<p class="row quiet">${how && html`<span>${how}</span>`}${when && html`<span>${time(when, titled ? "" : "as of ")}</span>`}${first && html`<span>${link(first.url, first.publisher ?? first.title)}${claim?.attributedTo && ` via ${claim.attributedTo}`}${sources.map((id) => this.#mark(id))}</span>`}${itemised && html`<span>${itemised} itemised</span>`}</p>
</section>`;
  }

  #chartPanel() {
    const chart = this.#chart;
    const { claims = [], milestones = [] } = this.#song;
    const others = claims.filter((claim) => claim !== this.#figure.claim);
    const report = (claim) =>
      fact([
        html`<strong>${METRICS[claim.metric]} ${QUALIFIERS[claim.qualifier]}${claim.value} ${claim.word}</strong>`,
        time(claim.asOf, "as of "),
        html`${this.#source(claim.source)?.publisher} ${via(claim)}${this.#mark(claim.source)}`,
      ]);
    const milestone = (one) => {
      const value = one.value != null && `${QUALIFIERS[one.qualifier] ?? ""}${number(one.value)} ${things(one)}`;
      const by = [one.by, via(one)].filter(Boolean).join(" ");
      return fact([html`<strong>${[one.title, value].filter(Boolean).join(": ")}</strong>`, by, html`${time(one.at)}${this.#mark(one.source)}`]);
    };
    const section = (title, list, make) =>
      list.length > 0 && html`<section><h3>${title}</h3><ul class="facts">${list.map(make)}</ul></section>`;
    return html`${chart ? this.#oneChart(chart) : html`<p class="quiet">No chart is recorded for this song.</p>`}
${section("Other reports", others, report)}
${section("Milestones", milestones.toSorted((a, b) => (a.at < b.at ? -1 : 1)), milestone)}`;
  }

  #oneChart(chart) {
    const choice = this.#charts.length > 1 && html`<div class="choice" role="group" aria-label="Charts">${this.#charts.map((one) => pressed(one === chart, "chart", one.id, one.name))}</div>`;
    const board = territories(chart).length > 0;
    const layout = board ? this.#layout : "list";
    const layouts = board && html`<div class="choice" role="group" aria-label="Show as">${["board", "list"].map((one) => pressed(one === layout, "layout", one, capital(one)))}</div>`;
    const bands = new Set(chart.list.map((one) => band(one.peak)));
    const legend = board && html`<p class="legend" aria-hidden="true">${Object.keys(BANDS).filter((key) => bands.has(key)).map((key) => html`<span data-band="${key}">${BANDS[key]}</span>`)}</p>`;
    return html`${choice}<div class="bar"><h3>${chart.name} <small>${kind(chart)}</small></h3>${layouts}</div>
<ul class="places ${layout}" role="list" aria-label="${chart.name}">${chart.list.map((one) => this.#tile(one))}${layout === "board" && new Markup(quietTiles(chart.standings))}</ul>${legend}${this.#standing(chart)}${this.#run(chart)}`;
  }

  #tile({ code, peak, peakAt, sources }) {
    const name = place(code);
    const square = SQUARES.get(code) ?? (code === "WW" ? "worldwide" : "beside");
    return html`<li class="${square}" data-band="${band(peak)}"><button type="button" data-code="${code}" aria-pressed="${this.#open === code}" title="${name}, No. ${peak}"><span class="code" aria-hidden="true">${code}</span><span class="name">${name}</span> <span class="rank">No. ${peak}</span>${peakAt && html`<span class="when">${moment(peakAt)}</span>`}</button><span class="marks">${[...sources].map((id) => this.#mark(id))}</span></li>`;
  }

  #standing(chart) {
    const code = this.#open;
    const one = chart.standings.get(code);
    const facts = one && [
      `peak No. ${one.peak}${one.peakAt ? `, ${moment(one.peakAt)}` : ""}`,
      one.entries && `${units(one.entries.length, chart.every)} on chart`,
      one.latest && `latest No. ${one.latest[0]}${one.latest[1] ? `, ${moment(one.latest[1])}` : ""}`,
    ];
    return html`<p class="open" aria-live="polite">${code && html`<strong>${place(code)}</strong> ${facts?.filter(Boolean).join(" · ") ?? "nothing recorded"} ${one && [...one.sources].map((id) => this.#mark(id))}`}</p>`;
  }

  #run(chart) {
    const ran = chart.list.filter((one) => one.entries);
    if (!ran.length) return null;
    const shown = ran.find((one) => one.code === this.#open) ?? ran.toSorted((a, b) => b.tops - a.tops || a.best - b.best || b.entries.length - a.entries.length)[0];
    const places = ran.toSorted((a, b) => (a.code === "WW") - (b.code === "WW") || (place(a.code) < place(b.code) ? -1 : 1));
    const option = ({ code }) => html`<option value="${code}"${new Markup(code === shown.code ? " selected" : "")}>${place(code)}</option>`;
    const short = (day) => moment(iso(day)).replace(/ (...)\S* /, " $1 ");
    const days = ran.flatMap((one) => [one.entries[0].day, one.entries.at(-1).day]);
    return html`<section><div class="bar"><h3>Rank over time</h3>${ran.length > 1 && html`<select aria-label="Territory">${places.map(option)}</select>`}</div>${rankLine(shown)}<span class="span">${short(Math.min(...days))} – ${short(Math.max(...days))}</span></section>`;
  }

  #lyricsPanel() {
    const { lyrics, song } = this.#song;
    if (!lyrics) return html`<p class="quiet">No lyrics are recorded for this song.</p>`;
    const may = (layer) => layer.rights && layer.rights.basis !== "none";
    if (!lyrics.layers.some(may)) {
      const read = lyrics.layers.filter((layer) => layer.rights?.licensedUrl).map((layer) => [layer.rights.licensedUrl, "Read them with a licence"]);
      const links = [...read, ...(song.links ?? []).map((one) => [one.url, service(one.service)])];
      return html`<p class="quiet">These lyrics are under copyright and no licence to show them is recorded, so the lyrics are not shown.</p>
${links.length ? html`<ul class="links">${links.map(([url, text]) => html`<li>${link(url, text)}</li>`)}</ul>` : html`<p class="quiet">No licensed link is recorded.</p>`}`;
    }
    const name = ({ lang, role, system }) => {
      const language = languages.of(lang.split("-")[0]);
      return role === "romanization" ? `${language}, ${system ?? "romanized"}` : language;
    };
    const shown = lyrics.layers.filter((layer, index) => this.#layers[index] && may(layer));
    const line = ({ section, layers }) => html`<li>${section && html`<p class="section">${capital(section)}</p>`}<div class="texts">${shown.map(({ lang, role }) => layers[lang] && html`<p class="${role}" lang="${lang}" dir="auto" translate="${role === "translation" ? "yes" : "no"}">${layers[lang].text}</p>`)}</div></li>`;
    const notice = (layer) => html`<li><strong>${name(layer)}</strong> ${[layer.by, BASES[layer.rights?.basis], layer.rights?.holder, layer.rights?.notice].filter(Boolean).join(" · ")}${this.#mark(layer.source)}</li>`;
    return html`${lyrics.layers.length > 1 && html`<div class="choice" role="group" aria-label="Layers">${lyrics.layers.map((layer, index) => pressed(this.#layers[index], "layer", index, name(layer)))}</div>`}
<ol class="lyrics n${shown.length}" role="list">${lyrics.lines.map(line)}</ol><ul class="notices quiet">${lyrics.layers.map(notice)}</ul>
${lyrics.timing === "steady-tempo" && html`<p class="quiet">Line times follow a steady tempo; no recording was measured.</p>`}`;
  }

  #creditsPanel() {
    const { asOf, context, credits = [], sources = [] } = this.#song;
    const entry = ({ role, names, note, source }) => html`<div><dt>${ROLES[role] ?? capital(role)}</dt><dd><span translate="no">${names.join(", ")}</span>${this.#mark(source)}${note && html`<small>${note}</small>`}</dd></div>`;
    const group = ([title, roles]) => {
      const list = credits.filter(({ role }) => roles.includes(role)).sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
      return list.length > 0 && html`<h3>${title}</h3><dl>${list.map(entry)}</dl>`;
    };
    const source = ({ title, url, publisher, publishedAt, accessedAt, archiveUrl, note }, index) => html`<li id="source-${index + 1}" tabindex="-1"><span>${index + 1}</span><span>${link(url, title)}<span class="row quiet">${publisher && html`<span>${publisher}</span>`}${publishedAt && html`<span>${time(publishedAt)}</span>`}${accessedAt && html`<span>${time(accessedAt, "read ")}</span>`}${archiveUrl && html`<span>${link(archiveUrl, "kept copy")}</span>`}</span>${note && html`<span class="quiet">${note}</span>`}</span></li>`;
    return html`<section>${credits.length ? Object.entries(GROUPS).map(group) : html`<p class="quiet">No credits are recorded for this song.</p>`}</section>
${context && html`<section><h3>Made for</h3><p><strong>${this.#work()}</strong>${this.#mark(context.source)}</p>${context.about && html`<p>${context.about}</p>`}<dl>${context.premiered && html`<div><dt>Premiered</dt><dd>${time(context.premiered)}</dd></div>`}${context.watch && html`<div><dt>Watch on</dt><dd translate="no">${context.watch.join(", ")}</dd></div>`}${context.credits?.map(entry)}</dl></section>`}
<section><h3>Sources</h3>${sources.length ? html`<ol class="sources" role="list">${sources.map(source)}</ol>` : html`<p class="quiet">No sources are recorded.</p>`}<p class="quiet">${time(asOf, "as of ")}</p></section>`;
  }
}

// The squares without a rank, which are most of the board and the same for every song but for those that have one.
const QUIET = new Map();
function quietTiles(standings) {
  let text = "";
  for (const [code, square] of SQUARES) {
    if (standings.has(code)) continue;
    if (!QUIET.has(code)) {
      QUIET.set(code, `<li class="${square}" aria-hidden="true" title="${escaped(place(code))}"><span class="code">${code}</span></li>`);
    }
    text += QUIET.get(code);
  }
  return text;
}

// Rank 1 on top, a break wherever the song left the chart. The line stretches with the card, labels keep their size.
function rankLine({ code, best, entries, runs }) {
  const worst = Math.max(...entries.map((entry) => entry.rank));
  const bottom = [10, 20, 30, 50, 75, 100, 200, 500, 1000].find((one) => one >= worst) ?? worst;
  const first = entries[0].day;
  const span = entries.at(-1).day - first || 1;
  const across = (day) => (day - first) / span;
  const down = (rank) => (rank - 1) / (bottom - 1);
  const x = (fraction) => `${(9 + fraction * 88).toFixed(2)}%`;
  const y = (fraction) => `${(7 + fraction * 79).toFixed(2)}%`;
  const ticks = { 10: [1, 5, 10], 20: [1, 10, 20], 30: [1, 10, 20, 30], 75: [1, 25, 50, 75] }[bottom] ?? [1, bottom / 5, bottom / 2, bottom];
  const start = new Date(first * DAY);
  const months = [];
  for (let month = start.getUTCMonth() + (start.getUTCDate() > 1); ; month++) {
    const day = Date.UTC(start.getUTCFullYear(), month) / DAY;
    if (day > first + span) break;
    months.push({ day, index: start.getUTCFullYear() * 12 + month });
  }
  const step = [1, 2, 3, 6, 12, 24, 60].find((one) => months.filter(({ index }) => index % one === 0).length <= 5) ?? 120;
  const label = ({ day, index }) => {
    const at = across(day);
    const anchor = at < 0.08 ? "start" : at > 0.92 ? "end" : "middle";
    return html`<text x="${x(at)}" y="97%" text-anchor="${anchor}">${MONTHS[index % 12].slice(0, 3)} ${Math.floor(index / 12)}</text>`;
  };
  const stroke = (run) => run.map(({ day, rank }, index) => `${index ? "L" : "M"}${Math.round(across(day) * 1000)} ${Math.round(down(rank) * 1000)}`).join("");
  const dot = (entry, kind, radius) => html`<circle class="${kind}" cx="${x(across(entry.day))}" cy="${y(down(entry.rank))}" r="${radius}"></circle>`;
  return html`<svg class="rank-line" role="img" aria-label="${place(code)}, peak No. ${best}" width="100%" height="176"><g aria-hidden="true">
${ticks.map((rank) => html`<line x1="9%" x2="97%" y1="${y(down(rank))}" y2="${y(down(rank))}"></line><text x="7%" y="${y(down(rank))}" dy="0.32em" text-anchor="end">${rank}</text>`)}
${months.filter(({ index }) => index % step === 0).map(label)}</g>
<svg x="9%" y="7%" width="88%" height="79%" viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible"><path d="${runs.filter((run) => run.length > 1).map(stroke).join("")}" vector-effect="non-scaling-stroke"></path></svg>
${runs.filter((run) => run.length === 1).map(([entry]) => dot(entry, "dot", 2.5))}${dot(entries.find((entry) => entry.rank === best), "peak", 4)}</svg>`;
}

const RULES = `
:host { display: block; container-type: inline-size; color-scheme: light dark;
  --paper: light-dark(#fff, #131318); --ink: light-dark(#17171f, #f1f0f6); --quiet: light-dark(#5d5d6e, #a3a2b3);
  --line: light-dark(#e4e4ea, #2b2b35); --accent: light-dark(#5a3fd0, #a08cff); --empty: light-dark(#ececf1, #23232c);
  font: 400 medium/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif;
  font-variant-numeric: tabular-nums; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; word-break: keep-all }
[hidden] { display: none }
*, ::before, ::after { box-sizing: border-box }
h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; font: inherit }
ul, ol { list-style: none }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 3px }
button, select { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
article { padding: 20px }
.lead { display: grid; gap: 16px }
h2 { font-size: 1.375em; font-weight: 680; line-height: 1.2 }
h3 { font-size: .8125em; font-weight: 650; margin-bottom: 6px }
h3 small { font-size: 1em; font-weight: 400; color: var(--quiet) }
.artists { font-weight: 500 }
.quiet { font-size: .8125em; color: var(--quiet) }
.row, .facts li { display: flex; flex-wrap: wrap; margin-inline-start: -1.1em; clip-path: inset(-4px -4px -4px 1.1em) }
.row > *, .facts li > * { position: relative; padding-inline-start: 1.1em }
.row > ::before, .facts li > ::before { content: "·"; position: absolute; inset-inline-start: .45em }
.links { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 8px; font-size: .8125em; font-weight: 600 }
.figure { display: grid; grid-template: "before before" "number after" / auto 1fr; align-items: baseline; column-gap: 10px; line-height: 1.1 }
.before { grid-area: before; font-weight: 600 }
.number { grid-area: number; font-size: 4.25em; font-weight: 720; line-height: .98; letter-spacing: -.045em; color: var(--accent) }
.after { grid-area: after; font-weight: 600; line-height: 1.3 }
.titled { grid-template: "number" "after" / minmax(0, 1fr); row-gap: 8px }
.chart-name { margin-top: 8px; font-size: .8125em; font-weight: 600 }
.mark { min-width: 16px; height: 16px; margin: 0 1px 0 4px; padding: 0 4px; font-size: 11px; line-height: 1; font-weight: 600; vertical-align: 2px; color: var(--quiet); border: 1px solid var(--line); border-radius: 8px }
.tabs { display: flex; gap: 24px; margin-top: 20px; border-bottom: 1px solid var(--line) }
.tabs button { min-height: 40px; margin-bottom: -1px; font-size: .9375em; font-weight: 600; color: var(--quiet); border-bottom: 2px solid transparent }
.tabs [aria-selected=true] { color: var(--ink); border-color: var(--accent) }
[role=tabpanel] { padding-top: 16px }
section section { margin-top: 24px }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 4px 16px; min-height: 28px; margin-bottom: 8px }
.bar h3 { margin: 0 }
.choice { display: flex; flex-wrap: wrap; gap: 0 16px; font-size: .8125em }
[role=tabpanel] > .choice { margin-bottom: 12px }
.choice button { min-height: 28px; color: var(--quiet) }
.choice [aria-pressed=true] { color: var(--ink); font-weight: 600; text-decoration: underline 2px var(--accent); text-underline-offset: 5px }
.facts { font-size: .875em }
.facts li { padding: 6px 0; border-top: 1px solid var(--line) }
.facts strong { font-weight: 600 }
.facts span + span { color: var(--quiet) }
.board { display: grid; grid-template-columns: repeat(27, minmax(0, 1fr)); gap: clamp(1px, .35cqi, 3px) }
.board li { position: relative; aspect-ratio: 1; display: grid; place-items: center; overflow: hidden; background: var(--empty); color: var(--quiet); font-size: clamp(6px, 1.7cqi, 12px); line-height: 1; white-space: nowrap }
.board :is(.name, .rank, .when) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.board .marks { display: none }
.board button { position: absolute; inset: 0; display: grid; place-content: center }
.board [aria-pressed=true], .board button:hover { outline: 2px solid var(--ink) }
.board li[data-band] { overflow: visible; font-weight: 650; background: var(--band); color: #fff; color: oklch(from var(--band) round(1.15 - l) 0 0) }
.board .worldwide { grid-area: 18 / 1 / span 2 / span 4; aspect-ratio: auto }
.board .beside { grid-row: 21 }
[data-band=no1] { --band: var(--accent) }
[data-band=top10] { --band: color-mix(in oklab, var(--accent) 62%, var(--paper)) }
[data-band=top50] { --band: color-mix(in oklab, var(--accent) 34%, var(--paper)) }
[data-band=charted] { --band: color-mix(in oklab, var(--accent) 17%, var(--paper)) }
.list { font-size: .875em }
.list li { display: flex; align-items: center; gap: 8px; min-height: 36px; border-top: 1px solid var(--line) }
.list button { flex: 1; display: grid; grid-template-columns: 12px minmax(0, 1fr) auto; gap: 0 8px; text-align: start }
.list button::before, .legend span::before { content: ""; display: inline-block; width: 10px; height: 10px; margin-inline-end: 6px; background: var(--band) }
.list .code { display: none }
.list .when { grid-column: 2 / -1; color: var(--quiet) }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 10px; font-size: .75em; color: var(--quiet) }
.open { margin-top: 8px; font-size: .875em }
.open:empty { display: none }
.rank-line { display: block; overflow: visible }
.rank-line line { stroke: var(--line) }
.rank-line path { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round }
.rank-line text { font-size: 11px; fill: var(--quiet) }
.dot { fill: var(--accent) }
.peak { fill: var(--paper); stroke: var(--accent); stroke-width: 2 }
.span { font-size: .75em; color: var(--quiet) }
select { min-height: 28px; font-size: .8125em; font-weight: 600; background: var(--paper); border-bottom: 1px solid var(--line) }
.lyrics li { margin-top: 10px }
.section { margin-top: 18px; font-size: .75em; font-weight: 600; color: var(--quiet) }
.original { font-size: 1.0625em; font-weight: 600 }
.texts > :not(.original) { color: var(--quiet) }
.notices { margin-top: 24px; padding-top: 10px; border-top: 1px solid var(--line) }
#credits { display: grid; gap: 28px }
#credits section { margin: 0 }
#credits[hidden] { display: none }
dl { font-size: .875em; margin-bottom: 16px }
dl > div { display: grid; grid-template-columns: minmax(0, 9em) minmax(0, 1fr); gap: 12px; padding: 6px 0; border-top: 1px solid var(--line) }
dt, dd small { color: var(--quiet) }
dd { font-weight: 500 }
dd small { display: block; font-weight: 400 }
.sources { font-size: .8125em }
.sources .quiet { display: flex; font-size: 1em }
.sources li { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 4px; padding: 8px 0; border-top: 1px solid var(--line) }
@container (min-width: 600px) {
  article { padding: 28px 32px }
  .lead { grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: 32px; align-items: start }
  .number { font-size: 5.25em }
  .n2 .texts, .n3 .texts { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 0 24px }
}
@container (max-width: 419.9px) { .board li:not([data-band]) .code { display: none } }
${Array.from({ length: 27 }, (_, at) => `.board .c${at} { grid-column: ${at + 1} } .board .r${at} { grid-row: ${at + 1} }`).join("\n")}
`;

if (!customElements.get("vanilla-card")) customElements.define("vanilla-card", VanillaCard);
