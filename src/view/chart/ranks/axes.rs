//! The axes of a rank plot. Positions are percentages of the plot area, which `.plot` in the style sheet gives its margins.

use crate::markup::{El, fragment, svg};
use crate::plot::{Period, RankPlot, TimeAxis};
use crate::words::Words;

/// Ranks beside the lines and dates under them; hidden from screen readers.
pub(super) fn axes(words: &'static Words, plot: &RankPlot) -> El {
    let ranks = plot.ranks.iter().map(|tick| {
        let grid = svg::line()
            .class("grid")
            .attr("x2", "100%")
            .attr("y1", position(tick.y))
            .attr("y2", position(tick.y));
        let text = svg::text()
            .class("tick")
            .attr("x", "-8")
            .attr("y", position(tick.y))
            .attr("dy", "0.35em")
            .attr("text-anchor", "end")
            .child(tick.rank.number().to_string());
        fragment().child(grid).child(text)
    });
    let dates = plot.dates.iter().map(|tick| {
        let is_month = matches!(tick.period, Period::Month(_) | Period::Day(_));
        let anchor = match tick.x {
            x if x < 0.08 && !is_month => "start",
            x if x > 0.92 => "end",
            _ => "middle",
        };
        // On a phone some are left out.
        let class = match tick.is_optional {
            true => "tick between",
            false => "tick",
        };
        svg::text()
            .class(class)
            .attr("x", position(tick.x))
            .attr("y", "100%")
            .attr("dy", "20")
            .attr("text-anchor", anchor)
            .child(period(words, tick.period))
    });
    svg::g()
        .attr("aria-hidden", "true")
        .children(ranks)
        .children(breaks(&plot.time))
        .child(svg::g().class("dates").children(dates))
}

/// What is named under a plot.
pub fn period(words: &Words, period: Period) -> String {
    match period {
        Period::Month(month) => (words.formats.month)(month),
        Period::MonthOfSameYear(month) => (words.formats.month_of_same_year)(month),
        Period::Day(date) => (words.formats.short_date)(date),
        Period::Years(first, last) if first == last => first.to_string(),
        Period::Years(first, last) => [first.to_string(), last.to_string()].join("–"),
        Period::ShortYear(year) => ["’", &year.to_string()[2..]].concat(),
    }
}

/// Where time is cut out the rules are interrupted, and two strokes say so at the bottom; where there
/// are many, one.
fn breaks(time: &TimeAxis) -> impl Iterator<Item = El> {
    let strokes = match time.stretches.len() {
        ..=6 => "M-3 4L-1 -4M1 4L3 -4",
        _ => "M-1.5 4L1.5 -4",
    };
    time.stretches.windows(2).map(move |pair| {
        let (from, to) = (pair[0].right, pair[1].left);
        let blank = svg::rect()
            .class("axis-break")
            .attr("x", position(from))
            .attr("y", "-1%")
            .attr("width", position(to - from))
            .attr("height", "102%");
        let cut = svg::path().class("cut").attr("d", strokes);
        let mark = svg::svg()
            .attr("x", position((from + to) / 2.0))
            .attr("y", "100%")
            .attr("overflow", "visible")
            .child(cut);
        fragment().child(blank).child(mark)
    })
}

/// A fraction as a percentage to a hundredth, written from whole numbers: writing fractions would cost kilobytes.
pub(super) fn position(fraction: f32) -> String {
    let hundredths = (fraction * 10_000.0 + 0.5) as u32;
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match rest {
        0 => format!("{whole}%"),
        _ if rest % 10 == 0 => format!("{whole}.{}%", rest / 10),
        _ => format!("{whole}.{}{}%", rest / 10, rest % 10),
    }
}
