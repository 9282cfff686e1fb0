//! How often a chart is published.

/// Days from one chart to the next, at least 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cadence(i32);

impl Cadence {
    /// A chart each day.
    pub const DAILY: Cadence = Cadence(1);
    /// A chart each week.
    pub const WEEKLY: Cadence = Cadence(7);

    /// A chart each so many days; `None` below 1.
    pub fn every(days: i32) -> Option<Cadence> {
        (days >= 1).then_some(Cadence(days))
    }

    /// Days from one chart to the next.
    pub fn days(self) -> i32 {
        self.0
    }

    /// The most frequent gap between these days, the smallest of equally frequent ones. The days may repeat and be in
    /// any order. `None` with a single day.
    ///
    /// ```
    /// use songcard::song::Cadence;
    ///
    /// assert_eq!(Cadence::of_days(vec![0, 7, 14, 28]), Some(Cadence::WEEKLY));
    /// assert_eq!(Cadence::of_days(vec![0, 1, 8]), Some(Cadence::DAILY));
    /// assert_eq!(Cadence::of_days(vec![5, 5]), None);
    /// ```
    pub fn of_days(mut days: Vec<i32>) -> Option<Cadence> {
        days.sort_unstable();
        days.dedup();
        Cadence::of_gaps(days.windows(2).map(|pair| pair[1] - pair[0]).collect())
    }

    /// The most frequent of these gaps in days, the smallest of equally frequent ones.
    pub(super) fn of_gaps(mut gaps: Vec<i32>) -> Option<Cadence> {
        gaps.sort_unstable();
        let groups = gaps.chunk_by(|a, b| a == b);
        let most = groups.fold(None, |best: Option<&[i32]>, group| match best {
            Some(longest) if longest.len() >= group.len() => best,
            _ => Some(group),
        });
        most.and_then(|group| Cadence::every(group[0]))
    }
}
