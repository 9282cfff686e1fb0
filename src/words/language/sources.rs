//! Sources.

/// Sources.
pub struct SourceWords {
    /// The label of a source's mark.
    pub source_mark: &'static str,
    /// The link from a source back to the mark.
    pub back_from_source: &'static str,
    /// The heading of the sources.
    pub heading: &'static str,
    /// The list of sources of a song without any.
    pub no_sources: &'static str,
    /// The link to an archived copy.
    pub archived_copy: &'static str,
    /// When a source was read.
    pub accessed: fn(&str) -> String,
}
