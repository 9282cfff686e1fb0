//! Phrases, numbers, dates and territory names by language. `language/` has a struct for each part of the card. A language
//! is a folder with a file for each of them, and files for what several of them use.
//!
//! In: values of [`crate::song`]. Out: text for readers, the same on both targets, so that a browser renders the markup
//! that was published.
//! Must not know: markup, and where its text is shown. A language is complete or it does not compile: [`Words`] has no
//! defaults.

mod en;
mod ko;
mod language;
mod languages;
mod names;
mod numbers;
mod phrase;
mod territories;

pub use language::{
    CardWords, ChartWords, CreditsWords, DayWords, Formats, HeadlineWords, LineSharingWords,
    LyricsWords, MilestoneWords, PlayerWords, RankLineWords, ShareWords, SourceWords, Words,
    WorkWords,
};
pub use languages::{ALL, for_tag};
pub use names::{search_key, service_name};
pub use numbers::{grouped, minutes};
pub use phrase::Phrase;
pub use territories::common_names;
