//! Adds a video on YouTube to a snapshot's `song.media`, from its address. Nothing is fetched.

mod address;

pub use address::{VideoAddress, VideoAddressError};

use super::edited_snapshot::EditedSnapshot;
use super::snapshot_problems::new_problems;
use crate::check::Diagnostics;
use crate::song::{Keyword, MediaKind};
use serde_json::{Value, json};

/// Adds the video after the other recordings, if it is not listed yet. What is newly wrong with the snapshot is returned.
pub fn import(snapshot: &mut EditedSnapshot, address: &VideoAddress) -> Diagnostics {
    let kind = MediaKind::Youtube.word();
    let id = address.video.as_str();
    let mut song = snapshot.get("song").clone();
    let listed = song["media"].as_array();
    let is_listed = listed.is_some_and(|media| {
        let mut media = media.iter();
        media.any(|one| one["kind"] == *kind && one["id"] == *id)
    });
    if is_listed {
        return Diagnostics::default();
    }
    let before = snapshot.check().problems;
    let video = json!({ "kind": kind, "id": id });
    match &mut song["media"] {
        Value::Array(media) => media.push(video),
        absent => *absent = json!([video]),
    }
    snapshot.set("song", song);
    new_problems(&before, snapshot.check().problems)
}
