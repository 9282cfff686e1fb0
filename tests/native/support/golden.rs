//! Output held whole against a file under `tests/golden/`.
//!
//! `SONGCARD_REWRITE=1 cargo test` writes the files again; read the difference before you keep it.

use crate::support::made::repository;
use std::fmt::Write;
use std::fs;

/// Markup with every element on a line of its own, and a character that nobody sees as its number.
pub fn lines(markup: &str) -> String {
    let mut text = String::new();
    for (at, letter) in markup.char_indices() {
        let opens = letter == '<' && !markup[at + 1..].starts_with(['/', '!']);
        if opens && at > 0 {
            text.push('\n');
        }
        match letter {
            '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}'
            | '\u{2060}'..='\u{206f}'
            | '\u{a0}' => {
                write!(text, "&#x{:x};", u32::from(letter)).unwrap();
            }
            _ => text.push(letter),
        }
    }
    text + "\n"
}

/// Nothing where the markup is what the file holds, else where they part.
pub fn difference(name: &str, markup: &str) -> Option<String> {
    text_difference(name, &lines(markup))
}

/// The same for text that has lines of its own.
pub fn text_difference(name: &str, found: &str) -> Option<String> {
    file_difference(&format!("tests/golden/{name}"), found)
}

/// The same for a file anywhere in the repository.
pub fn file_difference(name: &str, found: &str) -> Option<String> {
    let path = repository(name);
    if std::env::var_os("SONGCARD_REWRITE").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, found).unwrap();
        return None;
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    (expected != found).then(|| report(name, &expected, found))
}

/// The first line that differs, with three before it and three after it on either side.
fn report(name: &str, expected: &str, found: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let mut text = format!("{name}, line {}\n", same + 1);
    for line in &old[same.saturating_sub(3)..same] {
        writeln!(text, "    {line}").unwrap();
    }
    for (mark, side) in [('-', &old), ('+', &new)] {
        for line in side.iter().skip(same).take(4) {
            writeln!(text, "  {mark} {line}").unwrap();
        }
    }
    text
}

/// Fails with every difference at once.
pub fn assert_same(differences: impl IntoIterator<Item = Option<String>>) {
    let all: Vec<String> = differences.into_iter().flatten().collect();
    assert!(all.is_empty(), "\n{}", all.join("\n"));
}
