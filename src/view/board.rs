//! One list of places in two layouts: tiles on the board, or rows.

use super::mark::marks;
use super::node::{El, Node, el, fragment, truth};
use super::order::in_order;
use super::state::{Layout, State};
use crate::plot::{Band, Tile, tiles};
use crate::song::{ChartId, Peak, Rank, Scope, Song, Standing};
use crate::words::Words;
use leptos::prelude::*;

/// Places with a rank come first, by rank and then by name; screen readers get only these, as a
/// list. Squares without one follow in the order of the board.
pub(super) fn board(song: &Song, words: &'static Words, state: State, chart: ChartId) -> El {
    let standings = song.standings(chart);
    let standings = in_order(&standings, |standing| {
        let rank = standing.peak().map_or(u16::MAX, |peak| peak.0.number());
        (i64::from(rank), words.sort_key(words.scope(standing.scope)))
    });
    let standings: Vec<Standing> = standings.into_iter().copied().collect();
    let any = standings
        .iter()
        .any(|standing| standing.scope.territory().is_some());
    let items = tiles(&standings).into_iter();
    let items = items.filter(|tile| any || tile.standing.is_some());
    let items = items.map(|tile| match &tile.standing {
        Some(standing) => spoken(song, words, state, &tile, standing),
        None => quiet(words, &tile),
    });
    let layout = move || match state.layout.get() {
        Layout::Board if any => "board",
        _ => "list",
    };
    let list = el("ul.places")
        .attr("part", "table")
        .attr("role", "list")
        .attr_live("data-layout", layout)
        .attr("aria-label", song.chart(chart).name.clone())
        .children(items);
    fragment()
        .child(list)
        .child(any.then(|| legend(words, &standings)))
}

fn spoken(
    song: &Song,
    words: &'static Words,
    state: State,
    tile: &Tile,
    standing: &Standing,
) -> El {
    let scope = tile.scope;
    // A standing has a row with a rank, or a history with one.
    let peak = standing.peak().unwrap_or(Peak(Rank::TOP));
    let number = peak.0.number().to_string();
    let (rank, name) = ((words.rank)(peak.0), words.scope(scope));
    let when = standing
        .peak_at()
        .map(|moment| el("span.when").child((words.moment)(moment)));
    let button = el("button")
        .attr("type", "button")
        .attr_live("aria-pressed", move || {
            truth(state.scope.get() == Some(scope))
        })
        .attr("title", [name, ", ", &rank].concat())
        .on("click", move |_| toggle(state, scope))
        .child(unspoken("span.code", scope.code()))
        .child(unspoken("span.figure-in-tile", number.clone()))
        .child(el("span.name").child(name))
        .child(" ")
        .child(el("span.rank").child(rank))
        .child(when);
    place(tile)
        .attr("data-rank", number)
        .attr("data-band", Band::of(peak.0).key())
        .child(button)
        .child(marks(song, words, state, &standing.sources()))
}

fn quiet(words: &'static Words, tile: &Tile) -> El {
    place(tile)
        .attr("aria-hidden", "true")
        .attr("title", words.scope(tile.scope))
        .child(el("span.code").child(tile.scope.code()))
}

/// Squares are placed by rules in the style sheet, one a column and one a row.
fn place(tile: &Tile) -> El {
    let class = match (tile.cell, tile.scope) {
        (Some(cell), _) => format!("place c{} r{}", cell.column, cell.row),
        (None, Scope::Worldwide) => "place worldwide".to_owned(),
        (None, Scope::Territory(_)) => "place beside".to_owned(),
    };
    el("li")
        .attr("class", class)
        .attr("part", "tile")
        .attr("data-territory", tile.scope.code())
}

fn unspoken(name: &'static str, text: impl Into<Node>) -> El {
    el(name).attr("aria-hidden", "true").child(text)
}

fn toggle(state: State, scope: Scope) {
    let open = state.scope.get_untracked() == Some(scope);
    state.scope.set((!open).then_some(scope));
}

/// Only the bands that occur, so that a board of No. 1s explains one colour.
fn legend(words: &'static Words, standings: &[Standing]) -> El {
    let occurs = |band: Band| {
        let mut peaks = standings.iter().filter_map(Standing::peak);
        peaks.any(|peak| Band::of(peak.0) == band)
    };
    let bands = Band::ALL.into_iter().zip(words.bands);
    let keys = bands.filter(|(band, _)| occurs(*band));
    let keys = keys.map(|(band, name)| el("span.key").attr("data-band", band.key()).child(name));
    el("p.legend").attr("aria-hidden", "true").children(keys)
}
