//! The ranks of one chart by territory.

use super::chart_time::time_of;
use super::layout::{Group, Layout};
use super::problem::NoPost;
use super::request::DailyRequest;
use crate::song::{ChartDay, ChartId, PlaceRank, Rank, Scope, Song};
use crate::text::news::phrases_of;
use crate::words::Words;

/// The list of the first suitable chart with ranks.
///
/// # Errors
/// [`NoPost::NoRanks`].
pub fn layout(
    song: &Song,
    older: Option<&Song>,
    words: &'static Words,
    request: &DailyRequest,
) -> Result<Layout, NoPost> {
    let charts = request.charts(song).into_iter();
    let mut days = charts.filter_map(|chart| Some((chart, song.chart_day(chart, older)?)));
    let (chart, day) = days.next().ok_or_else(|| NoPost::NoRanks {
        chart: request.chart.map(|chart| song.chart(chart).name.clone()),
    })?;
    Ok(ranks(song, older, words, chart, &day))
}

/// Every place of a chart with its rank: the worldwide list first, then a line for each rank.
pub fn ranks(
    song: &Song,
    older: Option<&Song>,
    words: &'static Words,
    chart: ChartId,
    day: &ChartDay,
) -> Layout {
    let phrases = phrases_of(words);
    let since = older
        .filter(|older| day.is_compared_with(song, older, chart))
        .map(|older| older.as_of);
    let when = time_of(song, words, (day, chart), since);
    let mut layout =
        Layout::new(song, words, day.at, phrases.more_places).of_chart(song, chart, when);
    layout.is_compared = since.is_some();
    let named = |place: &PlaceRank| phrases.shifted(words.scope(place.scope), place.shift);
    let (worldwide, territories): (Vec<PlaceRank>, Vec<PlaceRank>) = day
        .places
        .iter()
        .partition(|place| place.scope == Scope::Worldwide);
    for place in &worldwide {
        layout.fixed.push(format!(
            "{}: {}",
            named(place),
            (words.formats.rank)(place.rank)
        ));
    }
    layout.groups = territories
        .chunk_by(|a, b| a.rank == b.rank)
        .map(|same| Group {
            before: format!("{}: ", (words.formats.rank)(same[0].rank)),
            items: same.iter().map(named).collect(),
        })
        .collect();
    let number_ones = day.territories_at(Rank::TOP);
    layout.phrase = match (worldwide.first(), day.places.first()) {
        (None, _) if number_ones > 1 => Some((phrases.reached_figure)(Rank::TOP, number_ones)),
        (Some(best), _) | (None, Some(best)) => {
            Some((phrases.rank_figure)(words.scope(best.scope), best.rank))
        }
        (None, None) => None,
    };
    layout
}
