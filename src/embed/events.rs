//! The events of the element: one table, from which the reference and the type definitions are generated.

/// A `CustomEvent` of the element. All of them bubble and are [composed](https://dom.spec.whatwg.org/#dom-event-composed).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ElementEvent {
    /// The name, beginning with `songcard-`.
    pub name: &'static str,
    /// The type of its `detail`, in TypeScript.
    pub detail: &'static str,
    /// A sentence for the reference, in Markdown.
    pub description: &'static str,
}

/// The values of `code` in the detail of `songcard-error`.
pub const ERROR_CODES: [&str; 7] = [
    "not-found",
    "unreachable",
    "not-json",
    "version",
    "shape",
    "invalid",
    "wasm",
];

/// All events, in the order of the reference.
pub const EVENTS: [ElementEvent; 7] = [
    ElementEvent {
        name: "songcard-ready",
        detail: "null",
        description: "The card is interactive.",
    },
    ElementEvent {
        name: "songcard-error",
        detail: "SongcardFailure",
        description: "The card cannot be shown: `detail` is `{ code, problems: [{ pointer, message }], address, cause }`: `address` is the address that failed and `cause` what the browser or the server said, each `null` if there is none, the code one of `not-found`, `unreachable`, `not-json`, `version`, `shape`, `invalid`, `wasm`.",
    },
    ElementEvent {
        name: "songcard-view-change",
        detail: "{ view: SongcardView; territory: string | null }",
        description: "The reader opened a panel or a territory: `detail` is `{ view, territory }`.",
    },
    ElementEvent {
        name: "songcard-line-click",
        detail: "{ line: string; timeMs: number }",
        description: "The reader pressed a line of lyrics that has a time: `detail` is `{ line, timeMs }`.",
    },
    ElementEvent {
        name: "songcard-seek-request",
        detail: "{ line: string; timeMs: number }",
        description: "The card asks the player to go to a line: `detail` is `{ line, timeMs }`. With `for` or its own player the card seeks itself, unless `preventDefault()` is called.",
    },
    ElementEvent {
        name: "songcard-share",
        detail: "{ kind: \"share\" | \"link\" | \"picture\" | \"lines-picture\"; url: string } | { kind: \"embed\" | \"post\" | \"ranks\" | \"lines\"; text: string }",
        description: "The reader is about to share: `detail` is `{ kind, url }` for `share`, `link`, `picture` and `lines-picture` (a blob URL that is revoked after 60 s), `{ kind, text }` for `embed`, `post`, `ranks` (as CSV) and `lines` (of lyrics). `preventDefault()` cancels it.",
    },
    ElementEvent {
        name: "songcard-resize",
        detail: "{ height: number }",
        description: "The card’s height changed: `detail` is `{ height }`, in CSS pixels.",
    },
];
