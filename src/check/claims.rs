//! Claims: possible counts, at most one headline, no count smaller than the rows that the snapshot lists.

use super::checker::{Checker, IdIndex};
use crate::check::Mistake;
use crate::snapshot::{self, At, Pointer};
use crate::song::{Claim, Qualifier, Song, Territory};

pub(super) fn checked_claims(
    checker: &mut Checker,
    list: &At<[snapshot::Claim]>,
    claims: &[snapshot::Claim],
) -> Vec<Claim> {
    let mut checked = Vec::new();
    let mut ids = IdIndex::default();
    let mut headline = None;
    for (index, claim) in claims.iter().enumerate() {
        let at = list.item(index);
        if let Some(id) = &claim.id
            && !ids.add(id)
        {
            checker.mistake(
                Mistake::Repeated,
                &at.id(),
                format_args!("the id “{id}” is already used by an earlier claim"),
            );
        }
        if claim.headline {
            match headline {
                Some(first) => checker.mistake(
                    Mistake::Repeated,
                    &at.headline(),
                    format_args!("/claims/{first} is already the headline; mark only one"),
                ),
                None => headline = Some(index),
            }
        }
        checked.extend(checked_claim(checker, &at, claim));
    }
    checked
}

fn checked_claim(
    checker: &mut Checker,
    at: &At<snapshot::Claim>,
    claim: &snapshot::Claim,
) -> Option<Claim> {
    let metric = checker.keyword(&at.metric(), "metric", &claim.metric);
    let chart = checker.chart(&at.chart(), &claim.chart);
    let word_name = claim.word.as_deref().unwrap_or("territories");
    let word = checker.keyword(&at.word(), "word for what is counted", word_name);
    let qualifier_name = claim.qualifier.as_deref().unwrap_or("exact");
    let qualifier = checker.keyword(&at.qualifier(), "qualifier", qualifier_name);
    let as_of = checker.fact_time(&at.as_of(), &claim.as_of);
    let source = checker.expected_source(&at.source(), "claim", &claim.source);
    Some(Claim {
        value: value(checker, &at.value(), claim.value)?,
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

fn value(checker: &mut Checker, at: &Pointer, value: i64) -> Option<u32> {
    let most = Territory::COUNT;
    let found = u32::try_from(value)
        .ok()
        .filter(|value| (1..=most as u32).contains(value));
    if found.is_none() {
        checker.error(
            at,
            format_args!(
                "a count of {value} is not possible; write 1 to {most}, the number of territories"
            ),
        );
    }
    found
}

/// Of the claims for one chart and metric, the latest exact one must not be smaller than the number of territories that
/// rows and histories list.
pub(super) fn compare_with_rows(checker: &mut Checker, list: &At<[snapshot::Claim]>, song: &Song) {
    let mut by_kind: Vec<(usize, &Claim)> = song.claims.iter().enumerate().collect();
    let kind = |claim: &Claim| (claim.chart, claim.metric);
    let minute = |claim: &Claim| claim.as_of.earliest_minute();
    by_kind.sort_by_key(|(_, claim)| (kind(claim), minute(claim)));
    let mut smaller = Vec::new();
    for same in by_kind.chunk_by(|(_, a), (_, b)| kind(a) == kind(b)) {
        let Some((_, last)) = same.last() else {
            continue;
        };
        let listed = song.listed(last);
        let latest = same
            .iter()
            .filter(|(_, claim)| minute(claim) == minute(last));
        smaller.extend(latest.filter_map(|(index, claim)| {
            let is_smaller = listed > claim.value as usize;
            (claim.qualifier == Qualifier::Exact && is_smaller).then_some((
                *index,
                claim.value,
                listed,
            ))
        }));
    }
    smaller.sort_unstable();
    for (index, value, listed) in smaller {
        checker.error(
            &list.item(index).value(),
            format_args!("the claim says {value}, but the rows list {listed}"),
        );
    }
}
