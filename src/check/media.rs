//! What a card plays itself: videos by their names, files by their addresses.

use super::desk::Desk;
use super::people;
use super::place::Place;
use crate::snapshot;
use crate::song::{Media, MediaKind, Recording, VideoId};

pub(super) fn read(desk: &mut Desk, at: &Place, media: &[snapshot::Media]) -> Vec<Media> {
    let mut read: Vec<Media> = Vec::new();
    for (index, one) in media.iter().enumerate() {
        let at = at.item(index);
        let recording = recording(desk, &at, one);
        let length = at.key("durationMs");
        let duration_ms = people::duration(desk, &length, "recording", one.duration_ms);
        let offset_ms = offset(desk, &at.key("offsetMs"), one.offset_ms.unwrap_or(0));
        let source = desk.source(&at, &one.source);
        let Some(recording) = recording else { continue };
        if read.iter().any(|other| other.recording == recording) {
            desk.fault(
                &at,
                format_args!("this recording is listed twice; remove one"),
            );
        }
        read.push(Media {
            recording,
            duration_ms,
            offset_ms,
            preview: one.preview,
            source,
        });
    }
    read
}

fn recording(desk: &mut Desk, at: &Place, media: &snapshot::Media) -> Option<Recording> {
    let kind = at.key("kind");
    let media_kind = desk.word(&kind, "kind of media", &media.kind, &MediaKind::NAMES)?;
    let (wanted, other) = match media_kind {
        MediaKind::Youtube => (("id", &media.id), ("url", &media.url)),
        MediaKind::Audio => (("url", &media.url), ("id", &media.id)),
    };
    if other.1.is_some() {
        let (key, kind, only) = (other.0, &media.kind, wanted.0);
        desk.fault(
            &at.key(key),
            format_args!("media of the kind “{kind}” has no {key}; give only its {only}"),
        );
    }
    let Some(text) = wanted.1 else {
        let (key, kind) = (wanted.0, &media.kind);
        desk.fault(
            at,
            format_args!("media of the kind “{kind}” needs its {key}"),
        );
        return None;
    };
    let place = at.key(wanted.0);
    if media_kind == MediaKind::Audio {
        return desk.address(&place, text).map(Recording::Audio);
    }
    let id = VideoId::parse(text);
    if id.is_none() {
        desk.fault(
            &place,
            format_args!(
                "“{text}” is not the id of a YouTube video; write the eleven characters after v= in its address"
            ),
        );
    }
    id.map(Recording::Youtube)
}

fn offset(desk: &mut Desk, at: &Place, number: i64) -> i32 {
    const MOST: i32 = Media::MAX_OFFSET_MS;
    let offset = i32::try_from(number).ok();
    let offset = offset.filter(|offset| (-MOST..=MOST).contains(offset));
    if offset.is_none() {
        desk.fault(
            at,
            format_args!(
                "an offset of {number} ms is not possible; the limit is {MOST} ms earlier or later"
            ),
        );
    }
    offset.unwrap_or(0)
}
