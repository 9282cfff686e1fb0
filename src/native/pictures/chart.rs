//! The picture of the chart panel: the headline's figure, and beside it the board or a rank line.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::figure::{self, Area};
use super::fitting::TextStyle;
use super::layout::{BOTTOM, MAIN, MIDDLE_RIGHT, TOP, side};
use super::{board, rank_line};
use crate::publish::Edition;
use crate::song::{ChartId, History, Song};
use crate::text::Summary;

/// The right edge of a figure that has a plot beside it.
const FIGURE_RIGHT: f32 = 612.0;

/// Draws the chart's picture.
pub fn draw(canvas: &mut Canvas, edition: &Edition) -> Result<(), PictureError> {
    let (song, words) = (&edition.song, edition.words);
    let summary = Summary::of(song, words);
    let chart_id = song.headline().and_then(|figure| figure.chart());
    let side_plot = chart_id.and_then(|chart| side_plot(song, chart));
    let chart = chart_id.map(|chart| song.chart(chart));
    let head = chart.map_or(words.milestones.heading, |chart| &chart.name);
    let kind = chart.map(|chart| (words.chart.chart_kind)(chart.kind).to_owned());
    let when = summary.dated(words);
    let Some(phrase) = &summary.phrase else {
        side(canvas, edition, &[words.card.chart_tab.to_owned()])?;
        let style = TextStyle {
            bold: false,
            lang: words.tag,
            sizes: &[(34.0, 4)],
        };
        canvas.text(
            MAIN,
            TOP + 30.0,
            MIDDLE_RIGHT - MAIN,
            words.chart.no_chart,
            style,
            &colours::QUIET_INK,
        )?;
        return Ok(());
    };
    let lines = [
        Some(head.to_owned()),
        kind,
        summary.how.clone(),
        when,
        summary.attribution(words),
    ];
    side(
        canvas,
        edition,
        &lines.into_iter().flatten().collect::<Vec<_>>(),
    )?;
    let right = if side_plot.is_some() {
        FIGURE_RIGHT
    } else {
        MIDDLE_RIGHT
    };
    let area = Area {
        left: MAIN,
        top: TOP,
        width: right - MAIN,
        bottom: BOTTOM,
        scale: 1.0,
    };
    figure::draw(canvas, words.tag, phrase, area)?;
    match side_plot {
        Some(SidePlot::Board(chart)) => board::draw(canvas, edition, chart),
        Some(SidePlot::RankLine(history)) => rank_line::draw(canvas, edition, history),
        None => Ok(()),
    }
}

/// What is drawn beside the figure.
enum SidePlot<'a> {
    Board(ChartId),
    RankLine(&'a History),
}

/// The board, or where it would have at most one tile, the rank line of the best history.
fn side_plot(song: &Song, chart: ChartId) -> Option<SidePlot<'_>> {
    let standings = song.standings(chart);
    let tiles = standings
        .iter()
        .filter(|standing| standing.scope.territory().is_some())
        .count();
    let histories = song
        .histories
        .iter()
        .filter(|history| history.chart == chart);
    let run = histories
        .filter(|history| history.entries().len() > 1)
        .max_by_key(|history| history.quality());
    match (tiles, run) {
        (0 | 1, Some(history)) => Some(SidePlot::RankLine(history)),
        (0, None) => None,
        _ => Some(SidePlot::Board(chart)),
    }
}
