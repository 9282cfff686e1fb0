// A page in Solid. What compiles here is what the types promise, and what must not compile says so.
import "@songcard/song-card/solid";
import type { SongCard, SongcardViewChangeEvent } from "@songcard/song-card";

function opened(event: SongcardViewChangeEvent): void {
  console.log(event.detail.view);
}

export const page = (
  <song-card
    src="https://songcard.example/yours/"
    lang="ko"
    view="lyrics"
    for="player"
    noMedia
    currentTime={12.5}
    data={{ version: 1 }}
    class="card"
    hidden
    ref={(card: SongCard | null) => console.log(card?.currentTime)}
    on:songcard-view-change={opened}
    on:songcard-error={(event) => event.detail.problems.map(({ pointer }) => pointer.length)}
  >
    <blockquote>A quotation.</blockquote>
  </song-card>
);
export const written = <song-card no-media="false" theme={null} size={undefined} />;

// @ts-expect-error There is no such view.
export const view = <song-card view="lyric" />;
// @ts-expect-error There is no such attribute.
export const attribute = <song-card source="https://songcard.example/yours/" />;
// @ts-expect-error The event has no number.
export const event = <song-card on:songcard-ready={(event) => event.detail.number} />;
