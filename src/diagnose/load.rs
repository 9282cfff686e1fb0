//! A snapshot's text, read with every problem in its place.

use super::consequence::Spoiled;
use super::hint::Hints;
use super::json::{Scanned, locate, scan};
use super::languages;
use crate::check::{Checked, Problem, Problems, Severity, check, check_shape};
use crate::snapshot::{Document, VERSION, Value, limits};
use crate::song::Song;
use std::borrow::Cow;
use std::ops::Range;

/// What came of reading a snapshot's text.
pub struct Loaded {
    /// The song, where nothing was wrong.
    pub song: Option<Song>,
    /// Whether it is JSON with the shape of a snapshot, each key once.
    pub has_shape: bool,
    /// Every problem with the bytes it is about; of very many the first.
    pub problems: Vec<(Problem, Range<usize>)>,
    /// How many errors and warnings there are, listed or not.
    pub errors: usize,
    pub warnings: usize,
}

impl Loaded {
    fn failed(problem: Problem, at: Range<usize>) -> Loaded {
        Loaded {
            song: None,
            has_shape: false,
            problems: vec![(problem, at)],
            errors: 1,
            warnings: 0,
        }
    }

    /// A file of more bytes than are read.
    pub fn too_large() -> Loaded {
        let sentence = crate::snapshot::JsonFault::TooLarge.sentence();
        Loaded::failed(Problem::error("", sentence), 0..0)
    }

    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }
}

/// Reads and checks a snapshot, without a byte order mark.
pub fn read(text: &str) -> Loaded {
    let scanned = match scan(text) {
        Ok(scanned) => scanned,
        Err(fault) => {
            return Loaded::failed(Problem::error(fault.pointer, fault.message), fault.at);
        }
    };
    let (has_shape, song, judged) = judge(&readable(text, &scanned));
    let has_shape = has_shape && scanned.repeated.errors == 0;
    let song = song.filter(|_| scanned.repeated.errors == 0);
    let mut problems = scanned.repeated;
    problems.append(judged);
    let kept = problems.kept;
    let pointers: Vec<&str> = kept.iter().map(|problem| &*problem.pointer).collect();
    let places = locate(text, &pointers);
    Loaded {
        song,
        has_shape,
        problems: kept.into_iter().zip(places).collect(),
        errors: problems.errors,
        warnings: problems.warnings,
    }
}

/// The text with the numbers cut down that serde_json does not take: still far too large to be shown.
fn readable<'t>(text: &'t str, scanned: &Scanned) -> Cow<'t, str> {
    let mut readable = Cow::Borrowed(text);
    for number in &scanned.endless {
        let blank = number.len() - "1e99".len();
        let smaller = "1e99".to_owned() + &" ".repeat(blank);
        readable.to_mut().replace_range(number.clone(), &smaller);
    }
    readable
}

/// Whether the text has the shape of a document, the song, and what is to be said of it.
fn judge(text: &str) -> (bool, Option<Song>, Problems) {
    let value = match serde_json::from_str::<Value>(text) {
        Ok(value) => value,
        Err(error) => return (false, None, unreadable(error.to_string())),
    };
    let shaped = check_shape(&value, &has_many_marks);
    let has_shape = shaped.problems.errors == 0;
    // Where almost nothing is in its place nothing more can be learned.
    if shaped.other_version || shaped.problems.errors > Problems::MAX_KEPT {
        return (false, None, shaped.problems);
    }
    let doubtful = match has_shape {
        true => languages::doubtful(&value),
        false => Vec::new(),
    };
    let (mut document, fits) = Document::from_parts(value);
    // One that is of another kind or missing has its own fault.
    document.version = VERSION;
    if has_shape && !fits {
        return (false, None, unreadable("this could not be read".to_owned()));
    }
    let Checked { song, problems } = check(&document);
    let (faults, warnings) = parted(shaped.problems);
    let problems = Spoiled::of(&faults, &shaped.missing).without_consequences(problems);
    let mut all = faults;
    all.append(problems);
    all.append(warnings);
    for warning in doubtful {
        all.push(Severity::Warning, || warning);
    }
    let hints = Hints::of(&document);
    for problem in &mut all.kept {
        hints.add(problem);
    }
    (has_shape, song.filter(|_| has_shape), all)
}

fn unreadable(sentence: String) -> Problems {
    let mut problems = Problems::default();
    problems.push(Severity::Error, || Problem::error("", sentence));
    problems
}

/// Faults and warnings apart.
fn parted(problems: Problems) -> (Problems, Problems) {
    let is_fault = |problem: &Problem| problem.severity == Severity::Error;
    let (faults, warnings) = problems.kept.into_iter().partition(is_fault);
    let (kept, none) = (faults, 0);
    let faults = Problems {
        kept,
        errors: problems.errors,
        warnings: none,
    };
    let warnings = Problems {
        kept: warnings,
        errors: none,
        warnings: problems.warnings,
    };
    (faults, warnings)
}

/// Whether more combining marks follow one another than are read.
fn has_many_marks(text: &str) -> bool {
    let mut marks = 0;
    text.chars().any(|letter| {
        let is_mark = unicode_bidi::bidi_class(letter) == unicode_bidi::BidiClass::NSM;
        marks = if is_mark { marks + 1 } else { 0 };
        marks > limits::MARKS
    })
}
