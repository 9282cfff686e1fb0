//! The attributes of `<song-card>`: one table, from which `src/scripts/settings.js`, the reference and the types are
//! generated.

use crate::embed::{Size, Theme, View};

/// An attribute of the element, which a property reflects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute {
    /// The name in HTML.
    pub name: &'static str,
    /// The values that it takes, for the reference.
    pub values: &'static str,
    /// The default if it is absent, empty or not understood.
    pub default: &'static str,
    /// A sentence for the reference.
    pub description: &'static str,
}

impl Attribute {
    /// The name of the property that reflects it, in camelCase.
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

    /// All values, if it takes one of a fixed set; otherwise empty.
    pub fn choices(&self) -> Vec<&'static str> {
        match self.name {
            "theme" => Theme::ALL.map(Theme::name).into(),
            "view" => View::ALL.map(View::name).into(),
            "size" => Size::ALL.map(Size::name).into(),
            _ => Vec::new(),
        }
    }

    /// Another spelling of a boolean attribute, without hyphens.
    pub fn other_spelling(&self) -> Option<String> {
        self.is_flag().then(|| self.name.replace('-', ""))
    }

    /// Whether it is a [boolean attribute](https://html.spec.whatwg.org/#boolean-attributes).
    pub fn is_flag(&self) -> bool {
        self.name.starts_with("no-")
    }
}

/// All attributes, in the order of the reference.
pub const ATTRIBUTES: [Attribute; 11] = [
    Attribute {
        name: "src",
        values: "an address",
        default: "only the fallback is shown",
        description: "The snapshot’s address. An address ending in / is a published song’s folder.",
    },
    Attribute {
        name: "lang",
        values: "a BCP 47 tag; the card speaks ko and en",
        default: "the page’s language, else the browser’s",
        description: "The language of the card’s own words, numbers and dates.",
    },
    Attribute {
        name: "theme",
        values: "auto, light or dark",
        default: "auto",
        description: "The colours; auto follows the reader’s system.",
    },
    Attribute {
        name: "view",
        values: "chart, lyrics or credits",
        default: "chart",
        description: "The open panel. A song without a chart opens with its lyrics, else its credits. Updated when the reader opens another.",
    },
    Attribute {
        name: "size",
        values: "compact, standard or full",
        default: "full",
        description: "compact: header and figure only. standard: 352 px high, scrolls inside. full: as high as its content.",
    },
    Attribute {
        name: "layers",
        values: "BCP 47 tags, separated by spaces or commas",
        default: "the reader’s last choice, else all",
        description: "The lyric layers that are shown; zh also matches zh-Hant.",
    },
    Attribute {
        name: "territory",
        values: "an ISO 3166-1 alpha-2 code, XK or WW",
        default: "none",
        description: "The selected territory. Updated when the reader selects another.",
    },
    Attribute {
        name: "line",
        values: "the id of a line of lyrics, or several: l3, l3-l5, l3-l5,l8",
        default: "none",
        description: "The highlighted lines. Opens the lyrics unless view is set.",
    },
    Attribute {
        name: "accent",
        values: "#rgb or #rrggbb",
        default: "violet",
        description: "The accent colour.",
    },
    Attribute {
        name: "for",
        values: "the id of an audio or video element",
        default: "no player is followed",
        description: "The player that the lyrics follow, in the card’s document or shadow root. The card’s own player takes precedence while it is open.",
    },
    Attribute {
        name: "no-media",
        values: "(boolean; false turns it off)",
        default: "the card offers the player named in its snapshot",
        description: "Removes the card’s own player. Also as nomedia.",
    },
];
