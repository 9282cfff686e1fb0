//! The page without script: `style/no-script.css` opens all panels, and each chart is a table with a row for each
//! territory.
//!
//! With script the card shows one chart at a time, opens a territory's details at a tap, and labels tiles where there is
//! space. All this is in the page's `<noscript>`, which a browser that runs scripts parses as text, without
//! building elements.

use super::text::isolated;
use crate::markup::escape;
use crate::publish::Edition;
use crate::song::{Cadence, ChartId, History, Song, Standing};
use crate::words::Words;

/// A table for every chart of the song; empty for a song without charts.
pub(super) fn chart_tables(edition: &Edition) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let charts: String = song.chart_ids().map(|id| chart(song, words, id)).collect();
    if charts.is_empty() {
        return charts;
    }
    format!(
        "<section class=\"songcard chart-tables\" data-theme=\"auto\" lang=\"{}\" aria-label=\"{}\">{charts}</section>",
        words.tag,
        escape(words.chart.heading),
    )
}

/// A chart's name, kind and table. A chart that only a claim refers to has no table.
fn chart(song: &Song, words: &'static Words, id: ChartId) -> String {
    let chart = song.chart(id);
    let about = format!(
        "<h2 class=\"heading\">{} <small>{}</small></h2><p class=\"note\">{}</p>",
        isolated(&chart.name),
        escape((words.chart.chart_kind)(chart.kind)),
        escape((words.chart.chart_means)(chart.kind)),
    );
    let standings = song.standings(id);
    if standings.is_empty() {
        return about;
    }
    let [place, date, rank, _] = words.rank_lines.rank_columns;
    let names = [place, rank, date, words.sources.source_mark]
        .map(|name| format!("<th scope=\"col\">{}</th>", escape(name)));
    let cadence = song.cadence(id);
    let sorted = in_order(words, standings);
    let rows = sorted.iter().map(|standing| row(words, standing, cadence));
    format!(
        "<table><caption>{about}</caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table>",
        names.concat(),
        rows.collect::<String>(),
    )
}

/// In the board's order: by best rank, then by name.
fn in_order<'a>(words: &Words, mut standings: Vec<Standing<'a>>) -> Vec<Standing<'a>> {
    standings.sort_by_cached_key(|standing| {
        let peak = standing.peak().map(|peak| peak.rank());
        (peak, words.sort_key(words.scope(standing.scope)))
    });
    standings
}

fn row(words: &'static Words, standing: &Standing, cadence: Option<Cadence>) -> String {
    let rank = standing
        .peak()
        .map(|peak| (words.formats.rank)(peak.rank()));
    let sources = standing
        .sources()
        .into_iter()
        .map(|id| id.number().to_string());
    format!(
        "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
        escape(words.scope(standing.scope)),
        escape(&rank.unwrap_or_default()),
        escape(&dates(words, standing, cadence)).replace(" · ", DOT),
        sources.collect::<Vec<_>>().join(", "),
    )
}

/// As in the card: a dot that is seen, and a comma for screen readers.
const DOT: &str =
    "<span class=\"comma\">,</span><span class=\"dot\" aria-hidden=\"true\"> ·</span> ";

/// When the peak was reached, the run, and the latest rank if it is not the peak.
fn dates(words: &'static Words, standing: &Standing, cadence: Option<Cadence>) -> String {
    let reached = standing.peak_at().map(|when| (words.formats.moment)(when));
    let run = standing.history.and_then(|all| run(words, all, cadence));
    let peak = standing.peak().map(|peak| peak.rank());
    let last = standing
        .latest()
        .filter(|(rank, _)| Some(*rank) != peak)
        .map(|(rank, when)| (words.rank_lines.latest)(rank, when));
    let parts: Vec<String> = [reached, run, last].into_iter().flatten().collect();
    parts.join(" · ")
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
