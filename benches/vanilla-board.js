// <vanilla-board>: the board of one chart with its list, slider, legend and search, written by hand for speed: every node
// is made once and kept, and a change writes only what differs. It is what the chart panel of the card is measured against.
const DAY = 86_400_000;
const BOARD = `..................IS....NOSEFI........................|........................DK..EE........................|CA................IEGBNLDEPLLV........................|US........BM..........BELUCZLTBYRU....................|MX....BSTC..........FRCHLIATSKUA..KZ..................|GTBZCUHTDOVGAI..PTESADMCITSIHUMD..UZKGMNKPKR..JP......|SVHNKYJM..KNAG..........SMHRRSRO..TMTJCNMOHKTW........|..NI......MSDM........MT..BAXKBGGEAZAFNPBT............|..CR......LCBB............MEMKTRAMIRPKINBDMMLAVN......|....PA....VC..............ALGRCYSYIQKW..LK..THKH..PH..|....CO..TTGD..................LBJOSABHMV....MYBNPWFMMH|....ECVEGYSR........MADZTNLYEGILPSYEQAAE....SGIDPGNRKI|......PEBR....CV....MRMLNETDSDERDJ..OM........TL..SBTV|....CLBOPY......GMSNGNBFBJNGCFSSETSO............AUVUWS|......ARUY......GWSLCIGHTGCMCDUGKE..SC............FJTO|..................LR..STGQGACGRWTZ................NZ..|............................AOBIMWKM..................|............................NAZMMZ..MGMU..............|............................BWZWSZ....................|..............................ZALS....................`;
const SQUARES = new Map();
BOARD.split("|").forEach((line, row) =>
  line.match(/../g).forEach((code, column) => code === ".." || SQUARES.set(code, `grid-area:${row + 1}/${column + 1}`)),
);
const BANDS = ["no1", "top10", "top50", "charted"];
const NAMES = ["No. 1", "2–10", "11–50", "51 and below"];
const band = (rank) => (rank === 1 ? 0 : rank <= 10 ? 1 : rank <= 50 ? 2 : 3);
const regions = new Intl.DisplayNames("en", { type: "region" });
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

class VanillaBoard extends HTMLElement {
  connectedCallback() {
    if (this.hasAttribute("src")) this.src = this.getAttribute("src");
  }

  set src(address) {
    fetch(address).then((answer) => answer.json()).then((song) => this.#show(song));
  }

  #show(song) {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.day = undefined;
    this.kept = undefined;
    this.query = "";
    this.places = song.history.map(({ territory, from, every, ranks }) => {
      const first = Date.parse(from) / DAY;
      const step = parseInt(every.slice(1));
      const byDay = new Map();
      let peak = Infinity;
      ranks.forEach((rank, at) => {
        if (!rank) return;
        byDay.set(first + at * step, rank);
        peak = Math.min(peak, rank);
      });
      return { code: territory, name: regions.of(territory) ?? territory, byDay, peak };
    });
    this.places.sort((a, b) => a.peak - b.peak || (a.name < b.name ? -1 : 1));
    const tops = new Map();
    for (const { byDay } of this.places) for (const [day, rank] of byDay) tops.set(day, (tops.get(day) ?? 0) + (rank === 1));
    this.days = [...tops].sort((a, b) => a[0] - b[0]);
    this.tops = tops;
    for (const place of this.places) {
      place.rank = make("span", { className: "rank" });
      place.button = make("button", { type: "button" }, make("span", { className: "code", textContent: place.code }), make("span", { className: "name", textContent: place.name }), place.rank);
      place.tile = make("li", { style: SQUARES.get(place.code) ?? "" }, place.button);
      place.tile.dataset.territory = place.code;
    }
    const [first, last] = [this.days[0][0], this.days.at(-1)[0]];
    this.slider = make("input", { type: "range", className: "days", min: first, max: last, value: last });
    this.slider.oninput = () => {
      this.day = this.slider.valueAsNumber;
      this.#draw();
    };
    this.find = make("input", { type: "search", className: "find" });
    this.find.oninput = () => {
      this.query = this.find.value.trim().toLowerCase();
      this.#draw();
    };
    this.keys = BANDS.map((name, at) => {
      const count = make("b");
      const key = make("button", { className: "key", type: "button" }, NAMES[at], " ", count);
      key.dataset.band = name;
      key.onclick = () => {
        this.kept = this.kept === at ? undefined : at;
        this.#draw();
      };
      return { key, count };
    });
    this.said = make("p", { className: "as-of" });
    const milestones = song.milestones.map((one) => make("li", {}, make("strong", { textContent: `${one.value} ${one.metric}` }), ` ${one.at}`));
    const panels = [
      make("section", { role: "tabpanel", id: "chart", hidden: true }, this.slider, this.said, this.find, make("ul", { className: "places" }, ...this.places.map((place) => place.tile)), make("p", {}, ...this.keys.map(({ key }) => key)), make("ul", {}, ...milestones)),
      make("section", { role: "tabpanel", id: "credits" }, make("h3", { textContent: "Sources" })),
    ];
    const tabs = panels.map((panel) => {
      const tab = make("button", { type: "button", role: "tab", id: `tab-${panel.id}`, textContent: panel.id });
      tab.onclick = () => panels.forEach((one) => (one.hidden = one !== panel));
      return tab;
    });
    const style = make("style", { textContent: RULES });
    root.replaceChildren(style, make("h2", { textContent: song.song.title }), make("div", {}, ...tabs), ...panels);
    this.#draw();
    this.dispatchEvent(new CustomEvent("songcard-ready"));
  }

