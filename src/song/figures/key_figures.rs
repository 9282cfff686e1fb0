//! The figures that come after the headline.

use super::Figure;
use crate::song::{Milestone, MilestoneKind, Song};

impl Song {
    /// The most telling figures besides the headline, at most `limit`: the best rank on each other chart, then the largest
    /// number of each kind, then certifications, records and awards.
    pub fn key_figures(&self, limit: usize) -> Vec<Figure<'_>> {
        let headline = self.headline();
        let leading = headline.as_ref().and_then(Figure::chart);
        let charts = self.charts_with_standings();
        let others = charts.iter().filter(|(chart, _)| Some(*chart) != leading);
        let ranks = others.filter_map(|(chart, _)| {
            let standing = self.standings(*chart).into_iter().next()?;
            standing.peak()?;
            Some(Figure::Best {
                chart: *chart,
                standing,
            })
        });
        ranks
            .chain(KINDS.iter().filter_map(|kind| self.largest(*kind)))
            .filter(|figure| Some(figure) != headline.as_ref())
            .take(limit)
            .collect()
    }

    /// The milestone of this kind with the largest number; of those without numbers the first.
    fn largest(&self, kind: MilestoneKind) -> Option<Figure<'_>> {
        let larger = |best: &'_ Milestone, next: &'_ Milestone| next.value > best.value;
        let all = self.milestones.iter().filter(|one| one.kind == kind);
        all.reduce(|best, next| if larger(best, next) { next } else { best })
            .map(Figure::Milestone)
    }
}

const KINDS: [MilestoneKind; 5] = [
    MilestoneKind::Streams,
    MilestoneKind::Views,
    MilestoneKind::Sales,
    MilestoneKind::Certification,
    MilestoneKind::AllKill,
];
