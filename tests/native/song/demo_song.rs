//! "Arirang", which is played from a score: the recording, and the times in the snapshot.

use crate::support::made::{published, repository};
use serde_json::Value;
use songcard::song::{Line, Song};
use std::fs;

/// The length in milliseconds of an MP3 file (MPEG-2.5 layer III) whose frames all have one bit rate.
fn length_ms(mp3: &[u8]) -> usize {
    assert_eq!(mp3[..2], [0xff, 0xe3]);
    let kbps = [0, 8, 16, 24][usize::from(mp3[2] >> 4)];
    mp3.len() * 8 / kbps
}

fn recording() -> Vec<u8> {
    fs::read(repository("snapshots/arirang.mp3")).unwrap()
}

fn lines(song: &Song) -> &[Line] {
    &song.lyrics.as_ref().unwrap().lines
}

#[test]
fn the_recording_is_as_long_as_stated() {
    let song = published("arirang");
    let length = length_ms(&recording());
    let stated = song.media[0].duration_ms.unwrap() as usize;
    assert!(length.abs_diff(stated) < 250, "{length} ms, {stated} ms");
}

#[test]
fn the_recording_is_below_150_kilobytes() {
    assert!(recording().len() < 150_000);
}

#[test]
fn every_line_is_in_the_recording() {
    let song = published("arirang");
    let length = length_ms(&recording()) as u32;
    assert!(lines(&song).iter().all(|line| line.end_ms < Some(length)));
}

#[test]
fn words_begin_with_their_notes_in_the_score() {
    let text = fs::read_to_string(repository("script/demo-song.json")).unwrap();
    let score: Value = serde_json::from_str(&text).unwrap();
    let eighth_ms = 60_000.0 / score["eighthsPerMinute"].as_f64().unwrap();
    let song = published("arirang");
    let mut eighths = 0.0;
    for (line, name) in lines(&song).iter().zip(score["lines"].as_array().unwrap()) {
        let melody = score["melodies"][name.as_str().unwrap()]
            .as_array()
            .unwrap();
        let mut starts = Vec::new();
        for syllable in melody {
            starts.push((eighths * eighth_ms).round() as u32);
            let parts = syllable.as_str().unwrap().split(' ');
            eighths += parts
                .filter_map(|part| part.parse::<f64>().ok())
                .sum::<f64>();
        }
        let korean = line.texts[0].as_ref().unwrap();
        // A syllable of Hangul is a letter.
        let syllables = |until: usize| {
            let sung = korean.text[..until].chars();
            sung.filter(|letter| *letter != ' ').count()
        };
        for word in &korean.words {
            assert_eq!(
                word.start_ms,
                starts[syllables(word.at.start)],
                "{}",
                line.id
            );
        }
        assert_eq!(syllables(korean.text.len()), melody.len(), "{}", line.id);
    }
}
