//! The lines of the song with those of a file among them.

use super::line;
use super::matching::{Slot, TOLERANCE_MS, matched, with_text};
use super::tags::{Tagged, text};
use crate::check::Severity;
use crate::import::ordered::{keys, put};
use crate::import::remark::Remark;
use crate::import::sheet::{Line, Sheet};
use crate::song::{LayerRole, SyncLevel};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};

type Object = Map<String, Value>;

/// The lines of the song in the order of their times, each new one in its line or in one of its own.
pub fn merged(
    mut song: Vec<Object>,
    sheet: &Sheet,
    layers: &[Tagged],
    singers: &HashMap<String, String>,
    remarks: &mut Vec<Remark>,
) -> Result<Vec<Value>, String> {
    let was_empty = song.is_empty();
    let found = partners(&song, sheet, layers)?;
    let (nameless, mut free) = named(&mut song);
    let taken: HashSet<usize> = found.iter().flatten().copied().collect();
    let leads = layers
        .first()
        .is_some_and(|layer| layer.role == LayerRole::Original);
    let mut lacking = Vec::new();
    let mut gone = HashSet::new();
    for (at, there) in song.iter_mut().enumerate() {
        let others = line::has_text(there, layers);
        if taken.contains(&at) {
            continue;
        }
        let was_in = line::is_in(there, layers);
        line::clear(there, layers);
        if was_in && !line::is_needed(there) {
            gone.insert(at);
        } else if others {
            lacking.extend(text(there, "id").map(str::to_owned));
        }
    }
    let keys_above = carried(&song);
    let mut own = Vec::new();
    let mut anchor = 0;
    for (new, partner) in sheet.lines.iter().zip(&found) {
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
        put(
            &mut object,
            keys(&["lyrics", "lines"]),
            "id",
            free.next().into(),
        );
        line::write(&mut object, new, layers, singers, true);
        own.push((anchor, object));
        if !was_empty {
            remarks.push(unmatched(new));
        }
    }
    report(remarks, &song, &gone, &lacking);
    own.sort_by_key(|(anchor, _)| *anchor);
    let mut lines = in_time(among(song, &gone, own));
    // An id is written only where the line has it no longer by its place.
    for at in nameless {
        let line = lines.get_mut(at).and_then(Value::as_object_mut);
        if let Some(line) = line.filter(|line| text(line, "id") == Some(&id_of_place(at))) {
            line.shift_remove("id");
        }
    }
    Ok(lines)
}

/// The line of the song for each of the file.
fn partners(
    song: &[Object],
    sheet: &Sheet,
    layers: &[Tagged],
) -> Result<Vec<Option<usize>>, String> {
    let ours = song.iter().map(|there| Slot {
        start_ms: line::start(there),
        has_text: line::has_text(there, &[]),
        is_ours: line::is_in(there, layers.get(..1).unwrap_or_default()),
    });
    let ours: Vec<Slot> = ours.collect();
    let theirs = sheet.lines.iter().map(|new| Slot {
        start_ms: new.start_ms.map(i64::from),
        has_text: new.has_text(),
        is_ours: true,
    });
    let theirs: Vec<Slot> = theirs.collect();
    matched(&ours, &theirs).or_else(|(our_count, their_count)| {
        if song.iter().any(|there| line::has_text(there, layers)) {
            return Err(format!("the lines have no times to match by, and there are {their_count} of them but {our_count} in the song; write them line for line"));
        }
        // Nothing but the file's own earlier texts is there, so that no other could come out of step.
        let mut found = vec![None; theirs.len()];
        for (new, at) in with_text(&theirs).into_iter().zip(with_text(&ours)) {
            found[new] = Some(at);
        }
        Ok(found)
    })
}

