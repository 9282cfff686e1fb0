//! Faults of value that are none of their own: what has no right shape is read as if it were empty.

use crate::check::{Problem, Problems, Severity};

/// A list that others refer to, and which places do.
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

/// The places of a document that have no right shape.
pub struct Spoiled<'a> {
    places: Vec<&'a str>,
}

impl<'a> Spoiled<'a> {
    pub fn of(faults: &'a Problems, missing: &'a [String]) -> Spoiled<'a> {
        // The fault of a missing key is that of the object around it, of which all else is there.
        let is_missing = |pointer: &str| {
            missing.iter().any(|key| {
                let around = key.rsplit_once('/').map(|(around, _)| around);
                around == Some(pointer)
            })
        };
        let faults = faults.kept.iter().map(|problem| &*problem.pointer);
        let faults = faults.filter(|pointer| !is_missing(pointer));
        let missing = missing.iter().map(String::as_str);
        Spoiled {
            places: faults.chain(missing).collect(),
        }
    }

    /// Leaves out what would not be said if the shape were right.
    pub fn without_consequences(&self, mut problems: Problems) -> Problems {
        if self.places.is_empty() {
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

    fn cause(&self, problem: &Problem) -> bool {
        let pointer = &*problem.pointer;
        let inside = |inner: &str, outer: &str| {
            let rest = inner.strip_prefix(outer);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.places.iter().any(|place| {
            let around = place.rsplit_once('/').map_or("", |(around, _)| around);
            inside(pointer, place)
                || pointer == around
                || REFERENCES
                    .iter()
                    .any(|(list, refers)| inside(place, list) && refers(pointer))
        })
    }
}
