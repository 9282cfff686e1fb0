//! The values of all reports of the headline's count, as dots on a line.

use super::context::CardContext;
use crate::markup::{El, html, svg};
use crate::song::{Claim, Figure};

/// The width of the line in units of the drawing, and the margin for the dots at its ends.
const WIDTH: u32 = 120;
const MARGIN: u32 = 5;

/// `None` where all reports agree or there is only one.
pub(super) fn report_range(cx: &CardContext, figure: &Figure) -> Option<El> {
    let Figure::Reported { claim, .. } = figure else {
        return None;
    };
    let same = |other: &&Claim| other.chart == claim.chart && other.metric == claim.metric;
    let values: Vec<u32> = cx
        .song
        .claims
        .iter()
        .filter(same)
        .map(|one| one.value)
        .collect();
    let (low, high) = (*values.iter().min()?, *values.iter().max()?);
    if low == high {
        return None;
    }
    let dots = values.iter().enumerate().map(|(at, value)| {
        let x = MARGIN + (value - low) * (WIDTH - 2 * MARGIN) / (high - low);
        // Equal values are above each other.
        let below = values[..at].iter().filter(|other| *other == value).count() as u32;
        svg::circle()
            .attr("cx", x.to_string())
            .attr("cy", (20 - (below * 7).min(14)).to_string())
            .attr("r", "3.5")
    });
    let line = svg::path().attr("d", "M5 20H115");
    let drawing = svg::svg()
        .attr("viewBox", "0 0 120 25")
        .attr("aria-hidden", "true")
        .child(line)
        .children(dots.collect::<Vec<_>>());
    let text = (cx.words.headline.report_range)(values.len(), low, high);
    Some(html::p().class("report-range").child(drawing).child(text))
}
