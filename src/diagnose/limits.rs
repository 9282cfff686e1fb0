//! The limits of a whole snapshot, in a sentence.

use crate::snapshot::limits;

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

/// `10,000`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
