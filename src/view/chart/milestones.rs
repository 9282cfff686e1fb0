//! Milestones as a timeline, the earliest first.

use super::milestone_order::ordered;
use super::reports::reported_by;
use crate::markup::html::{div, li, span, strong, ul};
use crate::markup::{El, fragment, html, svg};
use crate::song::{Milestone, MilestoneKind};
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::heading::heading;
use crate::view::parts::mark_stops::single_tab_stop;
use crate::view::parts::source_mark::source_mark;
use crate::view::parts::time::when;
use crate::words::service_name;
use leptos::prelude::*;

pub(super) fn milestones(cx: &CardContext) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let item = |(at, milestone): (usize, &Milestone)| {
        let (large, small) = (words.milestones.large_and_small)(milestone);
        let counts = milestone.value.is_some();
        // A number has its title below it; without one the title is set large, and who gave it is below.
        let title_below = milestone.title.as_ref().filter(|_| counts);
        let title = title_below.map(|title| html::p().child(title.for_lang(words.tag).to_owned()));
        let platform_below = milestone.platform.as_deref().filter(|_| !counts);
        let platform = platform_below.map(|name| span().child(service_name(name).to_owned()));
        let giver = milestone.by.as_deref().filter(|_| counts);
        let reported = reported_by(words, giver, milestone.attributed_to.as_deref());
        let time = when(words, milestone.at, (words.formats.moment)(milestone.at));
        let source = milestone.source.map(|id| source_mark(cx, id));
        // The number is shortened; the exact one is in the tooltip.
        let exact = (words.milestones.milestone)(milestone);
        let tooltip = (exact != (words.milestones.in_short)(milestone)).then_some(exact);
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
            span().child(move || {
                new().then(|| {
                    let label = span().class("new").child(words.headline.new_label);
                    fragment()
                        .child(span().class("comma").child(", "))
                        .child(label)
                })
            })
        });
        let figure = html::p()
            .child(
                strong()
                    .class(if counts { "large" } else { "" })
                    .attr("title", tooltip)
                    .child(non_breaking(&large))
                    .child(added),
            )
            .child(" ")
            .child(span().child(small));
        let facts = div()
            .class("source-facts")
            .child(platform)
            .child((!reported.is_empty()).then(|| span().child(reported)))
            .child(" ")
            .child(span().child(time).child(source));
        li().attr("id", ["milestone-", &(at + 1).to_string()].concat())
            .attr("tabindex", "-1")
            .child(drawn_mark(milestone.kind))
            .child(figure)
            .child(title)
            .child(facts)
    };
    let milestones = ordered(song).into_iter().enumerate();
    (!song.milestones.is_empty()).then(|| {
        html::section()
            .class("milestones")
            .attr("part", "milestones")
            .child(heading(state).child(words.milestones.heading))
            .child(single_tab_stop(
                ul().class("timeline").children(milestones.map(item)),
                state,
            ))
    })
}

/// What was reached, as a drawing in a square of 24 units.
fn drawn_mark(kind: MilestoneKind) -> El {
    let path = match kind {
        // A play triangle.
        MilestoneKind::Views => "M8 5L19 12L8 19Z",
        // Bars of sound.
        MilestoneKind::Streams => "M5 14V18M10 9V18M15 12V18M20 5V18",
        // A record.
        MilestoneKind::Sales => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M11 12h2",
        // A disc in its frame.
        MilestoneKind::Certification => {
            "M4 3H20V21H4ZM7 12a5 5 0 1 0 10 0a5 5 0 1 0-10 0M12 12h0.1"
        }
        // A trophy.
        MilestoneKind::ShowWin | MilestoneKind::Award => {
            "M7 4H17V9a5 5 0 0 1-10 0ZM7 6H4q0 4 3 5M17 6H20q0 4-3 5M12 14V20M8 20H16"
        }
        // A crown.
        MilestoneKind::AllKill => "M4 8L8 12L12 6L16 12L20 8L18 18H6Z",
        // A line that rises.
        MilestoneKind::Record => "M4 18L10 12L13 15L20 7M15 7H20V12",
    };
    svg::svg()
        .class("drawn-mark")
        .attr("aria-hidden", "true")
        .attr("viewBox", "0 0 24 24")
        .child(svg::path().attr("d", path))
}
