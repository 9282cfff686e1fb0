//! The limits of a whole snapshot, in a sentence.

use crate::snapshot::limits;
use crate::words::grouped;

/// The limits that apply to a whole snapshot, for the schema's description.
pub fn limits_sentence() -> String {
    let number = |number: usize| grouped(number as u64);
    format!(
        "A snapshot has at most {} MiB, {} texts, numbers, lists and objects, {} of these inside each other, {} ranks and {} credited people in all; a letter has at most {} combining marks, a key {} characters.",
        limits::BYTES >> 20,
        number(limits::VALUES),
        limits::DEPTH,
        number(limits::RANKS),
        number(limits::PEOPLE),
        limits::MARKS,
        limits::KEY,
    )
}
