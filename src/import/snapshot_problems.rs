//! The problems of a snapshot that the author of an import must know.

use crate::check::{Diagnostic, Diagnostics, Severity};
use std::collections::HashSet;

/// The errors of a snapshot.
pub fn only_errors(problems: Diagnostics) -> Diagnostics {
    let is_error = |problem: &Diagnostic| problem.severity == Severity::Error;
    about_parts(problems.kept.into_iter().filter(is_error))
}

/// Problems that were not there before, each warning once. They are compared by their sentences, since their pointers may
/// have changed.
pub fn new_problems(before: &Diagnostics, after: Diagnostics) -> Diagnostics {
    let mut known: HashSet<String> = before
        .kept
        .iter()
        .map(|problem| problem.sentence.clone())
        .collect();
    about_parts(
        after
            .kept
            .into_iter()
            .filter(|problem| match problem.severity {
                Severity::Error => !known.contains(&problem.sentence),
                Severity::Warning => known.insert(problem.sentence.clone()),
            }),
    )
}

/// The problems with their pointers only, since the snapshot's bytes differ from those of its file.
fn about_parts(problems: impl Iterator<Item = Diagnostic>) -> Diagnostics {
    let mut about_parts = Diagnostics::default();
    for mut problem in problems {
        problem.location.bytes = None;
        about_parts.push(problem.severity, || problem);
    }
    about_parts
}
