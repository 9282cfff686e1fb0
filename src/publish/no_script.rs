//! The page without script: `style/no-script.css` opens all panels, and each chart is a table with a row for each
//! territory.
//!
//! With script the card shows one chart at a time, opens a territory's details at a tap, and labels tiles where there is
//! space. All this is in the page's `<noscript>`, which a browser that runs scripts parses as text, without
//! building elements.

use super::text::isolated;
use crate::markup::{El, fragment, html};
use crate::publish::Edition;
use crate::song::{Cadence, ChartId, History, Song, Standing};
use crate::words::Words;

/// A table for every chart of the song; `None` for a song without charts.
pub(super) fn chart_tables(edition: &Edition) -> Option<El> {
    let (song, words) = (&*edition.song, edition.words);
    let mut charts = song.chart_ids().map(|id| chart(song, words, id)).peekable();
    charts.peek()?;
    let section = html::section()
        .class("songcard chart-tables")
        .attr("data-theme", "auto")
        .attr("lang", words.tag)
        .attr("aria-label", words.chart.heading);
    Some(section.children(charts))
}

/// A chart's name, kind and table. A chart that only a claim refers to has no table.
fn chart(song: &Song, words: &'static Words, id: ChartId) -> El {
    let chart = song.chart(id);
    let heading = html::h2()
        .class("heading")
        .child(isolated(&chart.name))
        .child(" ")
        .child(html::small().child((words.chart.chart_kind)(chart.kind)));
    let meaning = html::p()
        .class("note")
        .child((words.chart.chart_means)(chart.kind));
    let about = fragment().child(heading).child(meaning);
    let standings = song.standings(id);
    if standings.is_empty() {
        return about;
    }
    let [place, date, rank, _] = words.rank_lines.rank_columns;
    let names = [place, rank, date, words.sources.source_mark]
        .map(|name| html::th().attr("scope", "col").child(name));
    let cadence = song.cadence(id);
    let sorted = in_order(words, standings);
    let rows = sorted.iter().map(|standing| row(words, standing, cadence));
    html::table()
        .child(html::caption().child(about))
        .child(html::thead().child(html::tr().children(names)))
        .child(html::tbody().children(rows))
}

/// In the board's order: by best rank, then by name.
fn in_order<'a>(words: &Words, mut standings: Vec<Standing<'a>>) -> Vec<Standing<'a>> {
    standings.sort_by_cached_key(|standing| {
        let peak = standing.peak().map(|peak| peak.rank());
        (peak, words.sort_key(words.scope(standing.scope)))
    });
    standings
}

fn row(words: &'static Words, standing: &Standing, cadence: Option<Cadence>) -> El {
    let rank = standing
        .peak()
        .map(|peak| (words.formats.rank)(peak.rank()));
    let sources: Vec<String> = standing
        .sources()
        .into_iter()
        .map(|id| id.number().to_string())
        .collect();
    let name = html::th()
        .attr("scope", "row")
        .child(words.scope(standing.scope));
    html::tr()
        .child(name)
        .child(html::td().child(rank))
        .child(dates(words, standing, cadence))
        .child(html::td().child(sources.join(", ")))
}

/// When the peak was reached, the run, and the latest rank if it is not the peak, with dots between them as in the card:
/// a dot that is seen, and a comma for screen readers.
fn dates(words: &'static Words, standing: &Standing, cadence: Option<Cadence>) -> El {
    let reached = standing.peak_at().map(|when| (words.formats.moment)(when));
    let run = standing.history.and_then(|all| run(words, all, cadence));
    let peak = standing.peak().map(|peak| peak.rank());
    let last = standing
        .latest()
        .filter(|(rank, _)| Some(*rank) != peak)
        .map(|(rank, when)| (words.rank_lines.latest)(rank, when));
    let parts = [reached, run, last].into_iter().flatten();
    parts.enumerate().fold(html::td(), |cell, (at, part)| {
        cell.child((at > 0).then(dot)).child(part)
    })
}

fn dot() -> El {
    let seen = html::span()
        .class("dot")
        .attr("aria-hidden", "true")
        .child(" ·");
    fragment()
        .child(html::span().class("comma").child(","))
        .child(seen)
        .child(" ")
}

/// How long the song was on the chart, with the first and the last date:
/// `32 weeks on chart, 5 Sep 2020 – 10 Apr 2021`.
fn run(words: &'static Words, history: &History, cadence: Option<Cadence>) -> Option<String> {
    let (first, last) = (
        history.entries().first()?.date,
        history.entries().last()?.date,
    );
    let charts = (words.rank_lines.time_on_chart)(history.entries().len(), cadence);
    let span = if first == last {
        (words.formats.short_date)(first)
    } else {
        words.date_range(first, last)
    };
    Some(format!("{charts}, {span}"))
}
