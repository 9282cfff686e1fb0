// The types of <song-card>.

/** The colours; auto follows the reader’s system. */
export type SongcardTheme = "auto" | "light" | "dark";

/** The open panel. A song without a chart opens with its lyrics, else its credits. Updated when the reader opens another. */
export type SongcardView = "chart" | "lyrics" | "credits";

/** compact: header and figure only. standard: 352 px high, scrolls inside. full: as high as its content. */
export type SongcardSize = "compact" | "standard" | "full";

/** Why a card cannot be shown. */
export type SongcardErrorCode = "not-found" | "unreachable" | "not-json" | "version" | "shape" | "invalid" | "wasm";

/** What `songcard-error` tells. */
export interface SongcardFailure {
  code: SongcardErrorCode;
  problems: { pointer: string; message: string }[];
  address: string | null;
  cause: string | null;
}

/** The card is interactive. */
export type SongcardReadyEvent = CustomEvent<null>;

/** The card cannot be shown: `detail` is `{ code, problems: [{ pointer, message }], address, cause }`: `address` is the address that failed and `cause` what the browser or the server said, each `null` if there is none, the code one of `not-found`, `unreachable`, `not-json`, `version`, `shape`, `invalid`, `wasm`. */
export type SongcardErrorEvent = CustomEvent<SongcardFailure>;

/** The reader opened a panel or a territory: `detail` is `{ view, territory }`. */
export type SongcardViewChangeEvent = CustomEvent<{ view: SongcardView; territory: string | null }>;

/** The reader pressed a line of lyrics that has a time: `detail` is `{ line, timeMs }`. */
export type SongcardLineClickEvent = CustomEvent<{ line: string; timeMs: number }>;

/** The card asks the player to go to a line: `detail` is `{ line, timeMs }`. With `for` or its own player the card seeks itself, unless `preventDefault()` is called. */
export type SongcardSeekRequestEvent = CustomEvent<{ line: string; timeMs: number }>;

/** The reader is about to share: `detail` is `{ kind, url }` for `share`, `link`, `picture` and `lines-picture` (a blob URL that is revoked after 60 s), `{ kind, text }` for `embed`, `post`, `ranks` (as CSV) and `lines` (of lyrics). `preventDefault()` cancels it. */
export type SongcardShareEvent = CustomEvent<{ kind: "share" | "link" | "picture" | "lines-picture"; url: string } | { kind: "embed" | "post" | "ranks" | "lines"; text: string }>;

/** The card’s height changed: `detail` is `{ height }`, in CSS pixels. */
export type SongcardResizeEvent = CustomEvent<{ height: number }>;

/** The element `<song-card>`. Setting a property to null removes its attribute. */
export interface SongCard extends HTMLElement {
  /** The snapshot’s address. An address ending in / is a published song’s folder. Takes an address. */
  get src(): string;
  set src(value: string | null | undefined);
  /** The colours; auto follows the reader’s system. Takes auto, light or dark. */
  get theme(): SongcardTheme | "";
  set theme(value: SongcardTheme | "" | null | undefined);
  /** The open panel. A song without a chart opens with its lyrics, else its credits. Updated when the reader opens another. Takes chart, lyrics or credits. */
  get view(): SongcardView | "";
  set view(value: SongcardView | "" | null | undefined);
  /** compact: header and figure only. standard: 352 px high, scrolls inside. full: as high as its content. Takes compact, standard or full. */
  get size(): SongcardSize | "";
  set size(value: SongcardSize | "" | null | undefined);
  /** The lyric layers that are shown; zh also matches zh-Hant. Takes BCP 47 tags, separated by spaces or commas. */
  get layers(): string;
  set layers(value: string | null | undefined);
  /** The selected territory. Updated when the reader selects another. Takes an ISO 3166-1 alpha-2 code, XK or WW. */
  get territory(): string;
  set territory(value: string | null | undefined);
  /** The highlighted lines. Opens the lyrics unless view is set. Takes the id of a line of lyrics, or several: l3, l3-l5, l3-l5,l8. */
  get line(): string;
  set line(value: string | null | undefined);
  /** The accent colour. Takes #rgb or #rrggbb. */
  get accent(): string;
  set accent(value: string | null | undefined);
  /** The player that the lyrics follow, in the card’s document or shadow root. The card’s own player takes precedence while it is open. Takes the id of an audio or video element. */
  get for(): string;
  set for(value: string | null | undefined);
  /** Removes the card’s own player. Also as nomedia. Takes (boolean; false turns it off). */
  get noMedia(): boolean;
  set noMedia(value: boolean | null | undefined);
  /** The time of the page’s own player in seconds; the lyrics follow it. With `for` it is that player’s. */
  get currentTime(): number;
  set currentTime(value: number | null | undefined);
  /** A snapshot as an object. It takes precedence over `src`. */
  get data(): object | null;
  set data(value: object | null | undefined);
  /** Fulfilled when the card is interactive, rejected when it has failed; after each there is a new promise. */
  readonly ready: Promise<SongCard>;
  /** The `detail` of the last `songcard-error`, null after a success. */
  readonly error: SongcardFailure | null;
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
  /** The snapshot’s address. An address ending in / is a published song’s folder. */
  src?: string | null | undefined;
  /** The colours; auto follows the reader’s system. */
  theme?: SongcardTheme | "" | null | undefined;
  /** The open panel. A song without a chart opens with its lyrics, else its credits. Updated when the reader opens another. */
  view?: SongcardView | "" | null | undefined;
  /** compact: header and figure only. standard: 352 px high, scrolls inside. full: as high as its content. */
  size?: SongcardSize | "" | null | undefined;
  /** The lyric layers that are shown; zh also matches zh-Hant. */
  layers?: string | null | undefined;
  /** The selected territory. Updated when the reader selects another. */
  territory?: string | null | undefined;
  /** The highlighted lines. Opens the lyrics unless view is set. */
  line?: string | null | undefined;
  /** The accent colour. */
  accent?: string | null | undefined;
  /** The player that the lyrics follow, in the card’s document or shadow root. The card’s own player takes precedence while it is open. */
  for?: string | null | undefined;
  /** Removes the card’s own player. Also as nomedia. */
  noMedia?: boolean | null | undefined;
  /** Removes the card’s own player. Also as nomedia. */
  "no-media"?: boolean | "" | "true" | "false" | null | undefined;
  /** The time of the page’s own player in seconds; the lyrics follow it. With `for` it is that player’s. */
  currentTime?: number | null | undefined;
  /** A snapshot as an object. It takes precedence over `src`. */
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
