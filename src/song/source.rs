//! Who said so, and where else to go.

use crate::song::Moment;

/// The place of a source in its song's list; shown counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(pub(crate) usize);

impl SourceId {
    /// The number that readers see.
    pub fn number(self) -> usize {
        self.0 + 1
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub title: String,
    /// The language of the title; the snapshot's where absent.
    pub lang: Option<String>,
    pub publisher: Option<String>,
    /// `https:`, checked.
    pub url: Option<String>,
    /// `https:`, checked: a kept copy.
    pub archive_url: Option<String>,
    pub published_at: Option<Moment>,
    pub accessed_at: Option<Moment>,
    pub note: Option<String>,
}

impl Source {
    /// What a reader knows it by: its publisher, else its title.
    pub fn name(&self) -> &str {
        self.publisher.as_ref().unwrap_or(&self.title)
    }
}

/// A licensed place to hear or watch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    pub service: String,
    /// `https:`, checked.
    pub url: String,
    pub source: Option<SourceId>,
}

/// The host of an `https:` address without its leading `www.`, or `None` where the text is no
/// such address. User names, spaces and control characters are refused: they hide the host.
pub fn host_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let name = host.split(':').next()?;
    let plain = url
        .chars()
        .all(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | '"' | '\\'));
    let named = name.contains('.') && !name.starts_with('.') && !host.contains('@');
    (plain && named).then(|| name.strip_prefix("www.").unwrap_or(name))
}
