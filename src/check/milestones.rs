//! Milestones: each has a number or a title.

use super::checker::Checker;
use crate::snapshot::{self, At};
use crate::song::{Milestone, MilestoneKind};

pub(super) fn checked_milestones(
    checker: &mut Checker,
    list: &At<[snapshot::Milestone]>,
    milestones: &[snapshot::Milestone],
) -> Vec<Milestone> {
    milestones
        .iter()
        .enumerate()
        .filter_map(|(index, milestone)| checked_milestone(checker, &list.item(index), milestone))
        .collect()
}

fn checked_milestone(
    checker: &mut Checker,
    at: &At<snapshot::Milestone>,
    milestone: &snapshot::Milestone,
) -> Option<Milestone> {
    let when = checker.fact_time(&at.at(), &milestone.at);
    let kind = checker.keyword(&at.metric(), "metric", &milestone.metric);
    let qualifier_name = milestone.qualifier.as_deref().unwrap_or("exact");
    let qualifier = checker.keyword(&at.qualifier(), "qualifier", qualifier_name);
    if milestone.value.is_none() && kind.is_some_and(MilestoneKind::is_count) {
        checker.error(
            at,
            format_args!(
                "a milestone of the metric “{}” needs a value",
                milestone.metric
            ),
        );
    } else if milestone.value.is_none() && milestone.title.is_none() {
        checker.error(
            at,
            format_args!("the milestone has neither a value nor a title; give one of them"),
        );
    }
    let value = milestone.value.and_then(|number| {
        let value = u64::try_from(number).ok().filter(|value| *value > 0);
        if value.is_none() {
            checker.error(
                &at.value(),
                format_args!("a value of {number} is not possible; the least is 1"),
            );
        }
        value
    });
    let title = milestone.title.as_ref().map(|title| {
        checker.visible_text(&at.title(), "title", title);
        checker.localized_text(&at.titles(), title, &milestone.titles)
    });
    let source = checker.expected_source(&at.source(), "milestone", &milestone.source);
    Some(Milestone {
        at: when?,
        kind: kind?,
        platform: milestone.platform.clone(),
        value,
        qualifier: qualifier?,
        title,
        by: milestone.by.clone(),
        source,
        attributed_to: milestone.attributed_to.clone(),
    })
}
