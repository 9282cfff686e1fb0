//! The ways through the songs: all of them, by artist, by chart, by year; and from page to page of a list.

use super::group::GroupKind;
use super::phrases::{Phrases, phrases};
use crate::markup::{El, html};
use crate::words::Words;

/// What a list of songs shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    All,
    By(GroupKind),
}

/// The name of the groups of a kind.
pub fn kind_name(words: &Words, kind: GroupKind) -> &'static str {
    let Phrases {
        artists,
        charts,
        years,
        ..
    } = phrases(words);
    match kind {
        GroupKind::Artist => artists,
        GroupKind::Chart => charts,
        GroupKind::Year => years,
    }
}

/// Links to the list of all songs and to those of groups. `songs` is the address of the folder `songs/`.
pub fn ways(words: &Words, songs: &str, shown: Option<Shown>) -> El {
    let all = [(Shown::All, phrases(words).songs, songs.to_owned())];
    let kinds = GroupKind::ALL.map(|kind| {
        (
            Shown::By(kind),
            kind_name(words, kind),
            format!("{songs}{}/", kind.folder()),
        )
    });
    let links = all.into_iter().chain(kinds).map(|(target, name, href)| {
        html::a()
            .attr("href", href)
            .attr("aria-current", (shown == Some(target)).then_some("true"))
            .child(name)
    });
    html::nav()
        .class("segmented ways")
        .attr("aria-label", phrases(words).songs)
        .children(links)
}

/// Links to the pages before and after one of a list; `None` where it has one page. `first` is the address of the first.
pub fn pager(words: &Words, first: &str, page: usize, pages: usize) -> Option<El> {
    if pages < 2 {
        return None;
    }
    let phrases = phrases(words);
    let link = |to: usize, rel: &'static str, name: &'static str| {
        let href = if to == 1 {
            first.to_owned()
        } else {
            format!("{first}{to}/")
        };
        html::a()
            .class("button")
            .attr("href", href)
            .attr("rel", rel)
            .child(name)
    };
    let before = (page > 1).then(|| link(page - 1, "prev", phrases.previous));
    let after = (page < pages).then(|| link(page + 1, "next", phrases.next));
    let here = html::span().child((phrases.page_of)(page, pages));
    Some(
        html::nav()
            .class("pager")
            .attr("aria-label", phrases.pages)
            .child(before)
            .child(here)
            .child(after),
    )
}
