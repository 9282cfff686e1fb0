//! A rank on a date.

use crate::song::{Date, Rank};

/// A date with its rank; `None` where the chart was published without the song.
pub type DatedRank = (Date, Option<Rank>);
