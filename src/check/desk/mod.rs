//! Where a document lies while it is read: what was found wrong so far, and the names by which its
//! parts refer to each other.

mod ids;
mod names;
mod ranks;
mod texts;
mod times;

pub(super) use ids::Ids;
pub(super) use names::no_such;
pub use texts::{is_language_tag, is_seen};

use super::place::Place;
use super::problem::{Problem, Problems, Severity};
use crate::song::Moment;
use std::fmt::Arguments;

#[derive(Default)]
pub(super) struct Desk {
    problems: Problems,
    /// Faults that show in many places, in the order of their words, with their place among the problems.
    causes: Vec<(String, Option<usize>)>,
    /// The snapshot's own time, once it is known to be one.
    pub as_of: Option<Moment>,
    /// The ids of the sources.
    pub sources: Ids,
    /// The ids of the charts.
    pub charts: Ids,
    /// The number of each chart's places.
    pub positions: Vec<Option<i64>>,
    /// Whether each chart is one of the iTunes Store.
    pub is_itunes: Vec<bool>,
}

impl Desk {
    pub fn fault(&mut self, at: &Place, message: Arguments) {
        let problem = || Problem::fault(at.to_string(), message.to_string());
        self.problems.push(Severity::Error, problem);
    }

    /// A fault whose cause is elsewhere: said where it shows first, and counted from then on.
    pub fn fault_once(&mut self, at: &Place, message: String) {
        let found = self
            .causes
            .binary_search_by(|(known, _)| known.cmp(&message));
        match found {
            Ok(known) => {
                let first = self.causes[known].1;
                if let Some(first) = first.and_then(|first| self.problems.kept.get_mut(first)) {
                    first.elsewhere += 1;
                }
            }
            Err(place) => {
                let before = self.problems.kept.len();
                self.fault(at, format_args!("{message}"));
                let is_kept = self.problems.kept.len() > before;
                self.causes
                    .insert(place, (message, is_kept.then_some(before)));
            }
        }
    }

    pub fn warn(&mut self, at: &Place, message: Arguments) {
        let problem = || Problem::warning(at.to_string(), message.to_string());
        self.problems.push(Severity::Warning, problem);
    }

    pub fn is_sound(&self) -> bool {
        self.problems.faults == 0
    }

    pub fn into_problems(self) -> Problems {
        self.problems
    }
}
