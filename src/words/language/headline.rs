//! The headline, the reports and what is new.

use crate::song::{Change, Claim, Figure, Metric, Song};
use crate::words::Phrase;

/// The headline, the reports and what is new.
pub struct HeadlineWords {
    /// The headline.
    pub figure: fn(&Song, &Figure) -> Phrase,
    /// The kind of provenance of a reported figure.
    pub reported: &'static str,
    /// The words before the day of a report, between the day and the publisher, and after the publisher.
    pub reported_by: [&'static str; 3],
    /// The kind of provenance of a counted figure.
    pub counted: &'static str,
    /// The heading of the list of reports.
    pub reports: &'static str,
    /// What a claim counts, on its own: `Territories at No. 1`.
    pub metric: fn(Metric) -> &'static str,
    /// A claim in a list of reports: `No. 1 in at least 90 countries`.
    pub claim: fn(&Claim) -> String,
    /// Whom a source names as its own source.
    pub via: fn(&str) -> String,
    /// The same after the source's own name.
    pub via_source: fn(&str) -> String,
    /// How many places the snapshot lists.
    pub listed: fn(usize) -> String,
    /// The same on the button that shows them.
    pub show_listed: fn(usize) -> String,
    /// How many reports there are of the headline's count, and their lowest and highest value.
    pub report_range: fn(usize, u32, u32) -> String,
    /// What is new since an older snapshot.
    pub change: fn(&Change) -> String,
    /// The mark of a place or a milestone that the older snapshot did not have.
    pub new_label: &'static str,
}
