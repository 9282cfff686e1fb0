//! Counts of the items that an import brings, such as lines and layers.

use super::counted::counted;
use super::import_summary::ImportSummary;
use serde_json::{Map, Value, json};
use std::fmt::{Display, Formatter, Result};

/// Each count with its noun in the singular.
pub struct ItemCounts(pub Vec<(usize, &'static str)>);

impl Display for ItemCounts {
    /// `24 lines, 1 layer`; zeros are left out.
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let counts = self.0.iter().filter(|(count, _)| *count > 0);
        let counts: Vec<String> = counts.map(|(count, noun)| counted(*count, noun)).collect();
        f.write_str(&counts.join(", "))
    }
}

impl ImportSummary for ItemCounts {
    /// `{"lines": 24, "layers": 1}`.
    fn members(&self) -> Map<String, Value> {
        let member = |(count, noun): &(usize, &str)| {
            let name = format!("{}s", noun.to_ascii_lowercase());
            (name, json!(count))
        };
        self.0.iter().map(member).collect()
    }
}
