//! The lyrics panel: lines in layers, each with its language and its rights.

mod clock;
mod layer_preference;
mod layers;
mod line;
pub(crate) mod media;
mod picking;
mod pictured;
pub(crate) mod rights;
mod seek;
mod text;
mod withheld;

pub use layer_preference::{layer_preference_text, preferred_layers};
pub use pictured::picture_of_lines;

use super::parts::mark_stops::{first_in_tab_order, single_tab_stop, with_arrow_keys};
use crate::markup::html::{ol, ul};
use crate::markup::{El, LiveEl, Node, fragment, html};
use crate::song::{Layer, Lyrics, Timing};
use crate::view::context::CardContext;
use leptos::ev;
use leptos::prelude::*;

#[component]
pub fn LyricsPanel(cx: CardContext) -> Node {
    let cx = &cx;
    let song = &cx.song;
    let words = cx.words;
    let media = media::media(cx);
    let panel = match &song.lyrics {
        None => html::p().class("empty").child(words.lyrics.no_lyrics),
        Some(lyrics) if lyrics.layers.iter().any(Layer::may_show) => shown(cx, lyrics),
        Some(lyrics) => withheld::withheld(cx, lyrics),
    };
    fragment().child(media).child(panel).into()
}

fn shown(cx: &CardContext, lyrics: &Lyrics) -> El {
    let (words, state) = (cx.words, cx.state);
    let layers = lyrics.layers.iter();
    let notices = layers.map(|layer| rights::notice(cx, layer));
    let steady = lyrics.timing == Some(Timing::SteadyTempo);
    fragment()
        .child(layers::choose(words, state, lyrics))
        .child(clock::clock(words, state))
        .child(lines(cx, lyrics))
        .child(picking::tools(cx))
        .child(single_tab_stop(
            ul().class("notices").children(notices),
            state,
        ))
        .child(steady.then(|| html::p().class("note").child(words.lyrics.steady_tempo)))
}

/// With more lines than this the browser skips the layout of those out of sight, whose heights are then estimates. No
/// real song has as many, so that its heights are right from the start.
const LONG: usize = 200;

/// The lines. They read no signal where they are made, so they are made once; what is live in
/// thousands of them is apart from what is live in the rest of the card.
fn lines(cx: &CardContext, lyrics: &Lyrics) -> LiveEl {
    let song = &cx.song;
    let state = cx.state;
    let [tapped, pressed] = [song.clone(), song.clone()];
    let owned = cx.clone();
    let content = move || {
        let lyrics = owned.song.lyrics.as_ref()?;
        let lines = (0..lyrics.lines.len()).map(|at| line::line(&owned, lyrics, at));
        Some(first_in_tab_order(fragment().children(lines)))
    };
    // The list scrolls by itself only if the card moves it to a line, since it must never scroll the page instead.
    let window = move || state.lyrics.follows() || !state.lyrics.marked.read().is_empty();
    with_arrow_keys(ol(), state)
        .attr("class", layers::columns(state, lyrics))
        .attr("part", "lyrics")
        .attr("role", "list")
        .attr("data-long", lyrics.lines.len() > LONG)
        .attr("data-window", window)
        .attr("data-vertical", layers::vertical(state, lyrics))
        .attr("data-follows", move || state.lyrics.follows())
        .on(ev::click, move |event| {
            if !picking::tap(&event, &tapped, state) {
                seek::tap(&event, &tapped, state);
            }
        })
        .on(ev::keydown, move |event| {
            picking::press(&event, &pressed, state);
            seek::walk(&event, &pressed, state);
        })
        .child(content)
}
