//! Milestones: what was counted or happened.

use super::claims::{about, at_least};
use super::numbers;
use crate::song::{Milestone, MilestoneKind};
use crate::words::language::MilestoneWords;
use crate::words::names::{service_name, with_kind};
use crate::words::phrase::with_space;

pub(super) const WORDS: MilestoneWords = MilestoneWords {
    heading: "주요 기록",
    milestone: |milestone| phrase(milestone, numbers::number),
    in_short: |milestone| phrase(milestone, numbers::in_short),
    large_and_small,
};

fn large_and_small(milestone: &Milestone) -> (String, String) {
    let Some(value) = milestone.value else {
        let by = milestone.by.clone();
        let small = by.unwrap_or_else(|| kind(milestone.kind).to_owned());
        return (title(milestone), small);
    };
    let digits = numbers::in_short(value);
    let (things, counter) = counted_things(milestone);
    let space = space_after(&digits);
    let counted = [about(milestone.qualifier), &digits, space, &counter].concat();
    (counted.trim_end().to_owned(), things)
}

pub(super) fn title(milestone: &Milestone) -> String {
    milestone
        .title
        .as_ref()
        .map(|title| title.for_lang("ko").to_owned())
        .unwrap_or_default()
}

/// What was counted and where, and the counter after the number: `YouTube 조회`, `회`.
pub(super) fn counted_things(milestone: &Milestone) -> (String, String) {
    let (thing, counter) = match milestone.kind {
        MilestoneKind::Views => ("조회", "회"),
        MilestoneKind::Streams => ("스트리밍", "회"),
        MilestoneKind::Sales => ("판매", "장"),
        MilestoneKind::Certification => ("인증", "회"),
        MilestoneKind::ShowWin => ("음악방송 1위", "회"),
        MilestoneKind::AllKill => ("올킬", "회"),
        MilestoneKind::Award => ("수상", "회"),
        MilestoneKind::Record => ("", ""),
    };
    let platform = milestone.platform.as_deref().map(service_name);
    let things: Vec<&str> = platform
        .into_iter()
        .chain((!thing.is_empty()).then_some(thing))
        .collect();
    let counter = format!("{counter}{}", at_least(milestone.qualifier));
    (things.join(" "), counter)
}

fn kind(kind: MilestoneKind) -> &'static str {
    match kind {
        MilestoneKind::Certification => "인증",
        MilestoneKind::ShowWin => "음악방송 1위",
        MilestoneKind::AllKill => "올킬",
        MilestoneKind::Award => "수상",
        MilestoneKind::Record => "신기록",
        // Counts: the word after the number says what they are.
        _ => "",
    }
}

/// The space between a number and its counter: none after a digit, one after 만 and 억.
pub(super) fn space_after(number: &str) -> &'static str {
    let ends_with_digit = number.ends_with(|last: char| last.is_ascii_digit());
    if ends_with_digit { "" } else { " " }
}

fn phrase(milestone: &Milestone, number: fn(u64) -> String) -> String {
    let value = milestone.value.map(|value| {
        let (things, counter) = counted_things(milestone);
        let digits = number(value);
        let space = space_after(&digits);
        let counted = format!("{}{digits}{space}{counter}", about(milestone.qualifier));
        with_space(things) + counted.trim_end()
    });
    with_kind(kind(milestone.kind), title(milestone), milestone, value)
}
