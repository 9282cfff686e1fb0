//! Reading rank lines by pointer and by key: a date, and the rank of each place on it.

use super::node::{El, el, fragment};
use super::rank_axes::percent;
use super::rank_drawing::SEATS;
use crate::plot::RankPlot;
use crate::song::{Cadence, Date, Scope};
use crate::words::Words;
use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::sync::Arc;

/// The lines of a plot with their seats and places.
pub(super) struct Lines {
    pub plot: RankPlot,
    pub seats: Vec<(usize, Scope)>,
    pub cadence: Option<Cadence>,
}

impl Lines {
    /// Where a date lies on which one of the lines has a point.
    fn x(&self, date: Date) -> Option<f32> {
        let mut days = self.plot.days.iter();
        days.find(|day| day.date == date).map(|day| day.x)
    }
}

/// The drawing with what reads it. On a move only the mark over it and the line under it are made
/// anew.
pub(super) fn read(
    words: &'static Words,
    at: RwSignal<Option<Date>>,
    lines: Lines,
    drawing: El,
) -> El {
    let several = lines.seats.len() > 1;
    let lines = Arc::new(lines);
    let [pointed, keyed, marked, said] = [(); 4].map(|()| lines.clone());
    let point = move |event: &Event| {
        let nearest = pointed.plot.nearest(fraction(event));
        at.set(pointed.plot.days.get(nearest).map(|day| day.date));
    };
    let point = Arc::new(point);
    let [moved, pressed] = [point.clone(), point];
    let cursor = el("svg.cursor")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", "100%")
        .children_live(move || at.get().map(|date| cursor(&marked, date)));
    let sight = el("div.sight")
        .on("pointermove", move |event| moved(event))
        .on("pointerdown", move |event| pressed(event))
        .child(cursor);
    let plot = el(if several {
        "div.plot.several"
    } else {
        "div.plot"
    })
    .attr("role", "group")
    .attr("aria-label", words.rank_keys)
    .attr("tabindex", "0")
    .on("keydown", move |event| press(event, at, &keyed.plot))
    .child(sight)
    .child(drawing);
    // On a screen the choice above names a single place; on paper there is none.
    let place = match lines.seats[..] {
        [(_, scope)] => Some(words.scope(scope)),
        _ => None,
    };
    let reading = el("output.reading")
        .attr("data-place", place)
        .children_live(move || {
            let latest = said.plot.days.last().map(|day| day.date);
            let date = at.get().filter(|date| said.x(*date).is_some());
            date.or(latest).map(|date| reading(words, &said, date))
        });
    fragment().child(plot).child(reading)
}

/// How far across its element an event is, from 0 to 1.
fn fraction(event: &Event) -> f32 {
    let pointer: &MouseEvent = event.unchecked_ref();
    let width = event.current_target().map_or(1, |target| {
        let element: &Element = target.unchecked_ref();
        element.client_width()
    });
    pointer.offset_x() as f32 / width.max(1) as f32
}

/// The arrows move by one chart, Home and End to the first and the last.
fn press(event: &Event, at: RwSignal<Option<Date>>, plot: &RankPlot) {
    let key: &KeyboardEvent = event.unchecked_ref();
    if key.alt_key() || key.ctrl_key() || key.meta_key() {
        return;
    }
    let last = plot.days.len().saturating_sub(1);
    let now = at.get_untracked();
    let now = now.and_then(|date| plot.days.iter().position(|day| day.date == date));
    let now = now.unwrap_or(last);
    let next = match key.key().as_str() {
        "ArrowLeft" => now.saturating_sub(1),
        "ArrowRight" => (now + 1).min(last),
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    at.set(plot.days.get(next).map(|day| day.date));
}

/// A rule at the date and a ring at each line.
fn cursor(lines: &Lines, date: Date) -> Option<El> {
    let plot = &lines.plot;
    let x = || lines.x(date).map(|x| percent(x * 100.0));
    let rule = el("line")
        .attr("x1", x()?)
        .attr("x2", x()?)
        .attr("y2", "100%");
    let rings = plot
        .lines
        .iter()
        .zip(&lines.seats)
        .filter_map(|(line, (seat, _))| {
            let point = line.at(date)?;
            let ring = el("circle").attr("data-seat", SEATS[*seat]).attr("r", "4");
            Some(ring.attr("cx", x()?).attr("cy", percent(point.y * 100.0)))
        });
    Some(fragment().child(rule).children(rings))
}

/// `Week of 5 Sep 2020: No. 1`, or the date and every place.
fn reading(words: &'static Words, lines: &Lines, date: Date) -> El {
    let rank = |at: usize| Some(lines.plot.lines.get(at)?.at(date)?.rank);
    if let [_] = lines.seats[..] {
        let rank = rank(0).map(|rank| (words.rank_on)(date, lines.cadence, rank));
        return fragment().child(rank);
    }
    let when = (words.chart_date)(date, lines.cadence);
    let places = lines.seats.iter().enumerate().map(|(at, (seat, scope))| {
        // A place that was not on the chart keeps its room, so that nothing jumps on a move.
        let rank = rank(at).map_or_else(|| "–".to_owned(), words.rank);
        let text = [words.scope(*scope), " ", &rank].concat();
        fragment()
            .child(" ")
            .child(el("span").attr("data-seat", SEATS[*seat]).child(text))
    });
    fragment().child(el("span").child(when)).children(places)
}