  #draw() {
    const counts = [0, 0, 0, 0];
    for (const place of this.places) {
      const rank = this.day === undefined ? place.peak : place.byDay.get(this.day);
      const of = rank && band(rank);
      const found = !this.query || place.code.toLowerCase() === this.query || place.name.toLowerCase().split(" ").some((word) => word.startsWith(this.query));
      if (rank && found) counts[of] += 1;
      if (place.shown !== rank) {
        place.shown = rank;
        place.rank.textContent = rank ? `No. ${rank}` : "not on the chart";
        place.button.title = `${place.name}, ${place.rank.textContent}`;
        if (rank) {
          place.tile.dataset.rank = rank;
          place.tile.dataset.band = BANDS[of];
        } else {
          delete place.tile.dataset.rank;
          delete place.tile.dataset.band;
        }
      }
      const out = !found || (this.kept !== undefined && of !== this.kept);
      if (place.tile.inert !== out) place.tile.inert = out;
    }
    this.keys.forEach(({ key, count }, at) => {
      if (count.textContent !== `${counts[at]}`) count.textContent = counts[at];
      key.ariaPressed = this.kept === at;
    });
    const said = this.day === undefined ? `At once: ${Math.max(...this.tops.values())} at most` : `${iso(this.day)}: No. 1 in ${this.tops.get(this.day) ?? 0}`;
    if (this.said.textContent !== said) this.said.textContent = said;
  }
}

const RULES = `
:host { display: block; container: card / inline-size }
.places { display: grid; grid-template-columns: repeat(27, minmax(0, 1fr)); gap: clamp(1px, .35cqi, 3px); padding: 0; list-style: none }
.places li { position: relative; aspect-ratio: 1; display: grid; place-items: center; background: #eee; font-size: clamp(6px, 1.7cqi, 12px); line-height: 1 }
.places button { position: absolute; inset: 0; display: grid; place-content: center; padding: 0; border: 0; background: none; font: inherit }
.places :is(.name, .rank) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.places [inert] { opacity: .22 }
[data-band=no1] { background: #5a3fd0 !important; color: #fff }
[data-band=top10] { background: #9a8ae2 !important }
[data-band=top50] { box-shadow: inset 0 0 0 2px #5a3fd0 }
[data-band=charted] { box-shadow: inset 0 0 0 1px #5d5d6e }
`;

customElements.define("vanilla-board", VanillaBoard);
