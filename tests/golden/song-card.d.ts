// The types of <song-card>.

/** Colours; auto follows the reader's system. */
export type SongcardTheme = "auto" | "light" | "dark";

/** The open panel. Follows the reader. */
export type SongcardView = "chart" | "lyrics" | "credits";

/** compact is the header and the figure; standard is 352 px high and scrolls inside; full is as high as it needs. */
export type SongcardSize = "compact" | "standard" | "full";

/** Why a card cannot be shown. */
export type SongcardErrorCode = "not-found" | "unreachable" | "not-json" | "version" | "shape" | "invalid" | "wasm";

/** The card answers to taps. */
export type SongcardReadyEvent = CustomEvent<null>;

/** It cannot be shown: `detail` is `{ code, problems: [{ pointer, message }] }`, the code one of `not-found`, `unreachable`, `not-json`, `version`, `shape`, `invalid`, `wasm`. */
export type SongcardErrorEvent = CustomEvent<{ code: SongcardErrorCode; problems: { pointer: string; message: string }[] }>;

/** The reader has opened something: `detail` is `{ view, territory }`. */
export type SongcardViewChangeEvent = CustomEvent<{ view: SongcardView; territory: string | null }>;

/** The reader has tapped a line of lyrics that has a time: `detail` is `{ line, timeMs }`. */
export type SongcardLineClickEvent = CustomEvent<{ line: string; timeMs: number }>;

/** The player is asked for a line: `detail` is `{ line, timeMs }`. Where the card has `for` or plays itself it seeks, unless `preventDefault()` stops it. */
export type SongcardSeekRequestEvent = CustomEvent<{ line: string; timeMs: number }>;

/** The reader is about to share: `detail` is `{ kind, url }` for `share`, `link`, `picture` and `lines-picture` (a PNG that is there for a minute), `{ kind, text }` for `embed`, `post`, `ranks` (as CSV) and `lines` (of lyrics). `preventDefault()` stops it. */
export type SongcardShareEvent = CustomEvent<{ kind: "share" | "link" | "picture" | "lines-picture"; url: string } | { kind: "embed" | "post" | "ranks" | "lines"; text: string }>;

/** The card has another height: `detail` is `{ height }`, in CSS pixels. */
export type SongcardResizeEvent = CustomEvent<{ height: number }>;

/** The element `<song-card>`. Setting a property to null removes its attribute. */
export interface SongCard extends HTMLElement {
  /** The snapshot. An address that ends in / is a published song's folder. Takes an address. */
  get src(): string;
  set src(value: string | null | undefined);
  /** Colours; auto follows the reader's system. Takes auto, light or dark. */
  get theme(): SongcardTheme | "";
  set theme(value: SongcardTheme | "" | null | undefined);
  /** The open panel. Follows the reader. Takes chart, lyrics or credits. */
  get view(): SongcardView | "";
  set view(value: SongcardView | "" | null | undefined);
  /** compact is the header and the figure; standard is 352 px high and scrolls inside; full is as high as it needs. Takes compact, standard or full. */
  get size(): SongcardSize | "";
  set size(value: SongcardSize | "" | null | undefined);
  /** The layers of lyrics that are shown; zh is also zh-Hant. Takes BCP 47 tags, separated by spaces or commas. */
  get layers(): string;
  set layers(value: string | null | undefined);
  /** The territory that is opened. Follows the reader. Takes an ISO 3166-1 alpha-2 code, XK or WW. */
  get territory(): string;
  set territory(value: string | null | undefined);
  /** The lines that are marked. They open the lyrics where view is absent. Takes a line of lyrics by its id, or several: l3, l3-l5, l3-l5,l8. */
  get line(): string;
  set line(value: string | null | undefined);
  /** The one accent colour. Takes #rgb or #rrggbb. */
  get accent(): string;
  set accent(value: string | null | undefined);
  /** The player that the lyrics follow, in the document or shadow root of the card. While the card's own player is open they follow that. Takes the id of an audio or video element. */
  get for(): string;
  set for(value: string | null | undefined);
  /** The card has no player of its own. Takes nothing; it is there or not. */
  get noMedia(): boolean;
  set noMedia(value: boolean | null | undefined);
  /** The time of the page's own player in seconds, which the lyrics follow; that of the player which `for` names. */
  get currentTime(): number;
  set currentTime(value: number | null | undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    "song-card": SongCard;
  }
  interface GlobalEventHandlersEventMap {
    "songcard-ready": SongcardReadyEvent;
    "songcard-error": SongcardErrorEvent;
    "songcard-view-change": SongcardViewChangeEvent;
    "songcard-line-click": SongcardLineClickEvent;
    "songcard-seek-request": SongcardSeekRequestEvent;
    "songcard-share": SongcardShareEvent;
    "songcard-resize": SongcardResizeEvent;
  }
}

/** What a template says of `<song-card>`: its attributes, and the properties that have none. */
export interface SongCardProps {
  /** The snapshot. An address that ends in / is a published song's folder. */
  src?: string | null | undefined;
  /** Colours; auto follows the reader's system. */
  theme?: SongcardTheme | "" | null | undefined;
  /** The open panel. Follows the reader. */
  view?: SongcardView | "" | null | undefined;
  /** compact is the header and the figure; standard is 352 px high and scrolls inside; full is as high as it needs. */
  size?: SongcardSize | "" | null | undefined;
  /** The layers of lyrics that are shown; zh is also zh-Hant. */
  layers?: string | null | undefined;
  /** The territory that is opened. Follows the reader. */
  territory?: string | null | undefined;
  /** The lines that are marked. They open the lyrics where view is absent. */
  line?: string | null | undefined;
  /** The one accent colour. */
  accent?: string | null | undefined;
  /** The player that the lyrics follow, in the document or shadow root of the card. While the card's own player is open they follow that. */
  for?: string | null | undefined;
  /** The card has no player of its own. */
  noMedia?: boolean | null | undefined;
  /** The card has no player of its own. */
  "no-media"?: boolean | "" | "true" | "false" | null | undefined;
  /** The time of the page's own player in seconds, which the lyrics follow. */
  currentTime?: number | null | undefined;
  /** A snapshot as an object, which goes before `src`. */
  data?: object | null | undefined;
}

/** The element's events by their names. */
export interface SongCardEventMap {
  "songcard-ready": SongcardReadyEvent;
  "songcard-error": SongcardErrorEvent;
  "songcard-view-change": SongcardViewChangeEvent;
  "songcard-line-click": SongcardLineClickEvent;
  "songcard-seek-request": SongcardSeekRequestEvent;
  "songcard-share": SongcardShareEvent;
  "songcard-resize": SongcardResizeEvent;
}
