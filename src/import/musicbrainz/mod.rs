//! Imports a recording of MusicBrainz: credits, identifiers, links, and names in other scripts.
//!
//! In: the JSON in which the [web service](https://musicbrainz.org/doc/MusicBrainz_API) answers for one recording. Out: what the
//! snapshot does not say yet, with the recording's page as its source; what it says otherwise is reported and stays. Must not
//! know: files, the network.

mod address;
mod aliases;
mod artist;
mod credits;
mod differences;
mod entity;
mod links;
mod new_credits;
mod other_names;
mod read;
mod recording;
mod relations;
mod roles;
mod same_song;
mod services;
mod song_facts;
mod source;

pub use address::{RecordingAddress, RecordingAddressError};
pub use read::read;
pub use recording::{CreditedArtist, Recording};

use super::as_of::move_as_of;
use super::edited_snapshot::EditedSnapshot;
use super::snapshot_problems::new_problems;
use crate::check::{Diagnostics, Severity};

/// Adds what the snapshot does not say yet. What is returned is about the snapshot: facts that differ, and what is newly wrong
/// with it. With an error it should not be saved.
pub fn import(snapshot: &mut EditedSnapshot, recording: &Recording) -> Diagnostics {
    let mut found = Diagnostics::default();
    if let Some(error) = same_song::difference(snapshot, recording, &mut found) {
        found.push(Severity::Error, || error);
        return found;
    }
    let before = snapshot.check().problems;
    let source = source::id(snapshot, recording);
    let lang = snapshot.get("lang").as_str().unwrap_or("en").to_owned();
    let mut song = snapshot.get("song").clone();
    song_facts::add(&mut song, recording, &source, &mut found);
    other_names::add(&mut song, recording, &lang, &mut found);
    links::add(&mut song, recording, &source, &mut found);
    let released = song["released"].as_str().map(str::to_owned);
    snapshot.set("song", song);
    if let Some(released) = released {
        move_as_of(snapshot, &released);
    }
    if !recording.credits.is_empty() || snapshot.get("credits").is_array() {
        let stored = snapshot.list("credits");
        *stored = credits::merged(stored, &recording.credits, &source, &mut found);
    }
    source::list(snapshot, recording, &source);
    let problems = new_problems(&before, snapshot.check().problems);
    found.append(problems);
    found
}
