//! The hero: one large number, what it counts, as of when, from whom.

use super::mark::{mark, marks, way_out};
use super::state::State;
use crate::contract::Size;
use crate::song::{Claim, Figure, Milestone, Song, SourceId};
use crate::words::{Phrase, Words};
use leptos::prelude::*;

pub(super) fn headline(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
) -> Option<AnyView> {
    let figure = song.headline()?;
    let Phrase {
        before,
        number,
        after,
    } = (words.figure)(song, &figure);
    let chart = match &figure {
        Figure::Reported { claim, .. } => Some(claim.chart),
        Figure::Counted { chart, .. } | Figure::Best { chart, .. } => Some(*chart),
        Figure::Run { history } => Some(history.chart),
        Figure::Milestone(_) => None,
    };
    let chart = chart.map(|id| view! { <p class="chart-name">{words.chart(song.chart(id))}</p> });
    let space = |text: &str| {
        if text.is_empty() || text.starts_with(['개', '위', '일', '주', '회']) {
            ""
        } else {
            " "
        }
    };
    let (gap, tail_gap) = (space(&before), space(&after));
    // One sentence for readers and machines, set as three sizes of type.
    view! {
        <section class="headline" part="headline claim">
            <p class="figure">
                <span class="before">{before}{gap}</span>
                <strong class="number">{number}</strong>
                <span class="after">{tail_gap}{after}</span>
            </p>
            {chart}
            {provenance(song, words, size, state, &figure)}
        </section>
    }
    .into_any()
    .into()
}

fn provenance(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
    figure: &Figure,
) -> AnyView {
    match figure {
        Figure::Reported { claim, itemised } => {
            reported(song, words, size, state, claim, *itemised)
        }
        Figure::Milestone(milestone) => dated(song, words, size, state, milestone),
        Figure::Counted { chart, .. } => {
            let standings = song.standings(*chart);
            let mut sources: Vec<SourceId> = standings
                .iter()
                .flat_map(|standing| standing.sources())
                .collect();
            sources.sort_unstable();
            sources.dedup();
            let latest = song
                .span(*chart)
                .map(|(_, last)| (words.moment)(crate::song::Moment::Day(last)));
            counted(song, words, size, state, latest, &sources)
        }
        Figure::Run { history } => {
            let last = history
                .entries
                .last()
                .map(|entry| (words.moment)(crate::song::Moment::Day(entry.date)));
            counted(song, words, size, state, last, &history.sources)
        }
        Figure::Best { standing, .. } => {
            let when = standing.peak_at().map(words.moment);
            counted(song, words, size, state, when, &standing.sources())
        }
    }
}

fn counted(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
    latest: Option<String>,
    sources: &[SourceId],
) -> AnyView {
    let when = latest.map(|latest| view! { <span>{(words.as_of)(&latest)}</span> });
    let first = sources.first().and_then(|id| named(song, *id));
    let marks = (size != Size::Compact).then(|| marks(song, words, state, sources));
    view! { <p class="provenance"><span>{words.counted}</span>{when}<span>{first}{marks}</span></p> }.into_any()
}

fn reported(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
    claim: &Claim,
    itemised: usize,
) -> AnyView {
    let by = claim.source.and_then(|id| named(song, id));
    let mark = claim
        .source
        .filter(|_| size != Size::Compact)
        .map(|id| mark(song, words, state, id));
    let via = claim
        .attributed_to
        .as_ref()
        .map(|name| format!(" {}", (words.via)(name)));
    let named = (itemised > 0)
        .then(|| view! { <span class="itemised">{(words.itemised)(itemised)}</span> });
    view! {
        <p class="provenance">
            <span class="reported">{words.reported}</span>
            <span><time datetime=claim.as_of.to_string()>{(words.as_of)(&(words.moment)(claim.as_of))}</time></span>
            <span>{by}{via}{mark}</span>
            {named}
        </p>
    }
    .into_any()
}

fn dated(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
    milestone: &Milestone,
) -> AnyView {
    let source = milestone.source.and_then(|id| named(song, id));
    let mark = milestone
        .source
        .filter(|_| size != Size::Compact)
        .map(|id| mark(song, words, state, id));
    let by = milestone
        .by
        .as_ref()
        .map(|by| view! { <span>{by.clone()}</span> });
    view! {
        <p class="provenance">
            {by}
            <span><time datetime=milestone.at.to_string()>{(words.moment)(milestone.at)}</time></span>
            <span>{source}{mark}</span>
        </p>
    }
    .into_any()
}

/// A source by its publisher, as a link where it has an address.
fn named(song: &Song, id: SourceId) -> Option<AnyView> {
    let source = song.source(id);
    let name = source.publisher.as_ref().unwrap_or(&source.title);
    Some(match &source.url {
        Some(url) => way_out(url, name),
        None => view! { <span>{name.clone()}</span> }.into_any(),
    })
}
