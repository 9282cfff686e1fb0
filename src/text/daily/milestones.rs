//! What is reached for the first time: since an older snapshot, or on the snapshot's own day.

use super::layout::{Group, Layout};
use super::milestone_line::milestone_line;
use super::problem::NoPost;
use crate::song::{Chart, ChartId, Moment, Peak, Rank, Song, Standing};
use crate::text::in_kst;
use crate::text::news::phrases_of;
use crate::words::Words;

/// How many places a line names; the others are counted.
const MAX_NAMED: usize = 5;

/// New No. 1s, how many these are by now, new peaks, time at No. 1, and milestones of the snapshot.
///
/// # Errors
/// [`NoPost::NoMilestones`], or [`NoPost::Nothing`] for a song without any facts.
pub fn layout(song: &Song, older: Option<&Song>, words: &'static Words) -> Result<Layout, NoPost> {
    let phrases = phrases_of(words);
    let mut layout = Layout::new(song, words, song.as_of, phrases.more_lines);
    layout.when = (words.card.as_of)(&(words.formats.moment)(in_kst(song.as_of)));
    layout.is_compared = older.is_some();
    let mut lines: Vec<String> = Vec::new();
    let charts = song.charts_with_standings();
    if charts.is_empty() && song.claims.is_empty() && song.milestones.is_empty() {
        return Err(NoPost::Nothing);
    }
    for (chart, named) in charts {
        lines.extend(chart_lines(song, older, words, (chart, named)));
    }
    let is_of_day = |index: &usize| {
        song.milestones[*index]
            .at
            .date()
            .is_some_and(|day| Some(day) == song.as_of.date())
    };
    let new: Vec<usize> = match older {
        Some(older) => song.new_milestones(older),
        None => (0..song.milestones.len()).filter(is_of_day).collect(),
    };
    lines.extend(
        new.into_iter()
            .map(|index| milestone_line(song, &song.milestones[index], words)),
    );
    if lines.is_empty() {
        return Err(NoPost::NoMilestones {
            since: older.map(|older| older.as_of.to_string()),
            at: song.as_of.to_string(),
        });
    }
    layout.groups = lines.into_iter().map(Group::line).collect();
    Ok(layout)
}

/// What is new in one place.
struct NewPeak {
    place: &'static str,
    /// The best rank before; `None` where the chart had no rank of the place.
    before: Option<Rank>,
    now: Rank,
}

fn chart_lines(
    song: &Song,
    older: Option<&Song>,
    words: &'static Words,
    (id, chart): (ChartId, &Chart),
) -> Vec<String> {
    let phrases = phrases_of(words);
    let standings = song.standings(id);
    let new: Vec<NewPeak> = standings
        .iter()
        .filter_map(|now| new_peak(song, older, words, (id, now)))
        .collect();
    let (number_ones, peaks): (Vec<&NewPeak>, Vec<&NewPeak>) =
        new.iter().partition(|new| new.now.is_top());
    let listed = |names: Vec<String>| {
        let more = names.len().saturating_sub(MAX_NAMED);
        (phrases.list)(&names[..names.len() - more], more)
    };
    let line =
        |name: &str, names: Vec<String>| format!("{name} ({}): {}", chart.name, listed(names));
    let mut lines = Vec::new();
    if !number_ones.is_empty() {
        let names = number_ones.iter().map(|new| new.place.to_owned());
        lines.push(line(phrases.new_number_one, names.collect()));
        let now = song.tally(id).number_one;
        let before =
            older.and_then(|older| Some(older.tally(song.same_chart_in(older, id)?).number_one));
        if now > 1 && before != Some(now) {
            lines.push((phrases.sourced)(
                &(phrases.number_ones)(now, before),
                &chart.name,
            ));
        }
    }
    let improved = peaks
        .iter()
        .filter_map(|new| Some((phrases.new_peak_of)(new.place, new.before?, new.now)));
    let improved: Vec<String> = improved.collect();
    if !improved.is_empty() {
        lines.push(line(phrases.new_peak, improved));
    }
    let day = song.chart_day(id, None);
    for place in day
        .iter()
        .flat_map(|day| &day.places)
        .filter(|place| place.rank.is_top())
        .take(MAX_NAMED)
    {
        let count = song.facts_in(id, place.scope).at_number_one;
        let is_new = number_ones
            .iter()
            .any(|new| new.place == words.scope(place.scope));
        if count > 1 && !is_new {
            let time = (words.rank_lines.chart_count)(count, song.cadence(id));
            let text = (phrases.at_number_one)(&time, &chart.name);
            lines.push(format!("{text}: {}", words.scope(place.scope)));
        }
    }
    lines
}

/// The peak of a place, if it is new.
fn new_peak(
    song: &Song,
    older: Option<&Song>,
    words: &'static Words,
    (chart, now): (ChartId, &Standing),
) -> Option<NewPeak> {
    let peak = now.peak()?.rank();
    let before = match older {
        Some(older) => {
            let same = song.same_chart_in(older, chart);
            same.and_then(|same| older.standing(same, now.scope).peak())
                .map(Peak::rank)
        }
        None => {
            let reached = now.peak_at().and_then(Moment::date)?;
            if Some(reached) != song.as_of.date() {
                return None;
            }
            let entries = now.history.map_or(&[][..], |history| history.entries());
            let earlier = entries.iter().filter(|entry| entry.date < reached);
            earlier.map(|entry| entry.rank).min()
        }
    };
    before.is_none_or(|before| peak < before).then(|| NewPeak {
        place: words.scope(now.scope),
        before,
        now: peak,
    })
}
