//! The figure that leads the card.

use crate::song::{ChartId, Claim, History, Metric, Milestone, Song, Standing, Tally};

/// The card's one large figure, and where it is from.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure<'a> {
    /// A reported count over territories.
    Reported {
        /// The report.
        claim: &'a Claim,
        /// How many of the territories the snapshot lists, see [`Song::listed`].
        listed: usize,
    },
    /// A count over the territories of a chart, from rows and histories.
    Counted {
        /// The chart.
        chart: ChartId,
        /// The count.
        tally: Tally,
    },
    /// The best history of a song that covers a single place.
    Run {
        /// The history.
        history: &'a History,
    },
    /// The best row of a song without histories.
    Best {
        /// The chart of the row.
        chart: ChartId,
        /// The standing with the row.
        standing: Standing<'a>,
    },
    /// An event, or a number other than a count over territories.
    Milestone(&'a Milestone),
}

impl Figure<'_> {
    /// Whether it is an event with a title and a year, not a number.
    pub fn is_titled(&self) -> bool {
        matches!(self, Figure::Milestone(milestone) if milestone.value.is_none())
    }

    /// Whether its time is when it happened, as for an event or a peak. Otherwise it is a count that was true at that
    /// time.
    pub fn has_time_of_event(&self) -> bool {
        self.is_titled() || matches!(self, Figure::Best { .. })
    }

    /// The chart that the figure is about.
    pub fn chart(&self) -> Option<ChartId> {
        match self {
            Figure::Reported { claim, .. } => Some(claim.chart),
            Figure::Counted { chart, .. } | Figure::Best { chart, .. } => Some(*chart),
            Figure::Run { history } => Some(history.chart),
            Figure::Milestone(_) => None,
        }
    }
}

impl Song {
    /// The claim that the snapshot marks, else a count from rows and histories, else the latest claim; never simply the
    /// biggest. Without a count over territories it is the best run, without a chart the first milestone.
    pub fn headline(&self) -> Option<Figure<'_>> {
        let reported = |claim| Figure::Reported {
            claim,
            listed: self.listed(claim),
        };
        let marked = self.claims.iter().find(|claim| claim.headline);
        let latest = || {
            self.claims
                .iter()
                .max_by_key(|claim| claim.as_of.earliest_minute())
        };
        marked
            .map(reported)
            .or_else(|| self.best_count())
            .or_else(|| latest().map(reported))
            .or_else(|| self.best_run())
            .or_else(|| self.best_row())
            .or_else(|| self.milestones.first().map(Figure::Milestone))
    }

    /// The chart that a card opens with: the headline's, else the first with anything to show.
    pub fn leading_chart(&self) -> Option<ChartId> {
        let shown = self.charts_with_standings();
        let is_shown = |id: &ChartId| shown.iter().any(|(other, _)| other == id);
        let headline = self.headline().and_then(|figure| figure.chart());
        let first = shown.first().map(|(id, _)| *id);
        headline.filter(is_shown).or(first)
    }

    /// How many of the territories that a claim counts are listed in the snapshot's rows and histories.
    pub fn listed(&self, claim: &Claim) -> usize {
        let is_counted = |standing: &&Standing| {
            standing.scope.territory().is_some()
                && standing.peak().is_some_and(|peak| match claim.metric {
                    Metric::NumberOne => peak.rank().is_top(),
                    Metric::TopTen => peak.rank().number() <= 10,
                    Metric::Charted => true,
                })
        };
        self.standings(claim.chart)
            .iter()
            .filter(is_counted)
            .count()
    }

    /// The chart with the most territories at No. 1, if it covers at least two: of a single territory, the run says
    /// more than "1 of 1".
    fn best_count(&self) -> Option<Figure<'_>> {
        let tallies = self
            .charts_with_standings()
            .into_iter()
            .map(|(chart, _)| (chart, self.tally(chart)))
            .filter(|(_, tally)| tally.covered >= 2 && tally.number_one >= 1);
        let best = tallies.reduce(|best, next| {
            if next.1.number_one > best.1.number_one {
                next
            } else {
                best
            }
        });
        best.map(|(chart, tally)| Figure::Counted { chart, tally })
    }

    fn best_run(&self) -> Option<Figure<'_>> {
        let better = |best: &'_ History, next: &'_ History| next.quality() > best.quality();
        self.histories
            .iter()
            .reduce(|best, next| if better(best, next) { next } else { best })
            .map(|history| Figure::Run { history })
    }

    fn best_row(&self) -> Option<Figure<'_>> {
        let charts = self.charts_with_standings();
        let bests = charts.iter().filter_map(|(chart, _)| {
            let standing = self.standings(*chart).into_iter().next()?;
            Some((*chart, standing, standing.peak()?))
        });
        let best = bests.reduce(|best, next| {
            if next.2.beats(best.2.rank()) {
                next
            } else {
                best
            }
        });
        best.map(|(chart, standing, _)| Figure::Best { chart, standing })
    }
}
