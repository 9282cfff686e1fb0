//! What a chart account posts every day: lists of ranks, counts of territories, a streaming chart, milestones.
//!
//! In: a [`Song`], the older snapshot where there is one, [`Words`], and what is wanted. Out: a text within its limit, and the
//! same facts for a picture. Every number is counted from rows and histories, or said as reported with its source.
//! Must not know: files, where the text goes.

mod chart_time;
mod counts;
mod fitting;
mod layout;
mod list;
mod milestone_line;
mod milestones;
mod problem;
mod request;
mod shortened;
mod streaming;

use super::PostLimit;
use crate::song::{Moment, Song};
use crate::words::{Phrase, Words};
use fitting::fitted;
pub use problem::NoPost;
pub use request::{DailyKind, DailyRequest};
use shortened::shortened;

/// A post, and what it says for other uses.
#[derive(Debug, Clone, PartialEq)]
pub struct DailyPost {
    /// What it is about.
    pub kind: DailyKind,
    /// The chart's key; `None` for milestones, which are of all charts.
    pub chart: Option<String>,
    /// When the ranks or counts were true.
    pub at: Moment,
    /// When the older snapshot was true, where changes are counted from one.
    pub since: Option<Moment>,
    /// The text, lines separated by `\n`, with its address and its hashtags.
    pub text: String,
    /// Its length as the limit's network counts, or more.
    pub length: usize,
    /// How many places or lines the text counts instead of naming them.
    pub not_named: usize,
    /// The largest fact, for a picture.
    pub phrase: Option<Phrase>,
    /// The chart's name; empty for milestones.
    pub chart_name: String,
    /// The time in words.
    pub when: String,
    /// The other facts in short lines, for a picture.
    pub lines: Vec<String>,
    /// What the picture shows in words, at most 420 characters.
    pub alt: String,
}

/// The longest text alternative that [X reads](https://developer.x.com/en/docs/x-for-websites/cards/overview/markup).
const ALT_LENGTH: usize = 420;

/// The most lines of a picture below its figure, and how wide one is, in letters of the width of a Latin one.
const PICTURE_LINES: usize = 4;
const PICTURE_LINE_WIDTH: usize = 52;

/// A post of the kind that is wanted, else of the first kind that the snapshot's charts support: a list of the ranks of now,
/// counts of territories, milestones.
///
/// To fit, places are counted instead of named, and a long title, artist or chart is shortened with `…`.
///
/// # Errors
/// [`NoPost`], which says what the snapshot lacks.
pub fn daily_post(
    song: &Song,
    older: Option<&Song>,
    words: &'static Words,
    request: &DailyRequest,
) -> Result<DailyPost, NoPost> {
    let kind = request.kind_for(song);
    let layout = match kind {
        DailyKind::List => list::layout(song, older, words, request)?,
        DailyKind::Counts => counts::layout(song, words, request)?,
        DailyKind::Streaming => streaming::layout(song, older, words, request)?,
        DailyKind::Milestones => milestones::layout(song, older, words)?,
    };
    let fitted = fitted(&layout, request)?;
    let in_figure = usize::from(layout.phrase_is_first_line);
    let mut lines = layout.picture_lines(PICTURE_LINES + in_figure, PICTURE_LINE_WIDTH);
    let head = format!("{} – {}", layout.title, layout.artists);
    let about = [head, layout.chart_and_time(&layout.chart_name)];
    let shown: Vec<String> = about.into_iter().chain(lines.iter().cloned()).collect();
    lines.drain(..in_figure);
    Ok(DailyPost {
        alt: shortened(&shown.join("\n"), PostLimit::Long, ALT_LENGTH),
        kind,
        chart: layout.chart.map(|chart| song.chart(chart).key.clone()),
        at: layout.at,
        since: layout
            .is_compared
            .then(|| older.map(|older| older.as_of))
            .flatten(),
        text: fitted.text,
        length: fitted.length,
        not_named: fitted.not_named,
        lines,
        phrase: layout.phrase,
        chart_name: layout.chart_name,
        when: layout.when,
    })
}
