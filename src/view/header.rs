//! Title, artists, what the song was made for, when it came out, where it may be heard.

use super::mark::{mark, way_out};
use super::node::{El, el};
use super::state::State;
use super::summary::artists;
use crate::contract::Size;
use crate::song::{Link, Song};
use crate::words::{Words, service};

pub(super) fn header(song: &Song, words: &'static Words, size: Size, state: State) -> El {
    let title = song.title.for_lang(words.tag).to_owned();
    let lang = song
        .title
        .lang_for(words.tag)
        .unwrap_or(&song.lang)
        .to_owned();
    let title = el("h2.title")
        .attr("lang", lang)
        .attr("dir", "auto")
        .attr("translate", "no")
        .child(title);
    let artists = el("p.artists")
        .attr("dir", "auto")
        .attr("translate", "no")
        .child(artists(song, words));
    el("header.header")
        .child(title)
        .child(artists)
        .child(about(song, words, size, state))
        .child(links(&song.links, words))
}

fn about(song: &Song, words: &'static Words, size: Size, state: State) -> Option<El> {
    let context = song.context.as_ref().map(|context| {
        let text = (words.work)(context.work.for_lang(words.tag), context.kind, context.use_);
        el("span.work").child(text)
    });
    // A compact card has no credits panel for a mark to lead to.
    let cited = song.released_source.filter(|_| size != Size::Compact);
    let released = song.released.map(|moment| {
        let text = (words.released)(&(words.moment)(moment));
        let time = el("time").attr("datetime", moment.to_string()).child(text);
        el("span.released")
            .child(time)
            .child(cited.map(|id| mark(song, words, state, id)))
    });
    let nothing = context.is_none() && released.is_none();
    (!nothing).then(|| el("p.about").child(context).child(released))
}

fn links(links: &[Link], words: &'static Words) -> Option<El> {
    let items = links
        .iter()
        .map(|link| el("li").child(way_out(&link.url, service(&link.service))));
    (!links.is_empty()).then(|| {
        el("ul.links")
            .attr("aria-label", words.listen)
            .children(items)
    })
}
