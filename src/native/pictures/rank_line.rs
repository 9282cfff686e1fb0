//! The rank line of a history.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::fitting::TextStyle;
use super::layout::{BOTTOM, RIGHT, TOP};
use crate::plot::rank_plot;
use crate::publish::Edition;
use crate::song::History;
use crate::view::period;

const PLOT_LEFT: f32 = 700.0;
const PLOT_RIGHT: f32 = 1152.0;
const PLOT_TOP: f32 = TOP + 54.0;
const PLOT_BOTTOM: f32 = BOTTOM - 44.0;

/// Draws the rank line of a history with its axes at the right.
pub fn draw(canvas: &mut Canvas, edition: &Edition, history: &History) -> Result<(), PictureError> {
    let (song, words) = (&edition.song, edition.words);
    let plot = rank_plot(&[history], song.cadence(history.chart), &[]);
    let scope_style = TextStyle {
        bold: false,
        lang: words.tag,
        sizes: &[(24.0, 1), (20.0, 1)],
    };
    canvas.text(
        PLOT_LEFT,
        TOP + 18.0,
        RIGHT - PLOT_LEFT,
        words.scope(history.scope),
        scope_style,
        &colours::QUIET_INK,
    )?;
    let small = TextStyle {
        bold: false,
        lang: words.tag,
        sizes: &[(20.0, 1)],
    };
    for tick in &plot.ranks {
        let y = y(tick.y);
        canvas.rule(PLOT_LEFT, y.round(), PLOT_RIGHT - PLOT_LEFT);
        let label = canvas
            .fonts
            .fit(&tick.rank.number().to_string(), small, 60.0)?;
        let width = label.width();
        canvas.block(
            PLOT_LEFT - 12.0 - width,
            y + 7.0,
            &label,
            1.0,
            &colours::QUIET_INK,
        );
    }
    let mut free_from = PLOT_LEFT - 20.0;
    for tick in &plot.dates {
        let label = canvas
            .fonts
            .fit(&period(words, tick.period), small, 200.0)?;
        let width = label.width();
        let left = (x(tick.x) - width / 2.0)
            .min(RIGHT - width)
            .max(PLOT_LEFT - 20.0);
        // Labels that would overlap are left out.
        if left >= free_from {
            canvas.block(left, BOTTOM, &label, 1.0, &colours::QUIET_INK);
            free_from = left + width + 24.0;
        }
    }
    // Where time is left out the grid lines have a gap.
    for pair in plot.time.stretches.windows(2) {
        let (from, to) = (x(pair[0].right), x(pair[1].left));
        let (width, height, paper) = (to - from, PLOT_BOTTOM - PLOT_TOP + 8.0, colours::GROUND);
        let top = PLOT_TOP - 4.0;
        canvas.shape(format_args!("<rect x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>"));
    }
    let Some(line) = plot.lines.first() else {
        return Ok(());
    };
    let path = line.path(|point| [x(point.x), y(point.y)].map(rounded), None);
    let colour = &*colours::ACCENT_INK;
    if !path.is_empty() {
        canvas.shape(format_args!("<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"4\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/>"));
    }
    for point in line.lone_points() {
        let (x, y) = (x(point.x), y(point.y));
        canvas.shape(format_args!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"{colour}\"/>"
        ));
    }
    if let Some(peak) = line.peak {
        let (x, y, paper) = (x(peak.x), y(peak.y), colours::GROUND);
        canvas.shape(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"8\" fill=\"{paper}\" stroke=\"{colour}\" stroke-width=\"4\"/>"));
    }
    Ok(())
}

/// A coordinate in tenths of a pixel.
fn rounded(coordinate: f32) -> f32 {
    (coordinate * 10.0).round() / 10.0
}

fn x(fraction: f32) -> f32 {
    PLOT_LEFT + 8.0 + fraction * (PLOT_RIGHT - PLOT_LEFT - 16.0)
}

fn y(fraction: f32) -> f32 {
    PLOT_TOP + fraction * (PLOT_BOTTOM - PLOT_TOP)
}
