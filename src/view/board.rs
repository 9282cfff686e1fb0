//! One list of places in two layouts: tiles on the board, or rows.

use super::mark::marks;
use super::state::{Layout, State};
use crate::plot::{Band, Tile, tiles};
use crate::song::{ChartId, Peak, Rank, Scope, Song, Standing};
use crate::words::Words;
use leptos::either::Either;
use leptos::prelude::*;

/// Places with a rank come first, by rank and then by name; screen readers get only these, as a
/// list. Squares without one follow in the order of the board.
pub(super) fn board(
    song: &Song,
    words: &'static Words,
    state: State,
    chart: ChartId,
) -> impl IntoView + use<> {
    let mut standings = song.standings(chart);
    standings.sort_by_cached_key(|standing| {
        let rank = standing.peak().map_or(u16::MAX, |peak| peak.0.number());
        (rank, words.sort_key(words.scope(standing.scope)))
    });
    let any = standings
        .iter()
        .any(|standing| standing.scope.territory().is_some());
    let items = tiles(&standings)
        .into_iter()
        .filter(|tile| any || tile.standing.is_some());
    let items = items.map(|tile| match tile.standing {
        Some(standing) => Either::Left(spoken(song, words, state, &tile, &standing)),
        None => Either::Right(quiet(words, &tile)),
    });
    let layout = move || match state.layout.get() {
        Layout::Board if any => "board",
        _ => "list",
    };
    let legend = any.then(|| legend(words, &standings));
    view! {
        <ul class="places" part="table" role="list" data-layout=layout aria-label=song.chart(chart).name.clone()>
            {items.collect_view()}
        </ul>
        {legend}
    }
}

fn spoken(
    song: &Song,
    words: &'static Words,
    state: State,
    tile: &Tile,
    standing: &Standing,
) -> impl IntoView + use<> {
    let scope = tile.scope;
    // A standing has a row with a rank, or a history with one.
    let peak = standing.peak().unwrap_or(Peak(Rank::TOP));
    let chosen = move || (state.scope.get() == Some(scope)).to_string();
    let when = standing
        .peak_at()
        .map(|moment| view! { <span class="when">{(words.moment)(moment)}</span> });
    let rank = (words.rank)(peak.0);
    let name = words.scope(scope);
    let title = format!("{name}, {rank}");
    view! {
        <li
            class=position(tile)
            part="tile"
            data-territory=scope.code()
            data-rank=peak.0.number().to_string()
            data-band=Band::of(peak.0).key()
        >
            <button type="button" aria-pressed=chosen title=title on:click=move |_| toggle(state, scope)>
                <span class="code" aria-hidden="true">{scope.code()}</span>
                <span class="figure-in-tile" aria-hidden="true">{peak.0.number().to_string()}</span>
                <span class="name">{name}</span>
                " "
                <span class="rank">{rank}</span>
                {when}
            </button>
            {marks(song, words, state, &standing.sources())}
        </li>
    }
}

fn quiet(words: &'static Words, tile: &Tile) -> impl IntoView + use<> {
    view! {
        <li class=position(tile) part="tile" data-territory=tile.scope.code() aria-hidden="true" title=words.scope(tile.scope)>
            <span class="code">{tile.scope.code()}</span>
        </li>
    }
}

fn toggle(state: State, scope: Scope) {
    state.scope.update(|open| {
        *open = if *open == Some(scope) {
            None
        } else {
            Some(scope)
        }
    });
}

/// Squares are placed by rules in the style sheet, one a column and one a row.
fn position(tile: &Tile) -> String {
    match (tile.cell, tile.scope) {
        (Some(cell), _) => format!("place c{} r{}", cell.column, cell.row),
        (None, Scope::Worldwide) => "place worldwide".to_owned(),
        (None, Scope::Territory(_)) => "place beside".to_owned(),
    }
}

/// Only the bands that occur, so that a board of No. 1s explains one colour.
fn legend(words: &'static Words, standings: &[Standing]) -> impl IntoView + use<> {
    let occurs = |band: &Band| {
        standings
            .iter()
            .filter_map(Standing::peak)
            .any(|peak| Band::of(peak.0) == *band)
    };
    let names = Band::ALL
        .into_iter()
        .zip(words.bands)
        .filter(|(band, _)| occurs(band));
    let names =
        names.map(|(band, name)| view! { <span class="key" data-band=band.key()>{name}</span> });
    view! { <p class="legend" aria-hidden="true">{names.collect_view()}</p> }
}
