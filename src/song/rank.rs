//! A place on a chart, and the best place reached.

use std::num::NonZeroU16;

/// A place on a chart. 1 is the top and there is no rank 0.
///
/// Ordered by number, so a smaller rank is the better one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(NonZeroU16);

/// Why a number is no rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankError {
    /// 0 or below.
    Zero,
    /// Past the last place any chart has, which is 1000.
    TooLow,
}

impl Rank {
    pub const TOP: Rank = Rank(NonZeroU16::MIN);
    /// No chart in use has more places.
    pub const LOWEST: i64 = 1000;

    /// A rank that can be.
    ///
    /// # Errors
    /// [`RankError::Zero`] below 1, [`RankError::TooLow`] past 1000.
    pub fn new(number: i64) -> Result<Rank, RankError> {
        if number > Rank::LOWEST {
            return Err(RankError::TooLow);
        }
        u16::try_from(number)
            .ok()
            .and_then(NonZeroU16::new)
            .map(Rank)
            .ok_or(RankError::Zero)
    }

    pub fn number(self) -> u16 {
        self.0.get()
    }

    pub fn is_top(self) -> bool {
        self == Rank::TOP
    }
}

/// The best rank a song reached in one territory on one chart.
///
/// A lower number is a better peak, so peaks are not ordered with `<`; ask [`Peak::beats`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peak(pub Rank);

impl Peak {
    /// Whether this peak is better than a rank.
    pub fn beats(self, rank: Rank) -> bool {
        self.0 < rank
    }
}
