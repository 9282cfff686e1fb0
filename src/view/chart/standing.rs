//! The open territory: its peak, its latest rank, how long it stayed, who says so.

use crate::markup::html::{dd, div, dl, dt, strong};
use crate::markup::{El, fragment, html};
use crate::song::{Cadence, ChartId, Date, Entry, RankMove, Scope, Song};
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::dots::dotted;
use crate::view::parts::source_mark::source_marks;
use crate::words::Words;
use leptos::prelude::*;
use std::sync::OnceLock;

/// The ranks of the selected place; empty, and without height, where none is selected.
pub(super) fn standing(cx: &CardContext, chart: ChartId) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let (cx, counted) = (cx.clone(), song.clone());
    let own = OnceLock::new();
    let line = html::p()
        .class("open-territory")
        .attr("aria-live", move || {
            let playing = state.playing.get();
            if playing { "off" } else { "polite" }
        })
        .child(move || {
            let open = state.scope.get();
            open.map(|scope| {
                let day = state.day.get();
                let own = day.map(|_| *own.get_or_init(|| cx.song.place_cadence(chart)));
                facts(&cx, chart, scope, day.zip(own))
            })
        });
    let more = dl().class("counted").child(move || {
        let open = state.scope.get();
        open.map(|scope| figures(&counted, words, chart, scope))
    });
    fragment().child(line).child(more)
}

/// Whatever can be counted from the history of a place, each with its name.
fn figures(song: &Song, words: &'static Words, chart: ChartId, scope: Scope) -> El {
    let facts = song.facts_in(chart, scope);
    let cadence = song.cadence(chart);
    let entries = facts.entries();
    let first = entries
        .first()
        .map(|entry| (words.rank_lines.rank_and_date)(entry.rank, entry.date));
    let span = |run: &[Entry]| match (run.first(), run.last()) {
        (Some(first), Some(last)) => words.date_range(first.date, last.date),
        _ => String::new(),
    };
    let charts = |count: usize| (words.rank_lines.chart_count)(count, cadence);
    let step = |sign: char, step: RankMove| {
        [
            String::from(sign),
            step.positions.to_string(),
            ", ".to_owned(),
            (words.formats.short_date)(step.date),
        ]
        .concat()
    };
    let several = facts.runs.len() > 1;
    let longest = facts.longest_stay().filter(|_| several);
    let figures = [
        first,
        (entries.len() > 1).then(|| span(entries)),
        (facts.at_number_one > 0).then(|| charts(facts.at_number_one)),
        (facts.in_top_ten > 0).then(|| charts(facts.in_top_ten)),
        facts.biggest_climb.map(|climb| step('+', climb)),
        facts.biggest_fall.map(|fall| step('−', fall)),
        several.then(|| (words.rank_lines.re_entry_count)(facts.re_entries())),
        longest.map(|run| [charts(run.len()), ", ".to_owned(), span(run)].concat()),
    ];
    let named = words.rank_lines.figure_names.into_iter().zip(figures);
    let rows = named.filter_map(|(name, figure)| {
        let row = div().child(dt().child(name));
        Some(row.child(dd().child(non_breaking(&figure?))))
    });
    fragment().children(rows)
}

/// The flag of a territory as an emoji: two regional indicator letters.
fn flag(scope: Scope) -> Option<String> {
    let code = scope.territory()?.code();
    let letter = |letter: u8| char::from_u32(0x1f1e6 + u32::from(letter - b'A'));
    code.bytes().map(letter).collect()
}

/// With the rank on the shown day, if there is one.
fn facts(cx: &CardContext, chart: ChartId, scope: Scope, day: Option<(Date, Cadence)>) -> El {
    let song = &cx.song;
    let words = cx.words;
    let standing = song.standing(chart, scope);
    let peak = standing
        .peak()
        .map(|peak| (words.rank_lines.peak_with_date)(peak.rank(), standing.peak_at()));
    let latest = standing
        .latest()
        .filter(|_| {
            standing.history.is_some() || standing.row.is_some_and(|row| row.rank_at.is_some())
        })
        .map(|(rank, when)| (words.rank_lines.latest)(rank, when));
    let weeks = standing.history.map(|history| {
        (words.rank_lines.time_on_chart)(history.entries().len(), song.cadence(chart))
    });
    let on_day = day.map(|(day, own)| match standing.rank_on(day, own) {
        Some(rank) => (words.rank_lines.rank_and_date)(rank, day),
        None => [
            words.chart.not_on_chart,
            ", ",
            &(words.formats.short_date)(day),
        ]
        .concat(),
    });
    let known: Vec<String> = [on_day, peak, weeks, latest]
        .into_iter()
        .flatten()
        .collect();
    let facts = if known.is_empty() {
        words.chart.no_record.to_owned()
    } else {
        known.join(" · ")
    };
    fragment()
        .child(
            strong()
                .attr("data-flag", flag(scope))
                .child(words.scope(scope)),
        )
        .child(" ")
        .child(html::span().child(dotted(&facts)))
        .child(source_marks(cx, &standing.sources()))
}
