//! A value that two snapshots state differently.

use serde_json::{Value, json};
use std::fmt::{Display, Formatter, Result};

/// The longest text of a value in a sentence.
const MAX_SHOWN_CHARS: usize = 60;

/// A difference that is not settled.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The JSON pointer of the part in the first snapshot.
    pub pointer: String,
    /// The value there.
    pub ours: Value,
    /// The value in the other snapshot.
    pub theirs: Value,
    kind: Kind,
}

/// Why the part is not merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Two values for one thing.
    Values,
    /// Texts in two languages, of which no part can be compared.
    Languages,
    /// Lyrics with other layers or another number of lines.
    Lyrics,
}

impl Conflict {
    /// Two values for one part.
    pub(super) fn of_values(pointer: &str, ours: &Value, theirs: &Value) -> Conflict {
        Conflict {
            pointer: pointer.to_owned(),
            ours: ours.clone(),
            theirs: theirs.clone(),
            kind: Kind::Values,
        }
    }

    /// Snapshots that are written in two languages.
    pub(super) fn of_languages(ours: &str, theirs: &str) -> Conflict {
        Conflict {
            pointer: "/lang".to_owned(),
            ours: json!(ours),
            theirs: json!(theirs),
            kind: Kind::Languages,
        }
    }

    /// Lyrics whose lines cannot be compared, each as `{"layers": ["ko"], "lines": 24}`.
    pub(super) fn of_lyrics(ours: Value, theirs: Value) -> Conflict {
        Conflict {
            pointer: "/lyrics".to_owned(),
            ours,
            theirs,
            kind: Kind::Lyrics,
        }
    }
}

impl Display for Conflict {
    /// The sentence without a full stop and without the pointer.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.kind {
            Kind::Values => write!(
                f,
                "this is {} here and {} in the other snapshot; write the right one into both",
                shown(&self.ours),
                shown(&self.theirs)
            ),
            Kind::Languages => write!(
                f,
                "this snapshot is written in {} and the other in {}, so their texts cannot be compared; write both in one language",
                self.ours.as_str().unwrap_or_default(),
                self.theirs.as_str().unwrap_or_default()
            ),
            Kind::Lyrics => write!(
                f,
                "the lyrics have {} here and {} in the other snapshot; they are merged line by line only where both have the same layers and as many lines",
                extent(&self.ours),
                extent(&self.theirs)
            ),
        }
    }
}

/// `24 lines in ko, en`.
fn extent(lyrics: &Value) -> String {
    let layers = lyrics["layers"].as_array().into_iter().flatten();
    let tags: Vec<&str> = layers.filter_map(Value::as_str).collect();
    let lines = match lyrics["lines"].as_u64().unwrap_or_default() {
        1 => "1 line".to_owned(),
        count => format!("{count} lines"),
    };
    match tags.is_empty() {
        true => format!("{lines} in no layer"),
        false => format!("{lines} in {}", tags.join(", ")),
    }
}

/// A value in a sentence, cut where it is long.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(MAX_SHOWN_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
