//! The entries of the snapshot's `charts`.

use super::edited_snapshot::EditedSnapshot;
use super::known_charts::known_chart;
use crate::song::Keyword;
use serde_json::{Value, json};

/// Adds the chart if it is not listed yet, and says whether it was added.
pub fn list_chart(snapshot: &mut EditedSnapshot, id: &str) -> bool {
    let charts = snapshot.list("charts");
    let is_new = !charts.iter().any(|chart| chart["id"] == *id);
    if is_new {
        charts.push(chart(id));
    }
    is_new
}

/// A chart with name and kind where the id is known.
fn chart(id: &str) -> Value {
    let Some(known) = known_chart(id) else {
        return json!({ "id": id, "name": id, "kind": "unknown" });
    };
    let mut chart = json!({ "id": id, "name": known.name, "kind": known.kind.word() });
    if let Some(positions) = known.positions {
        chart["positions"] = json!(positions);
    }
    chart
}
