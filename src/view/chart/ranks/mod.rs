//! The rank lines of one chart: up to five places over one another, as a drawing or as a table.

pub(crate) mod axes;
mod drawing;
mod milestone_marks;
mod places;
mod reading;
pub(crate) mod table;

use crate::markup::html::{button, div, span};
use crate::markup::{El, LiveEl, fragment, truth};
use crate::plot;
use crate::song::{ChartId, Date, Entry, History, Scope, Song};
use crate::text::together;
use crate::view::parts::heading::heading;
use crate::view::share::{Item, by_hand, copy};
use crate::view::state::State;
use crate::words::Words;
use drawing::draw;
use leptos::ev;
use leptos::prelude::*;
use milestone_marks::{marks, on_days};
use places::choose;
use reading::{Lines, read};
use std::sync::Arc;
use table::rank_table;

/// The places beside the open one. A place keeps its seat, and with it its colour, when another goes.
pub type Others = [Option<Scope>; 4];

/// How one card's reader looks at the rank lines.
#[derive(Debug, Clone, Copy)]
pub struct Reading {
    pub others: [RwSignal<Option<Scope>>; 4],
    /// The date that is read; the latest where none is chosen.
    pub at: RwSignal<Option<Date>>,
    /// Whether the table stands in place of the lines.
    pub table: RwSignal<bool>,
}

/// A history that is shown. The open place has seat 0, the others have 1 to 4.
#[derive(Clone, Copy)]
pub(crate) struct Seated<'a> {
    pub seat: usize,
    pub history: &'a History,
}

impl Reading {
    pub(crate) fn new(others: Others) -> Reading {
        Reading {
            others: others.map(RwSignal::new),
            at: RwSignal::new(None),
            table: RwSignal::new(false),
        }
    }
}

/// The place whose line is shown where none is open, or one that has no history on this chart. It is
/// asked for once: every rank of the chart has a say.
pub(crate) fn best(song: &Song, chart: ChartId) -> Option<Scope> {
    let histories = song.histories.iter();
    let histories = histories.filter(|history| history.chart == chart);
    let best = histories.max_by_key(|history| history.quality());
    best.map(|history| history.scope)
}

/// The place whose line is shown before all others.
pub(crate) fn first(song: &Song, state: State, chart: ChartId, best: Scope) -> Scope {
    let open = state.scope.get();
    open.filter(|open| song.history(chart, *open).is_some())
        .unwrap_or(best)
}

/// What is shown, the first place before the others, and none of them twice.
pub(crate) fn seated(song: &Song, state: State, chart: ChartId, best: Scope) -> Vec<Seated<'_>> {
    let first = Some(first(song, state, chart, best));
    let others = state.reading.others.map(|place| place.get());
    let mut shown: Vec<Seated> = Vec::new();
    for (seat, scope) in [first].into_iter().chain(others).enumerate() {
        let history = scope.and_then(|scope| song.history(chart, scope));
        let Some(history) = history else { continue };
        if shown
            .iter()
            .all(|other| other.history.scope != history.scope)
        {
            shown.push(Seated { seat, history });
        }
    }
    shown
}

/// `None` where the chart has no history.
pub(crate) fn rank_plot(
    song: &Arc<Song>,
    words: &'static Words,
    state: State,
    chart: ChartId,
) -> Option<El> {
    let histories = song.histories.iter();
    let places = histories.filter(|history| history.chart == chart);
    let places: Vec<Scope> = places.map(|history| history.scope).collect();
    let best = best(song, chart)?;
    let choice = (places.len() > 1).then(|| choose(song, words, state, chart, best, places));
    let bar = div()
        .class("bar")
        .child(heading(state).child(words.rank_line))
        .child(choice);
    let table = state.reading.table;
    let song = song.clone();
    let shown = div().child(move || {
        let shown = seated(&song, state, chart, best);
        if table.get() {
            rank_table(&song, words, chart, &shown)
        } else {
            lines(&song, words, state, chart, &shown)
        }
    });
    let toggle = button()
        .attr("type", "button")
        .attr("aria-pressed", move || truth(table.get()))
        .on(ev::click, move |_| table.update(|open| *open = !*open))
        .child(words.table);
    let csv = copy(words, state.sharing, Item::Ranks, words.copy_csv.to_owned());
    let copied = move || (state.sharing.copied.get() == Some(Item::Ranks)).then_some(words.copied);
    let said = span().class("heard").attr("role", "status").child(copied);
    let numbers = div().class("choice").child(toggle).child(csv).child(said);
    let run = div()
        .class("run")
        .attr("part", "history")
        .child(bar)
        .child(shown)
        .child(numbers);
    Some(run.child(by_hand(words, state.sharing, |item| item == Item::Ranks)))
}

/// From the first to the last date of the lines that are shown; `None` where the chart has no history.
pub(crate) fn rank_span(
    song: &Arc<Song>,
    words: &'static Words,
    state: State,
    chart: ChartId,
) -> Option<LiveEl> {
    let best = best(song, chart)?;
    let song = song.clone();
    let text = move || {
        let shown = seated(&song, state, chart, best);
        let dates = |entry: fn(&[Entry]) -> Option<&Entry>| {
            let entries = shown.iter().map(move |seated| &seated.history.entries);
            entries.filter_map(move |entries| Some(entry(entries)?.date))
        };
        let first = dates(<[Entry]>::first).min()?;
        let last = dates(<[Entry]>::last).max()?;
        let dates = if first == last {
            (words.short_date)(first)
        } else {
            words.span(first, last)
        };
        Some(together(&dates))
    };
    Some(span().class("span").child(text))
}

/// The drawing, what reads it, and the milestones of its time.
fn lines(song: &Song, words: &'static Words, state: State, chart: ChartId, shown: &[Seated]) -> El {
    let cadence = song.cadence(chart);
    let days = on_days(song);
    let dates: Vec<Date> = days.iter().map(|day| day.date).collect();
    let histories: Vec<&History> = shown.iter().map(|seated| seated.history).collect();
    let plot = plot::rank_plot(&histories, cadence, &dates);
    let drawing = fragment()
        .child(draw(words, &plot, shown))
        .child(marks(words, state, &plot, &days));
    let seats = shown
        .iter()
        .map(|seated| (seated.seat, seated.history.scope));
    let lines = Lines {
        seats: seats.collect(),
        cadence,
        plot,
    };
    read(words, state.reading.at, lines, drawing)
}
