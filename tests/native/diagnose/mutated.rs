//! Snapshots with something changed at random: nothing panics.

use crate::support::made::{card_at, repository};
use serde::de::IgnoredAny;
use songcard::check::check;
use songcard::diagnose::{ReportFormat, read, report};
use songcard::embed::{Size, View};
use songcard::snapshot::{Document, json_fault};
use songcard::song::Song;

/// Pseudo-random numbers, the same in each run
/// ([splitmix64](https://doi.org/10.1145/2714064.2660195)).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) as usize % limit
    }
}

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

fn mutated(text: &str, numbers: &mut Numbers) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=numbers.below(3) {
        let at = numbers.below(letters.len());
        let end = (at + numbers.below(12)).min(letters.len());
        let piece = PIECES[numbers.below(PIECES.len())].chars();
        match numbers.below(4) {
            0 => drop(letters.splice(at..end, piece)),
            1 => drop(letters.splice(at..at, piece)),
            2 => drop(letters.drain(at..end)),
            _ => {
                // A part is copied to another place, as by a mistake in an editor.
                let part: Vec<char> = letters[at..end].to_vec();
                let to = numbers.below(letters.len());
                drop(letters.splice(to..to, part));
            }
        }
    }
    letters.into_iter().collect()
}

#[test]
fn no_mutated_snapshot_panics() {
    let mut numbers = Numbers(14);
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
    let mut numbers = Numbers(16);
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
fn a_text_is_json_where_serde_says_so() {
    let mut numbers = Numbers(17);
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
