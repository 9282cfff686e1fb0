//! The territories in which a snapshot has the song at No. 1.

use crate::import::edited_snapshot::EditedSnapshot;
use crate::song::Territory;
use serde_json::Value;
use std::collections::BTreeSet;

/// The territories with a row or a history at No. 1 of this chart.
pub fn number_ones(snapshot: &EditedSnapshot, chart: &str) -> BTreeSet<Territory> {
    let listed = |key: &str| snapshot.get(key).as_array().into_iter().flatten();
    let is_one = |value: &Value| value.as_f64() == Some(1.0);
    let rows = listed("performance").filter(|row| is_one(&row["peak"]) || is_one(&row["rank"]));
    let segments = listed("history").filter(|segment| {
        let mut ranks = segment["ranks"].as_array().into_iter().flatten();
        ranks.any(is_one)
    });
    let of_chart = rows.chain(segments).filter(|row| row["chart"] == *chart);
    of_chart
        .filter_map(|row| Territory::from_code(row["territory"].as_str()?))
        .collect()
}
