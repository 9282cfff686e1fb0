//! Limits of a file.

/// The most lines of a file.
pub const MOST_LINES: usize = 10_000;

/// The most characters of a line.
pub const MOST_CHARACTERS: usize = 2_000;

/// The latest time: six hours in milliseconds.
pub const LATEST_MS: u32 = 6 * 3_600_000;
