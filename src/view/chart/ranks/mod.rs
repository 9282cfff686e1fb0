//! The rank lines of one chart: up to five places over one another, as a drawing or as a table.

pub(crate) mod axes;
mod date_ranks;
mod drawing;
mod labels;
mod lines;
mod milestone_marks;
mod places;
pub(crate) mod series;
mod slider;
pub(crate) mod table;

use crate::markup::html::{button, div, span};
use crate::markup::{El, fragment, truth};
use crate::plot;
use crate::song::{ChartId, Date, History, Scope};
use crate::view::context::CardContext;
use crate::view::parts::heading::heading;
use crate::view::share::{copy, manual_copy};
use crate::view::state::ShareItem;
use drawing::draw;
use leptos::ev;
use leptos::prelude::*;
use lines::ShownLines;
use milestone_marks::{marks, on_days};
use places::choose;
use series::{Series, best, shown_series};
use slider::with_slider;
use table::rank_table;

/// `None` where the chart has no history.
pub(crate) fn rank_plot(cx: &CardContext, chart: ChartId) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let histories = song.histories.iter();
    let places = histories.filter(|history| history.chart == chart);
    let places: Vec<Scope> = places.map(|history| history.scope).collect();
    let best = best(song, chart)?;
    let choice = (places.len() > 1).then(|| choose(cx, chart, best, places));
    let bar = div()
        .class("bar")
        .child(heading(state).child(words.rank_lines.heading))
        .child(choice);
    let table = state.rank_lines.table;
    let owned = cx.clone();
    let content = div().child(move || {
        let shown = shown_series(&owned.song, state, chart, best);
        if table.get() {
            rank_table(&owned.song, words, chart, &shown)
        } else {
            lines(&owned, chart, &shown)
        }
    });
    let toggle = button()
        .attr("type", "button")
        .attr("aria-pressed", move || truth(table.get()))
        .on(ev::click, move |_| table.update(|open| *open = !*open))
        .child(words.rank_lines.table);
    let csv = copy(
        words,
        state,
        ShareItem::Ranks,
        words.rank_lines.copy_csv.to_owned(),
    );
    let copied = move || {
        (state.sharing.copied.get() == Some(ShareItem::Ranks)).then_some(words.share.copied)
    };
    let status = span()
        .class("visually-hidden")
        .attr("role", "status")
        .child(copied);
    let numbers = div()
        .class("numbers")
        .child(toggle)
        .child(csv)
        .child(status);
    let run = div()
        .class("run")
        .attr("part", "history")
        .child(bar)
        .child(content)
        .child(numbers);
    Some(run.child(manual_copy(words, state.sharing, |item| {
        item == ShareItem::Ranks
    })))
}

/// The drawing with its slider, and the milestones of its time.
fn lines(cx: &CardContext, chart: ChartId, shown: &[Series]) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let cadence = song.cadence(chart);
    let days = on_days(song);
    let dates: Vec<Date> = days.iter().map(|day| day.date).collect();
    let histories: Vec<&History> = shown.iter().map(|series| series.history).collect();
    let plot = plot::rank_plot(&histories, cadence, &dates);
    let drawing = fragment()
        .child(draw(words, &plot, shown, cadence))
        .child(marks(words, state, &plot, &days));
    let places = shown
        .iter()
        .map(|series| (series.index, series.history.scope));
    let lines = ShownLines {
        series: places.collect(),
        cadence,
        plot,
    };
    with_slider(words, state, lines, drawing)
}
