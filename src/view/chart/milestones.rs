//! Milestones as a list, the earliest first.

use super::milestone_order::ordered;
use super::reports::reported_by;
use crate::markup::html::{li, span, strong, ul};
use crate::markup::{El, html};
use crate::song::Milestone;
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::heading::heading;
use crate::view::parts::mark_stops::single_tab_stop;
use crate::view::parts::source_mark::source_mark;
use crate::view::parts::time::when;
use leptos::prelude::*;

pub(super) fn milestones(cx: &CardContext) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let item = |(at, milestone): (usize, &Milestone)| {
        let via = milestone.attributed_to.as_deref();
        let by = reported_by(words, milestone.by.as_deref(), via);
        let time = when(words, milestone.at, (words.formats.moment)(milestone.at));
        let source = milestone.source.map(|id| source_mark(cx, id));
        // The number is shortened; the exact one is in the tooltip.
        let said = (words.milestones.in_short)(milestone);
        let exact = (words.milestones.milestone)(milestone);
        let exact = (exact != said).then_some(exact);
        let mut all = song.milestones.iter();
        let listed = all.position(|other| std::ptr::eq(other, milestone));
        let new = move || {
            let change = state.change.read();
            let milestones = change.as_ref().map(|change| &change.milestones);
            milestones
                .zip(listed)
                .is_some_and(|(new, at)| new.contains(&at))
        };
        let added = song.previous.is_some().then(|| {
            span().child(move || new().then(|| [", ", words.headline.new_label].concat()))
        });
        li().attr("id", ["milestone-", &(at + 1).to_string()].concat())
            .attr("tabindex", "-1")
            .child(
                strong()
                    .attr("title", exact)
                    .child(non_breaking(&said))
                    .child(added),
            )
            .child(" ")
            .child((!by.is_empty()).then(|| span().child(by)))
            .child(" ")
            .child(span().child(time).child(source))
    };
    let milestones = ordered(song).into_iter().enumerate();
    (!song.milestones.is_empty()).then(|| {
        html::section()
            .class("milestones")
            .attr("part", "milestones")
            .child(heading(state).child(words.milestones.heading))
            .child(single_tab_stop(
                ul().class("facts").children(milestones.map(item)),
                state,
            ))
    })
}
