//! The picture of the chart panel: one large figure, and beside it the board or the run.

use super::frame::{MAIN, MIDDLE_RIGHT, TOP, side};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use super::{board, run};
use crate::native::share::Edition;
use crate::song::{ChartId, History, Song};
use crate::view::Summary;
use crate::words::Phrase;

/// The right edge of a figure that has a drawing beside it.
const BESIDE: f32 = 612.0;
const LARGEST: f32 = 232.0;
/// The height of a figure in parts of its size.
const CAP_HEIGHT: f32 = 0.714;

pub fn draw(sheet: &mut Sheet, edition: &Edition) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let summary = Summary::of(song, words);
    let chart = song.leading_chart();
    let beside = chart.and_then(|chart| beside(song, chart));
    let chart = chart
        .filter(|_| summary.chart.is_some())
        .map(|chart| song.chart(chart));
    let head = chart.map_or(words.milestones, |chart| &chart.name);
    let kind = chart.map(|chart| (words.chart_kind)(chart.kind).to_owned());
    let when = summary
        .when
        .map(|when| (words.as_of)(&(words.moment)(when)));
    let source = summary.source.as_ref().map(|(name, _)| match &summary.via {
        Some(via) => format!("{name} {}", (words.via)(via)),
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
    figure(sheet, edition, phrase, right - MAIN)?;
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
        .max_by_key(|history| history.merit());
    match (tiles, run) {
        (0 | 1, Some(history)) => Some(Beside::Run(history)),
        (0, None) => None,
        _ => Some(Beside::Board(chart)),
    }
}

/// The number as large as its room, between the small words before and after it.
fn figure(sheet: &mut Sheet, edition: &Edition, phrase: &Phrase, width: f32) -> Result<(), String> {
    let lang = edition.words.tag;
    let mut top = TOP;
    let words = Type {
        bold: true,
        lang,
        sizes: &[(34.0, 1), (30.0, 2)],
    };
    let before = sheet.fonts.set(&phrase.before, words, width)?;
    if !before.lines.is_empty() {
        top = sheet.block(MAIN, top + 22.0, &before, 1.25, ink::INK) + 24.0;
    }
    let number = Type {
        bold: true,
        lang,
        sizes: &[(100.0, 1)],
    };
    let narrow = sheet.fonts.set(&phrase.number, number, f32::MAX)?;
    let em = narrow.lines.first().map_or(1.0, |line| line.width);
    let size = (width / em).min(LARGEST).floor();
    let number = Type {
        sizes: &[(size, 1)],
        ..number
    };
    let baseline = top + size * CAP_HEIGHT;
    sheet.text(
        MAIN - size * 0.04,
        baseline,
        width + size * 0.04,
        &phrase.number,
        number,
        ink::ACCENT_INK,
    )?;
    let after = Type {
        bold: true,
        lang,
        sizes: &[(34.0, 2), (30.0, 3), (26.0, 4)],
    };
    sheet.text(MAIN, baseline + 56.0, width, &phrase.after, after, ink::INK)?;
    Ok(())
}
