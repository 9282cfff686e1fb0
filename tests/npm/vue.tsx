// A page in Vue's TSX. What compiles here is what the types promise, and what must not compile says so.
import "@songcard/song-card/vue";

export const page = (
  <song-card key="card" src="https://songcard.example/yours/" view="lyrics" noMedia class="card"
    onSongcardReady={(event) => event.detail}>
    <blockquote>A quotation.</blockquote>
  </song-card>
);

// @ts-expect-error There is no such view.
export const view = <song-card view="lyric" />;
// @ts-expect-error There is no such attribute.
export const attribute = <song-card source="https://songcard.example/yours/" />;
