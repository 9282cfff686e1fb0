//! Which line of a file is which line of the song.

use std::collections::{HashMap, VecDeque};

/// How far apart, in milliseconds, two files may have the same line.
///
/// Times are tapped by hand, on recordings that do not begin on the same sample, so two files of one song
/// differ by tenths of a second; lines of a song are hardly ever less than a second apart. Half of that
/// takes in the first and keeps the second apart, and of several lines so near the nearest is taken.
pub const TOLERANCE_MS: i64 = 500;

/// What a line is matched by.
#[derive(Debug, Clone, Copy)]
pub struct Slot {
    pub start_ms: Option<i64>,
    /// Whether there is anything to sing. A pause is only ever matched with a pause.
    pub has_text: bool,
    /// Whether an earlier import of the same layer has written it.
    pub is_ours: bool,
}

/// For each new line the line of the song that it is, if any; each is taken once, and none crosses
/// another. Linear.
///
/// # Errors
/// Without times, lines are matched one by one; then their numbers have to be equal, or they are what
/// is returned: those of the song, then the new ones.
pub fn matched(song: &[Slot], new: &[Slot]) -> Result<Vec<Option<usize>>, (usize, usize)> {
    let timed = |slots: &[Slot]| {
        let mut slots = slots.iter();
        slots.any(|slot| slot.has_text && slot.start_ms.is_some())
    };
    let mut found = vec![None; new.len()];
    if timed(song) && timed(new) {
        for has_text in [true, false] {
            for (line, place) in of_a_kind(&times(song, has_text), &times(new, has_text)) {
                found[line] = Some(place);
            }
        }
        return Ok(found);
    }
    let (ours, theirs) = (with_text(song), with_text(new));
    if ours.len() != theirs.len() && !ours.is_empty() && !theirs.is_empty() {
        return Err((ours.len(), theirs.len()));
    }
    for (ours, theirs) in ours.iter().zip(&theirs) {
        found[*theirs] = Some(*ours);
    }
    pauses(song, new, &mut found);
    Ok(found)
}

/// A line's place with its start and whether it is ours.
type Time = (usize, i64, bool);

fn times(slots: &[Slot], has_text: bool) -> Vec<Time> {
    let slots = slots.iter().enumerate();
    let slots = slots.filter(|(_, slot)| slot.has_text == has_text);
    slots
        .filter_map(|(at, slot)| Some((at, slot.start_ms?, slot.is_ours)))
        .collect()
}

pub fn with_text(slots: &[Slot]) -> Vec<usize> {
    let slots = slots.iter().enumerate();
    let slots = slots.filter(|(_, slot)| slot.has_text);
    slots.map(|(at, _)| at).collect()
}

/// Pairs of a new line and a line of the song. What an earlier import has matched comes first, or lines
/// that were added since might draw it away; the others are found in between.
fn of_a_kind(song: &[Time], new: &[Time]) -> Vec<(usize, usize)> {
    let ours: Vec<Time> = song
        .iter()
        .copied()
        .filter(|(.., is_ours)| *is_ours)
        .collect();
    let near = |(ours, theirs): (&Time, &Time)| (ours.1 - theirs.1).abs() <= TOLERANCE_MS;
    let is_same = ours.len() == new.len() && ours.iter().zip(new).all(near);
    let firm = match is_same {
        true => new
            .iter()
            .zip(&ours)
            .map(|(new, ours)| (new.0, ours.0))
            .collect(),
        false => by_time(&ours, new),
    };
    let mut found = firm.clone();
    let (mut song, mut new) = (song, new);
    for (line, place) in firm {
        let (above, below) = song.split_at(song.partition_point(|(at, ..)| *at < place));
        let (before, after) = new.split_at(new.partition_point(|(at, ..)| *at < line));
        found.extend(by_time(above, before));
        (song, new) = (&below[1..], &after[1..]);
    }
    found.extend(by_time(song, new));
    found
}

fn by_time(song: &[Time], new: &[Time]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let (mut ours, mut theirs) = (0, 0);
    while let (Some((place, at, _)), Some((line, time, _))) = (song.get(ours), new.get(theirs)) {
        let apart = (at - time).abs();
        let nearer = |other: Option<i64>| other.is_some_and(|other| other < apart);
        if apart > TOLERANCE_MS {
            if at < time {
                ours += 1;
            } else {
                theirs += 1;
            }
        } else if nearer(song.get(ours + 1).map(|(_, next, _)| (next - time).abs())) {
            ours += 1;
        } else if nearer(new.get(theirs + 1).map(|(_, next, _)| (at - next).abs())) {
            theirs += 1;
        } else {
            found.push((*line, *place));
            ours += 1;
            theirs += 1;
        }
    }
    found
}

/// Pauses between the same two lines, in their order.
fn pauses(song: &[Slot], new: &[Slot], found: &mut [Option<usize>]) {
    let mut ours: HashMap<usize, VecDeque<usize>> = HashMap::new();
    let mut above = 0;
    for (at, slot) in song.iter().enumerate() {
        if slot.has_text {
            above += 1;
        } else {
            ours.entry(above).or_default().push_back(at);
        }
    }
    above = 0;
    for (at, slot) in new.iter().enumerate() {
        if slot.has_text {
            above += 1;
        } else {
            found[at] = ours.get_mut(&above).and_then(VecDeque::pop_front);
        }
    }
}
