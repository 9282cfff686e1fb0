//! Lines of lyrics: times, singers, background vocals, notes.

use super::texts::checked_texts;
use crate::check::checker::{Checker, IdIndex};
use crate::check::mistake::{Mistake, Vocabulary};
use crate::snapshot::{self, At, Id, LyricsLine};
use crate::song::{Background, Layer, Line, Note};

/// The line at this index, and where it is.
pub(super) fn checked_line(
    checker: &mut Checker,
    (index, at): (usize, &At<LyricsLine>),
    line: &LyricsLine,
    lyrics: &snapshot::Lyrics,
    layers: &[Layer],
    singer_ids: &IdIndex,
) -> Line {
    let (start_ms, end_ms) = checker.start_and_end_ms(
        "line",
        (&at.start_ms(), line.start_ms),
        (&at.end_ms(), line.end_ms),
    );
    let singers = singer_indexes(checker, &at.singers(), &line.singers, singer_ids);
    let listed = &lyrics.layers;
    let texts = checked_texts(checker, &at.layers(), &line.layers, listed, layers);
    let background = line.background.as_ref().map(|background| {
        let background_at = at.background();
        let (start_ms, end_ms) = checker.start_and_end_ms(
            "background",
            (&background_at.start_ms(), background.start_ms),
            (&background_at.end_ms(), background.end_ms),
        );
        let texts = checked_texts(
            checker,
            &background_at.layers(),
            &background.layers,
            listed,
            layers,
        );
        Background {
            start_ms,
            end_ms,
            texts,
        }
    });
    Line {
        id: line.id.clone().unwrap_or_else(|| format!("l{}", index + 1)),
        start_ms,
        end_ms,
        section: line.section.clone(),
        singers,
        texts,
        background,
        notes: checked_notes(checker, &at.notes(), &line.notes),
    }
}

/// The indexes of singers in the lyrics' list.
fn singer_indexes(
    checker: &mut Checker,
    list: &At<[Id]>,
    ids: &[String],
    listed: &IdIndex,
) -> Vec<usize> {
    let mut found = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        let singer = listed.find(id);
        if singer.is_none() {
            let message = listed.unknown("singer", id);
            let mistake = Mistake::unknown(id, Vocabulary::Singers);
            checker.error_once(Some(mistake), &list.item(index), message);
        }
        found.extend(singer);
    }
    found
}

fn checked_notes(
    checker: &mut Checker,
    list: &At<[snapshot::Note]>,
    notes: &[snapshot::Note],
) -> Vec<Note> {
    let mut checked = Vec::new();
    for (index, note) in notes.iter().enumerate() {
        let at = list.item(index);
        checker.visible_text(&at.text(), "note", &note.text);
        if let Some(lang) = &note.lang {
            checker.language_tag(&at.lang(), lang);
        }
        checked.push(Note {
            text: note.text.clone(),
            lang: note.lang.clone(),
            source: checker.source(&at.source(), &note.source),
        });
    }
    checked
}
