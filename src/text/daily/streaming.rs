//! The ranks on a streaming service's chart, and the streams that a source reports.

use super::layout::Layout;
use super::list::ranks;
use super::milestone_line::milestone_line;
use super::problem::NoPost;
use super::request::DailyRequest;
use crate::song::{Chart, ChartKind, Milestone, MilestoneKind, Peak, Scope, Song};
use crate::words::Words;

/// The ranks of the first streaming chart that has any.
///
/// # Errors
/// [`NoPost::NoStreamingRanks`], or [`NoPost::NotStreaming`] for the chart that is wanted.
pub fn layout(
    song: &Song,
    older: Option<&Song>,
    words: &'static Words,
    request: &DailyRequest,
) -> Result<Layout, NoPost> {
    if let Some(wanted) = request.chart.map(|chart| song.chart(chart))
        && wanted.kind != ChartKind::Streaming
    {
        return Err(NoPost::NotStreaming {
            chart: wanted.name.clone(),
        });
    }
    let charts = request.charts(song).into_iter();
    let (chart, day) = charts
        .filter(|chart| song.chart(*chart).kind == ChartKind::Streaming)
        .find_map(|chart| Some((chart, song.chart_day(chart, older)?)))
        .ok_or(NoPost::NoStreamingRanks)?;
    let mut layout = ranks(song, older, words, chart, &day);
    if let Some(worldwide) = layout.fixed.first_mut() {
        let facts = song.facts_in(chart, Scope::Worldwide);
        let time = facts.entries().len();
        if time > 0 {
            let time = (words.rank_lines.time_on_chart)(time, song.cadence(chart));
            *worldwide += &format!(" · {time}");
        }
        if let Some(peak) = facts.standing.peak().map(Peak::rank) {
            let peak = (words.rank_lines.peak_with_date)(peak, None);
            *worldwide += &format!(" · {peak}");
        }
    }
    layout.fixed.extend(streams(song, song.chart(chart), words));
    Ok(layout)
}

/// The latest number of streams on the service of the chart, with its day and its source.
fn streams(song: &Song, chart: &Chart, words: &Words) -> Option<String> {
    let is_of_service = |milestone: &&Milestone| {
        let platform = milestone.platform.as_deref();
        milestone.kind == MilestoneKind::Streams
            && platform.is_some_and(|service| is_key_of(&chart.key, service))
    };
    let all = song.milestones.iter().filter(is_of_service);
    let latest = all.max_by_key(|milestone| milestone.at.earliest_minute())?;
    Some(milestone_line(song, latest, words))
}

/// Whether a chart's key begins with a service: `spotify-daily-top-50` is one of `spotify`.
fn is_key_of(key: &str, service: &str) -> bool {
    let rest = key.strip_prefix(service);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
