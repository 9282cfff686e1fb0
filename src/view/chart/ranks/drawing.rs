//! The drawing of rank lines.
//!
//! It grows with the card without script: lines are drawn in a stretched inner drawing with strokes
//! that do not scale, labels are at percentages in the outer one and keep their size.

use super::axes::{axes, position};
use super::labels::labels;
use super::series::{SERIES_KEYS, Series};
use crate::markup::{El, fragment, svg};
use crate::plot::{Point, PointKind, RankLine, RankPlot};
use crate::song::Cadence;
use crate::words::Words;
use std::fmt::Write;

pub(super) fn draw(
    words: &'static Words,
    plot: &RankPlot,
    shown: &[Series],
    cadence: Option<Cadence>,
) -> El {
    let peaks = shown.iter().map(|series| {
        let history = series.history;
        (words.rank_lines.peak_of)(words.scope(history.scope), history.peak().rank())
    });
    let label = peaks.collect::<Vec<String>>().join("; ");
    let lines = || plot.lines.iter().zip(shown);
    let first = plot.lines.first();
    // The open place's line lies on top.
    let strokes = lines().rev().map(|(line, series)| {
        stroke("series-line", line.path(thousandths, None))
            .attr("data-series", SERIES_KEYS[series.index])
    });
    let stretched = svg::svg()
        .attr("width", "100%")
        .attr("height", "100%")
        .attr("viewBox", "0 0 1000 1000")
        .attr("preserveAspectRatio", "none")
        .attr("overflow", "visible")
        .child(first.map(area))
        .children(strokes)
        .child(first.map(at_number_one));
    let dots = lines().skip(1).flat_map(|(line, series)| {
        let dots = line.lone_points().map(|point| dot("dot", point));
        dots.map(|dot| dot.attr("data-series", SERIES_KEYS[series.index]))
    });
    let points = first.map(RankLine::labelled_points).unwrap_or_default();
    let marks = points.iter().rev().filter_map(|(point, kind)| {
        let class = match kind {
            // The thick stroke marks these.
            PointKind::NumberOne | PointKind::DebutAtNumberOne => return None,
            PointKind::Latest => "dot latest",
            _ => "dot",
        };
        Some(dot(class, point).attr("data-series", "0"))
    });
    let reaches_top = first.and_then(|line| line.at_number_one().next()).is_some();
    let band = reaches_top.then(|| {
        svg::rect()
            .class("no1-band")
            .attr("y", "-5")
            .attr("width", "100%")
            .attr("height", "10")
    });
    let names = (plot.lines.len() > 1)
        .then(|| fragment().children(lines().map(|(line, series)| name(line, series))));
    svg::svg()
        .class("rank-line")
        .attr("role", "img")
        .attr("aria-label", label)
        .attr("width", "100%")
        .child(band)
        .child(axes(words, plot))
        .child(stretched)
        .children(dots)
        .children(marks)
        .child(labels(words, plot, &points, shown, cadence))
        .child(names)
}

/// What is under the line, and a stem under each point without a line.
fn area(line: &RankLine) -> El {
    let mut stems = String::new();
    for point in line.lone_points() {
        let [x, y] = thousandths(point);
        // Writing into a string cannot fail.
        let _ = write!(stems, "M{x} {y}V1000");
    }
    let stop = |class| svg::stop().class(class);
    let fade = svg::linear_gradient()
        .attr("id", "area")
        .attr("x2", "0")
        .attr("y2", "1")
        .child(stop("area-top"))
        .child(stop("area-bottom").attr("offset", "1"));
    let area = svg::path()
        .attr("fill", "url(#area)")
        .attr("d", line.path(thousandths, Some(1000)));
    let stems = (!stems.is_empty()).then(|| stroke("stem", stems));
    fragment().child(fade).child(area).child(stems)
}

/// A thick stroke for each stretch at No. 1.
fn at_number_one(line: &RankLine) -> El {
    let mut path = String::new();
    for [from, to] in line.at_number_one().map(|ends| ends.map(thousandths)) {
        // A stroke without length has no round ends in every browser.
        let _ = write!(path, "M{} 0H{}", from[0], to[0].max(from[0] + 1));
    }
    stroke("no1-line", path)
}

fn stroke(class: &'static str, path: String) -> El {
    svg::path()
        .class(class)
        .attr("d", path)
        .attr("vector-effect", "non-scaling-stroke")
}

fn dot(class: &'static str, point: &Point) -> El {
    svg::circle()
        .class(class)
        .attr("cx", position(point.x))
        .attr("cy", position(point.y))
        .attr("r", "4")
}

/// Whose line it is, where it ends.
fn name(line: &RankLine, series: &Series) -> El {
    svg::text()
        .class("series-name")
        .attr("data-series", SERIES_KEYS[series.index])
        .attr("x", position(line.end().map_or(1.0, |end| end.x)))
        .attr("y", position(line.name_y))
        .attr("dx", "8")
        .attr("dy", "0.35em")
        .attr("aria-hidden", "true")
        .child(series.history.scope.code())
}

/// The position of a point in the stretched drawing.
fn thousandths(point: &Point) -> [u32; 2] {
    [point.x, point.y].map(|fraction| (fraction * 1000.0 + 0.5) as u32)
}
