//! The slider over the rank lines: the pointer or a key chooses a date, and the rank of each place on it is shown below.

use super::axes::percent;
use super::date_ranks::{shown_ranks, spoken_ranks};
use super::lines::Lines;
use super::series::SERIES_KEYS;
use crate::markup::html::{div, output};
use crate::markup::{El, fragment, svg};
use crate::song::Date;
use crate::words::Words;
use leptos::ev::{self, KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::sync::Arc;

/// The drawing with its slider and the ranks of the chosen date. When the date changes, only the cursor and the line
/// below are rendered again.
pub(super) fn with_slider(
    words: &'static Words,
    at: RwSignal<Option<Date>>,
    lines: Lines,
    drawing: El,
) -> El {
    let several = lines.series.len() > 1;
    let lines = Arc::new(lines);
    let [pointed, keyed, marked, placed, spoken, shown] = [(); 6].map(|()| lines.clone());
    let choose_nearest = Arc::new(move |event: &MouseEvent| {
        let nearest = pointed.plot.nearest_day(fraction(event));
        at.set(pointed.plot.days.get(nearest).map(|day| day.date));
    });
    let [moved, pressed] = [choose_nearest.clone(), choose_nearest];
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
        .attr("aria-label", words.rank_lines.heading)
        .attr("aria-valuemin", "0")
        .attr("aria-valuemax", last.to_string())
        .attr("aria-valuenow", move || {
            placed.index_of(at.get()).to_string()
        })
        .attr("aria-valuetext", move || {
            let day = spoken.plot.days.get(spoken.index_of(at.get()));
            day.map(|day| spoken_ranks(words, &spoken, day.date))
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
    // The controls above name a place that is shown alone; print hides them, so this names it.
    let place = match lines.series[..] {
        [(_, scope)] => Some(words.scope(scope)),
        _ => None,
    };
    // The slider says the same to screen readers.
    let reading = output()
        .class("reading")
        .attr("aria-live", "off")
        .attr("data-place", place)
        .child(move || {
            let day = shown.plot.days.get(shown.index_of(at.get()));
            day.map(|day| shown_ranks(words, &shown, day.date))
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
    let now = lines.index_of(at.get_untracked());
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
        .zip(&lines.series)
        .filter_map(|(line, (index, _))| {
            let point = line.point_on(date)?;
            let ring = svg::circle()
                .attr("data-seat", SERIES_KEYS[*index])
                .attr("r", "4");
            Some(ring.attr("cx", x()?).attr("cy", percent(point.y * 100.0)))
        });
    Some(fragment().child(rule).children(rings))
}
