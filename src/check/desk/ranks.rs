//! Where a song stood: territories and ranks.

use super::Desk;
use crate::check::place::Place;
use crate::song::{ChartId, Rank, RankError, Scope};

impl Desk {
    pub fn scope(&mut self, at: &Place, code: &str) -> Option<Scope> {
        let found = Scope::from_code(code);
        if found.is_none() {
            // Of ASCII alone: the tables of all of Unicode weigh 5 kB in the wasm.
            let capitals = code.to_ascii_uppercase();
            let hint = match capitals.as_str() {
                "UK" => "GB",
                "GLOBAL" | "WORLD" => "WW for a worldwide list",
                known if Scope::from_code(known).is_some() => known,
                _ => "one like US, or WW for a worldwide list",
            };
            self.fault(
                &at.key("territory"),
                format_args!("“{code}” is not an ISO 3166-1 alpha-2 code; write {hint}"),
            );
        }
        found
    }

    /// Warns of an iTunes chart where that shop sells no music.
    pub fn store(&mut self, at: &Place, chart: Option<ChartId>, scope: Option<Scope>) {
        let itunes = chart.is_some_and(|id| self.is_itunes[id.0]);
        if let Some(Scope::Territory(territory)) = scope.filter(|_| itunes)
            && !territory.has_itunes_store()
        {
            self.warn(
                &at.key("territory"),
                format_args!(
                    "the iTunes Store sells no music in {}, so this may be another chart",
                    territory.code()
                ),
            );
        }
    }

    /// A rank that exists on this chart.
    pub fn rank(&mut self, at: &Place, number: i64, chart: Option<ChartId>) -> Option<Rank> {
        let places = chart.and_then(|id| self.positions[id.0]);
        match (Rank::new(number), places) {
            (Ok(_), Some(places)) if number > places => self.fault(
                at,
                format_args!("rank {number} is beyond the chart’s {places} places"),
            ),
            (Ok(rank), _) => return Some(rank),
            (Err(RankError::Zero), _) => self.fault(
                at,
                format_args!("rank {number} does not exist; the top rank is 1"),
            ),
            (Err(RankError::TooLow), _) => self.fault(
                at,
                format_args!(
                    "rank {number} is beyond {}, the lowest rank of any chart",
                    Rank::LOWEST
                ),
            ),
        }
        None
    }

    pub fn may_rank(
        &mut self,
        at: &Place,
        number: Option<i64>,
        chart: Option<ChartId>,
    ) -> Option<Rank> {
        self.rank(at, number?, chart)
    }
}
