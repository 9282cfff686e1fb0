//! The drawing of rank lines.
//!
//! It grows with the card without script: lines are drawn in a stretched inner drawing with strokes
//! that do not scale, labels are at percentages in the outer one and keep their size.

use super::axes::{BOTTOM, LEFT, TOP, axes, percent, right, x, y};
use super::series::{SERIES_KEYS, Series};
use crate::markup::{El, fragment, svg};
use crate::plot::{Point, RankLine, RankPlot};
use crate::words::Words;

pub(super) fn draw(words: &'static Words, plot: &RankPlot, shown: &[Series]) -> El {
    let right = right(plot);
    let peaks = shown.iter().map(|series| {
        let history = series.history;
        (words.rank_lines.peak_of)(words.scope(history.scope), history.peak().rank())
    });
    let label = peaks.collect::<Vec<String>>().join("; ");
    let lines = || plot.lines.iter().zip(shown);
    // The open place's line lies on top.
    let strokes = lines().rev().map(|(line, series)| {
        svg::path()
            .class("series-line")
            .attr("data-seat", SERIES_KEYS[series.index])
            .attr("d", line.path(|point| [point.x, point.y].map(thousandths)))
            .attr("vector-effect", "non-scaling-stroke")
    });
    let stretched = svg::svg()
        .attr("x", percent(LEFT))
        .attr("y", percent(TOP))
        .attr("width", percent(right - LEFT))
        .attr("height", percent(BOTTOM - TOP))
        .attr("viewBox", "0 0 1000 1000")
        .attr("preserveAspectRatio", "none")
        .attr("overflow", "visible")
        .children(strokes);
    let dots = lines().rev().flat_map(|(line, series)| {
        line.lone_points().map(|point| {
            let dot = dot("dot", point, right).attr("r", "2.5");
            dot.attr("data-seat", SERIES_KEYS[series.index])
        })
    });
    let peak = plot
        .lines
        .first()
        .and_then(|line| line.peak.as_ref())
        .map(|point| dot("peak", point, right).attr("r", "4"));
    let names = (plot.lines.len() > 1)
        .then(|| fragment().children(lines().map(|(line, series)| name(line, series, right))));
    svg::svg()
        .class("rank-line")
        .attr("role", "img")
        .attr("aria-label", label)
        .attr("width", "100%")
        .attr("height", "176")
        .child(axes(words, plot, right))
        .child(stretched)
        .children(dots)
        .child(peak)
        .child(names)
}

fn dot(class: &'static str, point: &Point, right: f32) -> El {
    svg::circle()
        .class(class)
        .attr("cx", x(point.x, right))
        .attr("cy", y(point.y))
}

/// Whose line it is, where it ends.
fn name(line: &RankLine, series: &Series, right: f32) -> El {
    svg::text()
        .class("series-name")
        .attr("data-seat", SERIES_KEYS[series.index])
        .attr(
            "x",
            percent(
                line.end()
                    .map_or(right, |end| LEFT + end.x * (right - LEFT))
                    + 1.2,
            ),
        )
        .attr("y", y(line.name_y))
        .attr("dy", "0.32em")
        .attr("aria-hidden", "true")
        .child(series.history.scope.code())
}

/// A fraction in thousandths.
fn thousandths(fraction: f32) -> u32 {
    (fraction * 1000.0 + 0.5) as u32
}
