//! The rows of a snapshot's `performance`: the peak, the first No. 1 and the latest rank in each store.

use super::capture::{Place, Ranked};
use super::chart_time::ChartTime;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::song::{Rank, Territory};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What is known of one store.
#[derive(Default)]
struct Known {
    peak: Option<Rank>,
    /// The first time at the peak.
    peak_at: Option<ChartTime>,
    /// The latest time on the chart, with the best rank that was captured then.
    latest: Option<(ChartTime, Rank)>,
}

impl Known {
    /// Adds a rank; in whatever order ranks are added, the outcome is the same.
    fn add(&mut self, rank: Rank, at: &ChartTime) {
        if self.peak.is_none_or(|peak| rank < peak) {
            (self.peak, self.peak_at) = (Some(rank), Some(at.clone()));
        } else if self.peak == Some(rank) && self.peak_at.as_ref().is_none_or(|known| at < known) {
            self.peak_at = Some(at.clone());
        }
        let is_later = self
            .latest
            .as_ref()
            .is_none_or(|(time, known)| match at.cmp(time) {
                std::cmp::Ordering::Equal => rank < *known,
                order => order.is_gt(),
            });
        if is_later {
            self.latest = Some((at.clone(), rank));
        }
    }

    /// What a stored row says.
    fn of_row(row: &Map<String, Value>) -> Known {
        let rank = |key: &str| Rank::new(row.get(key)?.as_f64()? as i64).ok();
        let time = |key: &str| ChartTime::parse(row.get(key)?.as_str()?).ok();
        let peak = rank("peak");
        let key = match peak {
            Some(Rank::TOP) => "firstNo1At",
            _ => "peakAt",
        };
        Known {
            peak,
            peak_at: time(key),
            latest: time("rankAt").zip(rank("rank")),
        }
    }

    /// Sets the keys that are known. The first No. 1 has its own key, any other peak `peakAt`.
    fn write(&self, row: &mut Map<String, Value>) {
        for key in ["peakAt", "firstNo1At"] {
            row.shift_remove(key);
        }
        let Some(peak) = self.peak else { return };
        row.insert("peak".to_owned(), json!(peak.number()));
        if let Some(at) = &self.peak_at {
            let key = if peak.is_top() {
                "firstNo1At"
            } else {
                "peakAt"
            };
            row.insert(key.to_owned(), json!(at.text()));
        }
        if let Some((at, rank)) = &self.latest {
            row.insert("rank".to_owned(), json!(rank.number()));
            row.insert("rankAt".to_owned(), json!(at.text()));
        }
    }
}

/// Adds the ranks to the rows of this source, and rows for stores that have none. A row of another source stays as it is:
/// the history has the ranks, and what is counted is counted from both.
pub fn add_rows(snapshot: &mut EditedSnapshot, chart: &str, source: &str, ranked: &[Ranked]) {
    let mut ranks: BTreeMap<Territory, Vec<(Rank, &ChartTime)>> = BTreeMap::new();
    for capture in ranked {
        if let Place::At(rank) = capture.place {
            let here = ranks.entry(capture.territory).or_default();
            here.push((rank, capture.time));
        }
    }
    let rows = snapshot.list("performance");
    for (territory, ranks) in ranks {
        let code = territory.code();
        let is_here = |row: &&mut Value| row["chart"] == *chart && row["territory"] == *code;
        let stored = rows.iter_mut().find(is_here).and_then(Value::as_object_mut);
        let mut new = Map::new();
        let is_new = stored.is_none();
        let row = stored.unwrap_or(&mut new);
        if !is_new && row.get("source") != Some(&json!(source)) {
            continue;
        }
        let mut known = Known::of_row(row);
        ranks.iter().for_each(|(rank, at)| known.add(*rank, at));
        if is_new {
            row.insert("chart".to_owned(), json!(chart));
            row.insert("territory".to_owned(), json!(code));
        }
        known.write(row);
        if is_new {
            row.insert("source".to_owned(), json!(source));
            rows.push(Value::Object(new));
        }
    }
}
