//! Merges the lines of a file into those of the song.

mod ids;
mod order;
mod warnings;

use super::line;
use super::matching::{LineKey, match_lines, with_text};
use super::named_layer::NamedLayer;
use super::object::{JsonObject, text};
use crate::check::Diagnostics;
use crate::import::parsed_lyrics::ParsedLyrics;
use crate::song::LayerRole;
use ids::{assign_ids, default_id};
use order::{insert_lines, latest_starts, sorted_by_start};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use warnings::{warn_absent, warn_unmatched};

/// The lines of the song sorted by time: each line of the file is written into the line that it matches, or added. `None`
/// where they cannot be matched, which is an error.
pub fn merge_lines(
    mut song: Vec<JsonObject>,
    lyrics: &ParsedLyrics,
    layers: &[NamedLayer],
    singers: &HashMap<String, String>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Value>> {
    let was_empty = song.is_empty();
    let found = match_to_song(&song, lyrics, layers, diagnostics)?;
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
        let mut object = JsonObject::new();
        object.insert("id".to_owned(), free.next().into());
        line::write(&mut object, new, layers, singers, true);
        own.push((anchor, object));
        if !was_empty {
            warn_unmatched(diagnostics, new);
        }
    }
    warn_absent(diagnostics, &song, &removed, &without_text);
    own.sort_by_key(|(anchor, _)| *anchor);
    let mut lines = sorted_by_start(insert_lines(song, &removed, own));
    // An id is kept only where it is not the line's default id any more.
    for at in without_id {
        let line = lines.get_mut(at).and_then(Value::as_object_mut);
        if let Some(line) = line.filter(|line| text(line, "id") == Some(&default_id(at))) {
            line.shift_remove("id");
        }
    }
    Some(lines)
}

/// The index of the song's line for each line of the file; `None` where they cannot be matched, which is an error.
fn match_to_song(
    song: &[JsonObject],
    lyrics: &ParsedLyrics,
    layers: &[NamedLayer],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Option<usize>>> {
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
    let (our_count, their_count) = match match_lines(&ours, &theirs) {
        Ok(found) => return Some(found),
        Err(counts) => counts,
    };
    let has_text = |song_line| line::has_text(song_line, layers);
    if song.iter().any(has_text) {
        diagnostics.error(
            "",
            format_args!("the lines have no times to match by, and there are {their_count} of them but {our_count} in the song; write them line for line"),
        );
        return None;
    }
    // All texts are from an earlier import of this file, so no other layer can get out of step.
    let mut found = vec![None; theirs.len()];
    for (new, at) in with_text(&theirs).into_iter().zip(with_text(&ours)) {
        found[new] = Some(at);
    }
    Some(found)
}
