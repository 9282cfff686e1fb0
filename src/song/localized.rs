//! Text in several languages, and the artists of a song.

use crate::song::keyword::keywords;

/// Text as the snapshot writes it, with versions for other languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LocalizedText {
    /// In the snapshot's own language.
    pub plain: String,
    /// Versions by BCP 47 tag, in tag order.
    pub others: Vec<(String, String)>,
}

impl LocalizedText {
    /// The text for a reader of `lang`, which is a tag or its primary subtag, in any case.
    pub fn for_lang(&self, lang: &str) -> &str {
        self.version(lang).map_or(&self.plain, |(_, text)| text)
    }

    /// The tag of what [`LocalizedText::for_lang`] returns, or `None` where that is the plain text.
    pub fn lang_for(&self, lang: &str) -> Option<&str> {
        self.version(lang).map(|(tag, _)| tag.as_str())
    }

    fn version(&self, lang: &str) -> Option<&(String, String)> {
        let mut versions = self.others.iter();
        versions.find(|(tag, _)| tag.eq_ignore_ascii_case(lang))
    }
}

/// Who performs the song.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artist {
    /// The artist's name.
    pub name: LocalizedText,
    /// The group that the artist is a member of.
    pub member_of: Option<String>,
    /// Whether the artist is a featured guest.
    pub featured: bool,
}

keywords! {
    /// How an artist is billed.
    pub enum ArtistRole {
        /// Among those whose song it is.
        Main = "main",
        /// As a guest, after “feat.”.
        Featured = "featured",
    }
}
