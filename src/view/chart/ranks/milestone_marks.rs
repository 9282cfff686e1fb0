//! Milestones on the time axis of a run, each a link to its place in the list.

use super::axes::position;
use crate::markup::{El, svg};
use crate::plot::RankPlot;
use crate::song::{Date, Milestone, Song};
use crate::view::chart::milestone_order::ordered;
use crate::view::state::{Focus, State};
use crate::words::Words;
use leptos::ev::{self};

/// A milestone whose day is known.
pub(super) struct OnDay<'a> {
    pub date: Date,
    /// Its place in the list.
    place: usize,
    milestone: &'a Milestone,
}

/// Marks nearer to each other than this fraction of the plot's width are merged: a finger could not tell
/// them apart.
const NEAR: f32 = 0.105;

pub(super) fn on_days(song: &Song) -> Vec<OnDay<'_>> {
    let milestones = ordered(song).into_iter().enumerate();
    let days = milestones.filter_map(|(place, milestone)| {
        Some(OnDay {
            date: milestone.at.date()?,
            place,
            milestone,
        })
    });
    days.collect()
}

/// A flag for each milestone within the plot's time, between the plot and the names of its dates.
pub(super) fn marks(
    words: &'static Words,
    state: State,
    plot: &RankPlot,
    days: &[OnDay],
) -> Option<El> {
    let placed = days
        .iter()
        .filter_map(|day| Some((plot.time.x(day.date)?, day)));
    let mut placed: Vec<(f32, &OnDay)> = placed.collect();
    placed.sort_unstable_by_key(|(_, day)| (day.date, day.place));
    let mut groups: Vec<Vec<(f32, &OnDay)>> = Vec::new();
    for mark in placed {
        match groups.last_mut() {
            Some(group) if mark.0 - group[0].0 < NEAR => group.push(mark),
            _ => groups.push(vec![mark]),
        }
    }
    let marks = groups.iter().map(|group| mark(words, state, group));
    (!groups.is_empty()).then(|| {
        svg::svg()
            .class("milestone-marks")
            .attr("role", "group")
            .attr("aria-label", words.milestones.heading)
            .attr("width", "100%")
            .attr("height", "100%")
            .children(marks)
    })
}

/// A mark links to the first of its milestones and names them all in its `<title>`. SVG has no buttons, so it has the role and
/// the keys of one.
fn mark(words: &'static Words, state: State, group: &[(f32, &OnDay)]) -> El {
    let texts = group.iter().map(|(_, day)| {
        let (what, when) = (
            (words.milestones.milestone)(day.milestone),
            (words.formats.moment)(day.milestone.at),
        );
        [what, when].join(", ")
    });
    let names = texts.collect::<Vec<String>>().join("; ");
    // The name begins with the number beside the mark, so that speech control finds the mark by what is seen.
    let name = match group.len() {
        1 => names,
        several => [&several.to_string(), ": ", &names].concat(),
    };
    let (x, place) = (group[0].0, group[0].1.place);
    let count = (group.len() > 1).then(|| {
        svg::text()
            .attr("x", "14")
            .attr("y", "12")
            .child(group.len().to_string())
    });
    let lead = move || state.move_focus(Focus::Milestone(place));
    let pole = svg::line()
        .attr("x1", position(x))
        .attr("x2", position(x))
        .attr("y2", "100%");
    let flag = svg::svg()
        .attr("x", position(x))
        .attr("y", "100%")
        .attr("overflow", "visible")
        .child(
            svg::circle()
                .class("hit-area")
                .attr("cy", "12")
                .attr("r", "12"),
        )
        .child(svg::path().attr("d", "M0 0V20M0 3H11L8 7.5L11 12H0"))
        .child(count);
    svg::g()
        .attr("role", "button")
        .attr("tabindex", "0")
        .on(ev::click, move |_| lead())
        .on(ev::keydown, move |event| {
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.prevent_default();
                lead();
            }
        })
        .child(svg::title().child(name))
        .child(pole)
        .child(flag)
}
