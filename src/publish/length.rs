//! How long a recording is, as others write it.

use crate::song::Song;

/// In whole seconds, the nearest and at least one; nothing where the snapshot does not say.
pub(super) fn seconds(song: &Song) -> Option<u32> {
    let ms = song.duration_ms?;
    Some((ms / 1000 + u32::from(ms % 1000 >= 500)).max(1))
}

/// A length as [ISO 8601](https://schema.org/Duration) has it, `PT4M6S`: at least one second, without the
/// parts that are zero.
pub(super) fn iso(seconds: u32) -> String {
    let parts = [
        (seconds / 3600, 'H'),
        (seconds / 60 % 60, 'M'),
        (seconds % 60, 'S'),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    parts.fold("PT".to_owned(), |length, (count, unit)| {
        format!("{length}{count}{unit}")
    })
}
