//! Milestones: what was counted or happened.

use super::claims::qualifier;
use super::numbers;
use crate::song::{Milestone, MilestoneKind, Qualifier};
use crate::words::language::MilestoneWords;
use crate::words::names::{service_name, with_kind};
use crate::words::numbers::grouped;

pub(super) const WORDS: MilestoneWords = MilestoneWords {
    heading: "Milestones",
    milestone: |milestone| phrase(milestone, grouped),
    in_short: |milestone| phrase(milestone, numbers::in_short),
    large_and_small,
};

fn large_and_small(milestone: &Milestone) -> (String, String) {
    let Some(value) = milestone.value else {
        let by = milestone.by.clone();
        let small = by.unwrap_or_else(|| kind(milestone.kind).to_owned());
        return (title(milestone), small);
    };
    let (before, after) = match milestone.qualifier {
        Qualifier::Exact => ("", ""),
        Qualifier::About => ("about ", ""),
        Qualifier::AtLeast => ("", "+"),
    };
    let large = [before, &numbers::in_short(value), after].concat();
    (capitalized(&large), counted_things(milestone))
}

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
        MilestoneKind::Certification => "certifications",
        MilestoneKind::ShowWin => "music-show wins",
        MilestoneKind::AllKill => "all-kills",
        MilestoneKind::Award => "awards",
        MilestoneKind::Record => "",
    };
    let singular = things
        .strip_suffix('s')
        .filter(|_| milestone.value == Some(1));
    let on = milestone
        .platform
        .as_ref()
        .map(|platform| format!("on {}", service_name(platform)))
        .unwrap_or_default();
    let words = [singular.unwrap_or(things), &on]
        .into_iter()
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A phrase at the beginning of a sentence.
pub(super) fn capitalized(phrase: &str) -> String {
    let mut text = phrase.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

fn kind(kind: MilestoneKind) -> &'static str {
    match kind {
        MilestoneKind::Certification => "Certification",
        MilestoneKind::ShowWin => "Music-show win",
        MilestoneKind::AllKill => "All-kill",
        MilestoneKind::Award => "Award",
        MilestoneKind::Record => "Record",
        // Counts: the word after the number says what they are.
        _ => "",
    }
}

fn phrase(milestone: &Milestone, number: fn(u64) -> String) -> String {
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
    let counted = value.clone().unwrap_or_default();
    let text = with_kind(kind(milestone.kind), title(milestone), milestone, value);
    // The phrase of the number begins the sentence unless a title or a kind is before it.
    if text == counted {
        capitalized(&text)
    } else {
        text
    }
}
