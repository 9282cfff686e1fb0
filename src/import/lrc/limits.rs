//! Limits of a file.

/// The most events of a file, where a line with several times counts once for each.
pub const MOST_EVENTS: usize = 10_000;

/// The most characters of a line of the file.
pub const MOST_CHARACTERS: usize = 2_000;

/// The latest time: six hours in milliseconds.
pub const LATEST_MS: u32 = 6 * 3_600_000;
