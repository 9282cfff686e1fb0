//! The whole card.

use super::chart::ChartPanel;
use super::context::CardContext;
use super::cover::cover;
use super::credits::CreditsPanel;
use super::escape_key::close_one;
use super::header::header;
use super::headline::headline;
use super::key_figures::key_figures;
use super::lyrics::LyricsPanel;
use super::play::{play, player_bar};
use super::share::share;
use super::state::State;
use super::tabs::{panel, tabs};
use crate::embed::{Pages, Size, View};
use crate::markup::html::{article, div};
use crate::markup::{self, Node, fragment};
use crate::song::Song;
use crate::words::Words;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;

/// One song's card. Compact has no panels; the others hold all three in their markup. With pages of
/// its own the tabs are links to them.
#[component]
pub fn Card(
    /// The song that is shown.
    song: Arc<Song>,
    /// The language of the card's own words.
    words: &'static Words,
    /// How much of the card is shown.
    size: Size,
    /// What the reader has chosen.
    state: State,
    /// The pages of the song, where it has some.
    pages: Option<Pages>,
) -> Node {
    let cx = CardContext { song, words, state };
    let cx = &cx;
    let [chart, lyrics, credits] = [cx.clone(), cx.clone(), cx.clone()];
    let share = share(cx, pages.as_ref());
    let home = pages.as_ref().and_then(Pages::song_page_link);
    let artwork = pages.as_ref().map(Pages::artwork);
    let figures = (size != Size::Compact).then(|| key_figures(cx));
    let panels = (size != Size::Compact).then(|| {
        fragment()
            .child(tabs(words, state, pages))
            .child(panel(View::Chart, state, view! { <ChartPanel cx=chart/> }))
            .child(panel(
                View::Lyrics,
                state,
                view! { <LyricsPanel cx=lyrics/> },
            ))
            .child(panel(
                View::Credits,
                state,
                view! { <CreditsPanel cx=credits/> },
            ))
    });
    let lead = div()
        .class("lead")
        .child(cover(cx, artwork))
        .child(header(cx, size, home))
        .child(headline(cx, size))
        .child(play(cx, size));
    article()
        .class("card")
        .attr("lang", words.tag)
        .on(ev::keydown, move |event| close_one(&event, state))
        .attr("aria-labelledby", "songcard-title songcard-artists")
        .child(lead)
        .child(share)
        .child(figures)
        .child(panels)
        .child(player_bar(cx))
        .into()
}

/// The name of the view that the song opens with, as `data-first` of a card and of a song's page have it; `None` for the
/// chart.
pub fn first_view_name(song: &Song) -> Option<&'static str> {
    let first = View::first_of(song);
    (first != View::default()).then(|| first.name())
}

/// A card as a publisher writes it, without the wrapper: the given panel is open, and nothing else is chosen. `main` says
/// whether the card is the main content of its page. Its state belongs to the current [`Owner`].
pub fn prerendered(
    song: &Arc<Song>,
    words: &'static Words,
    size: Size,
    view: View,
    pages: Option<Pages>,
    main: bool,
) -> Node {
    let (song, state) = (song.clone(), State::new(song, view, None).with_main(main));
    view! { <Card song words size state pages/> }.into()
}

/// [`prerendered`] as HTML.
pub fn to_html(
    song: &Arc<Song>,
    words: &'static Words,
    size: Size,
    view: View,
    pages: Option<Pages>,
    main: bool,
) -> String {
    Owner::new_root(None)
        .with(|| markup::to_html(prerendered(song, words, size, view, pages, main)))
}
