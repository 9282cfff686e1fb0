//! Names that stand for nobody in particular.

/// The names of [MusicBrainz's special purpose
/// artists](https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_artist), sorted.
pub const NOBODY: [&str; 6] = [
    "[anonymous]",
    "[data]",
    "[dialogue]",
    "[no artist]",
    "[traditional]",
    "[unknown]",
];

/// The place in [`NOBODY`] of a name that is nobody's.
pub fn nobody(name: &str) -> Option<usize> {
    NOBODY
        .iter()
        .position(|known| known.eq_ignore_ascii_case(name))
}
