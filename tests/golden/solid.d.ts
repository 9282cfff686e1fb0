// The types of <song-card> in Solid.
import type { JSX as Solid } from "solid-js";
import type { SongCard, SongCardEventMap, SongCardProps } from "./song-card.js";

/** The element's events as templates name their handlers. */
export interface SongCardHandlers {
  /** The card is interactive. */
  "on:songcard-ready"?: ((event: SongCardEventMap["songcard-ready"]) => void) | undefined;
  /** The card cannot be shown: `detail` is `{ code, problems: [{ pointer, message }], address, cause }`: `address` is the address that failed and `cause` what the browser or the server said, each `null` if there is none, the code one of `not-found`, `unreachable`, `not-json`, `version`, `shape`, `invalid`, `wasm`. */
  "on:songcard-error"?: ((event: SongCardEventMap["songcard-error"]) => void) | undefined;
  /** The reader opened a panel or a territory: `detail` is `{ view, territory }`. */
  "on:songcard-view-change"?: ((event: SongCardEventMap["songcard-view-change"]) => void) | undefined;
  /** The reader pressed a line of lyrics that has a time: `detail` is `{ line, timeMs }`. */
  "on:songcard-line-click"?: ((event: SongCardEventMap["songcard-line-click"]) => void) | undefined;
  /** The card asks the player to go to a line: `detail` is `{ line, timeMs }`. With `for` or its own player the card seeks itself, unless `preventDefault()` is called. */
  "on:songcard-seek-request"?: ((event: SongCardEventMap["songcard-seek-request"]) => void) | undefined;
  /** The reader is about to share: `detail` is `{ kind, url }` for `share`, `link`, `picture` and `lines-picture` (a blob URL that is revoked after 60 s), `{ kind, text }` for `embed`, `post`, `ranks` (as CSV) and `lines` (of lyrics). `preventDefault()` cancels it. */
  "on:songcard-share"?: ((event: SongCardEventMap["songcard-share"]) => void) | undefined;
  /** The card’s height changed: `detail` is `{ height }`, in CSS pixels. */
  "on:songcard-resize"?: ((event: SongCardEventMap["songcard-resize"]) => void) | undefined;
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "song-card": Solid.HTMLAttributes<SongCard> & SongCardProps & SongCardHandlers;
    }
  }
}
