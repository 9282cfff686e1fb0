//! The phrases of posts about what is new.
//!
//! They are not in `words`, because all words of a language are part of the wasm.

use crate::song::RankStep;

/// The phrases in one language.
pub struct NewsPhrases {
    /// Before the places where the song is No. 1 for the first time.
    pub new_number_one: &'static str,
    /// Before the places where it is on the chart for the first time.
    pub entry: &'static str,
    /// Before the places where it is on the chart again.
    pub re_entry: &'static str,
    /// Before the places where its rank is better.
    pub rise: &'static str,
    /// Before the places where its best rank is better.
    pub new_peak: &'static str,
    /// Before the places where its rank is worse.
    pub fall: &'static str,
    /// Before the places where it has left the chart.
    pub exit: &'static str,
    /// A place and its ranks: `Japan 5 → 2`.
    pub place: fn(&str, RankStep) -> String,
    /// Places, and how many more there are.
    pub list: fn(&[String], usize) -> String,
    /// A claim: its sentence, its chart and its source.
    pub claim: fn(&str, &str, Option<&str>) -> String,
    /// A milestone and its time.
    pub milestone: fn(&str, &str) -> String,
    /// Before people who are new in the credits.
    pub credit: &'static str,
}
