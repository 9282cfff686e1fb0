//! Snapshots with something changed at random: nothing panics.

use crate::support::made::{card_at, repository};
use fastrand::Rng;
use serde::de::IgnoredAny;
use songcard::check::check;
use songcard::diagnose::{ReportFormat, read, report};
use songcard::embed::{Size, View};
use songcard::snapshot::{Document, json_fault};
use songcard::song::Song;

const PIECES: [&str; 24] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "null",
    "true",
    "-0",
    "01",
    "1e999",
    "\\ud800",
    "\\u0000",
    "\u{301}\u{301}",
    "\u{202e}",
    "9007199254740993",
    "\"\"",
    "{}",
    "[]",
    "\u{feff}",
    "\n",
    "É",
];

/// The text with up to three small changes.
pub fn mutated(text: &str, numbers: &mut Rng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.usize(..3) {
        let at = numbers.usize(..letters.len());
        let end = (at + numbers.usize(..12)).min(letters.len());
        let piece = PIECES[numbers.usize(..PIECES.len())].chars();
        match numbers.usize(..4) {
            0 => drop(letters.splice(at..end, piece)),
            1 => drop(letters.splice(at..at, piece)),
            2 => drop(letters.drain(at..end)),
            _ => {
                // A part is copied to another place, as by a mistake in an editor.
                let part: Vec<char> = letters[at..end].to_vec();
                let to = numbers.usize(..letters.len());
                drop(letters.splice(to..to, part));
            }
        }
    }
    letters.into_iter().collect()
}

#[test]
fn no_mutated_snapshot_panics() {
    let mut numbers = Rng::with_seed(14);
    let mut sound = 0;
    for name in ["arirang", "yours", "dynamite"] {
        let path = repository(&format!("snapshots/{name}.json"));
        let whole = std::fs::read_to_string(path).unwrap();
        for _ in 0..400 {
            let text = mutated(&whole, &mut numbers);
            let loaded = read(&text);
            report("a.json", &text, &loaded.problems, ReportFormat::Plain);
            json_fault(&text);
            if let Some(song) = loaded.song {
                sound += 1;
                if sound % 10 == 0 {
                    card_at(&song, "ko", Size::Full, View::Lyrics, None);
                }
            }
        }
    }
    assert!(sound > 20, "only {sound} were still sound");
}

/// The song of a text whose values come through serde, as in a browser.
fn song_through_serde(text: &str) -> Option<Song> {
    let document: Document = serde_json::from_str(text).ok()?;
    check(&document).song
}

#[test]
fn the_command_reads_what_a_browser_reads() {
    let mut numbers = Rng::with_seed(16);
    let path = repository("tests/data/every-key.json");
    let whole = std::fs::read_to_string(path).unwrap();
    let mut sound = 0;
    for _ in 0..1_000 {
        let text = mutated(&whole, &mut numbers);
        if let Some(song) = read(&text).song {
            sound += 1;
            assert_eq!(song_through_serde(&text), Some(song), "{text}");
        }
    }
    assert!(sound > 50, "only {sound} were still sound");
}

#[test]
fn a_text_is_json_if_serde_json_reads_it() {
    let mut numbers = Rng::with_seed(17);
    let path = repository("tests/data/every-key.json");
    let whole = std::fs::read_to_string(path).unwrap();
    for _ in 0..1_000 {
        let text = mutated(&whole, &mut numbers);
        let problems = read(&text).problems.kept;
        let is_refused = problems
            .iter()
            .any(|problem| problem.sentence.starts_with("this is not JSON"));
        let is_json = serde_json::from_str::<IgnoredAny>(&text).is_ok();
        // Serde does not look into a text that is left out.
        let has_half = text.contains("\\ud800");
        assert!(is_refused != is_json || has_half, "{problems:?} {text}");
    }
}

#[test]
fn no_beginning_of_a_snapshot_panics() {
    let path = repository("snapshots/arirang.json");
    let whole = std::fs::read_to_string(path).unwrap();
    for (at, _) in whole.trim_end().char_indices().step_by(7) {
        let text = &whole[..at];
        let loaded = read(text);
        assert!(loaded.problems.has_errors());
        report("a.json", text, &loaded.problems, ReportFormat::Plain);
    }
}
