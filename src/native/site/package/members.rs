//! What a page uses of the element besides the tables of `embed`: properties that are no attributes, and slots.
//! Stated once, for the manifest, the types and the reference.

use crate::embed::Handle;
use std::fmt::Write;

/// A property of the element that is no attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    pub name: &'static str,
    /// Its type as it is read, in TypeScript.
    pub kind: &'static str,
    /// The type that a page sets; `None` for a property that is only read.
    pub set: Option<&'static str>,
    pub is: &'static str,
}

pub const MEMBERS: [Member; 4] = [
    Member {
        name: "currentTime",
        kind: "number",
        set: Some("number"),
        is: "The time of the page’s own player in seconds; the lyrics follow it. With `for` it is that player’s.",
    },
    Member {
        name: "data",
        kind: "object | null",
        set: Some("object"),
        is: "A snapshot as an object. It takes precedence over `src`.",
    },
    Member {
        name: "ready",
        kind: "Promise<SongCard>",
        set: None,
        is: "Fulfilled when the card is interactive, rejected when it has failed; after each there is a new promise.",
    },
    Member {
        name: "error",
        kind: "SongcardFailure | null",
        set: None,
        is: "The `detail` of the last `songcard-error`, null after a success.",
    },
];

/// By their names; the one without a name is everything else.
pub const SLOTS: [Handle; 2] = [
    Handle {
        name: "fallback",
        is: "What readers see until the card is shown, or if it cannot be: a link to the song’s page.",
    },
    Handle {
        name: "",
        is: "Anything else, which stays visible below the card. A `<script type=\"application/json\">` is a snapshot.",
    },
];

/// The members as the element's class declares them.
pub(super) fn accessors() -> String {
    let mut text = String::new();
    for Member {
        name,
        kind,
        set,
        is,
    } in MEMBERS
    {
        let _ = writeln!(text, "  /** {is} */");
        let _ = match set {
            Some(set) => writeln!(
                text,
                "  get {name}(): {kind};\n  set {name}(value: {set} | null | undefined);"
            ),
            None => writeln!(text, "  readonly {name}: {kind};"),
        };
    }
    text
}

/// The members that a template sets.
pub(super) fn settable() -> String {
    let mut text = String::new();
    for member in MEMBERS {
        if let Some(set) = member.set {
            let (name, is) = (member.name, member.is);
            let _ = writeln!(text, "  /** {is} */\n  {name}?: {set} | null | undefined;");
        }
    }
    text
}
