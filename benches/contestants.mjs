// Who takes part: each is a page, and what to look for on it.

const SONGS = ["yours", "seven", "arirang", "dynamite"];
const SONGCARD = { host: "song-card", headline: ".headline .figure-number", ready: "songcard-ready" };
const VANILLA = { host: "vanilla-card", headline: ".headline .number", ready: "vanillacard-ready" };

// `card` and `foreign` are the origins of the two hosts. `page` is the published page, `fragment` whether there is a
// prerendered card for the loader: without them the contestants that need them stay out.
export function contestants({ card, foreign, page, fragment }) {
  const all = [];
  const on = (origin, path) => `${origin}${path}`;
  if (page) {
    all.push({ name: "static", says: "static page, no script", url: on(card, "/bench/static/yours/"), ...SONGCARD, ready: null });
    all.push({ name: "page", says: "published page /yours/", url: on(card, "/yours/"), ...SONGCARD, tap: true });
  }
  const foreignPage = (name, says, want, more) => all.push({ name, says, url: on(foreign, `/bench/${name}/`), ...want, ...more });
  if (fragment) foreignPage("embed", "embed on a foreign page", SONGCARD, { tap: true });
  foreignPage("snapshot", "snapshot on a foreign page", SONGCARD, { tap: true });
  foreignPage("vanilla", "vanilla element, foreign page", VANILLA, { tap: true });
  foreignPage("vanilla-early", "vanilla, its data asked for early", VANILLA);
  for (const count of [10, 50]) {
    if (fragment) foreignPage(`embed-${count}`, `${count} embeds`, SONGCARD);
    foreignPage(`vanilla-${count}`, `${count} vanilla elements`, VANILLA);
    foreignPage(`lazy-${count}`, `${count} vanilla, loading="lazy"`, VANILLA);
  }
  return all;
}

// The foreign host's pages by path: a short article, the snippet as its author pasted it, the article going on.
export function pages(card) {
  // As the card's own menu hands it out.
  const embed = (song) =>
    `${early(`${card}/${song}/en/card.html`)}<song-card src="${card}/${song}/" lang="en" style="display:block;min-height:600px">${fallback(song)}</song-card>`;
  const snapshot = (song) => `<song-card src="${card}/${song}/snapshot.json">${fallback(song)}</song-card>`;
  const vanilla = (more) => (song) =>
    `<vanilla-card src="${card}/${song}/snapshot.json"${more}>${fallback(song)}</vanilla-card>`;
  const kinds = {
    embed: [`${card}/song-card.js`, embed],
    snapshot: [`${card}/song-card.js`, snapshot],
    vanilla: [`${card}/bench/vanilla-card.js`, vanilla("")],
    "vanilla-early": [
      `${card}/bench/vanilla-card.js`,
      (song) => early(`${card}/${song}/snapshot.json`) + vanilla("")(song),
    ],
    lazy: [`${card}/bench/vanilla-card.js`, vanilla(' loading="lazy"')],
  };
  const made = {};
  for (const [kind, [script, element]] of Object.entries(kinds)) {
    for (const count of [1, 10, 50]) {
      const cards = Array.from({ length: count }, (_, index) => element(SONGS[index % SONGS.length]));
      made[`/bench/${kind}${count === 1 ? "" : `-${count}`}/`] = article(script, cards);
    }
  }
  return made;
}

const early = (address) => `<link rel="preload" as="fetch" crossorigin href="${address}">`;

const fallback = (song) => `<blockquote>${song[0].toUpperCase()}${song.slice(1)}: chart run, lyrics and credits.</blockquote>`;

const article = (script, cards) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Songs of the week</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>
body { max-width: 720px; margin: 0 auto; padding: 16px; font: 1rem/1.5 system-ui, sans-serif; }
song-card, vanilla-card { display: block; }
</style>
</head>
<body>
<h1>Songs of the week</h1>
<p>What we have listened to, and how it has done on the charts.</p>
<script type="module" src="${script}"></script>
${cards.join("\n<p>And what comes next is quite another thing.</p>\n")}
<p>That was all for this week. Tell us what you have listened to.</p>
</body>
</html>
`;
