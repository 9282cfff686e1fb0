//! The orders of the places in the list.

use super::{BoardModel, Place};
use crate::song::Date;
use crate::view::parts::order::in_order;
use crate::view::state::Sort;

impl BoardModel {
    /// The places as the list has them; by rank that is by the rank of the day, where one is chosen.
    pub fn in_order(&self, sort: Sort, day: Option<Date>) -> Vec<usize> {
        match day {
            Some(_) if sort == Sort::Rank => self.sorted(sort, day),
            _ => {
                let order = &self.orders[sort as usize];
                order.get_or_init(|| self.sorted(sort, None)).clone()
            }
        }
    }

    fn sorted(&self, sort: Sort, day: Option<Date>) -> Vec<usize> {
        let all: Vec<usize> = (0..self.places.len()).collect();
        let key = |at: &usize| self.key(*at, sort, day);
        in_order(&all, key).into_iter().copied().collect()
    }

    fn key(&self, at: usize, sort: Sort, day: Option<Date>) -> (i64, String) {
        let Place { scope, peak, .. } = self.places[at];
        let first = || {
            let standing = self.song.standing(self.chart, scope);
            let at = standing.peak_at().filter(|_| standing.is_number_one());
            at.map_or(i64::MAX - 1, |at| at.earliest_minute())
        };
        let ranked = || {
            let rank = self.rank(at, day);
            rank.map_or(i64::MAX - 1, |rank| i64::from(rank.number()))
        };
        let number = match (peak, sort) {
            (None, _) => i64::MAX,
            (Some(_), Sort::Rank) => ranked(),
            (Some(_), Sort::Name) => 0,
            (Some(_), Sort::FirstNumberOne) => first(),
        };
        (number, self.words.sort_key(self.words.scope(scope)))
    }
}
