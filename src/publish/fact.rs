//! A fact with its time and its origin, as the parts of a sentence.

/// The parts of one sentence in the words of an edition's language.
pub(super) struct SourcedFact {
    /// The fact in a title: `No. 1 in 82 countries`.
    pub in_title: String,
    /// The fact in a sentence. Of an event with a number it has both, where the title has one of them.
    pub in_sentence: String,
    /// The chart's name.
    pub chart: Option<String>,
    /// Who certified or awarded it.
    pub awarded_by: Option<String>,
    /// The time, written out.
    pub when: Option<String>,
    /// Whether it happened once at that time, rather than being a number that was true as of then.
    pub is_event: bool,
    /// Whether it is a count out of all territories covered, which Korean separates from the chart by a comma.
    pub is_ratio: bool,
    pub origin: FactOrigin,
}

/// Where a fact comes from.
pub(super) enum FactOrigin {
    /// Counted from the snapshot's rows or histories.
    Counted,
    /// Reported by a source, which may have it from another one.
    Reported {
        source: Option<String>,
        via: Option<String>,
    },
}
