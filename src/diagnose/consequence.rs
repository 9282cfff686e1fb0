//! Leaves out problems that are only consequences of another one: a value with a wrong shape is checked as if it were
//! empty.

use crate::check::{Diagnostic, Diagnostics, Severity};

/// The pointer of a list, and whether a pointer refers to an item of it.
type Reference = (&'static str, fn(&str) -> bool);

const REFERENCES: [Reference; 4] = [
    ("/charts", |pointer| pointer.ends_with("/chart")),
    ("/sources", |pointer| {
        pointer.ends_with("/source") || pointer.ends_with("Source")
    }),
    ("/lyrics/singers", |pointer| {
        pointer.starts_with("/lyrics/lines/") && pointer.contains("/singers/")
    }),
    ("/lyrics/layers", |pointer| {
        pointer.starts_with("/lyrics/lines/") && pointer.contains("/layers/")
    }),
];

/// The parts of a document that have a wrong shape or are missing.
pub struct InvalidParts<'a> {
    pointers: Vec<&'a str>,
}

impl<'a> InvalidParts<'a> {
    pub fn of(faults: &'a Diagnostics, missing: &'a [String]) -> InvalidParts<'a> {
        // A missing key is reported at its object, whose other keys are valid.
        let is_missing = |pointer: &str| {
            missing.iter().any(|key| {
                let around = key.rsplit_once('/').map(|(around, _)| around);
                around == Some(pointer)
            })
        };
        let of_wrong_shape = faults
            .kept
            .iter()
            .map(|problem| &*problem.location.pointer)
            .filter(|pointer| !is_missing(pointer));
        InvalidParts {
            pointers: of_wrong_shape
                .chain(missing.iter().map(String::as_str))
                .collect(),
        }
    }

    /// Removes problems that would not be there if the shape were right.
    pub fn without_consequences(&self, mut problems: Diagnostics) -> Diagnostics {
        if self.pointers.is_empty() {
            return problems;
        }
        let (mut faults, mut warnings) = (0, 0);
        problems.kept.retain(|problem| {
            let is_consequence = self.cause(problem);
            let count = match problem.severity {
                Severity::Error => &mut faults,
                Severity::Warning => &mut warnings,
            };
            *count += usize::from(is_consequence);
            !is_consequence
        });
        problems.errors -= faults;
        problems.warnings -= warnings;
        problems
    }

    fn cause(&self, problem: &Diagnostic) -> bool {
        let pointer = &*problem.location.pointer;
        let inside = |inner: &str, outer: &str| {
            let rest = inner.strip_prefix(outer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.pointers.iter().any(|place| {
            let around = place.rsplit_once('/').map_or("", |(around, _)| around);
            inside(pointer, place)
                || pointer == around
                || REFERENCES
                    .iter()
                    .any(|(list, refers)| inside(place, list) && refers(pointer))
        })
    }
}
