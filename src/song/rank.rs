//! A position on a chart, and the best one reached.

use std::num::NonZeroU16;

/// A position on a chart: 1 to 1000, where 1 is the top.
///
/// Ordered by number, so a smaller rank is the better one.
///
/// ```
/// use songcard::song::{Rank, RankError};
///
/// assert!(Rank::new(1).unwrap() < Rank::new(2).unwrap());
/// assert_eq!(Rank::new(0), Err(RankError::Zero));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(NonZeroU16);

/// Why a number is not a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankError {
    /// 0 or below.
    Zero,
    /// Beyond [`Rank::LOWEST`].
    TooLow,
}

impl Rank {
    /// No. 1.
    pub const TOP: Rank = Rank(NonZeroU16::MIN);
    /// The last position; no chart in use has more.
    pub const LOWEST: i64 = 1000;

    /// The rank of this number.
    ///
    /// # Errors
    /// [`RankError::Zero`] below 1, [`RankError::TooLow`] above 1000.
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

    /// 1 to 1000.
    pub fn number(self) -> u16 {
        self.0.get()
    }

    /// Whether it is No. 1.
    pub fn is_top(self) -> bool {
        self == Rank::TOP
    }
}

/// The best rank of the song on one chart in one place.
///
/// A lower number is a better peak, so peaks cannot be compared with `<`; use [`Peak::beats`].
///
/// ```
/// use songcard::song::{Peak, Rank};
///
/// let ranks = [5, 3, 8].map(|number| Rank::new(number).unwrap());
/// assert_eq!(Peak::of(ranks).unwrap().rank().number(), 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Peak(Rank);

impl Peak {
    /// The best of these ranks; `None` without any.
    pub fn of(ranks: impl IntoIterator<Item = Rank>) -> Option<Peak> {
        ranks.into_iter().min().map(Peak)
    }

    /// The rank that was reached.
    pub fn rank(self) -> Rank {
        self.0
    }

    /// Whether this peak is better than a rank.
    ///
    /// ```
    /// use songcard::song::{Peak, Rank};
    ///
    /// let [second, third] = [2, 3].map(|number| Rank::new(number).unwrap());
    /// let peak = Peak::of([second]).unwrap();
    /// assert!(peak.beats(third));
    /// assert!(!peak.beats(second));
    /// ```
    pub fn beats(self, rank: Rank) -> bool {
        self.0 < rank
    }
}
