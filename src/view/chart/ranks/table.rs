//! The numbers behind rank lines: as a table, and as CSV to take along.

use super::series::{Series, best, shown_series};
use crate::markup::html::{div, tbody, td, th, thead, tr};
use crate::markup::{El, html};
use crate::song::{ChartId, Entry, Scope, Song};
use crate::text::non_breaking;
use crate::view::state::State;
use crate::words::Words;
use leptos::prelude::{Get, untrack};

/// A row for every rank, by date and then by place.
pub(crate) fn rank_table(
    song: &Song,
    words: &'static Words,
    chart: ChartId,
    shown: &[Series],
) -> El {
    let cadence = song.cadence(chart);
    let names = words.rank_lines.rank_columns.into_iter();
    let head = names.map(|name| th().attr("scope", "col").child(name));
    let rows = rows(song, chart, shown).into_iter().map(|row| {
        let date = html::time()
            .attr("datetime", row.entry.date.to_string())
            .child(non_breaking(&(words.formats.chart_date)(
                row.entry.date,
                cadence,
            )));
        tr().child(td().child(words.scope(row.scope)))
            .child(td().child(date))
            .child(td().child(row.entry.rank.number().to_string()))
            .child(td().child(row.run.to_string()))
    });
    let table = html::table()
        .child(html::caption().child(song.chart(chart).name.clone()))
        .child(thead().child(tr().children(head)))
        .child(tbody().children(rows));
    div()
        .class("rank-table")
        .attr("role", "group")
        .attr("aria-label", words.rank_lines.heading)
        .attr("tabindex", "0")
        .child(table)
}

/// The ranks of the shown places as the columns `date,chart,territory,rank`, sorted by date and then
/// by code; `None` where no chart with a history is shown. No value can hold a comma or a quotation mark.
pub fn ranks_as_csv(song: &Song, state: State) -> Option<String> {
    untrack(|| {
        let chart = state.chart.get()?;
        let best = best(song, chart)?;
        let key = &song.chart(chart).key;
        let mut csv = "date,chart,territory,rank\n".to_owned();
        for row in rows(song, chart, &shown_series(song, state, chart, best)) {
            let (date, rank) = (row.entry.date.to_string(), row.entry.rank.number());
            let cells = [&date, key.as_str(), row.scope.code(), &rank.to_string()];
            csv.push_str(&cells.join(","));
            csv.push('\n');
        }
        Some(csv)
    })
}

struct Row<'a> {
    entry: &'a Entry,
    scope: Scope,
    /// Counted from 1 in its place.
    run: usize,
}

fn rows<'a>(song: &Song, chart: ChartId, shown: &[Series<'a>]) -> Vec<Row<'a>> {
    let cadence = song.cadence(chart);
    let mut rows = Vec::new();
    for series in shown {
        let scope = series.history.scope;
        for (at, run) in series.history.runs(cadence).into_iter().enumerate() {
            let run_number = at + 1;
            rows.extend(run.iter().map(|entry| Row {
                entry,
                scope,
                run: run_number,
            }));
        }
    }
    rows.sort_unstable_by_key(|row| (row.entry.date, row.scope.code()));
    rows
}
