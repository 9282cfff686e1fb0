//! Reading rank lines by pointer and by key: a date, and the rank of each place on it.

use super::axes::percent;
use super::series::SERIES_KEYS;
use crate::markup::html::{div, output, span};
use crate::markup::{El, fragment, svg};
use crate::plot::RankPlot;
use crate::song::{Cadence, Date, Scope};
use crate::text::non_breaking;
use crate::words::Words;
use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::sync::Arc;

/// The lines of a plot with their series indices and places.
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

    /// The place of a date among those of the lines; the last where none is chosen, or one of other lines.
    fn place(&self, date: Option<Date>) -> usize {
        let days = &self.plot.days;
        let chosen = days.iter().position(|day| Some(day.date) == date);
        chosen.unwrap_or(days.len().saturating_sub(1))
    }
}

/// The drawing with its slider. When the date changes, only the cursor and the line below are rendered again.
pub(super) fn read(
    words: &'static Words,
    at: RwSignal<Option<Date>>,
    lines: Lines,
    drawing: El,
) -> El {
    let several = lines.seats.len() > 1;
    let lines = Arc::new(lines);
    let [pointed, keyed, marked, placed, spoken, said] = [(); 6].map(|()| lines.clone());
    let point = move |event: &MouseEvent| {
        let nearest = pointed.plot.nearest_day(fraction(event));
        at.set(pointed.plot.days.get(nearest).map(|day| day.date));
    };
    let point = Arc::new(point);
    let [moved, pressed] = [point.clone(), point];
    let cursor = svg::svg()
        .class("cursor")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", "100%")
        .child(move || at.get().map(|date| cursor(&marked, date)));
    let last = lines.plot.days.len().saturating_sub(1);
    let hit_area = div()
        .class("plot-hit-area")
        .attr("role", "slider")
        .attr("aria-label", words.rank_line)
        .attr("aria-valuemin", "0")
        .attr("aria-valuemax", last.to_string())
        .attr("aria-valuenow", move || placed.place(at.get()).to_string())
        .attr("aria-valuetext", move || {
            let day = spoken.plot.days.get(spoken.place(at.get()));
            day.map(|day| spoken_reading(words, &spoken, day.date))
        })
        .attr("tabindex", "0")
        .on(ev::pointermove, move |event| moved(&event))
        .on(ev::pointerdown, move |event| pressed(&event))
        .on(ev::keydown, move |event| press(&event, at, &keyed))
        .child(cursor);
    let plot = div()
        .class(if several { "plot several" } else { "plot" })
        .child(hit_area)
        .child(drawing);
    // On a screen the choice above names a single place; on paper there is none.
    let place = match lines.seats[..] {
        [(_, scope)] => Some(words.scope(scope)),
        _ => None,
    };
    // The slider says the same to screen readers.
    let reading = output()
        .class("reading")
        .attr("aria-live", "off")
        .attr("data-place", place)
        .child(move || {
            let day = said.plot.days.get(said.place(at.get()));
            day.map(|day| reading(words, &said, day.date))
        });
    fragment().child(plot).child(reading)
}

/// How far across its element an event is, from 0 to 1.
fn fraction(event: &MouseEvent) -> f32 {
    let width = event.current_target().map_or(1, |target| {
        let element: &Element = target.unchecked_ref();
        element.client_width()
    });
    event.offset_x() as f32 / width.max(1) as f32
}

/// As on any [slider](https://www.w3.org/WAI/ARIA/apg/patterns/slider/): the arrows move by one chart, Page Up
/// and Page Down by a tenth of all, Home and End to the first and the last.
fn press(event: &KeyboardEvent, at: RwSignal<Option<Date>>, lines: &Lines) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() {
        return;
    }
    let last = lines.plot.days.len().saturating_sub(1);
    let far = (last / 10).max(2);
    let now = lines.place(at.get_untracked());
    let next = match event.key().as_str() {
        "ArrowLeft" | "ArrowDown" => now.saturating_sub(1),
        "ArrowRight" | "ArrowUp" => now + 1,
        "PageDown" => now.saturating_sub(far),
        "PageUp" => now + far,
        "Home" => 0,
        "End" => last,
        _ => return,
    };
    event.prevent_default();
    let day = lines.plot.days.get(next.min(last));
    at.set(day.map(|day| day.date));
}

/// A rule at the date and a ring at each line.
fn cursor(lines: &Lines, date: Date) -> Option<El> {
    let plot = &lines.plot;
    let x = || lines.x(date).map(|x| percent(x * 100.0));
    let rule = svg::line()
        .attr("x1", x()?)
        .attr("x2", x()?)
        .attr("y2", "100%");
    let rings = plot
        .lines
        .iter()
        .zip(&lines.seats)
        .filter_map(|(line, (seat, _))| {
            let point = line.point_on(date)?;
            let ring = svg::circle()
                .attr("data-seat", SERIES_KEYS[*seat])
                .attr("r", "4");
            Some(ring.attr("cx", x()?).attr("cy", percent(point.y * 100.0)))
        });
    Some(fragment().child(rule).children(rings))
}

/// `Week of 5 Sep 2020: No. 1`, or the date and every place.
fn reading(words: &'static Words, lines: &Lines, date: Date) -> El {
    if let [_] = lines.seats[..] {
        return fragment().child(non_breaking(&single(words, lines, date)));
    }
    let when = (words.chart_date)(date, lines.cadence);
    let places = lines.seats.iter().enumerate().map(|(at, (seat, scope))| {
        // A place without a rank keeps its space, so that nothing jumps while the slider moves.
        let rank = rank(words, lines, at, date).unwrap_or_else(|| "–".to_owned());
        let text = [words.scope(*scope), " ", &rank].concat();
        fragment().child(" ").child(
            span()
                .attr("data-seat", SERIES_KEYS[*seat])
                .child(non_breaking(&text)),
        )
    });
    fragment()
        .child(span().child(non_breaking(&when)))
        .children(places)
}

/// The same as one sentence for screen readers: an absence in words.
fn spoken_reading(words: &'static Words, lines: &Lines, date: Date) -> String {
    if lines.seats.len() == 1 {
        return single(words, lines, date);
    }
    let when = (words.chart_date)(date, lines.cadence);
    let places = lines.seats.iter().enumerate().map(|(at, (_, scope))| {
        let rank = rank(words, lines, at, date);
        let rank = rank.unwrap_or_else(|| words.not_on_chart.to_owned());
        [words.scope(*scope), " ", &rank].concat()
    });
    let said: Vec<String> = [when].into_iter().chain(places).collect();
    said.join(", ")
}

/// The ranks of a single place.
fn single(words: &'static Words, lines: &Lines, date: Date) -> String {
    let rank = lines
        .plot
        .lines
        .first()
        .and_then(|line| line.point_on(date));
    let rank = rank.map(|point| (words.rank_on)(date, lines.cadence, point.rank));
    rank.unwrap_or_default()
}

/// The rank of one of the places on a date.
fn rank(words: &'static Words, lines: &Lines, place: usize, date: Date) -> Option<String> {
    let point = lines.plot.lines.get(place)?.point_on(date)?;
    Some((words.rank)(point.rank))
}
