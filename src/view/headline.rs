//! The hero: one large number, what it counts, as of when, from whom.

use super::mark::{marks, perhaps_link};
use super::provenance::{Provenance, told};
use super::state::State;
use crate::contract::Size;
use crate::song::{Figure, Song};
use crate::words::{Phrase, Words};
use leptos::prelude::*;

pub(super) fn headline(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
) -> Option<impl IntoView + use<>> {
    let figure = song.headline()?;
    let Phrase {
        before,
        number,
        after,
    } = (words.figure)(song, &figure);
    let chart = figure.chart().map(|id| {
        let chart = song.chart(id);
        let name = if size == Size::Compact {
            chart.name.clone()
        } else {
            words.chart(chart)
        };
        view! { <p class="chart-name">{name}</p> }
    });
    let before = (!before.is_empty()).then(|| view! { <span class="before">{before}</span> });
    // A title is longer than a counted thing, and takes a line of its own.
    let class = if figure.is_titled() {
        "figure titled"
    } else {
        "figure"
    };
    // One sentence for readers and machines, set as three sizes of type.
    Some(view! {
        <section class="headline" part="headline claim">
            <p class=class>
                {before}
                <strong class="number">{number}</strong>
                <span class="after">{after}</span>
            </p>
            {chart}
            {provenance(song, words, size, state, &figure)}
        </section>
    })
}

fn provenance(
    song: &Song,
    words: &'static Words,
    size: Size,
    state: State,
    figure: &Figure,
) -> impl IntoView + use<> {
    let Provenance {
        how,
        when,
        via,
        sources,
        itemised,
    } = told(song, words, figure);
    let how = how.map(|how| view! { <span class="how">{how}</span> });
    let when = when.map(|moment| {
        // An event has its day; a count is true as of one.
        let event = figure.is_titled();
        let text = (words.moment)(moment);
        let text = if event { text } else { (words.as_of)(&text) };
        view! { <time datetime=moment.to_string()>{text}</time> }
    });
    let first = sources.first().map(|id| {
        let source = song.source(*id);
        let link = perhaps_link(source.url.as_ref(), source.name());
        let via = via.map(|name| format!(" {}", (words.via)(&name)));
        let marks = (size != Size::Compact).then(|| marks(song, words, state, &sources));
        view! { <span>{link}{via}{marks}</span> }
    });
    let itemised = (itemised > 0)
        .then(|| view! { <span class="itemised">{(words.itemised)(itemised)}</span> });
    view! { <p class="provenance">{how}" "{when}" "{first}" "{itemised}</p> }
}
