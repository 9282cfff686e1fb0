//! Whether a recording is one of the snapshot's song.

use super::recording::Recording;
use crate::check::{Diagnostic, Diagnostics};
use crate::import::edited_snapshot::EditedSnapshot;
use crate::import::names::{artists, comparable, titles};
use serde_json::Value;

/// The error for a recording of another song: the snapshot names another recording, or neither title nor artist are those of
/// the song. If only one of them differs, that is a warning.
pub fn difference(
    snapshot: &EditedSnapshot,
    recording: &Recording,
    found: &mut Diagnostics,
) -> Option<Diagnostic> {
    let song = snapshot.get("song");
    let ours = song["musicbrainz"].as_str();
    if let Some(ours) = ours {
        let theirs = recording.mbid.uuid();
        if ours.eq_ignore_ascii_case(theirs) {
            return None;
        }
        let sentence = format!(
            "the snapshot is about the recording {ours}, and this is {theirs}; remove the identifier if it is the wrong one"
        );
        return Some(Diagnostic::error("/song/musicbrainz", sentence));
    }
    let has_title = has_common(&titles(song), own_titles(recording));
    let has_artist = has_common(&stated_artists(song), own_artists(recording));
    let (title, line) = (&recording.title, &recording.artist_line);
    let our_title = song["title"].as_str().unwrap_or_default();
    match (has_title, has_artist) {
        (true, true) => {}
        (false, false) => {
            let sentence = format!(
                "the snapshot is about “{our_title}”, and this is a recording of “{title}” by {line}; if it is the same song, write its identifier, {}, into song.musicbrainz",
                recording.mbid.uuid()
            );
            return Some(Diagnostic::error("/song/title", sentence));
        }
        (false, true) => found.warning(
            "/song/title",
            format_args!(
                "MusicBrainz calls the recording “{title}”; is it the same version of the song?"
            ),
        ),
        (true, false) => found.warning(
            "/song/artists",
            format_args!(
                "MusicBrainz credits the recording to {line}; is it the same version of the song?"
            ),
        ),
    }
    None
}

fn has_common<'a>(ours: &[String], mut theirs: impl Iterator<Item = &'a String>) -> bool {
    let ours: Vec<String> = ours.iter().map(|name| comparable(name)).collect();
    theirs.any(|name| ours.contains(&comparable(name)))
}

fn own_titles(recording: &Recording) -> impl Iterator<Item = &String> {
    let others = recording.titles.iter().map(|(_, title)| title);
    others.chain([&recording.title])
}

fn own_artists(recording: &Recording) -> impl Iterator<Item = &String> {
    let names = recording.artists.iter().flat_map(|artist| {
        let others = artist.names.iter().map(|(_, name)| name);
        others.chain([&artist.name])
    });
    names.chain([&recording.artist_line])
}

/// The artists together, and each alone.
fn stated_artists(song: &Value) -> Vec<String> {
    let mut all = artists(song);
    for artist in song["artists"].as_array().into_iter().flatten() {
        let others = artist["names"].as_object().into_iter().flatten();
        let names = others.map(|(_, name)| name).chain([&artist["name"]]);
        all.extend(names.filter_map(Value::as_str).map(str::to_owned));
    }
    all
}
