//! Marks that lead from a figure to its source, and links that leave the card.

use super::mark_stops::{single_tab_stop, without_tab_stop};
use crate::markup::html::{button, span};
use crate::markup::{El, html};
use crate::song::SourceId;
use crate::view::context::CardContext;
use leptos::ev;

/// A small number that opens the credits panel at this source.
pub(crate) fn source_mark(cx: &CardContext, id: SourceId) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let number = id.number().to_string();
    let label = [
        words.sources.source_mark,
        " ",
        &number,
        ": ",
        song.source(id).name(),
    ]
    .concat();
    button()
        .class("mark")
        .attr("type", "button")
        .attr("aria-label", label.clone())
        .attr("title", label)
        .on(ev::click, move |_| state.cite(id))
        .child(number)
}

/// The marks of several sources, in order.
pub(crate) fn source_marks(cx: &CardContext, ids: &[SourceId]) -> El {
    let state = cx.state;
    single_tab_stop(all_marks(cx, ids), state)
}

/// The same in the row of a list that is walked by arrow keys, where the Tab key stops at none of them.
pub(crate) fn row_source_marks(cx: &CardContext, ids: &[SourceId]) -> El {
    without_tab_stop(all_marks(cx, ids))
}

fn all_marks(cx: &CardContext, ids: &[SourceId]) -> El {
    let marks = ids.iter().map(|id| source_mark(cx, *id));
    span().class("marks").children(marks)
}

/// A link out of the card, whose address the check has found to be `https:`. It opens a window of its own, without
/// access to this one.
pub(crate) fn external_link(url: &str, text: &str) -> El {
    html::a()
        .attr("href", url.to_owned())
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .child(text.to_owned())
}

/// A text that is a link where it has an address.
pub(crate) fn link_or_text(url: Option<&String>, text: &str) -> El {
    match url {
        Some(url) => external_link(url, text),
        None => span().child(text.to_owned()),
    }
}
