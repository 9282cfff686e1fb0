//! The plot is a slider: dragging over it, or a key, chooses a date, and the rank of each place on it is shown above. Where
//! the board is shown as of a day, it follows.

use super::axes::position;
use super::date_ranks::{shown_ranks, spoken_ranks};
use super::lines::ShownLines;
use super::series::SERIES_KEYS;
use crate::markup::html::{div, output, span};
use crate::markup::{El, fragment, html, svg};
use crate::view::parts::dots::dotted;
use crate::view::state::State;
use crate::words::Words;
use leptos::ev::{self, MouseEvent};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;
use std::sync::Arc;

/// The drawing with its slider and the ranks of the chosen date. When the date changes, only the cursor and the line
/// above are rendered again.
pub(super) fn with_slider(
    words: &'static Words,
    state: State,
    lines: ShownLines,
    drawing: El,
) -> El {
    let several = lines.series.len() > 1;
    let lines = Arc::new(lines);
    let [pointed, keyed, marked, placed, spoken] = [(); 5].map(|()| lines.clone());
    let choose_nearest = Arc::new(move |event: &MouseEvent| {
        choose(state, &pointed, pointed.plot.nearest_day(fraction(event)));
    });
    let [moved, pressed] = [choose_nearest.clone(), choose_nearest];
    let cursor = svg::svg()
        .class("cursor")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", "100%")
        .child(move || marked.chosen(state).map(|day| cursor(&marked, day)));
    let last = lines.last();
    // For keys and screen readers. It would not follow a pointer along an axis with breaks, so the area around it does.
    let slider = html::input()
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", last.to_string())
        .prop("value", move || placed.shown(state).to_string())
        .attr("aria-label", words.rank_lines.heading)
        .attr("aria-valuetext", move || {
            let day = spoken.plot.days.get(spoken.shown(state));
            day.map(|day| spoken_ranks(words, &spoken, day.date))
        })
        .on(ev::input, move |event| {
            let day = event_target_value(&event).parse();
            choose(state, &keyed, day.unwrap_or(last));
        });
    let hit_area = div()
        .class("plot-hit-area")
        .on(ev::pointermove, move |event| moved(&event))
        .on(ev::pointerdown, move |event| pressed(&event))
        .child(cursor)
        .child(slider);
    let plot = div()
        .class(if several { "plot several" } else { "plot" })
        .child(drawing)
        .child(hit_area);
    fragment().child(reading(words, state, lines)).child(plot)
}

/// The rank of each place on the shown day. For one place, from the first to the last day until one is chosen. The slider
/// says the same to screen readers.
fn reading(words: &'static Words, state: State, lines: Arc<ShownLines>) -> El {
    let days = &lines.plot.days;
    let range = match (&lines.series[..], days.first(), days.last()) {
        ([(_, scope)], Some(first), Some(last)) => {
            let dates = match first == last {
                true => (words.formats.short_date)(first.date),
                false => words.date_range(first.date, last.date),
            };
            let range = dotted(&[words.scope(*scope), " · ", &dates].concat());
            Some(span().class("date-range").child(range))
        }
        _ => None,
    };
    let alone = range.is_some();
    let ranks = output()
        .class("reading")
        .attr("aria-live", "off")
        .child(move || {
            let day = match lines.chosen(state) {
                None if alone => return None,
                day => day.unwrap_or(lines.last()),
            };
            let day = lines.plot.days.get(day)?;
            Some(shown_ranks(words, &lines, day.date))
        });
    div().class("readings").child(range).child(ranks)
}

fn choose(state: State, lines: &ShownLines, day: usize) {
    let date = lines.plot.days.get(day).map(|day| day.date);
    state.rank_lines.at.set(date);
    if date.is_some() && state.day.get_untracked().is_some() {
        state.playing.set(false);
        state.day.set(date);
    }
}

/// How far across its element an event is, from 0 to 1.
fn fraction(event: &MouseEvent) -> f32 {
    let width = event.current_target().map_or(1, |target| {
        let element: &Element = target.unchecked_ref();
        element.client_width()
    });
    event.offset_x() as f32 / width.max(1) as f32
}

/// A rule at a day and a ring at each line.
fn cursor(lines: &ShownLines, day: usize) -> Option<El> {
    let plot = &lines.plot;
    let day = plot.days.get(day)?;
    let x = || position(day.x);
    let rule = svg::line()
        .attr("x1", x())
        .attr("x2", x())
        .attr("y2", "100%");
    let rings = plot
        .lines
        .iter()
        .zip(&lines.series)
        .filter_map(|(line, (index, _))| {
            let point = line.point_on(day.date)?;
            let ring = svg::circle()
                .attr("data-series", SERIES_KEYS[*index])
                .attr("r", "5");
            Some(ring.attr("cx", x()).attr("cy", position(point.y)))
        });
    Some(fragment().child(rule).children(rings))
}
