//! The counts of an import, in one line and as JSON.

use crate::import::counted::created_charts;
use crate::import::import_summary::{ImportSummary, members_of};
use serde_json::{Map, Value, json};
use std::fmt::{Display, Formatter, Result};

/// Counts of one import.
#[derive(Default)]
pub struct PressTextSummary {
    /// The territories that the text names at the rank.
    pub named: usize,
    /// Those whose row the snapshot did not have.
    pub new_rows: usize,
    /// The counts that the text states: their values.
    pub claimed: Vec<u32>,
    /// Those that the snapshot did not have.
    pub new_claims: usize,
    /// The id of the chart, if the snapshot did not list it.
    pub created: Option<String>,
}

impl Display for PressTextSummary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let mut parts: Vec<String> = self
            .claimed
            .iter()
            .map(|value| format!("a claim of {value}"))
            .collect();
        match self.named {
            0 => {}
            1 => parts.push("1 territory named".to_owned()),
            named => parts.push(format!("{named} territories named")),
        }
        f.write_str(&parts.join(", "))?;
        let (all, new) = (
            self.claimed.len() + self.named,
            self.new_claims + self.new_rows,
        );
        match new {
            0 => f.write_str(", all there before")?,
            new if new < all => write!(f, ", {new} of them new")?,
            _ => {}
        }
        f.write_str(&created_charts(self.created.as_slice()))
    }
}

impl ImportSummary for PressTextSummary {
    fn members(&self) -> Map<String, Value> {
        members_of(json!({
            "claims": self.claimed,
            "addedClaims": self.new_claims,
            "namedTerritories": self.named,
            "addedRows": self.new_rows,
            "createdCharts": self.created.as_slice(),
        }))
    }
}
