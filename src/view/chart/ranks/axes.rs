//! The plot area of a rank plot, and its axes.

use crate::markup::{El, fragment, svg};
use crate::plot::{Period, RankPlot, TimeAxis};
use crate::words::Words;

/// The plot area, in percent of the drawing's width and height. `.plot-hit-area` in the style sheet covers
/// just this, and with the names of several lines beside it less.
pub(crate) const LEFT: f32 = 9.0;
pub(crate) const TOP: f32 = 7.0;
pub(crate) const BOTTOM: f32 = 86.0;

pub(crate) fn right(plot: &RankPlot) -> f32 {
    if plot.lines.len() > 1 { 91.0 } else { 97.0 }
}

/// Ranks beside the lines and dates under them; hidden from screen readers.
pub(crate) fn axes(words: &'static Words, plot: &RankPlot, right: f32) -> El {
    let ranks = plot.ranks.iter().map(|tick| {
        let grid = svg::line()
            .class("grid")
            .attr("x1", percent(LEFT))
            .attr("x2", percent(right))
            .attr("y1", y(tick.y))
            .attr("y2", y(tick.y));
        let text = svg::text()
            .class("tick")
            .attr("x", percent(LEFT - 2.0))
            .attr("y", y(tick.y))
            .attr("dy", "0.32em")
            .attr("text-anchor", "end")
            .child(tick.rank.number().to_string());
        fragment().child(grid).child(text)
    });
    let dates = plot.dates.iter().map(|tick| {
        let middle = !matches!(tick.period, Period::Month(..) | Period::Day(_));
        let anchor = match tick.x {
            x if x < 0.08 && !middle => "start",
            x if x > 0.92 && !middle => "end",
            _ => "middle",
        };
        // On a phone some are left out.
        svg::text()
            .class(if tick.is_optional {
                "tick between"
            } else {
                "tick"
            })
            .attr("x", x(tick.x, right))
            .attr("y", percent(97.0))
            .attr("text-anchor", anchor)
            .child(period(words, tick.period))
    });
    svg::g()
        .attr("aria-hidden", "true")
        .children(ranks)
        .children(breaks(&plot.time, right))
        .children(dates)
}

/// What is named under a plot.
pub fn period(words: &Words, period: Period) -> String {
    match period {
        Period::Month(month) => (words.formats.month)(month),
        Period::Day(date) => (words.formats.short_date)(date),
        Period::Years(first, last) if first == last => first.to_string(),
        Period::Years(first, last) => [first.to_string(), last.to_string()].join("–"),
        Period::ShortYear(year) => ["’", &year.to_string()[2..]].concat(),
    }
}

/// Where time is cut out the rules are interrupted, and two strokes say so at the bottom; where there
/// are many, one.
fn breaks(time: &TimeAxis, right: f32) -> impl Iterator<Item = El> {
    let strokes = match time.stretches.len() {
        ..=6 => "M-3 4L-1 -4M1 4L3 -4",
        _ => "M-1.5 4L1.5 -4",
    };
    time.stretches.windows(2).map(move |pair| {
        let (from, to) = (pair[0].right, pair[1].left);
        let blank = svg::rect()
            .class("axis-break")
            .attr("x", x(from, right))
            .attr("y", percent(TOP - 2.0))
            .attr("width", percent((to - from) * (right - LEFT)))
            .attr("height", percent(BOTTOM - TOP + 4.0));
        let strokes = svg::path().class("cut").attr("d", strokes);
        let strokes = svg::svg()
            .attr("x", x((from + to) / 2.0, right))
            .attr("y", y(1.0))
            .attr("overflow", "visible")
            .child(strokes);
        fragment().child(blank).child(strokes)
    })
}

pub(crate) fn x(fraction: f32, right: f32) -> String {
    percent(LEFT + fraction * (right - LEFT))
}

/// The same, for other drawings over this plot.
pub(crate) fn across(plot: &RankPlot, fraction: f32) -> String {
    x(fraction, right(plot))
}

pub(crate) fn y(fraction: f32) -> String {
    percent(TOP + fraction * (BOTTOM - TOP))
}

/// To a hundredth, written from whole numbers: writing fractions would cost kilobytes.
pub(crate) fn percent(number: f32) -> String {
    let hundredths = (number * 100.0 + 0.5) as u32;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => format!("{whole}%"),
        _ if rest % 10 == 0 => format!("{whole}.{}%", rest / 10),
        _ => format!("{whole}.{}{}%", rest / 10, rest % 10),
    }
}
