//! Title, artists, what the song was made for, when it came out, where it may be heard.

use super::context::CardContext;
use super::parts::dots::dotted;
use super::parts::heading;
use super::parts::source_mark::{external_link, source_mark};
use crate::embed::Size;
use crate::markup::html::{li, span, ul};
use crate::markup::{El, Node, html, truth};
use crate::song::Link;
use crate::text::artists;
use crate::text::non_breaking;
use crate::words::{Words, service_name};

/// Whether a title is set in smaller type, or it would fill a phone, and not shown on the cover.
pub(super) fn is_long(title: &str) -> bool {
    title.chars().count() > 40
}

/// In an embedded card the title is a link to the song's page, `home`.
pub(super) fn header(cx: &CardContext, size: Size, home: Option<String>) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let text = song.title.for_lang(words.tag);
    let lang = song
        .title
        .lang_for(words.tag)
        .unwrap_or(&song.lang)
        .to_owned();
    let heading = heading::title(state)
        .attr("id", "songcard-title")
        .attr("lang", lang)
        .attr("dir", "auto")
        .attr("translate", "no")
        .attr("data-long", truth(is_long(text)))
        .child(title(text, home));
    let artists = html::p()
        .class("artists")
        .attr("id", "songcard-artists")
        .attr("dir", "auto")
        .attr("translate", "no")
        .child(artists(song, words));
    html::header()
        .class("header")
        .child(heading)
        .child(artists)
        .child(about(cx, size))
        .child(links(&song.links, words))
}

/// The link opens a window of its own, without access to this one: a frame keeps showing the card.
fn title(title: &str, home: Option<String>) -> Node {
    let Some(address) = home else {
        return title.to_owned().into();
    };
    // Prerendered, the address is relative to its page; the browser sets the one that it knows itself.
    html::a()
        .attr("href", move || address.clone())
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .child(title.to_owned())
        .into()
}

fn about(cx: &CardContext, size: Size) -> Option<El> {
    let (song, words) = (&cx.song, cx.words);
    let context = song.context.as_ref().map(|context| {
        let text = (words.work.work_and_use)(
            context.work.for_lang(words.tag),
            context.kind,
            context.song_use,
        );
        span().class("work").child(dotted(&text))
    });
    // A compact card has no credits panel for a mark to lead to.
    let cited = song.released_source.filter(|_| size != Size::Compact);
    let released = song.released.map(|moment| {
        let text = (words.card.released)(&(words.formats.moment)(moment));
        let time = html::time()
            .attr("datetime", moment.to_string())
            .child(non_breaking(&text));
        span()
            .class("released")
            .child(time)
            .child(cited.map(|id| source_mark(cx, id)))
    });
    let nothing = context.is_none() && released.is_none();
    (!nothing).then(|| html::p().class("about").child(context).child(released))
}

fn links(links: &[Link], words: &'static Words) -> Option<El> {
    let items = links
        .iter()
        .map(|link| li().child(external_link(&link.url, service_name(&link.service))));
    (!links.is_empty()).then(|| {
        ul().class("links")
            .attr("aria-label", words.card.listen)
            .children(items)
    })
}
