// A page's own script in strict TypeScript. What compiles here is what the types promise, and what
// must not compile says so.
import "@songcard/song-card";
import type { SongCard, SongcardErrorCode, SongcardView, SongcardViewChangeEvent } from "@songcard/song-card";

const card: SongCard = document.createElement("song-card");
card.src = "https://songcard.example/yours/";
card.lang = "ko";
card.view = "lyrics";
card.size = "compact";
card.theme = "";
card.territory = null;
// @ts-expect-error There is no such view.
card.view = "lyric";
// @ts-expect-error A property is a string.
card.accent = 0xff0000;

card.data = { version: 1 };
card.currentTime = 12.5;
const ready: Promise<SongCard> = card.ready;
ready.then((one) => one.src, () => card.error?.code);
// @ts-expect-error It is the card's own.
card.error = null;

const open: SongcardView | "" = card.view;
const found: SongCard | null = document.querySelector("song-card");
console.log(open, found?.shadowRoot);

card.addEventListener("songcard-ready", (event) => {
  const nothing: null = event.detail;
  console.log(nothing);
});
card.addEventListener("songcard-view-change", opened);
card.addEventListener("songcard-share", (event) => {
  const told: string = event.detail.kind === "post" ? event.detail.text : "";
  // @ts-expect-error What is not a link has no address.
  if (event.detail.kind === "embed") console.log(event.detail.url);
  if (told) event.preventDefault();
});
document.addEventListener("songcard-error", (event) => {
  const code: SongcardErrorCode = event.detail.code;
  // @ts-expect-error There is no such code.
  if (code === "lost") return;
  const asked: string | null = event.detail.address;
  console.log(asked, event.detail.cause);
  for (const { pointer, message } of event.detail.problems) console.log(pointer.length, message.length);
});

function opened(event: SongcardViewChangeEvent): void {
  const { view, territory } = event.detail;
  const code: string | null = territory;
  // @ts-expect-error A view has no number.
  const number: number = view;
  console.log(code, number);
}
