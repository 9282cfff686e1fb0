//! Text in several languages, and the people it is credited to.

/// Text as written, with versions for other languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    pub plain: String,
    /// By BCP 47 tag, in tag order.
    pub others: Vec<(String, String)>,
}

impl Text {
    /// The text for a reader of `lang`, which is a tag or its primary subtag.
    pub fn for_lang(&self, lang: &str) -> &str {
        self.others
            .iter()
            .find(|(tag, _)| tag == lang)
            .map_or(&self.plain, |(_, text)| text)
    }

    /// The tag of what [`Text::for_lang`] gives, or `None` where it is the plain text.
    pub fn lang_for(&self, lang: &str) -> Option<&str> {
        self.others
            .iter()
            .find(|(tag, _)| tag == lang)
            .map(|(tag, _)| tag.as_str())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artist {
    pub name: Text,
    pub member_of: Option<String>,
    pub featured: bool,
}
