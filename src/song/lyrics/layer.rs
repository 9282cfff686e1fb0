//! A layer of lyrics: one language of them, with the right to show it.

use super::direction::{direction_of_language, first_letter_is_rtl};
use crate::song::SourceId;
use crate::song::keyword::keywords;

/// All lines in one language or script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layer {
    /// The [BCP 47](https://www.rfc-editor.org/info/bcp47) tag.
    pub lang: String,
    /// How the layer relates to the others.
    pub role: LayerRole,
    /// Whether it is written from top to bottom, in lines from right to left.
    pub vertical: bool,
    /// The romanization system, such as `RR`.
    pub system: Option<String>,
    /// Who transcribed or translated it.
    pub by: Option<String>,
    /// Where it is from.
    pub source: Option<SourceId>,
    /// The licence it is under.
    pub licence: Option<String>,
    /// The right to show it; absent if none is stated.
    pub rights: Option<Rights>,
}

impl Layer {
    /// Whether its text may be shown: only with a stated basis that allows it.
    pub fn may_show(&self) -> bool {
        self.rights
            .as_ref()
            .is_some_and(|rights| rights.basis != RightsBasis::NotAllowed)
    }

    /// The value of `dir` for one of its lines: by the letters of the line, so that a Latin line among Arabic ones runs
    /// from left to right; by the layer's language for a line without letters.
    pub fn direction_of(&self, line: &str) -> &'static str {
        match first_letter_is_rtl(line) {
            Some(true) => "rtl",
            Some(false) => "ltr",
            None => direction_of_language(&self.lang),
        }
    }
}

keywords! {
    /// How a layer relates to the others.
    pub enum LayerRole {
        /// The words that are sung.
        Original = "original",
        /// The original in Latin letters.
        Romanization = "romanization",
        /// The meaning in another language.
        Translation = "translation",
    }
}

keywords! {
    /// How the lines of a layer run.
    pub enum Writing {
        /// From left to right, or from right to left.
        Horizontal = "horizontal",
        /// From top to bottom.
        Vertical = "vertical",
    }
}

impl Writing {
    /// Whether a language by its tag can be written from top to bottom: its script, or that of its language where the tag
    /// has none, is that of Chinese characters, kana or Hangul.
    pub fn can_be_vertical(lang: &str) -> bool {
        const LANGUAGES: [&str; 5] = ["ja", "zh", "ko", "yue", "nan"];
        const SCRIPTS: [&str; 9] = [
            "jpan", "hani", "hans", "hant", "hang", "kore", "hira", "kana", "hrkt",
        ];
        let lang = lang.to_ascii_lowercase();
        let mut subtags = lang.split('-');
        let is_language = subtags
            .next()
            .is_some_and(|language| LANGUAGES.contains(&language));
        let script =
            subtags.find(|subtag| subtag.len() == 4 && !subtag.starts_with(char::is_numeric));
        script.map_or(is_language, |script| SCRIPTS.contains(&script))
    }
}

/// The right to show a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rights {
    /// What allows it.
    pub basis: RightsBasis,
    /// Who holds the rights.
    pub holder: Option<String>,
    /// A notice to show beside the text.
    pub notice: Option<String>,
    /// The address of the licensed lyrics, `https:`.
    pub licensed_url: Option<String>,
    /// How many lines an excerpt may show.
    pub max_lines: Option<u32>,
}

keywords! {
    /// What allows a layer to be shown.
    pub enum RightsBasis {
        /// A licence.
        Licensed = "licensed",
        /// The holder's permission.
        Permission = "permission",
        /// No rights are left.
        PublicDomain = "public-domain",
        /// The right to quote some lines.
        Excerpt = "excerpt",
        /// Nothing: the text must not be shown.
        NotAllowed = "none",
    }
}
