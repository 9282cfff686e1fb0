// The search of a gallery. It loads the file of all songs with the first letter, and shows what matches instead of the list.
const input = document.getElementById("search");
const form = input.form;
const found = document.getElementById("found");
const listed = document.getElementById("listed");
const status = document.getElementById("found-count");
const tile = document.getElementById("tile").content;

const MAX_SHOWN = 60;

// Lower case, without accents; Hangul in its letters, so that a syllable that is being typed is found.
const key = (text) => text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

let songs;
const load = async () => {
  const answer = await fetch(form.dataset.index);
  if (!answer.ok) throw Error(`${answer.status} for ${form.dataset.index}`);
  const index = await answer.json();
  return index.songs.map(([folder, title, artists, figure, year, others, charts, cover]) => {
    const texts = [title, artists, year, others, ...charts.map((at) => index.charts[at])];
    return { folder, cover, texts: [title, artists, figure], key: key(texts.join(" ")), title: key(title) };
  });
};

const show = ({ folder, cover, texts }) => {
  const item = tile.cloneNode(true).firstElementChild;
  item.dataset.song = folder.split("/")[0];
  item.querySelector("a").href = form.dataset.root + folder;
  item.querySelector("img").src = form.dataset.root + cover;
  const [title, artists, figure] = texts;
  for (const [name, text] of Object.entries({ art: title, name: title, by: artists, fact: figure })) {
    item.querySelector(`.${name} bdi`).textContent = text;
  }
  return item;
};

const search = async () => {
  const words = key(input.value).split(/\s+/).filter(Boolean);
  const text = input.value;
  let matches = [];
  if (words.length) {
    songs ??= load().catch((error) => {
      songs = undefined;
      throw error;
    });
    matches = (await songs).filter((song) => words.every((word) => song.key.includes(word)));
    // What has been typed meanwhile is searched by its own event.
    if (input.value !== text) return;
    const starts = (song) => song.title.startsWith(words[0]);
    matches.sort((a, b) => starts(b) - starts(a));
  }
  listed.hidden = words.length > 0;
  found.hidden = !words.length;
  found.replaceChildren(...matches.slice(0, MAX_SHOWN).map(show));
  const { found: some, nothing, more } = status.dataset;
  const rest = matches.length - MAX_SHOWN;
  const said = [matches.length ? some.replace("%", matches.length) : nothing, rest > 0 ? more.replace("%", rest) : ""];
  status.textContent = words.length ? said.filter(Boolean).join(" ") : "";
};

input.addEventListener("input", search);
form.addEventListener("submit", (event) => {
  // The list of all songs has the search in its address; on any page it is answered at once.
  event.preventDefault();
  search();
});
const asked = new URLSearchParams(location.search).get("q");
if (asked) {
  input.value = asked;
  search();
}
