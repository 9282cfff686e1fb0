//! The picture of the chart panel: one large figure, and beside it the board or the run.

use super::frame::{MAIN, MIDDLE_RIGHT, TOP, side};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use super::{board, figure, run};
use crate::publish::Edition;
use crate::song::{ChartId, History, Song};
use crate::text::Summary;

/// The right edge of a figure that has a drawing beside it.
const BESIDE: f32 = 612.0;

pub fn draw(sheet: &mut Sheet, edition: &Edition) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let summary = Summary::of(song, words);
    let chart = song.headline().and_then(|figure| figure.chart());
    let beside = chart.and_then(|chart| beside(song, chart));
    let chart = chart.map(|chart| song.chart(chart));
    let head = chart.map_or(words.milestones, |chart| &chart.name);
    let kind = chart.map(|chart| (words.chart_kind)(chart.kind).to_owned());
    let when = summary.dated(words);
    let source = summary.source.as_ref().map(|(name, _)| match &summary.via {
        Some(via) => [&**name, &(words.via_source)(via)].concat(),
        None => name.clone(),
    });
    let Some(phrase) = &summary.phrase else {
        side(sheet, edition, &[words.chart_tab.to_owned()])?;
        let kind = Type {
            bold: false,
            lang: words.tag,
            sizes: &[(34.0, 4)],
        };
        sheet.text(
            MAIN,
            TOP + 30.0,
            MIDDLE_RIGHT - MAIN,
            words.no_chart,
            kind,
            ink::QUIET,
        )?;
        return Ok(());
    };
    let lines = [
        Some(head.to_owned()),
        kind,
        summary.how.clone(),
        when,
        source,
    ];
    side(
        sheet,
        edition,
        &lines.into_iter().flatten().collect::<Vec<_>>(),
    )?;
    let right = if beside.is_some() {
        BESIDE
    } else {
        MIDDLE_RIGHT
    };
    figure::draw(sheet, words.tag, phrase, right - MAIN)?;
    match beside {
        Some(Beside::Board(chart)) => board::draw(sheet, edition, chart),
        Some(Beside::Run(history)) => run::draw(sheet, edition, history),
        None => Ok(()),
    }
}

enum Beside<'a> {
    Board(ChartId),
    Run(&'a History),
}

/// A board with one tile says less than the run of that one place.
fn beside(song: &Song, chart: ChartId) -> Option<Beside<'_>> {
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
        .filter(|history| history.entries.len() > 1)
        .max_by_key(|history| history.quality());
    match (tiles, run) {
        (0 | 1, Some(history)) => Some(Beside::Run(history)),
        (0, None) => None,
        _ => Some(Beside::Board(chart)),
    }
}
