//! Merges the lines of a file into those of the song.

use super::line;
use super::matching::{LineKey, TOLERANCE_MS, match_lines, with_text};
use super::named_layer::{NamedLayer, text};
use crate::check::Severity;
use crate::import::Error;
use crate::import::clock::clock;
use crate::import::diagnostic::Diagnostic;
use crate::import::key_order::{ordered_keys, set_in_order};
use crate::import::parsed_lyrics::{ParsedLine, ParsedLyrics};
use crate::song::{Keyword, LayerRole, SyncLevel};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

type Object = Map<String, Value>;

/// The lines of the song sorted by time: each line of the file is written into the line that it matches, or added.
pub fn merge_lines(
    mut song: Vec<Object>,
    lyrics: &ParsedLyrics,
    layers: &[NamedLayer],
    singers: &HashMap<String, String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<Value>, Error> {
    let was_empty = song.is_empty();
    let found = match_to_song(&song, lyrics, layers)?;
    let (without_id, mut free) = assign_ids(&mut song);
    let taken: HashSet<usize> = found.iter().flatten().copied().collect();
    let leads = layers
        .first()
        .is_some_and(|layer| layer.role == LayerRole::Original);
    let mut without_text = Vec::new();
    let mut removed = HashSet::new();
    for (at, song_line) in song.iter_mut().enumerate() {
        let others = line::has_text(song_line, layers);
        if taken.contains(&at) {
            continue;
        }
        let was_in = line::is_in(song_line, layers);
        line::clear(song_line, layers);
        if was_in && !line::is_needed(song_line) {
            removed.insert(at);
        } else if others {
            without_text.extend(text(song_line, "id").map(str::to_owned));
        }
    }
    let keys_above = latest_starts(&song);
    let mut own = Vec::new();
    let mut anchor = 0;
    for (new, partner) in lyrics.lines.iter().zip(&found) {
        if let Some(at) = partner {
            let solo = !line::is_shared(&song[*at], layers);
            line::write(&mut song[*at], new, layers, singers, leads || solo);
            anchor = at + 1;
            continue;
        }
        if let Some(start) = new.start_ms {
            anchor = keys_above.partition_point(|key| *key <= i64::from(start));
        }
        let mut object = Object::new();
        set_in_order(
            &mut object,
            ordered_keys(&["lyrics", "lines"]),
            "id",
            free.next().into(),
        );
        line::write(&mut object, new, layers, singers, true);
        own.push((anchor, object));
        if !was_empty {
            diagnostics.push(unmatched_warning(new));
        }
    }
    report(diagnostics, &song, &removed, &without_text);
    own.sort_by_key(|(anchor, _)| *anchor);
    let mut lines = sorted_by_start(insert_lines(song, &removed, own));
    // An id is kept only where it is not the line's default id any more.
    for at in without_id {
        let line = lines.get_mut(at).and_then(Value::as_object_mut);
        if let Some(line) = line.filter(|line| text(line, "id") == Some(&default_id(at))) {
            line.shift_remove("id");
        }
    }
    Ok(lines)
}

/// The index of the song's line for each line of the file.
fn match_to_song(
    song: &[Object],
    lyrics: &ParsedLyrics,
    layers: &[NamedLayer],
) -> Result<Vec<Option<usize>>, Error> {
    let ours: Vec<LineKey> = song
        .iter()
        .map(|song_line| LineKey {
            start_ms: line::start(song_line),
            has_text: line::has_text(song_line, &[]),
            is_ours: line::is_in(song_line, layers.get(..1).unwrap_or_default()),
        })
        .collect();
    let theirs: Vec<LineKey> = lyrics
        .lines
        .iter()
        .map(|new| LineKey {
            start_ms: new.start_ms.map(i64::from),
            has_text: new.has_text(),
            is_ours: true,
        })
        .collect();
    match_lines(&ours, &theirs).or_else(|(our_count, their_count)| {
        if song
            .iter()
            .any(|song_line| line::has_text(song_line, layers))
        {
            return Err(Error::UnmatchedLines {
                in_file: their_count,
                in_song: our_count,
            });
        }
        // All texts are from an earlier import of this file, so no other layer can get out of step.
        let mut found = vec![None; theirs.len()];
        for (new, at) in with_text(&theirs).into_iter().zip(with_text(&ours)) {
            found[new] = Some(at);
        }
        Ok(found)
    })
}

/// Sets the default id of every line without one. Returns the indexes of these lines, and further unused ids.
fn assign_ids(song: &mut [Object]) -> (Vec<usize>, impl Iterator<Item = String> + use<>) {
    let ids = song
        .iter()
        .filter_map(|song_line| text(song_line, "id").map(str::to_owned));
    let mut taken: HashSet<String> = ids.collect();
    let mut without_id = Vec::new();
    for (at, song_line) in song.iter_mut().enumerate() {
        let id = default_id(at);
        if text(song_line, "id").is_none() && taken.insert(id.clone()) {
            set_in_order(
                song_line,
                ordered_keys(&["lyrics", "lines"]),
                "id",
                id.into(),
            );
            without_id.push(at);
        }
    }
    let all = (0_usize..).map(default_id);
    (without_id, all.filter(move |id| !taken.contains(id)))
}

/// The default id of a line, by its index.
fn default_id(at: usize) -> String {
    format!("l{}", at + 1)
}

/// The latest start up to each line, so that lines without a time stay after the ones before them.
fn latest_starts(song: &[Object]) -> Vec<i64> {
    let mut latest = 0;
    let starts = song.iter().map(|song_line| {
        latest = line::start(song_line).unwrap_or(latest).max(latest);
        latest
    });
    starts.collect()
}

fn insert_lines(
    song: Vec<Object>,
    removed: &HashSet<usize>,
    own: Vec<(usize, Object)>,
) -> Vec<Object> {
    let mut own = own.into_iter().peekable();
    let mut lines = Vec::new();
    for (at, song_line) in song.into_iter().enumerate() {
        while let Some((_, new)) = own.next_if(|(anchor, _)| *anchor <= at) {
            lines.push(new);
        }
        if !removed.contains(&at) {
            lines.push(song_line);
        }
    }
    lines.extend(own.map(|(_, new)| new));
    lines
}

/// Sorts lines by start: a file that leads may have moved a line past its neighbour by a fraction of a second.
fn sorted_by_start(lines: Vec<Object>) -> Vec<Value> {
    let mut above = 0;
    let mut keyed: Vec<(i64, Value)> = lines
        .into_iter()
        .map(|line| {
            above = line::start(&line).unwrap_or(above);
            (above, Value::Object(line))
        })
        .collect();
    keyed.sort_by_key(|(start, _)| *start);
    keyed.into_iter().map(|(_, line)| line).collect()
}

fn unmatched_warning(new: &ParsedLine) -> Diagnostic {
    let sentence = match new.start_ms {
        Some(start) => format!(
            "no line of the song starts within {TOLERANCE_MS} ms of {}; it is added as a new line",
            clock(i64::from(start))
        ),
        None => "no line of the song matches this one; it is added as a new line".to_owned(),
    };
    Diagnostic {
        position: Some(new.position),
        severity: Severity::Warning,
        sentence,
    }
}

/// Reports lines of the song that the file does not have.
fn report(
    diagnostics: &mut Vec<Diagnostic>,
    song: &[Object],
    removed: &HashSet<usize>,
    without_text: &[String],
) {
    if !without_text.is_empty() {
        let sentence = format!("it has no text for {} of the song", lines(without_text));
        diagnostics.push(Diagnostic::about_file(sentence));
    }
    let removed: Vec<String> = song
        .iter()
        .enumerate()
        .filter(|(at, _)| removed.contains(at))
        .filter_map(|(_, song_line)| text(song_line, "id").map(str::to_owned))
        .collect();
    if !removed.is_empty() {
        let sentence = format!(
            "it no longer has {} that an earlier import wrote; removed from the song",
            lines(&removed)
        );
        diagnostics.push(Diagnostic::about_file(sentence));
    }
}

fn lines(ids: &[String]) -> String {
    let what = if ids.len() == 1 { "line" } else { "lines" };
    match ids.get(..10) {
        Some(first) if ids.len() > 10 => {
            format!(
                "the {what} {} and {} more",
                first.join(", "),
                ids.len() - 10
            )
        }
        _ => format!("the {what} {}", ids.join(", ")),
    }
}

/// The finest times of the lines: `word`, `line` or `none`.
pub fn sync(lines: &[Value]) -> &'static str {
    let objects = || lines.iter().filter_map(Value::as_object);
    let sync = if objects().any(line::has_words) {
        SyncLevel::Word
    } else if objects().any(|song_line| line::start(song_line).is_some()) {
        SyncLevel::Line
    } else {
        SyncLevel::Off
    };
    sync.word()
}
