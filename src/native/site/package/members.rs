//! Properties of the element that are not attributes, and slots. Declared once, for manifest, types and reference.

use crate::embed::StyleHook;
use std::fmt::Write;

/// A property of the element that is not an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// Its type as it is read, in TypeScript.
    pub kind: &'static str,
    /// The type that a page sets; `None` for a property that is only read.
    pub set: Option<&'static str>,
    /// Its description.
    pub description: &'static str,
}

/// The properties that are not attributes.
pub const MEMBERS: [Member; 4] = [
    Member {
        name: "currentTime",
        kind: "number",
        set: Some("number"),
        description: "The time of the page’s own player in seconds; the lyrics follow it. With `for` it is that player’s.",
    },
    Member {
        name: "data",
        kind: "object | null",
        set: Some("object"),
        description: "A snapshot as an object. It takes precedence over `src`.",
    },
    Member {
        name: "ready",
        kind: "Promise<SongCard>",
        set: None,
        description: "Fulfilled when the card is interactive, rejected when it has failed; after each there is a new promise.",
    },
    Member {
        name: "error",
        kind: "SongcardFailure | null",
        set: None,
        description: "The `detail` of the last `songcard-error`, null after a success.",
    },
];

/// The slots by their names; the one without a name is the default slot.
pub const SLOTS: [StyleHook; 3] = [
    StyleHook {
        name: "fallback",
        description: "What readers see until the card is shown, or if it cannot be: a link to the song’s page.",
    },
    StyleHook {
        name: "artwork",
        description: "A picture of the page in place of the song’s, such as an `<img>`. It is cut to a square, and stays on the page.",
    },
    StyleHook {
        name: "",
        description: "Anything else, which stays visible below the card. A `<script type=\"application/json\">` is a snapshot.",
    },
];

/// The properties' declarations in the element's class.
pub(super) fn accessors() -> String {
    let mut text = String::new();
    for Member {
        name,
        kind,
        set,
        description,
    } in MEMBERS
    {
        let _ = writeln!(text, "  /** {description} */");
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

/// The properties that a template can set.
pub(super) fn settable() -> String {
    let mut text = String::new();
    for member in MEMBERS {
        if let Some(set) = member.set {
            let (name, description) = (member.name, member.description);
            let _ = writeln!(
                text,
                "  /** {description} */\n  {name}?: {set} | null | undefined;"
            );
        }
    }
    text
}
