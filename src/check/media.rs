//! Recordings that a card can play itself: videos by id, files by address.

use super::checker::Checker;
use crate::check::Mistake;
use crate::snapshot::{self, At, Pointer};
use crate::song::{Media, MediaKind, Recording, VideoId};

pub(super) fn checked_media(
    checker: &mut Checker,
    list: &At<[snapshot::Media]>,
    media: &[snapshot::Media],
) -> Vec<Media> {
    let mut checked: Vec<Media> = Vec::new();
    for (index, one) in media.iter().enumerate() {
        let at = list.item(index);
        let recording = recording(checker, &at, one);
        let duration_ms = checker.duration_ms(&at.duration_ms(), "recording", one.duration_ms);
        let offset_ms = offset_ms(checker, &at.offset_ms(), one.offset_ms.unwrap_or(0));
        let source = checker.source(&at.source(), &one.source);
        let Some(recording) = recording else { continue };
        if checked.iter().any(|other| other.recording == recording) {
            checker.mistake(
                Mistake::Repeated,
                &at,
                format_args!("this recording is listed twice; remove one"),
            );
        }
        let is_file = |url: &String| Recording::is_file_name(url);
        checked.push(Media {
            beside_snapshot: one.url.as_ref().is_some_and(is_file),
            recording,
            duration_ms,
            offset_ms,
            preview: one.preview,
            by: one.by.clone(),
            licence: one.licence.clone(),
            source,
        });
    }
    checked
}

fn recording(
    checker: &mut Checker,
    at: &At<snapshot::Media>,
    media: &snapshot::Media,
) -> Option<Recording> {
    let kind = checker.keyword(&at.kind(), "kind of media", &media.kind)?;
    let (id_at, url_at) = (at.id(), at.url());
    let id: WrittenKey = (&id_at, &media.id);
    let url: WrittenKey = (&url_at, &media.url);
    match kind {
        MediaKind::Youtube => {
            let text = only_key(checker, media, id, url)?;
            video_id(checker, &id_at, text).map(Recording::Youtube)
        }
        MediaKind::Audio => {
            let text = only_key(checker, media, url, id)?;
            audio_address(checker, &url_at, text).map(Recording::Audio)
        }
    }
}

/// Where a key is, and its value if it is there.
type WrittenKey<'a> = (&'a Pointer<'a>, &'a Option<String>);

/// The value of the key that media of this kind needs. The other key must be absent.
fn only_key<'a>(
    checker: &mut Checker,
    media: &snapshot::Media,
    (needed_at, needed): WrittenKey<'a>,
    (other_at, other): WrittenKey,
) -> Option<&'a str> {
    let (kind, needed_key) = (&media.kind, needed_at.name());
    if other.is_some() {
        let other_key = other_at.name();
        checker.error(
            other_at,
            format_args!(
                "media of the kind “{kind}” has no {other_key}; give only its {needed_key}"
            ),
        );
    }
    if needed.is_none() {
        checker.error(
            needed_at.around(),
            format_args!("media of the kind “{kind}” needs its {needed_key}"),
        );
    }
    needed.as_deref()
}

/// An address, or the name of a file beside the snapshot.
fn audio_address(checker: &mut Checker, at: &Pointer, text: &str) -> Option<String> {
    if text.contains([':', '/']) {
        return checker.https_address(at, text);
    }
    let is_audio = Recording::is_file_name(text);
    if !is_audio {
        checker.error(
            at,
            format_args!(
                "“{text}” is neither an https address nor the name of an audio file beside the snapshot, such as song.mp3"
            ),
        );
    }
    is_audio.then(|| text.to_owned())
}

fn video_id(checker: &mut Checker, at: &Pointer, text: &str) -> Option<VideoId> {
    let id = VideoId::parse(text);
    if id.is_none() {
        checker.error(
            at,
            format_args!(
                "“{text}” is not the id of a YouTube video; write the eleven characters after v= in its address"
            ),
        );
    }
    id
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
