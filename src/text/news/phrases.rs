//! The phrases of posts about what is new.
//!
//! They are not in `words`, because all words of a language are part of the wasm.

use crate::song::{Rank, RankShift, RankStep};
use crate::words::Phrase;

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
    /// A fact and its source.
    pub sourced: fn(&str, &str) -> String,
    /// Since when changes are counted.
    pub since: fn(&str) -> String,
    /// After a place where the song is on the chart for the first time.
    pub new_place: &'static str,
    /// After a place where it is on the chart again.
    pub place_is_back: &'static str,
    /// How many places a list does not name, on a line of its own.
    pub more_places: fn(usize) -> String,
    /// How many lines a post leaves out.
    pub more_lines: fn(usize) -> String,
    /// How many reports a post leaves out.
    pub more_reports: fn(usize) -> String,
    /// In how many territories a rank or a better one was reached.
    pub reached: fn(Rank, usize) -> String,
    /// The same as one large number.
    pub reached_figure: fn(Rank, usize) -> Phrase,
    /// A place and its rank as one large number.
    pub rank_figure: fn(&str, Rank) -> Phrase,
    /// In how many territories the song is on the chart, and how many were captured where that is more.
    pub charted: fn(usize, Option<usize>) -> String,
    /// That ranks are the best ones up to now.
    pub best_ranks: &'static str,
    /// Time at No. 1, with the chart.
    pub at_number_one: fn(&str, &str) -> String,
    /// A place with its peak and the one before.
    pub new_peak_of: fn(&str, Rank, Rank) -> String,
    /// In how many territories a song has been No. 1 by now, and before.
    pub number_ones: fn(usize, Option<usize>) -> String,
}

impl NewsPhrases {
    /// A place with the change of its rank: `Japan ▲3`.
    pub fn shifted(&self, place: &str, shift: Option<RankShift>) -> String {
        match shift {
            None => place.to_owned(),
            Some(RankShift::Up(positions)) => format!("{place} ▲{positions}"),
            Some(RankShift::Down(positions)) => format!("{place} ▼{positions}"),
            Some(RankShift::Same) => format!("{place} ="),
            Some(RankShift::New) => format!("{place} {}", self.new_place),
            Some(RankShift::Back) => format!("{place} {}", self.place_is_back),
        }
    }
}
