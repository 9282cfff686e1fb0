//! The kinds of texts and numbers in a document, with their limits.
//!
//! A document twenty times as large as the largest real song is within them. The reader, the check, the JSON Schema and
//! `docs/snapshot.md` take them from here.

use super::limits;
use super::record::{Text, Whole};
use super::version::VERSION;
use crate::song::{MAX_DURATION_MS, Media, Rank, Territory};

/// The id of a source, a chart, a singer or a line.
pub type Id = Text<100>;
/// A name, or a few words.
pub type Name = Text<300>;
/// A title, or a short quotation.
pub type Title = Text<300>;
/// A few sentences.
pub type Prose = Text<2_000>;
/// A line of lyrics or a part of one.
pub type LyricText = Text<2_000>;
/// The address of a page or a file.
pub type Address = Text<2_000>;
/// One or a few words, such as a role.
pub type Term = Text<100>;
/// An identifier of a standard.
pub type Code = Text<100>;
/// A date, a time or an interval.
pub type Time = Text<100>;

/// A rank, or a number of positions.
pub type RankNumber = Whole<1, { Rank::LOWEST }>;
/// A number of territories.
pub type TerritoryCount = Whole<1, { Territory::COUNT as i64 }>;
/// Any number of streams, copies and so on that a browser represents exactly.
pub type Quantity = Whole<1, { limits::EXACT as i64 }>;
/// The number of an episode.
pub type Episode = Whole<1, 10_000>;
/// A number of lines.
pub type LineCount = Whole<1, 10_000>;
/// The version of the format.
pub type Version = Whole<VERSION, VERSION>;
/// A time in a song, in milliseconds.
pub type SongTimeMs = Whole<0, { MAX_DURATION_MS as i64 }>;
/// The length of a recording, in milliseconds.
pub type DurationMs = Whole<1, { MAX_DURATION_MS as i64 }>;
/// A difference between two times, in milliseconds.
pub type OffsetMs = Whole<{ -(Media::MAX_OFFSET_MS as i64) }, { Media::MAX_OFFSET_MS as i64 }>;
