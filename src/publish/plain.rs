//! What a page looks like and says where no script ever runs: all that the card has is open, and each chart
//! stands in a table, one row a place.
//!
//! The card shows one chart at a time, opens a place at a tap, and names the squares of its board only
//! where there is room. What is here stands in the page's `<noscript>`, all of it at once; a browser that runs
//! scripts takes it for text and builds nothing of it.

use super::text::isolated;
use crate::embed::escape;
use crate::publish::Edition;
use crate::song::{Cadence, ChartId, History, Song, Standing};
use crate::words::Words;

/// Without script every panel stands open, nothing is shown that only a script could answer, and what is
/// also a fact looks like one: no button asks to be tapped. Below stands [`charts`].
pub(super) const OPEN: &str = "\
    .songcard .panel[hidden]{display:block}\
    .songcard .tabs,.songcard .choice,.songcard .share,.songcard .play,.songcard .days,.songcard .tools,\
    .songcard .medium .note,.songcard select{display:none}\
    .songcard .sight{visibility:hidden}\
    .songcard :is(button,[role=button]){cursor:default;text-decoration:none}\
    .songcard :is(.mark,.key):hover{color:var(--quiet-ink);border-color:var(--hairline)}\
    .songcard .place>button{pointer-events:none}\
    .plain{padding:0 20px 20px}\
    @media(min-width:616px){.plain{padding-inline:32px}}\
    .plain :is(table,h2){margin-top:24px}\
    .plain table{width:100%;border-collapse:collapse}\
    .plain :is(thead,tbody){font-size:.8125em}\
    .plain caption{text-align:start}\
    .plain caption h2{margin:0}\
    .plain .note{padding-bottom:4px}\
    .plain tr>*{padding:4px 8px 4px 0;text-align:start;vertical-align:top;font-weight:400;\
    overflow-wrap:break-word;border-bottom:1px solid var(--hairline)}\
    .plain tr>:nth-child(2){font-weight:600;white-space:nowrap}\
    .plain tr>:nth-child(n+3),.plain thead th{color:var(--quiet-ink)}\
    .plain tr>:last-child{padding-inline-end:0;text-align:end}";

/// Every chart of the song, by its name and what kind it is; nothing for a song without charts.
pub(super) fn charts(edition: &Edition) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let charts: String = song.chart_ids().map(|id| chart(song, words, id)).collect();
    if charts.is_empty() {
        return charts;
    }
    format!(
        "<section class=\"songcard plain\" data-theme=\"auto\" lang=\"{}\" aria-label=\"{}\">{charts}</section>",
        words.tag,
        escape(words.charts),
    )
}

/// A chart that only a claim speaks of has no table.
fn chart(song: &Song, words: &'static Words, id: ChartId) -> String {
    let chart = song.chart(id);
    let about = format!(
        "<h2 class=\"heading\">{} <small>{}</small></h2><p class=\"note\">{}</p>",
        isolated(&chart.name),
        escape((words.chart_kind)(chart.kind)),
        escape((words.chart_means)(chart.kind)),
    );
    let standings = song.standings(id);
    if standings.is_empty() {
        return about;
    }
    let [place, date, rank, _] = words.rank_columns;
    let names = [place, rank, date, words.source_mark];
    let names = names.map(|name| format!("<th scope=\"col\">{}</th>", escape(name)));
    let cadence = song.cadence(id);
    let rows = in_order(words, standings);
    let rows = rows.iter().map(|standing| row(words, standing, cadence));
    format!(
        "<table><caption>{about}</caption><thead><tr>{}</tr></thead><tbody>{}</tbody></table>",
        names.concat(),
        rows.collect::<String>(),
    )
}

/// As the board has them: by their best rank and then by name.
fn in_order<'a>(words: &Words, mut standings: Vec<Standing<'a>>) -> Vec<Standing<'a>> {
    standings.sort_by_cached_key(|standing| {
        let peak = standing.peak().map(|peak| peak.0);
        (peak, words.sort_key(words.scope(standing.scope)))
    });
    standings
}

fn row(words: &'static Words, standing: &Standing, cadence: Option<Cadence>) -> String {
    let rank = standing.peak().map(|peak| (words.rank)(peak.0));
    let sources = standing.sources().into_iter();
    let sources = sources.map(|id| id.number().to_string());
    format!(
        "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
        escape(words.scope(standing.scope)),
        escape(&rank.unwrap_or_default()),
        escape(&dates(words, standing, cadence)).replace(" · ", DOT),
        sources.collect::<Vec<_>>().join(", "),
    )
}

/// As in the card: a dot for the eye, a comma for a screen reader.
const DOT: &str =
    "<span class=\"comma\">,</span><span class=\"dot\" aria-hidden=\"true\"> ·</span> ";

/// When the rank was reached, the whole run in short, and where the song was last if that is elsewhere.
fn dates(words: &'static Words, standing: &Standing, cadence: Option<Cadence>) -> String {
    let reached = standing.peak_at().map(|when| (words.moment)(when));
    let run = standing.history.and_then(|all| run(words, all, cadence));
    let peak = standing.peak().map(|peak| peak.0);
    let last = standing.latest().filter(|(rank, _)| Some(*rank) != peak);
    let last = last.map(|(rank, when)| (words.latest)(rank, when));
    let said: Vec<String> = [reached, run, last].into_iter().flatten().collect();
    said.join(" · ")
}

/// How many charts had the song, from the first to the last: `32 weeks on chart, 5 Sep 2020 – 10 Apr 2021`.
fn run(words: &'static Words, history: &History, cadence: Option<Cadence>) -> Option<String> {
    let (first, last) = (history.entries.first()?.date, history.entries.last()?.date);
    let charts = (words.weeks)(history.entries.len(), cadence);
    let span = if first == last {
        (words.short_date)(first)
    } else {
        words.span(first, last)
    };
    Some(format!("{charts}, {span}"))
}
