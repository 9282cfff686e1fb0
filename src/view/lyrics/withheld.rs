//! Lyrics whose text may not be shown: what they are in, who sings and wrote them, and where they may be read or heard.

use super::rights::{about, licensed};
use crate::markup::html::{dd, div, dl, dt, li, span, ul};
use crate::markup::{El, Node, fragment, html};
use crate::song::{Credit, Lyrics};
use crate::text::{RightsNotice, artists, layer_name};
use crate::view::context::CardContext;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::mark_stops::single_tab_stop;
use crate::view::parts::source_mark::{external_link, source_mark};
use crate::words::service_name;

/// Roles of those whose words they are, by their names in a snapshot.
const OF_WORDS: [&str; 3] = ["lyricist", "writer", "translator"];

/// Facts about the lyrics, links to where they may be read or heard, why there is no text, and its rights holder.
pub(super) fn withheld(cx: &CardContext, lyrics: &Lyrics) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let layers = || lyrics.layers.iter();
    let read = layers().filter_map(|layer| {
        let what = [&layer_name(words, layer), ": ", words.lyrics.read_at].concat();
        Some(external_link(licensed(layer)?, &what))
    });
    let services = song.links.iter();
    let hear = services.map(|link| external_link(&link.url, service_name(&link.service)));
    let buttons = read.chain(hear).map(|link| link.class("button"));
    let items: Vec<El> = buttons.map(|button| li().child(button)).collect();
    let links = if items.is_empty() {
        html::p().class("note").child(words.lyrics.no_links)
    } else {
        ul().class("links").children(items)
    };
    let notices = layers().filter_map(|layer| {
        // The basis is explained above all notices.
        let basis = None;
        let facts = RightsNotice {
            basis,
            ..RightsNotice::of(words, layer)
        };
        let says = facts.by.is_some() || !facts.stated.is_empty();
        says.then(|| about(cx, layer, facts, None))
    });
    let notices: Vec<El> = notices.collect();
    fragment()
        .child(single_tab_stop(facts(cx, lyrics), state))
        .child(links)
        .child(html::p().class("note").child(words.lyrics.no_rights))
        .child(
            (!notices.is_empty())
                .then(|| single_tab_stop(ul().class("notices").children(notices), state)),
        )
}

/// The languages, the singers, and everybody whose words they are.
fn facts(cx: &CardContext, lyrics: &Lyrics) -> El {
    let song = &cx.song;
    let words = cx.words;
    let languages = lyrics.layers.iter().map(|layer| layer_name(words, layer));
    let languages: Vec<String> = languages.collect();
    let credits = song.credits.iter();
    let writers = credits.filter(|credit| OF_WORDS.contains(&credit.role.name()));
    let singers = span().attr("translate", "no").child(artists(song, words));
    dl().class("song-facts")
        .child(fact(words.lyrics.layers, languages.join(", ")))
        .child(fact(words.lyrics.sung_by, singers))
        .children(writers.map(|credit| written_by(cx, credit)))
}

fn written_by(cx: &CardContext, credit: &Credit) -> El {
    let words = cx.words;
    let people = credit.people.iter().enumerate().map(|(at, who)| {
        let lang = who.name.lang_for(words.tag).unwrap_or(&cx.song.lang);
        let name = span()
            .attr("lang", lang_attribute(words, lang))
            .attr("translate", "no")
            .child(words.person(&who.name).to_owned());
        fragment().child((at > 0).then_some(", ")).child(name)
    });
    fact(
        (words.credits.role)(credit.role),
        fragment()
            .children(people)
            .child(credit.source.map(|id| source_mark(cx, id))),
    )
}

fn fact(what: &'static str, known: impl Into<Node>) -> El {
    div()
        .child(dt().child(what))
        .child(dd().child(known.into()))
}
