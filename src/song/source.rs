//! The sources of facts, and links to services.

use crate::song::Moment;

/// The index of a source in [`Song::sources`](crate::song::Song::sources).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceId(pub(crate) usize);

impl SourceId {
    /// The number that readers see, counted from 1.
    pub fn number(self) -> usize {
        self.0 + 1
    }
}

/// An article, page or document that facts are taken from.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// The BCP 47 tag of the title; the snapshot's own language where absent.
    pub lang: Option<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// Its address, `https:`.
    pub url: Option<String>,
    /// The address of an archived copy, `https:`.
    pub archive_url: Option<String>,
    /// When it was published.
    pub published_at: Option<Moment>,
    /// When the author of the snapshot read it.
    pub accessed_at: Option<Moment>,
    /// What the author of the snapshot adds.
    pub note: Option<String>,
}

impl Source {
    /// The name that readers see: its publisher, else its title.
    pub fn name(&self) -> &str {
        self.publisher.as_ref().unwrap_or(&self.title)
    }
}

/// A licensed service that has the song or the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The name of the service.
    pub service: String,
    /// The address, `https:`.
    pub url: String,
    /// Who says so.
    pub source: Option<SourceId>,
}

/// The host of an `https:` address without its leading `www.`, or `None` where the text is not such an address. User
/// names, spaces and control characters are refused because they can hide the host.
///
/// ```
/// use songcard::song::host_of;
///
/// assert_eq!(host_of("https://www.example.com/a"), Some("example.com"));
/// assert_eq!(host_of("https://example.com@evil.example/"), None);
/// ```
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

/// Whether a host is this site or a part of it.
///
/// ```
/// use songcard::song::is_at;
///
/// assert!(is_at("youtube.com", "youtube.com") && is_at("m.youtube.com", "youtube.com"));
/// assert!(!is_at("notyoutube.com", "youtube.com"));
/// ```
pub fn is_at(host: &str, site: &str) -> bool {
    let above = host.strip_suffix(site);
    above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
}
