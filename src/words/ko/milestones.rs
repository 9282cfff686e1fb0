//! Milestones.

use super::claims::{about, at_least};
use crate::song::{Milestone, MilestoneKind};
use crate::words::names::{service, typed};
use crate::words::spaced;

pub(super) fn title(milestone: &Milestone) -> String {
    milestone
        .title
        .as_ref()
        .map(|title| title.for_lang("ko").to_owned())
        .unwrap_or_default()
}

/// What was counted and where, then the number's own counter: `YouTube 조회` … `회`.
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
    let platform = milestone.platform.as_deref().map(service);
    let things = platform
        .into_iter()
        .chain((!thing.is_empty()).then_some(thing));
    let things: Vec<&str> = things.collect();
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
        // Their number says what it counts.
        _ => "",
    }
}

/// A counter stands at a digit, and apart from 만 and 억.
pub(super) fn gap(number: &str) -> &'static str {
    let digits = number.ends_with(|last: char| last.is_ascii_digit());
    if digits { "" } else { " " }
}

pub(super) fn milestone(milestone: &Milestone, number: fn(u64) -> String) -> String {
    let value = milestone.value.map(|value| {
        let (things, counter) = counted_things(milestone);
        let number = number(value);
        let gap = gap(&number);
        let number = format!("{}{number}{gap}{counter}", about(milestone.qualifier));
        spaced(things) + number.trim_end()
    });
    typed(kind(milestone.kind), title(milestone), milestone, value)
}
