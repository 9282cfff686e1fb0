//! The duration of a recording in the forms that other standards use.

use crate::song::Song;

/// The duration rounded to whole seconds, at least one; `None` where the snapshot has none.
pub(super) fn duration_seconds(song: &Song) -> Option<u32> {
    let ms = song.duration_ms?;
    Some((ms / 1000 + u32::from(ms % 1000 >= 500)).max(1))
}

/// An [ISO 8601 duration](https://schema.org/Duration) without its zero parts: `PT4M6S` for 246 seconds.
pub(super) fn iso8601(seconds: u32) -> String {
    let parts = [
        (seconds / 3600, 'H'),
        (seconds / 60 % 60, 'M'),
        (seconds % 60, 'S'),
    ];
    parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .fold("PT".to_owned(), |duration, (count, unit)| {
            format!("{duration}{count}{unit}")
        })
}
