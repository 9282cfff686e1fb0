//! The limits of a snapshot as a table for people.

use crate::snapshot::{DOCUMENT, Shape, limits};
use std::collections::{BTreeMap, BTreeSet};

/// What holds for a snapshot as a whole.
pub fn whole() -> String {
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

/// Keys by what they may hold at most: first texts, then lists and languages, each by size.
type ByLimit = BTreeMap<(bool, u64), BTreeSet<&'static str>>;

/// Markdown, with a newline at its end.
pub fn limits() -> String {
    let mut keys = ByLimit::new();
    collect(&DOCUMENT, "", &mut keys);
    let mut table = format!("{}\n\n| At most | Of each |\n|---|---|\n", whole());
    for ((is_list, most), keys) in keys {
        let unit = if is_list { "entries" } else { "characters" };
        let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
        table += &format!("| {} {unit} | {} |\n", grouped(most), keys.join(", "));
    }
    table
}

fn collect(shape: &'static Shape, key: &'static str, keys: &mut ByLimit) {
    match shape {
        Shape::Text(most) => add(keys, false, u64::from(*most), key),
        Shape::Ranks => add(keys, true, limits::RANKS as u64, key),
        Shape::List(of, most) | Shape::Map(of, most) => {
            add(keys, true, u64::from(*most), key);
            collect(of, key, keys);
        }
        Shape::Object(inside) => {
            for key in *inside {
                collect(&key.shape, key.name, keys);
            }
        }
        Shape::Whole(_) | Shape::Flag => {}
    }
}

fn add(keys: &mut ByLimit, is_list: bool, most: u64, key: &'static str) {
    keys.entry((is_list, most)).or_default().insert(key);
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
