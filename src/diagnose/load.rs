//! Reads a snapshot's text and locates every problem in it.

use super::consequence::InvalidParts;
use super::hint::Hints;
use super::json::{Parsed, locate, parse};
use super::languages;
use crate::check::{Checked, Diagnostic, Diagnostics, Severity, check, check_shape};
use crate::snapshot::{Document, VERSION, Value, limits};
use crate::song::Song;

/// The result of reading a snapshot's text.
pub struct Loaded {
    /// The song, if there are no errors.
    pub song: Option<Song>,
    /// Whether it is JSON in which no object has a key twice.
    pub is_unambiguous: bool,
    /// Whether it is JSON with the shape of a snapshot and without repeated keys.
    pub has_shape: bool,
    /// The problems, each with its bytes.
    pub problems: Diagnostics,
}

impl Loaded {
    fn failed(problem: Diagnostic) -> Loaded {
        Loaded {
            song: None,
            is_unambiguous: false,
            has_shape: false,
            problems: Diagnostics::of_error(problem),
        }
    }

    /// The result for a file that is larger than the limit.
    pub fn too_large() -> Loaded {
        let sentence = crate::snapshot::JsonFault::TooLarge.sentence();
        Loaded::failed(Diagnostic::error("", sentence))
    }
}

/// Reads and checks a snapshot, without a byte order mark.
pub fn read(text: &str) -> Loaded {
    let Parsed { value, repeated } = match parse(text) {
        Ok(parsed) => parsed,
        Err(problem) => return Loaded::failed(problem),
    };
    let is_unambiguous = repeated.errors == 0;
    let (fits, valid_song, found) = check_value(value);
    let mut problems = repeated;
    problems.append(found);
    locate(text, &mut problems.kept);
    Loaded {
        song: valid_song.filter(|_| is_unambiguous),
        is_unambiguous,
        has_shape: fits && is_unambiguous,
        problems,
    }
}

/// Whether a value has the shape of a snapshot, its song, and its problems.
fn check_value(value: Value) -> (bool, Option<Song>, Diagnostics) {
    let shaped = check_shape(&value, &has_many_marks);
    let has_shape = shaped.problems.errors == 0;
    // With that many errors of shape, more checks are pointless.
    if shaped.other_version || shaped.problems.errors > Diagnostics::MAX_KEPT {
        return (false, None, shaped.problems);
    }
    let questionable = match has_shape {
        true => languages::questionable(&value),
        false => Vec::new(),
    };
    let (mut document, fits) = Document::from_parts(value);
    // A wrong or missing version has been reported already.
    document.version = VERSION;
    if has_shape && !fits {
        return (false, None, unreadable());
    }
    let Checked { song, problems } = check(&document);
    let (faults, warnings) = by_severity(shaped.problems);
    let problems = InvalidParts::of(&faults, &shaped.missing).without_consequences(problems);
    let mut all = faults;
    all.append(problems);
    all.append(warnings);
    for warning in questionable {
        all.push(Severity::Warning, || warning);
    }
    let hints = Hints::of(&document);
    let unexplained = |problem: &&mut Diagnostic| problem.suggestion.is_none();
    for problem in all.kept.iter_mut().filter(unexplained) {
        hints.add(problem);
    }
    (has_shape, song.filter(|_| has_shape), all)
}

/// The shape and the reader disagree, which can only be a mistake of ours.
fn unreadable() -> Diagnostics {
    Diagnostics::of_error(Diagnostic::error("", "this could not be read"))
}

/// Errors and warnings separately.
fn by_severity(problems: Diagnostics) -> (Diagnostics, Diagnostics) {
    let is_fault = |problem: &Diagnostic| problem.severity == Severity::Error;
    let (faults, rest) = problems.kept.into_iter().partition(is_fault);
    let (errors, warnings) = (problems.errors, problems.warnings);
    let faults = Diagnostics {
        kept: faults,
        errors,
        warnings: 0,
    };
    let warnings = Diagnostics {
        kept: rest,
        errors: 0,
        warnings,
    };
    (faults, warnings)
}

/// Whether more combining marks follow each other than the limit allows.
fn has_many_marks(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|letter| {
        let is_mark = unicode_bidi::bidi_class(letter) == unicode_bidi::BidiClass::NSM;
        marks = if is_mark { marks + 1 } else { 0 };
        marks > limits::MARKS
    })
}
