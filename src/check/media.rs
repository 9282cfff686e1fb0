//! Recordings that a card can play itself: videos by id, files by address.

use super::checker::Checker;
use super::pointer::Pointer;
use crate::snapshot;
use crate::song::{Media, MediaKind, Recording, VideoId};

pub(super) fn checked_media(
    checker: &mut Checker,
    at: &Pointer,
    media: &[snapshot::Media],
) -> Vec<Media> {
    let mut checked: Vec<Media> = Vec::new();
    for (index, one) in media.iter().enumerate() {
        let at = at.item(index);
        let recording = recording(checker, &at, one);
        let duration_ms = checker.duration_ms(&at.key("durationMs"), "recording", one.duration_ms);
        let offset_ms = offset_ms(checker, &at.key("offsetMs"), one.offset_ms.unwrap_or(0));
        let source = checker.source(&at, &one.source);
        let Some(recording) = recording else { continue };
        if checked.iter().any(|other| other.recording == recording) {
            checker.error(
                &at,
                format_args!("this recording is listed twice; remove one"),
            );
        }
        checked.push(Media {
            recording,
            duration_ms,
            offset_ms,
            preview: one.preview,
            source,
        });
    }
    checked
}

fn recording(checker: &mut Checker, at: &Pointer, media: &snapshot::Media) -> Option<Recording> {
    let kind = at.key("kind");
    let media_kind = checker.keyword(&kind, "kind of media", &media.kind)?;
    let (wanted, other) = match media_kind {
        MediaKind::Youtube => (("id", &media.id), ("url", &media.url)),
        MediaKind::Audio => (("url", &media.url), ("id", &media.id)),
    };
    if other.1.is_some() {
        let (key, kind, only) = (other.0, &media.kind, wanted.0);
        checker.error(
            &at.key(key),
            format_args!("media of the kind “{kind}” has no {key}; give only its {only}"),
        );
    }
    let Some(text) = wanted.1 else {
        let (key, kind) = (wanted.0, &media.kind);
        checker.error(
            at,
            format_args!("media of the kind “{kind}” needs its {key}"),
        );
        return None;
    };
    let value_at = at.key(wanted.0);
    if media_kind == MediaKind::Audio {
        return checker.https_address(&value_at, text).map(Recording::Audio);
    }
    let id = VideoId::parse(text);
    if id.is_none() {
        checker.error(
            &value_at,
            format_args!(
                "“{text}” is not the id of a YouTube video; write the eleven characters after v= in its address"
            ),
        );
    }
    id.map(Recording::Youtube)
}

fn offset_ms(checker: &mut Checker, at: &Pointer, number: i64) -> i32 {
    const MAX: i32 = Media::MAX_OFFSET_MS;
    let offset = i32::try_from(number)
        .ok()
        .filter(|offset| (-MAX..=MAX).contains(offset));
    if offset.is_none() {
        checker.error(
            at,
            format_args!(
                "an offset of {number} ms is not possible; the limit is {MAX} ms earlier or later"
            ),
        );
    }
    offset.unwrap_or(0)
}
