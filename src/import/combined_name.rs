//! Artist and title in one text, as chart sites write them: `Artist - Title (w/ Guest)`.

/// The parts of the text.
#[derive(Debug, PartialEq, Eq)]
pub struct CombinedName<'a> {
    pub artist: &'a str,
    pub title: &'a str,
    /// Those who are named after `w/`.
    pub featured: Option<&'a str>,
}

impl CombinedName<'_> {
    /// Splits at the first ` - `; `None` where there is none, or nothing beside it.
    pub fn parse(text: &str) -> Option<CombinedName<'_>> {
        let (artist, title) = text.split_once(" - ")?;
        let (artist, title) = (artist.trim(), title.trim());
        if artist.is_empty() || title.is_empty() {
            return None;
        }
        let guest = title
            .strip_suffix(')')
            .and_then(|title| title.rsplit_once(" (w/ "));
        Some(match guest {
            Some((title, guest)) => CombinedName {
                artist,
                title: title.trim(),
                featured: Some(guest.trim()),
            },
            None => CombinedName {
                artist,
                title,
                featured: None,
            },
        })
    }
}
