//! The ids of a list, with a fast search.

use std::fmt::Write;

/// Ids with their indexes in the list.
#[derive(Default)]
pub(in crate::check) struct IdIndex {
    /// Each id once, sorted.
    sorted: Vec<(String, usize)>,
    count: usize,
}

/// How many ids a message names: a list may have thousands.
const MAX_NAMED: usize = 20;

impl IdIndex {
    /// Adds the next id of the list. `false` if an earlier one is the same.
    pub fn add(&mut self, id: &str) -> bool {
        let index = self.count;
        self.count += 1;
        let found = self.search(id);
        if let Err(at) = found {
            self.sorted.insert(at, (id.to_owned(), index));
        }
        found.is_err()
    }

    /// The index of an id in its list.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.search(id).ok().map(|at| self.sorted[at].1)
    }

    /// The message for an id that is not in the list of `what`.
    pub fn unknown(&self, what: &str, id: &str) -> String {
        let (first, count) = self.first(MAX_NAMED);
        let mut message = format!("no {what} has the id “{id}”; ");
        let _ = match count - first.len() {
            _ if count == 0 => write!(message, "no {what} is listed"),
            0 => write!(message, "the ids are {}", first.join(", ")),
            more => write!(message, "the ids are {} and {more} more", first.join(", ")),
        };
        message
    }

    fn search(&self, id: &str) -> Result<usize, usize> {
        self.sorted
            .binary_search_by(|(known, _)| known.as_str().cmp(id))
    }

    /// The first ids of the list, at most so many, and how many there are.
    fn first(&self, most: usize) -> (Vec<&str>, usize) {
        let mut entries: Vec<_> = self
            .sorted
            .iter()
            .filter(|(_, index)| *index < most)
            .collect();
        entries.sort_by_key(|(_, index)| *index);
        let ids = entries.iter().map(|(id, _)| id.as_str()).collect();
        (ids, self.sorted.len())
    }
}
