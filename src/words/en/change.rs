//! What is new since an older snapshot.

use super::claims::metric;
use super::dates::moment;
use crate::song::{Change, Rank};
use crate::words::phrase::without_capital;

pub(super) fn change(change: &Change) -> String {
    let count = |count: usize, sign: &str, one: &str, many: &str| {
        let things = if count == 1 { one } else { many };
        (count > 0).then(|| format!("{sign}{count} {things}"))
    };
    let rank = |rank: Rank| ["No. ", &rank.number().to_string()].concat();
    let news: Vec<String> = [
        change
            .claim
            .map(|(of, from, to)| format!("{from} → {to} {}", without_capital(metric(of)))),
        count(change.territories(), "+", "territory", "territories"),
        count(change.milestones.len(), "", "milestone", "milestones"),
        change
            .peak
            .map(|(from, to)| format!("peak {} → {}", rank(from), rank(to))),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!("New since {}: {}", moment(change.since), news.join(", "))
}
