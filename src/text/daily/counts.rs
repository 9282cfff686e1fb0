//! In how many territories the song is No. 1, in the top 5, in the top 10.

use super::chart_time::time_of;
use super::layout::{Group, Layout};
use super::problem::NoPost;
use super::request::DailyRequest;
use crate::song::{ChartId, Claim, Peak, Rank, Song, Standing};
use crate::text::in_kst;
use crate::text::news::{claim_line, phrases_of};
use crate::words::Words;
use std::cmp::Reverse;

/// The ranks that territories are counted at.
const RANKS: [i64; 6] = [1, 5, 10, 20, 50, 100];

/// The counts of the first suitable chart: of the ranks of now where there are any, else of the best ranks. Then what others
/// report of that chart.
///
/// # Errors
/// [`NoPost::NoCounts`].
pub fn layout(
    song: &Song,
    words: &'static Words,
    request: &DailyRequest,
) -> Result<Layout, NoPost> {
    let phrases = phrases_of(words);
    let charts = request.charts(song);
    let of_now = charts.iter().find_map(|chart| {
        let day = song.chart_day(*chart, None)?;
        (day.charted_territories() > 0).then_some((*chart, day))
    });
    let new = |at| Layout::new(song, words, at, phrases.more_reports);
    let (chart, mut layout) = if let Some((chart, day)) = of_now {
        let when = time_of(song, words, (&day, chart), None);
        let mut layout = new(day.at).of_chart(song, chart, when);
        add_counts(&mut layout, words, |rank| day.territories_at(rank));
        let (charted, captured) = (day.charted_territories(), day.captured_territories());
        let captured = (captured > charted).then_some(captured);
        layout.fixed.push((phrases.charted)(charted, captured));
        (chart, layout)
    } else {
        let is_known = |chart: &ChartId| {
            !peaks(song, *chart).is_empty() || song.claims.iter().any(|claim| claim.chart == *chart)
        };
        let chart = charts.into_iter().find(is_known).ok_or(NoPost::NoCounts)?;
        let peaks = peaks(song, chart);
        let mut when = (words.card.as_of)(&(words.formats.moment)(in_kst(song.as_of)));
        if !peaks.is_empty() {
            when = format!("{}, {when}", phrases.best_ranks);
        }
        let mut layout = new(song.as_of).of_chart(song, chart, when);
        add_counts(&mut layout, words, |rank| {
            peaks.iter().filter(|peak| **peak <= rank).count()
        });
        (chart, layout)
    };
    let mut claims: Vec<&Claim> = song
        .claims
        .iter()
        .filter(|claim| claim.chart == chart)
        .collect();
    claims.sort_by_key(|claim| (!claim.headline, Reverse(claim.as_of.earliest_minute())));
    layout.groups = claims
        .into_iter()
        .map(|claim| {
            let claimed = claim_line(song, claim, words, phrases);
            let when = (words.formats.moment)(in_kst(claim.as_of));
            Group::line((phrases.milestone)(&claimed, &when))
        })
        .collect();
    Ok(layout)
}

/// A line for each rank that more territories have reached than the one before; the first is the picture's figure.
fn add_counts(layout: &mut Layout, words: &Words, count: impl Fn(Rank) -> usize) {
    let phrases = phrases_of(words);
    let mut before = 0;
    for rank in RANKS.into_iter().filter_map(|rank| Rank::new(rank).ok()) {
        let count = count(rank);
        if count > before {
            layout
                .phrase
                .get_or_insert_with(|| (phrases.reached_figure)(rank, count));
            layout.phrase_is_first_line = true;
            layout.fixed.push((phrases.reached)(rank, count));
            before = count;
        }
    }
}

/// The best rank in each territory.
fn peaks(song: &Song, chart: ChartId) -> Vec<Rank> {
    let standings = song.standings(chart);
    let territories = standings
        .iter()
        .filter(|standing| standing.scope.territory().is_some());
    territories
        .filter_map(Standing::peak)
        .map(Peak::rank)
        .collect()
}
