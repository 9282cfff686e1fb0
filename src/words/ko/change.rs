//! What is new since an older snapshot.

use super::claims::metric;
use super::dates::moment;
use crate::song::{Change, Rank};

pub(super) fn change(change: &Change) -> String {
    let count = |count: usize, what: &str| (count > 0).then(|| format!("{what}{count}"));
    let step = |of: &str, from: u32, to: u32| format!("{of} {from} → {to}");
    let rank = |rank: Rank| u32::from(rank.number());
    let news = [
        change
            .claim
            .map(|(of, from, to)| step(metric(of), from, to)),
        count(change.territories(), "지역 +"),
        count(change.milestones.len(), "기록 "),
        change
            .peak
            .map(|(from, to)| step("최고 순위", rank(from), rank(to))),
    ];
    let news: Vec<String> = news.into_iter().flatten().collect();
    format!("{} 이후 새 소식: {}", moment(change.since), news.join(", "))
}
