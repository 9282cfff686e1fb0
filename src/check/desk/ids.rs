//! The ids of a list, found again without going through the list.

/// Ids with their places, in the order of their letters.
#[derive(Default)]
pub struct Ids {
    sorted: Vec<(String, usize)>,
    count: usize,
}

impl Ids {
    /// Takes the next id of the list. `false` where an earlier one is the same.
    pub fn add(&mut self, id: &str) -> bool {
        let place = self.count;
        self.count += 1;
        let found = self
            .sorted
            .binary_search_by(|(known, _)| known.as_str().cmp(id));
        if let Err(at) = found {
            self.sorted.insert(at, (id.to_owned(), place));
        }
        found.is_err()
    }

    /// The place of an id in its list.
    pub fn find(&self, id: &str) -> Option<usize> {
        let found = self
            .sorted
            .binary_search_by(|(known, _)| known.as_str().cmp(id));
        found.ok().map(|at| self.sorted[at].1)
    }

    /// The first ids of the list, up to so many, and how many there are.
    pub fn first(&self, most: usize) -> (Vec<&str>, usize) {
        let mut first: Vec<_> = self
            .sorted
            .iter()
            .filter(|(_, place)| *place < most)
            .collect();
        first.sort_by_key(|(_, place)| *place);
        let first = first.iter().map(|(id, _)| id.as_str()).collect();
        (first, self.sorted.len())
    }
}
