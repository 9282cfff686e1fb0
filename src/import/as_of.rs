//! The snapshot's own time, `asOf`, which is no earlier than any fact in it.

use super::edited_snapshot::EditedSnapshot;
use crate::song::Moment;
use serde_json::{Value, json};

/// Moves `asOf` to the time of a new fact, as it is written, if that is surely later.
pub fn move_as_of(snapshot: &mut EditedSnapshot, time: &str) {
    let as_of = stated_moment(snapshot.get("asOf"));
    let fact = Moment::parse(time).ok();
    if let (Some(as_of), Some(fact)) = (as_of, fact)
        && fact.is_surely_after(as_of)
    {
        snapshot.set("asOf", json!(time));
    }
}

/// The time in a value of the snapshot; `None` where it is absent or not valid.
pub fn stated_moment(value: &Value) -> Option<Moment> {
    Moment::parse(value.as_str()?).ok()
}
