// Imports the package where there is no page, or only one that is made of JavaScript: a server, jsdom, happy-dom. Prints
// what the element then is.
const [place] = process.argv.slice(2);
if (place !== "server") {
  const { JSDOM } = await import("jsdom");
  const { Window } = await import("happy-dom");
  const window = place === "jsdom" ? new JSDOM("", { url: "https://fan.example/" }).window : new Window();
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis));
  for (const name of names) globalThis[name] = window[name];
  Object.assign(globalThis, { window, document: window.document });
}
await import("@songcard/song-card");
if (place === "server") {
  console.log(typeof customElements);
} else {
  const card = document.createElement("song-card");
  card.view = "lyrics";
  document.body.append(card);
  card.remove();
  console.log(card.outerHTML);
  process.exit();
}