/// Gives every line the id that it has by its place. Returns which lines had none, and further ids
/// that are free.
fn named(song: &mut [Object]) -> (Vec<usize>, impl Iterator<Item = String> + use<>) {
    let ids = song
        .iter()
        .filter_map(|there| text(there, "id").map(str::to_owned));
    let mut taken: HashSet<String> = ids.collect();
    let mut nameless = Vec::new();
    for (at, there) in song.iter_mut().enumerate() {
        let id = id_of_place(at);
        if text(there, "id").is_none() && taken.insert(id.clone()) {
            put(there, keys(&["lyrics", "lines"]), "id", id.into());
            nameless.push(at);
        }
    }
    let all = (0_usize..).map(id_of_place);
    (nameless, all.filter(move |id| !taken.contains(id)))
}

/// The id of a line that states none.
fn id_of_place(at: usize) -> String {
    format!("l{}", at + 1)
}

/// The latest start up to each line, so that one without a time stays behind those above it.
fn carried(song: &[Object]) -> Vec<i64> {
    let mut latest = 0;
    let starts = song.iter().map(|there| {
        latest = line::start(there).unwrap_or(latest).max(latest);
        latest
    });
    starts.collect()
}

fn among(song: Vec<Object>, gone: &HashSet<usize>, own: Vec<(usize, Object)>) -> Vec<Object> {
    let mut own = own.into_iter().peekable();
    let mut lines = Vec::new();
    for (at, there) in song.into_iter().enumerate() {
        while let Some((_, new)) = own.next_if(|(anchor, _)| *anchor <= at) {
            lines.push(new);
        }
        if !gone.contains(&at) {
            lines.push(there);
        }
    }
    lines.extend(own.map(|(_, new)| new));
    lines
}

/// A file that leads may have moved a line past its neighbour by a part of a second.
fn in_time(lines: Vec<Object>) -> Vec<Value> {
    let mut above = 0;
    let keyed = lines.into_iter().map(|line| {
        above = line::start(&line).unwrap_or(above);
        (above, Value::Object(line))
    });
    let mut keyed: Vec<(i64, Value)> = keyed.collect();
    keyed.sort_by_key(|(start, _)| *start);
    keyed.into_iter().map(|(_, line)| line).collect()
}

fn unmatched(new: &Line) -> Remark {
    let sentence = match new.start_ms {
        Some(start) => format!(
            "no line of the song starts within {TOLERANCE_MS} ms of {}; it is added as a new line",
            clock(i64::from(start))
        ),
        None => "no line of the song matches this one; it is added as a new line".to_owned(),
    };
    Remark {
        place: Some(new.place),
        severity: Severity::Warning,
        sentence,
    }
}

/// What becomes of lines of the song that the file does not have.
fn report(remarks: &mut Vec<Remark>, song: &[Object], gone: &HashSet<usize>, lacking: &[String]) {
    if !lacking.is_empty() {
        let sentence = format!("it has no text for {} of the song", lines(lacking));
        remarks.push(super::about(sentence));
    }
    let gone = song.iter().enumerate().filter(|(at, _)| gone.contains(at));
    let gone = gone.filter_map(|(_, there)| text(there, "id").map(str::to_owned));
    let gone: Vec<String> = gone.collect();
    if !gone.is_empty() {
        let sentence = format!(
            "it no longer has {} that an earlier import wrote; removed from the song",
            lines(&gone)
        );
        remarks.push(super::about(sentence));
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

/// `1:02.345`.
pub fn clock(millis: i64) -> String {
    let (minutes, rest) = (millis / 60_000, millis % 60_000);
    format!("{minutes}:{:02}.{:03}", rest / 1000, rest % 1000)
}

/// What the lines can be followed by.
pub fn sync(lines: &[Value]) -> &'static str {
    let objects = || lines.iter().filter_map(Value::as_object);
    let sync = if objects().any(line::has_words) {
        SyncLevel::Word
    } else if objects().any(|there| line::start(there).is_some()) {
        SyncLevel::Line
    } else {
        SyncLevel::Off
    };
    let mut names = SyncLevel::NAMES.into_iter();
    names
        .find(|(_, other)| *other == sync)
        .map_or("none", |(name, _)| name)
}
