//! Territories and ranks.

use super::Checker;
use crate::check::mistake::{Mistake, Vocabulary};
use crate::snapshot::Pointer;
use crate::song::{ChartId, Rank, RankError, Scope};

impl Checker {
    /// The place that this value names.
    pub fn scope(&mut self, at: &Pointer, code: &str) -> Option<Scope> {
        let found = Scope::from_code(code);
        if found.is_none() {
            // ASCII only, because the case tables of Unicode add 5 kB to the wasm.
            let upper = code.to_ascii_uppercase();
            let hint = match upper.as_str() {
                "UK" => "GB",
                "GLOBAL" | "WORLD" => "WW for a worldwide list",
                known if Scope::from_code(known).is_some() => known,
                _ => "one like US, or WW for a worldwide list",
            };
            self.mistake(
                Mistake::unknown(code, Vocabulary::Territories),
                at,
                format_args!("“{code}” is not an ISO 3166-1 alpha-2 code; write {hint}"),
            );
        }
        found
    }

    /// Warns of an iTunes chart for a territory where iTunes sells no music.
    pub fn itunes_store(&mut self, at: &Pointer, chart: Option<ChartId>, scope: Option<Scope>) {
        let is_itunes = chart.is_some_and(|id| self.is_itunes[id.0]);
        if let Some(Scope::Territory(territory)) = scope.filter(|_| is_itunes)
            && !territory.has_itunes_store()
        {
            self.warning(
                at,
                format_args!(
                    "the iTunes Store sells no music in {}, so this may be another chart",
                    territory.code()
                ),
            );
        }
    }

    /// A rank that exists on this chart.
    pub fn rank(&mut self, at: &Pointer, number: i64, chart: Option<ChartId>) -> Option<Rank> {
        let positions = chart.and_then(|id| self.positions[id.0]);
        match (Rank::new(number), positions) {
            (Ok(_), Some(positions)) if number > positions => self.error(
                at,
                format_args!("rank {number} is beyond the chart’s {positions} positions"),
            ),
            (Ok(rank), _) => return Some(rank),
            (Err(RankError::Zero), _) => self.error(
                at,
                format_args!("rank {number} does not exist; the top rank is 1"),
            ),
            (Err(RankError::TooLow), _) => self.error(
                at,
                format_args!(
                    "rank {number} is beyond {}, the lowest rank of any chart",
                    Rank::LOWEST
                ),
            ),
        }
        None
    }

    /// As [`Checker::rank`], for a key that may be absent.
    pub fn optional_rank(
        &mut self,
        at: &Pointer,
        number: Option<i64>,
        chart: Option<ChartId>,
    ) -> Option<Rank> {
        self.rank(at, number?, chart)
    }
}
