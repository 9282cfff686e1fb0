//! Groups of songs: those of an artist, of a chart, of a year.

use crate::publish::hash;
use serde::{Deserialize, Serialize};

/// A way to group songs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupKind {
    Artist,
    Chart,
    Year,
}

impl GroupKind {
    pub const ALL: [GroupKind; 3] = [GroupKind::Artist, GroupKind::Chart, GroupKind::Year];

    /// The folder inside `songs/` with the pages of the groups.
    pub fn folder(self) -> &'static str {
        match self {
            GroupKind::Artist => "artists",
            GroupKind::Chart => "charts",
            GroupKind::Year => "years",
        }
    }
}

/// A group that a song belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub kind: GroupKind,
    /// Its part of an address: `[a-z0-9]+(-[a-z0-9]+)*`.
    pub slug: String,
    /// Its name in the language of the page.
    pub name: String,
}

impl Group {
    /// The address inside `songs/`, with a slash at its end.
    pub fn folder(&self) -> String {
        format!("{}/{}/", self.kind.folder(), self.slug)
    }
}

/// A name as a part of an address: its ASCII letters and digits in lower case, with hyphens between words. Where a name
/// has other letters, the hash of the name follows, so that two such names never share an address.
pub fn slug(name: &str) -> String {
    let small = name.to_lowercase();
    let words: Vec<&str> = small
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let ascii = words.join("-");
    let has_others = small
        .chars()
        .any(|letter| letter.is_alphanumeric() && !letter.is_ascii());
    match (has_others || ascii.is_empty(), ascii.is_empty()) {
        (false, _) => ascii,
        (true, false) => format!("{ascii}-{}", &hash(small.as_bytes())[..8]),
        (true, true) => hash(small.as_bytes())[..8].to_owned(),
    }
}
