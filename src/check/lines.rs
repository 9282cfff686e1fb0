//! Lines of lyrics: when and by whom they are sung, what is sung behind them, notes.

use super::desk::{Desk, Ids, no_such};
use super::lyrics::LYRICS;
use super::place::Place;
use super::texts::{Texts, read_texts};
use crate::snapshot;
use crate::snapshot::LyricsLine;
use crate::song::{Background, Layer, Line, MAX_DURATION_MS, Note};

pub(super) fn read(
    desk: &mut Desk,
    index: usize,
    line: &LyricsLine,
    lyrics: &snapshot::Lyrics,
    layers: &[Layer],
    singer_ids: &Ids,
) -> Line {
    let at = LYRICS.key("lines");
    let at = at.item(index);
    let (start_ms, end_ms) = span(desk, &at, "line", line.start_ms, line.end_ms);
    let singers = singers(desk, &at, &line.singers, singer_ids);
    let listed = &lyrics.layers;
    let Texts { texts, words, ruby } = read_texts(desk, &at, &line.layers, listed, layers);
    let background = line.background.as_ref().map(|behind| {
        let at = at.key("background");
        let (start_ms, end_ms) = span(desk, &at, "background", behind.start_ms, behind.end_ms);
        let Texts { texts, words, ruby } = read_texts(desk, &at, &behind.layers, listed, layers);
        Background {
            start_ms,
            end_ms,
            texts,
            words,
            ruby,
        }
    });
    Line {
        id: line.id.clone().unwrap_or_else(|| format!("l{}", index + 1)),
        start_ms,
        end_ms,
        section: line.section.clone(),
        singers,
        texts,
        words,
        ruby,
        background,
        notes: notes(desk, &at, &line.notes),
    }
}

/// Places among the singers of the lyrics.
fn singers(desk: &mut Desk, at: &Place, ids: &[String], listed: &Ids) -> Vec<usize> {
    let mut found = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let place = listed.find(id);
        if place.is_none() {
            let message = no_such("singer", id, listed);
            desk.fault_once(&at.key("singers").item(index), message);
        }
        found.extend(place);
    }
    found
}

fn notes(desk: &mut Desk, at: &Place, notes: &[snapshot::Note]) -> Vec<Note> {
    let mut read = Vec::new();
    for (index, note) in notes.iter().enumerate() {
        let at = at.key("notes");
        let at = at.item(index);
        desk.filled(&at.key("text"), "note", &note.text);
        if let Some(lang) = &note.lang {
            desk.language(&at.key("lang"), lang);
        }
        read.push(Note {
            text: note.text.clone(),
            lang: note.lang.clone(),
            source: desk.source(&at, &note.source),
        });
    }
    read
}

pub(super) fn span(
    desk: &mut Desk,
    at: &Place,
    what: &str,
    start: Option<i64>,
    end: Option<i64>,
) -> (Option<u32>, Option<u32>) {
    let start = millis(desk, &at.key("startMs"), start);
    let end = millis(desk, &at.key("endMs"), end);
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        desk.fault(
            &at.key("endMs"),
            format_args!("{what} ends at {end} before it starts at {start}"),
        );
    }
    (start, end)
}

fn millis(desk: &mut Desk, at: &Place, number: Option<i64>) -> Option<u32> {
    let number = number?;
    let millis = u32::try_from(number).ok();
    let millis = millis.filter(|millis| *millis <= MAX_DURATION_MS);
    if millis.is_none() {
        desk.fault(at, format_args!("{number} ms is not a time in a song"));
    }
    millis
}
