// The types of <song-card> in Solid.
import type { JSX as Solid } from "solid-js";
import type { SongCard, SongCardEventMap, SongCardProps } from "./song-card.js";

/** The element's events as templates name their handlers. */
export interface SongCardHandlers {
  /** The card answers to taps. */
  "on:songcard-ready"?: ((event: SongCardEventMap["songcard-ready"]) => void) | undefined;
  /** It cannot be shown: `detail` is `{ code, problems: [{ pointer, message }] }`, the code one of `not-found`, `unreachable`, `not-json`, `version`, `shape`, `invalid`, `wasm`. */
  "on:songcard-error"?: ((event: SongCardEventMap["songcard-error"]) => void) | undefined;
  /** The reader has opened something: `detail` is `{ view, territory }`. */
  "on:songcard-view-change"?: ((event: SongCardEventMap["songcard-view-change"]) => void) | undefined;
  /** The reader has tapped a line of lyrics that has a time: `detail` is `{ line, timeMs }`. */
  "on:songcard-line-click"?: ((event: SongCardEventMap["songcard-line-click"]) => void) | undefined;
  /** The player is asked for a line: `detail` is `{ line, timeMs }`. Where the card has `for` or plays itself it seeks, unless `preventDefault()` stops it. */
  "on:songcard-seek-request"?: ((event: SongCardEventMap["songcard-seek-request"]) => void) | undefined;
  /** The reader is about to share: `detail` is `{ kind, url }` for `share`, `link`, `picture` and `lines-picture` (a PNG that is there for a minute), `{ kind, text }` for `embed`, `post`, `ranks` (as CSV) and `lines` (of lyrics). `preventDefault()` stops it. */
  "on:songcard-share"?: ((event: SongCardEventMap["songcard-share"]) => void) | undefined;
  /** The card has another height: `detail` is `{ height }`, in CSS pixels. */
  "on:songcard-resize"?: ((event: SongCardEventMap["songcard-resize"]) => void) | undefined;
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "song-card": Solid.HTMLAttributes<SongCard> & SongCardProps & SongCardHandlers;
    }
  }
}
