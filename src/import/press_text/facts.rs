//! The rows and claims of a text, as a snapshot has them.

use super::claimed::Claimed;
use crate::song::{Keyword, Qualifier, Rank, Territory, TerritoryWord};
use serde_json::{Map, Value, json};

/// What all rows and claims of a text have in common.
pub struct Facts<'a> {
    pub chart: &'a str,
    pub rank: Rank,
    /// The day that the text is about, as the snapshot will have it.
    pub date: Option<&'a str>,
    pub source: &'a str,
    /// Whether another rank or count in the snapshot is replaced.
    pub replace: bool,
}

impl Facts<'_> {
    /// The keys that state the rank. A No. 1 is the peak, since nothing is above it; any other rank is that of its day only.
    fn ranks(&self) -> Vec<(&'static str, Value)> {
        let rank = json!(self.rank.number());
        match self.rank.is_top() {
            true => vec![("peak", rank)],
            false => vec![("rank", rank), ("rankAt", json!(self.date))],
        }
    }

    /// A new row.
    pub fn row(&self, territory: Territory) -> Value {
        let mut row = json!({ "chart": self.chart, "territory": territory.code() });
        for (key, value) in self.ranks() {
            row[key] = value;
        }
        row["source"] = json!(self.source);
        row
    }

    /// Whether a stored row says the same.
    pub fn has(&self, row: &Value) -> bool {
        let is_top = self.rank.is_top() && row["rank"] == 1;
        is_top || self.ranks().iter().all(|(key, value)| row[*key] == *value)
    }

    /// The row with this rank, and without the date of the peak that it had.
    pub fn replaced(&self, row: &Value) -> Value {
        let mut row: Map<String, Value> = row.as_object().cloned().unwrap_or_default();
        if self.rank.is_top() {
            row.shift_remove("peakAt");
        }
        for (key, value) in self.ranks() {
            row.insert(key.to_owned(), value);
        }
        row.insert("source".to_owned(), json!(self.source));
        Value::Object(row)
    }

    /// The claim of a count, without what the format assumes where a key is absent.
    pub fn claim(&self, claimed: &Claimed) -> Value {
        let (count, metric) = (&claimed.count, claimed.metric.word());
        let mut claim = json!({ "metric": metric, "chart": self.chart, "value": count.value });
        if count.word != TerritoryWord::Territories {
            claim["word"] = json!(count.word.word());
        }
        if count.qualifier != Qualifier::Exact {
            claim["qualifier"] = json!(count.qualifier.word());
        }
        claim["asOf"] = json!(self.date);
        claim["source"] = json!(self.source);
        if let Some(name) = &claimed.attributed_to {
            claim["attributedTo"] = json!(name);
        }
        claim
    }
}
