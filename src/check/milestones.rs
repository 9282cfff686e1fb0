//! Milestones: each says something, by number or by title.

use super::desk::Desk;
use super::people;
use super::place::Place;
use crate::snapshot;
use crate::song::{Milestone, MilestoneKind, Qualifier};

pub(super) fn read(desk: &mut Desk, milestones: &[snapshot::Milestone]) -> Vec<Milestone> {
    let places = milestones.iter().enumerate();
    places
        .filter_map(|(index, milestone)| {
            one(desk, &Place::top("milestones").item(index), milestone)
        })
        .collect()
}

fn one(desk: &mut Desk, at: &Place, milestone: &snapshot::Milestone) -> Option<Milestone> {
    let when = desk.fact(&at.key("at"), &milestone.at);
    let kind = desk.word(
        &at.key("metric"),
        "metric",
        &milestone.metric,
        &MilestoneKind::NAMES,
    );
    let qualifier = milestone.qualifier.as_deref().unwrap_or("exact");
    let qualifier = desk.word(
        &at.key("qualifier"),
        "qualifier",
        qualifier,
        &Qualifier::NAMES,
    );
    if milestone.value.is_none() && kind.is_some_and(MilestoneKind::is_count) {
        desk.fault(
            at,
            format_args!(
                "a milestone of the metric “{}” needs a value",
                milestone.metric
            ),
        );
    } else if milestone.value.is_none() && milestone.title.is_none() {
        desk.fault(
            at,
            format_args!("the milestone has neither a value nor a title; give one of them"),
        );
    }
    let value = milestone.value.and_then(|number| {
        let value = u64::try_from(number).ok().filter(|value| *value > 0);
        if value.is_none() {
            desk.fault(
                &at.key("value"),
                format_args!("a value of {number} is not possible; the least is 1"),
            );
        }
        value
    });
    let title = milestone.title.as_ref().map(|title| {
        desk.filled(&at.key("title"), "title", title);
        people::text(desk, &at.key("titles"), title, &milestone.titles)
    });
    let source = desk.due_source(at, "milestone", &milestone.source);
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
