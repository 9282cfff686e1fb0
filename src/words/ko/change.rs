//! What is new since an older snapshot.

use super::claims::metric;
use super::dates::moment;
use crate::song::{Change, Rank};

pub(super) fn change(change: &Change) -> String {
    let count = |count: usize, what: &str, unit: &str| {
        (count > 0).then(|| [what, &count.to_string(), unit].concat())
    };
    let rank = |rank: Rank| rank.number();
    let news: Vec<String> = [
        change
            .claim
            .map(|(of, from, to)| format!("{} {from} → {to}", metric(of))),
        count(change.territories(), "지역 +", ""),
        count(change.milestones.len(), "주요 기록 ", "건"),
        change
            .peak
            .map(|(from, to)| format!("최고 순위 {}위 → {}위", rank(from), rank(to))),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!("{} 이후 새 소식: {}", moment(change.since), news.join(", "))
}
