//! What is the same in two snapshots.

use crate::song::Moment;
use serde_json::Value;

/// What an entry of the list at a pointer is recognised by.
pub fn identity<'v>(at: &str, entry: &'v Value) -> Vec<&'v Value> {
    let of = |keys: &[&str]| keys.iter().map(|key| &entry[*key]).collect::<Vec<_>>();
    if at == "/lyrics/layers" {
        return of(&["lang"]);
    }
    if !entry["id"].is_null() {
        return of(&["id"]);
    }
    if !entry["territory"].is_null() {
        let first_date = &entry["dates"][0];
        return [of(&["chart", "territory", "from"]), vec![first_date]].concat();
    }
    if !entry["role"].is_null() && entry["name"].is_null() {
        return of(&["role", "source", "qualifiers", "detail"]);
    }
    for keys in [
        &["name"][..],
        &["service", "url"],
        &["kind", "url"],
        &["quote"],
    ] {
        if !entry[keys[0]].is_null() {
            return of(keys);
        }
    }
    of(&[
        "metric", "chart", "platform", "at", "asOf", "title", "value", "word", "source",
    ])
}

/// Whether both are ranks or dates of one history, and the shorter list begins the longer one.
pub fn is_prefix(at: &str, ours: &[Value], theirs: &[Value]) -> bool {
    let is_history =
        at.starts_with("/history/") && (at.ends_with("/ranks") || at.ends_with("/dates"));
    is_history && ours.iter().zip(theirs).all(|(ours, theirs)| ours == theirs)
}

/// Whether a moment is surely after another one.
pub fn is_later(one: &Value, other: &Value) -> bool {
    let moment = |value: &Value| Moment::parse(value.as_str()?).ok();
    moment(one)
        .zip(moment(other))
        .is_some_and(|(one, other)| one.is_surely_after(other))
}
