//! The whole card.

use super::chart_panel::ChartPanel;
use super::credits_panel::CreditsPanel;
use super::header::header;
use super::headline::headline;
use super::lyrics_panel::LyricsPanel;
use super::state::State;
use super::tabs::{panel, tabs};
use crate::contract::{Size, View};
use crate::song::Song;
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// One song's card. Compact has no panels; the others hold all three in their markup.
#[component]
pub fn Card(song: Arc<Song>, words: &'static Words, size: Size, state: State) -> impl IntoView {
    let header = header(&song, words, size, state);
    let headline = headline(&song, words, size, state);
    let panels = (size != Size::Compact).then(|| {
        view! {
            {tabs(words, state)}
            {panel(View::Chart, state, view! { <ChartPanel song=song.clone() words state/> })}
            {panel(View::Lyrics, state, view! { <LyricsPanel song=song.clone() words state/> })}
            {panel(View::Credits, state, view! { <CreditsPanel song=song.clone() words state/> })}
        }
    });
    view! {
        <article class="card" lang=words.tag>
            <div class="lead">{header}{headline}</div>
            {panels}
        </article>
    }
}
