//! What a page around a card sees of it besides its attributes: events, custom properties, parts.
//! One table, from which the reference and the package's descriptions are generated.

/// A `CustomEvent` of the element. Every one bubbles and crosses shadow roots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    pub name: &'static str,
    /// The type of its `detail`, in TypeScript.
    pub detail: &'static str,
    pub says: &'static str,
}

/// What a card cannot be shown for: the codes of `songcard-error`.
pub const ERROR_CODES: [&str; 7] = [
    "not-found",
    "unreachable",
    "not-json",
    "version",
    "shape",
    "invalid",
    "wasm",
];

/// In the order of the reference page.
pub const EVENTS: [Event; 7] = [
    Event {
        name: "songcard-ready",
        detail: "null",
        says: "The card is interactive.",
    },
    Event {
        name: "songcard-error",
        detail: "SongcardFailure",
        says: "The card cannot be shown: `detail` is `{ code, problems: [{ pointer, message }], address, cause }`: `address` is the address that failed and `cause` what the browser or the server said, each `null` if there is none, the code one of `not-found`, `unreachable`, `not-json`, `version`, `shape`, `invalid`, `wasm`.",
    },
    Event {
        name: "songcard-view-change",
        detail: "{ view: SongcardView; territory: string | null }",
        says: "The reader opened a panel or a territory: `detail` is `{ view, territory }`.",
    },
    Event {
        name: "songcard-line-click",
        detail: "{ line: string; timeMs: number }",
        says: "The reader pressed a line of lyrics that has a time: `detail` is `{ line, timeMs }`.",
    },
    Event {
        name: "songcard-seek-request",
        detail: "{ line: string; timeMs: number }",
        says: "The card asks the player to go to a line: `detail` is `{ line, timeMs }`. With `for` or its own player the card seeks itself, unless `preventDefault()` is called.",
    },
    Event {
        name: "songcard-share",
        detail: "{ kind: \"share\" | \"link\" | \"picture\" | \"lines-picture\"; url: string } | { kind: \"embed\" | \"post\" | \"ranks\" | \"lines\"; text: string }",
        says: "The reader is about to share: `detail` is `{ kind, url }` for `share`, `link`, `picture` and `lines-picture` (a blob URL that is revoked after 60 s), `{ kind, text }` for `embed`, `post`, `ranks` (as CSV) and `lines` (of lyrics). `preventDefault()` cancels it.",
    },
    Event {
        name: "songcard-resize",
        detail: "{ height: number }",
        says: "The card’s height changed: `detail` is `{ height }`, in CSS pixels.",
    },
];

/// Something that a page's style sheet can name, and what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Handle {
    pub name: &'static str,
    pub is: &'static str,
}

const fn handle(name: &'static str, is: &'static str) -> Handle {
    Handle { name, is }
}

/// Custom properties that a page sets on the element or around it.
pub const PROPERTIES: [Handle; 7] = [
    handle(
        "--songcard-accent",
        "The accent colour, if the attribute `accent` is not set.",
    ),
    handle("--songcard-bg", "The background colour."),
    handle("--songcard-fg", "The text colour."),
    handle("--songcard-muted", "The colour of secondary text."),
    handle("--songcard-border", "The colour of thin lines."),
    handle("--songcard-radius", "The corner radius; 0 by default."),
    handle(
        "--songcard-font",
        "The font families; the system font by default.",
    ),
];

/// Parts for [`::part()`](https://drafts.csswg.org/css-shadow-parts/).
pub const PARTS: [Handle; 11] = [
    handle(
        "headline",
        "The large figure at the top; it is also a `claim`.",
    ),
    handle("claim", "A reported or counted figure with its wording."),
    handle("table", "A chart’s territories, as a board or a list."),
    handle(
        "tile",
        "One of these territories: a square on the board, a row in the list.",
    ),
    handle("history", "Ranks over time: the lines or their table."),
    handle("milestones", "The list of milestones."),
    handle("lyrics", "The lyrics."),
    handle("line", "A line of lyrics."),
    handle("active-line", "The line being sung."),
    handle("credits", "The list of credits."),
    handle("source", "An entry in the list of sources."),
];

/// Custom states for [`:state()`](https://html.spec.whatwg.org/multipage/semantics-other.html#selector-custom).
pub const STATES: [Handle; 2] = [
    handle("ready", "The card is interactive."),
    handle("error", "The card cannot be shown, or has failed."),
];
