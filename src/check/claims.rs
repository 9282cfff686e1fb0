//! Claims: counts that can be, at most one of them the headline, none smaller than its own rows.

use super::desk::{Desk, Ids};
use super::place::Place;
use crate::snapshot;
use crate::song::{Claim, Metric, Qualifier, Song, Territory, TerritoryWord};

const CLAIMS: Place = Place::top("claims");

pub(super) fn read(desk: &mut Desk, claims: &[snapshot::Claim]) -> Vec<Claim> {
    let mut read = Vec::new();
    let mut ids = Ids::default();
    let mut headline = None;
    for (index, claim) in claims.iter().enumerate() {
        let at = CLAIMS.item(index);
        if let Some(id) = &claim.id
            && !ids.add(id)
        {
            desk.fault(
                &at.key("id"),
                format_args!("the id “{id}” is already used by an earlier claim"),
            );
        }
        if claim.headline {
            match headline {
                Some(first) => desk.fault(
                    &at.key("headline"),
                    format_args!("/claims/{first} is already the headline; mark only one"),
                ),
                None => headline = Some(index),
            }
        }
        read.extend(one(desk, &at, claim));
    }
    read
}

fn one(desk: &mut Desk, at: &Place, claim: &snapshot::Claim) -> Option<Claim> {
    let metric = desk.word(&at.key("metric"), "metric", &claim.metric, &Metric::NAMES);
    let chart = desk.chart(at, &claim.chart);
    let word = claim.word.as_deref().unwrap_or("territories");
    let word = desk.word(
        &at.key("word"),
        "word for what is counted",
        word,
        &TerritoryWord::NAMES,
    );
    let qualifier = claim.qualifier.as_deref().unwrap_or("exact");
    let qualifier = desk.word(
        &at.key("qualifier"),
        "qualifier",
        qualifier,
        &Qualifier::NAMES,
    );
    let as_of = desk.fact(&at.key("asOf"), &claim.as_of);
    let source = desk.due_source(at, "claim", &claim.source);
    Some(Claim {
        value: value(desk, at, claim.value)?,
        metric: metric?,
        chart: chart?,
        word: word?,
        qualifier: qualifier?,
        as_of: as_of?,
        headline: claim.headline,
        source,
        attributed_to: claim.attributed_to.clone(),
    })
}

fn value(desk: &mut Desk, at: &Place, value: i64) -> Option<u32> {
    let most = Territory::COUNT;
    let found = u32::try_from(value)
        .ok()
        .filter(|value| (1..=most as u32).contains(value));
    if found.is_none() {
        desk.fault(
            &at.key("value"),
            format_args!(
                "a count of {value} is not possible; write 1 to {most}, the number of territories"
            ),
        );
    }
    found
}

/// The latest exact claim of a kind can't be smaller than what the rows name.
pub(super) fn against_rows(desk: &mut Desk, song: &Song) {
    let mut latest: Vec<(usize, &Claim)> = song.claims.iter().enumerate().collect();
    let kind = |claim: &Claim| (claim.chart, claim.metric);
    let minute = |claim: &Claim| claim.as_of.earliest_minute();
    latest.sort_by_key(|(_, claim)| (kind(claim), minute(claim)));
    let mut smaller = Vec::new();
    for same in latest.chunk_by(|(_, a), (_, b)| kind(a) == kind(b)) {
        let Some((_, last)) = same.last() else {
            continue;
        };
        let named = song.listed(last);
        let latest = same
            .iter()
            .filter(|(_, claim)| minute(claim) == minute(last));
        smaller.extend(latest.filter_map(|(index, claim)| {
            let is_smaller = named > claim.value as usize;
            (claim.qualifier == Qualifier::Exact && is_smaller).then_some((
                *index,
                claim.value,
                named,
            ))
        }));
    }
    smaller.sort_unstable();
    for (index, value, named) in smaller {
        desk.fault(
            &CLAIMS.item(index).key("value"),
            format_args!("the claim says {value}, but the rows list {named}"),
        );
    }
}
