//! The series, film or game that the song was made for.

use super::entry;
use super::people::{all_contributors, ordered};
use super::row::row;
use crate::markup::html::{dl, span, strong};
use crate::markup::{El, fragment, html};
use crate::song::{Context, SourceId};
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::dots::dotted;
use crate::view::parts::heading::heading;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::mark_stops::single_tab_stop;
use crate::view::parts::source_mark::{external_link, source_mark};
use crate::words::service_name;

pub(super) fn made_for(cx: &CardContext) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let context = song.context.as_ref()?;
    let cited = |id: Option<SourceId>| id.map(|id| source_mark(cx, id));
    let name = context.work.for_lang(words.tag);
    let kind = (words.work.work_and_use)(name, context.kind, context.song_use);
    let name = html::p()
        .class("work-name")
        .child(strong().child(dotted(&kind)))
        .child(cited(context.source))
        .child(cited(context.use_source));
    let about = context.about.as_ref().map(|about| {
        html::p()
            .attr("lang", lang_attribute(words, &song.lang))
            .attr("dir", "auto")
            .child(about.clone())
    });
    let premiered = context.premiered.map(|moment| {
        let text = (words.formats.moment)(moment);
        let time = html::time()
            .attr("datetime", moment.to_string())
            .child(non_breaking(&text));
        let said = fragment()
            .child(time)
            .child(cited(context.premiered_source));
        row((words.work.premiered)(context.kind), [said])
    });
    let heard = context.episode.map(|number| {
        let said = fragment()
            .child(non_breaking(&(words.work.episode)(number)))
            .child(cited(context.episode_source));
        row(words.work.first_heard, [said])
    });
    let all = all_contributors(song);
    let contributors = ordered(&context.credits)
        .into_iter()
        .map(|credit| entry::by_role(cx, &all, credit));
    let facts = dl()
        .child(premiered)
        .child(heard)
        .children(contributors)
        .child(watch_links(cx, context));
    let section = html::section()
        .class("work-context")
        .child(heading(state).child(words.work.made_for))
        .child(name)
        .child(about)
        .child(facts);
    Some(single_tab_stop(section, state))
}

/// Links to the services that show it, then services without a link.
fn watch_links(cx: &CardContext, context: &Context) -> Option<El> {
    let words = cx.words;
    let links = context.links.iter().map(|link| {
        fragment()
            .child(external_link(&link.url, service_name(&link.service)))
            .child(link.source.map(|id| source_mark(cx, id)))
    });
    let names = context.watch.iter().map(|name| {
        let source = context.watch_source;
        fragment()
            .child(span().attr("translate", "no").child(name.clone()))
            .child(source.map(|id| source_mark(cx, id)))
    });
    let places: Vec<El> = links.chain(names).collect();
    (!places.is_empty()).then(|| row(words.work.watch_on, places))
}
