//! The attributes of `<song-card>`: one table, from which the loader's list is generated.

use crate::embed::{Size, Theme, View};

/// One attribute of the element and of the same-named property in camelCase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute {
    pub name: &'static str,
    /// What it takes, for the reference page.
    pub values: &'static str,
    /// What it means where it is absent, empty or not understood.
    pub default: &'static str,
    pub does: &'static str,
}

impl Attribute {
    /// The property that reflects it, in camelCase.
    pub fn property(&self) -> String {
        let mut words = self.name.split('-');
        let mut name = words.next().unwrap_or_default().to_owned();
        for word in words {
            let (first, rest) = word.split_at(word.len().min(1));
            name.push_str(&first.to_ascii_uppercase());
            name.push_str(rest);
        }
        name
    }

    /// Every value it takes, where it takes one of a few words.
    pub fn choices(&self) -> Vec<&'static str> {
        match self.name {
            "theme" => Theme::ALL.map(Theme::name).into(),
            "view" => View::ALL.map(View::name).into(),
            "size" => Size::ALL.map(Size::name).into(),
            _ => Vec::new(),
        }
    }

    /// Whether it only is there or not, and its property is `true` or `false`.
    pub fn is_flag(&self) -> bool {
        self.name.starts_with("no-")
    }
}

/// In the order of the reference page. A value that is not understood counts as absent.
pub const ATTRIBUTES: [Attribute; 11] = [
    Attribute {
        name: "src",
        values: "an address",
        default: "only the fallback is shown",
        does: "The snapshot’s address. An address ending in / is a published song’s folder.",
    },
    Attribute {
        name: "lang",
        values: "a BCP 47 tag; the card speaks ko and en",
        default: "the page’s language, else the browser’s",
        does: "The language of the card’s own words, numbers and dates.",
    },
    Attribute {
        name: "theme",
        values: "auto, light or dark",
        default: "auto",
        does: "The colours; auto follows the reader’s system.",
    },
    Attribute {
        name: "view",
        values: "chart, lyrics or credits",
        default: "chart",
        does: "The open panel. Updated when the reader opens another.",
    },
    Attribute {
        name: "size",
        values: "compact, standard or full",
        default: "full",
        does: "compact: header and figure only. standard: 352 px high, scrolls inside. full: as high as its content.",
    },
    Attribute {
        name: "layers",
        values: "BCP 47 tags, separated by spaces or commas",
        default: "the reader’s last choice, else all",
        does: "The lyric layers that are shown; zh also matches zh-Hant.",
    },
    Attribute {
        name: "territory",
        values: "an ISO 3166-1 alpha-2 code, XK or WW",
        default: "none",
        does: "The selected territory. Updated when the reader selects another.",
    },
    Attribute {
        name: "line",
        values: "the id of a line of lyrics, or several: l3, l3-l5, l3-l5,l8",
        default: "none",
        does: "The highlighted lines. Opens the lyrics unless view is set.",
    },
    Attribute {
        name: "accent",
        values: "#rgb or #rrggbb",
        default: "violet",
        does: "The accent colour.",
    },
    Attribute {
        name: "for",
        values: "the id of an audio or video element",
        default: "no player is followed",
        does: "The player that the lyrics follow, in the card’s document or shadow root. The card’s own player takes precedence while it is open.",
    },
    Attribute {
        name: "no-media",
        values: "(boolean; false is none)",
        default: "the card offers the player named in its snapshot",
        does: "Removes the card’s own player. Also as nomedia.",
    },
];
