//! Artist names that mean nobody in particular.

/// The names of [MusicBrainz's special purpose
/// artists](https://musicbrainz.org/doc/Style/Unknown_and_untitled/Special_purpose_artist), sorted.
pub const SPECIAL_PURPOSE_ARTISTS: [&str; 6] = [
    "[anonymous]",
    "[data]",
    "[dialogue]",
    "[no artist]",
    "[traditional]",
    "[unknown]",
];

/// The index in [`SPECIAL_PURPOSE_ARTISTS`] of a name, or `None` where it is somebody's name.
pub fn special_purpose_artist(name: &str) -> Option<usize> {
    SPECIAL_PURPOSE_ARTISTS
        .iter()
        .position(|known| known.eq_ignore_ascii_case(name))
}
