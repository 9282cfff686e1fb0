//! What a check has found so far.

use super::IdIndex;
use crate::check::diagnostic::{Diagnostic, Severity};
use crate::check::diagnostics::Diagnostics;
use crate::check::mistake::Mistake;
use crate::snapshot::Pointer;
use crate::song::Moment;
use std::fmt::Arguments;

/// Collects problems, and knows what later parts of the document are compared with.
#[derive(Default)]
pub(in crate::check) struct Checker {
    problems: Diagnostics,
    /// The messages of [`Checker::error_once`], sorted, each with the index of its problem if that was kept.
    reported_once: Vec<(String, Option<usize>)>,
    /// The snapshot's own time, once it is known to be valid.
    pub as_of: Option<Moment>,
    /// The ids of the sources.
    pub sources: IdIndex,
    /// The ids of the charts.
    pub charts: IdIndex,
    /// How many positions each chart has.
    pub positions: Vec<Option<i64>>,
    /// Whether each chart is one of the iTunes Store.
    pub is_itunes: Vec<bool>,
}

impl Checker {
    /// Reports an error.
    pub fn error(&mut self, at: &Pointer, message: Arguments) {
        self.report(Severity::Error, None, at, message);
    }

    /// Reports an error of a kind that programs tell apart.
    pub fn mistake(&mut self, mistake: Mistake, at: &Pointer, message: Arguments) {
        self.report(Severity::Error, Some(mistake), at, message);
    }

    /// Reports an error that many parts may have for one cause: the first time in full, from then on only counted.
    pub fn error_once(&mut self, mistake: Option<Mistake>, at: &Pointer, message: String) {
        let found = self
            .reported_once
            .binary_search_by(|(known, _)| known.cmp(&message));
        match found {
            Ok(known) => {
                let first = self.reported_once[known].1;
                if let Some(first) = first.and_then(|first| self.problems.kept.get_mut(first)) {
                    first.elsewhere += 1;
                }
            }
            Err(index) => {
                let before = self.problems.kept.len();
                self.report(Severity::Error, mistake, at, format_args!("{message}"));
                let is_kept = self.problems.kept.len() > before;
                self.reported_once
                    .insert(index, (message, is_kept.then_some(before)));
            }
        }
    }

    /// Reports a warning.
    pub fn warning(&mut self, at: &Pointer, message: Arguments) {
        self.report(Severity::Warning, None, at, message);
    }

    /// Reports a problem.
    pub fn report(
        &mut self,
        severity: Severity,
        mistake: Option<Mistake>,
        at: &Pointer,
        message: Arguments,
    ) {
        let problem = || Diagnostic {
            severity,
            mistake: mistake.map(Box::new),
            ..Diagnostic::error(at.to_string(), message.to_string())
        };
        self.problems.push(severity, problem);
    }

    pub fn has_no_errors(&self) -> bool {
        self.problems.errors == 0
    }

    pub fn into_problems(self) -> Diagnostics {
        self.problems
    }
}
