//! Milestones.

use super::super::names::service;
use super::claims::qualifier;
use crate::song::{Milestone, MilestoneKind};

pub(super) fn title(milestone: &Milestone) -> String {
    milestone
        .title
        .as_ref()
        .map(|title| title.for_lang("en").to_owned())
        .unwrap_or_default()
}

pub(super) fn counted_things(milestone: &Milestone) -> String {
    let things = match milestone.kind {
        MilestoneKind::Views => "views",
        MilestoneKind::Streams => "streams",
        MilestoneKind::Sales => "sold",
        _ => "",
    };
    let on = milestone
        .platform
        .as_ref()
        .map(|platform| format!("on {}", service(platform)))
        .unwrap_or_default();
    let words = [things, &on].into_iter().filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

pub(super) fn milestone(milestone: &Milestone, number: fn(u64) -> String) -> String {
    let value = milestone.value.map(|value| {
        format!(
            "{}{} {}",
            qualifier(milestone.qualifier),
            number(value),
            counted_things(milestone)
        )
        .trim()
        .to_owned()
    });
    let title = Some(title(milestone)).filter(|title| !title.is_empty());
    let words: Vec<String> = title.into_iter().chain(value).collect();
    words.join(": ")
}
