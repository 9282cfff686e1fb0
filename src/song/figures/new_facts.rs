//! Claims and credits that an older snapshot of a song does not have.

use crate::song::{Claim, Credit, Song};

impl Song {
    /// The new claims, as indexes in [`Song::claims`]: no older claim has the same count of the same chart at the same time.
    pub fn new_claims(&self, older: &Song) -> Vec<usize> {
        let is_same = |new: &Claim, old: &Claim| {
            self.chart(new.chart).key == older.chart(old.chart).key
                && (new.metric, new.value, new.qualifier, new.as_of)
                    == (old.metric, old.value, old.qualifier, old.as_of)
        };
        let is_new = |index: &usize| {
            let claim = &self.claims[*index];
            !older.claims.iter().any(|old| is_same(claim, old))
        };
        (0..self.claims.len()).filter(is_new).collect()
    }

    /// The credits with the people who are new in their role, each with at least one.
    pub fn new_credits(&self, older: &Song) -> Vec<Credit> {
        let is_known = |credit: &Credit, name: &str| {
            let mut same = older
                .credits
                .iter()
                .filter(|old| (old.role, &old.written) == (credit.role, &credit.written));
            same.any(|old| old.people.iter().any(|person| person.name.plain == name))
        };
        let new = self.credits.iter().cloned().map(|mut credit| {
            let mut people = std::mem::take(&mut credit.people);
            people.retain(|person| !is_known(&credit, &person.name.plain));
            Credit { people, ..credit }
        });
        new.filter(|credit| !credit.people.is_empty()).collect()
    }
}
