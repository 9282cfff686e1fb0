//! Which figure leads the card.

use crate::song::{ChartId, Claim, History, Metric, Milestone, Song, Standing, Tally};

/// The card's one large figure, and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure<'a> {
    /// Reported, with how many of its territories the rows name.
    Reported {
        claim: &'a Claim,
        itemised: usize,
    },
    /// Counted from rows and histories.
    Counted {
        chart: ChartId,
        tally: Tally,
    },
    /// The best history of a song that covers a single place.
    Run {
        history: &'a History,
    },
    /// The best row of a song without histories.
    Best {
        chart: ChartId,
        standing: Standing<'a>,
    },
    Milestone(&'a Milestone),
}

impl Figure<'_> {
    /// Whether it is an event with a year and a title, rather than a number of something.
    pub fn is_titled(&self) -> bool {
        matches!(self, Figure::Milestone(milestone) if milestone.value.is_none())
    }

    /// Whether its time is when it happened, as of an event or a peak; a count is true as of a time.
    pub fn happened(&self) -> bool {
        self.is_titled() || matches!(self, Figure::Best { .. })
    }

    /// The chart that the figure is of.
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
    /// The claim that the snapshot marks, else the count from rows, else the latest claim; never
    /// simply the biggest. Without a count over territories the best run, without a chart the first
    /// milestone.
    pub fn headline(&self) -> Option<Figure<'_>> {
        let reported = |claim| Figure::Reported {
            claim,
            itemised: self.itemised(claim),
        };
        let marked = self.claims.iter().find(|claim| claim.headline);
        let latest = || {
            self.claims
                .iter()
                .max_by_key(|claim| claim.as_of.earliest_minute())
        };
        marked
            .map(reported)
            .or_else(|| self.counted())
            .or_else(|| latest().map(reported))
            .or_else(|| self.best_run().map(|history| Figure::Run { history }))
            .or_else(|| self.best_row())
            .or_else(|| self.milestones.first().map(Figure::Milestone))
    }

    /// How many territories of a claim the rows and histories name.
    pub fn itemised(&self, claim: &Claim) -> usize {
        let standings = self.standings(claim.chart);
        let named = standings
            .iter()
            .filter(|standing| standing.scope.territory().is_some());
        let peaks = named.filter_map(|standing| standing.peak());
        peaks
            .filter(|peak| match claim.metric {
                Metric::NumberOne => peak.0.is_top(),
                Metric::TopTen => peak.0.number() <= 10,
                Metric::Charted => true,
            })
            .count()
    }

    /// The chart with the most territories at No. 1, where at least two are covered: "1 of 1" says
    /// less than the run itself.
    fn counted(&self) -> Option<Figure<'_>> {
        let tallies = self
            .charts_with_standings()
            .into_iter()
            .map(|(id, _)| (id, self.tally(id)));
        let telling = tallies.filter(|(_, tally)| tally.covered >= 2 && tally.number_one >= 1);
        let best = telling.reduce(|best, next| {
            if next.1.number_one > best.1.number_one {
                next
            } else {
                best
            }
        });
        best.map(|(chart, tally)| Figure::Counted { chart, tally })
    }

    fn best_run(&self) -> Option<&History> {
        let better = |a: &History, b: &History| b.merit() > a.merit();
        self.histories
            .iter()
            .reduce(|best, next| if better(best, next) { next } else { best })
    }

    fn best_row(&self) -> Option<Figure<'_>> {
        let charts = self.charts_with_standings();
        let bests = charts.iter().filter_map(|(id, _)| {
            let standing = self.standings(*id).into_iter().next()?;
            Some((*id, standing, standing.peak()?))
        });
        let best = bests.reduce(|best, next| if next.2.beats(best.2.0) { next } else { best });
        best.map(|(chart, standing, _)| Figure::Best { chart, standing })
    }
}

impl Song {
    /// The chart that a card opens with: the headline's, else the first with anything to show.
    pub fn leading_chart(&self) -> Option<ChartId> {
        let shown = self.charts_with_standings();
        let headline = self.headline().and_then(|figure| figure.chart());
        let headline = headline.filter(|id| shown.iter().any(|(other, _)| other == id));
        headline.or(shown.first().map(|(id, _)| *id))
    }
}
