//! Where a document lies while it is read: what was found wrong so far, and the names by which its
//! parts refer to each other.

mod names;
mod ranks;
mod texts;
mod times;

pub(super) use names::no_such;
pub use texts::is_language_tag;

use super::place::Place;
use super::problem::{Problem, Severity};
use crate::song::Moment;
use std::fmt::Arguments;

#[derive(Default)]
pub(super) struct Desk {
    problems: Vec<Problem>,
    /// The snapshot's own time, once it is known to be one.
    pub as_of: Option<Moment>,
    /// The ids of the sources, in order; an empty one stands for an id that is given twice.
    pub sources: Vec<String>,
    /// The ids of the charts with the number of their places, in order.
    pub charts: Vec<(String, Option<i64>)>,
}

impl Desk {
    pub fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub fn fault(&mut self, at: &Place, message: Arguments) {
        self.push(Problem::fault(at.to_string(), message.to_string()));
    }

    pub fn warn(&mut self, at: &Place, message: Arguments) {
        self.push(Problem::warning(at.to_string(), message.to_string()));
    }

    pub fn is_sound(&self) -> bool {
        self.problems
            .iter()
            .all(|problem| problem.severity == Severity::Warning)
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}
