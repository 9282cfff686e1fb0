//! Matches the lines of a file with those of the song.

use std::collections::{HashMap, VecDeque};

/// How far apart, in milliseconds, the same line may start in two files.
///
/// Times are tapped by hand, on recordings that do not begin on the same sample, so two files of one song differ by tenths
/// of a second, while two lines are hardly ever less than a second apart. Half a second allows the first without mixing up
/// the second; of several lines within it the nearest is taken.
pub const TOLERANCE_MS: i64 = 500;

/// The properties by which a line is matched.
#[derive(Debug, Clone, Copy)]
pub struct LineKey {
    pub start_ms: Option<i64>,
    /// Whether it has text. A pause is only matched with a pause.
    pub has_text: bool,
    /// Whether an earlier import of the same layer wrote it.
    pub is_ours: bool,
}

/// For each new line the index of the song's line that it matches. Each line is matched at most once, and in order. Linear.
///
/// # Errors
/// Without times lines are matched one by one. If their numbers differ, both are returned: those of the song, then the new
/// ones.
pub fn match_lines(
    song: &[LineKey],
    new: &[LineKey],
) -> Result<Vec<Option<usize>>, (usize, usize)> {
    let is_timed = |key: &LineKey| key.has_text && key.start_ms.is_some();
    let timed = |keys: &[LineKey]| keys.iter().any(is_timed);
    let mut found = vec![None; new.len()];
    if timed(song) && timed(new) {
        for has_text in [true, false] {
            for (line, place) in match_times(&times(song, has_text), &times(new, has_text)) {
                found[line] = Some(place);
            }
            // Some lines of a file with times have none. Those of an earlier import are the same, one by one.
            let (ours, theirs) = (untimed(song, has_text), untimed(new, has_text));
            if ours.len() == theirs.len() {
                for (place, line) in ours.into_iter().zip(theirs) {
                    found[line] = Some(place);
                }
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

/// A line's index, its start in milliseconds, and whether an earlier import wrote it.
type LineTime = (usize, i64, bool);

fn times(keys: &[LineKey], has_text: bool) -> Vec<LineTime> {
    let keys = keys
        .iter()
        .enumerate()
        .filter(|(_, key)| key.has_text == has_text);
    keys.filter_map(|(at, key)| Some((at, key.start_ms?, key.is_ours)))
        .collect()
}

/// The lines of this file without a time.
fn untimed(keys: &[LineKey], has_text: bool) -> Vec<usize> {
    let is_untimed =
        |key: &LineKey| key.has_text == has_text && key.start_ms.is_none() && key.is_ours;
    let keys = keys.iter().enumerate();
    keys.filter(|(_, key)| is_untimed(key))
        .map(|(at, _)| at)
        .collect()
}

pub fn with_text(keys: &[LineKey]) -> Vec<usize> {
    keys.iter()
        .enumerate()
        .filter(|(_, key)| key.has_text)
        .map(|(at, _)| at)
        .collect()
}

/// Pairs of a new line and a line of the song. Lines of an earlier import are matched first, so that lines added since then
/// cannot be matched in their place; the others are matched between these.
fn match_times(song: &[LineTime], new: &[LineTime]) -> Vec<(usize, usize)> {
    let ours: Vec<LineTime> = song
        .iter()
        .copied()
        .filter(|(.., is_ours)| *is_ours)
        .collect();
    let near = |(ours, theirs): (&LineTime, &LineTime)| (ours.1 - theirs.1).abs() <= TOLERANCE_MS;
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

fn by_time(song: &[LineTime], new: &[LineTime]) -> Vec<(usize, usize)> {
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

/// Matches pauses between the same two lines, in order.
fn pauses(song: &[LineKey], new: &[LineKey], found: &mut [Option<usize>]) {
    let mut ours: HashMap<usize, VecDeque<usize>> = HashMap::new();
    let mut above = 0;
    for (at, key) in song.iter().enumerate() {
        if key.has_text {
            above += 1;
        } else {
            ours.entry(above).or_default().push_back(at);
        }
    }
    above = 0;
    for (at, key) in new.iter().enumerate() {
        if key.has_text {
            above += 1;
        } else {
            found[at] = ours.get_mut(&above).and_then(VecDeque::pop_front);
        }
    }
}
