//! Matches the items of a new list with those of the old one.

use serde_json::Value;
use std::collections::HashMap;
use std::ops::Range;

/// The keys that items are matched by, the most reliable first: their whole value, ids, then keys of layers, rows and lines
/// without ids.
const BY: [fn(&Value) -> Option<String>; 6] = [
    |item| Some(item.to_string()),
    |item| joined(item, &["id"]),
    |item| joined(item, &["lang"]),
    |item| {
        let first = item["from"]
            .as_str()
            .or_else(|| item["dates"][0].as_str())?;
        joined(item, &["chart", "territory"]).map(|place| format!("{place} {first}"))
    },
    |item| joined(item, &["chart", "territory"]),
    |item| joined(item, &["startMs"]),
];

fn joined(item: &Value, keys: &[&str]) -> Option<String> {
    let parts = keys.iter().map(|key| match &item[key] {
        Value::Null => None,
        part => Some(part.to_string()),
    });
    Some(parts.collect::<Option<Vec<_>>>()?.join(" "))
}

/// For each new item the index of the old one that it matches, in order.
pub fn aligned(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    let mut found = vec![None; new.len()];
    let both = old.iter().zip(new);
    let above = both.take_while(|(old, new)| old == new).count();
    let both = old[above..].iter().rev().zip(new[above..].iter().rev());
    let below = both.take_while(|(old, new)| old == new).count();
    for (at, found) in found.iter_mut().enumerate().take(above) {
        *found = Some(at);
    }
    for back in 1..=below {
        found[new.len() - back] = Some(old.len() - back);
    }
    let lists = Lists { old, new };
    lists.between(
        above..old.len() - below,
        above..new.len() - below,
        0,
        &mut found,
    );
    found
}

struct Lists<'a> {
    old: &'a [Value],
    new: &'a [Value],
}

impl Lists<'_> {
    /// Matches items by one key if it is unique, and the items between them by the next key.
    fn between(
        &self,
        old: Range<usize>,
        new: Range<usize>,
        round: usize,
        found: &mut [Option<usize>],
    ) {
        if old.is_empty() || new.is_empty() {
            return;
        }
        let Some(key) = BY.get(round) else {
            // No key is left, so they are matched in order.
            for (old, new) in old.zip(new) {
                found[new] = Some(old);
            }
            return;
        };
        let ours = unique(self.old, old.clone(), key);
        let mut both: Vec<(usize, usize)> = unique(self.new, new.clone(), key)
            .into_iter()
            .filter_map(|(key, at)| Some((at, *ours.get(&key)?)))
            .collect();
        both.sort_unstable();
        let (mut old_from, mut new_from) = (old.start, new.start);
        for (at, was) in rising(&both) {
            self.between(old_from..was, new_from..at, round + 1, found);
            found[at] = Some(was);
            (old_from, new_from) = (was + 1, at + 1);
        }
        self.between(old_from..old.end, new_from..new.end, round + 1, found);
    }
}

/// The items of a range by their keys, without keys that several items have.
fn unique(
    items: &[Value],
    range: Range<usize>,
    key: impl Fn(&Value) -> Option<String>,
) -> HashMap<String, usize> {
    let mut known: HashMap<String, Option<usize>> = HashMap::new();
    for at in range {
        if let Some(key) = key(&items[at]) {
            known
                .entry(key)
                .and_modify(|at| *at = None)
                .or_insert(Some(at));
        }
    }
    let single = known.into_iter().filter_map(|(key, at)| Some((key, at?)));
    single.collect()
}

/// The longest subsequence of pairs whose second numbers increase.
fn rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the pair that ends the best subsequence, and for each pair the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, was)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *was);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run = Vec::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        run.push(pairs[at]);
        next = before[at];
    }
    run.reverse();
    run
}
