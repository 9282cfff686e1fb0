//! Pairs the items of a new list with those of the old one.

use serde_json::Value;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// What an item is recognised by when its other values change: lines and words by their start, other items by their id,
/// layers by their language, rows by their place and first date.
fn identity(item: &Value) -> String {
    let first_date = match &item["dates"][0] {
        Value::Null => &item["from"],
        date => date,
    };
    let keys = [&item["startMs"], &item["id"], &item["lang"]];
    if let Some(key) = keys.into_iter().find(|key| !key.is_null()) {
        return key.to_string();
    }
    match (&item["chart"], &item["territory"]) {
        (Value::Null, _) => item.to_string(),
        (chart, territory) => format!("{chart} {territory} {first_date}"),
    }
}

/// For each new item the index of the old one that it is, in order. Between items that are recognised, the first old one
/// becomes the first new one and so on.
pub fn pairs(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    let [old, new] = [old, new].map(|items| items.iter().map(identity).collect::<Vec<_>>());
    let mut pairs = vec![None; new.len()];
    for operation in capture_diff_slices(Algorithm::Patience, &old, &new) {
        if let DiffOp::Equal { .. } | DiffOp::Replace { .. } = operation {
            for (old, new) in operation.old_range().zip(operation.new_range()) {
                pairs[new] = Some(old);
            }
        }
    }
    pairs
}
