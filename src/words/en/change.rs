//! What is new since an older snapshot.

use super::claims::metric;
use super::dates::moment;
use crate::song::{Change, Rank};

pub(super) fn change(change: &Change) -> String {
    let count = |count: usize, sign: &str, one: &str, many: &str| {
        let things = if count == 1 { one } else { many };
        (count > 0).then(|| format!("{sign}{count} {things}"))
    };
    let step = |of: &str, from: u32, to: u32| format!("{of} {from} → {to}");
    let rank = |rank: Rank| u32::from(rank.number());
    let news = [
        change
            .claim
            .map(|(of, from, to)| step(metric(of), from, to)),
        count(change.territories(), "+", "territory", "territories"),
        count(change.milestones.len(), "", "milestone", "milestones"),
        change
            .peak
            .map(|(from, to)| step("peak", rank(from), rank(to))),
    ];
    let news: Vec<String> = news.into_iter().flatten().collect();
    format!("New since {}: {}", moment(change.since), news.join(", "))
}
