//! The picture of the credits panel: credits, and the work that the song was made for.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::fitting::TextStyle;
use super::layout::{BOTTOM, MAIN, RIGHT, TOP, side};
use crate::publish::Edition;
use crate::song::{Credit, CreditGroup};

/// The groups in the order in which they are drawn, since not all may fit.
const ORDER: [CreditGroup; 9] = [
    CreditGroup::Writing,
    CreditGroup::Arrangement,
    CreditGroup::Production,
    CreditGroup::Performance,
    CreditGroup::Label,
    CreditGroup::Engineering,
    CreditGroup::Visual,
    CreditGroup::Work,
    CreditGroup::Other,
];
/// The left edge of the names.
const NAMES_LEFT: f32 = 546.0;
/// The least distance between two rows.
const ROW_STEP: f32 = 52.0;

/// Draws the credits' picture.
pub fn draw(canvas: &mut Canvas, edition: &Edition) -> Result<(), PictureError> {
    let (song, words) = (&edition.song, edition.words);
    let mut source_ids: Vec<_> = song
        .credits
        .iter()
        .filter_map(|credit| credit.source)
        .collect();
    source_ids.sort_unstable();
    source_ids.dedup();
    let sources = source_ids
        .iter()
        .map(|id| song.source(*id).name().to_owned());
    let mut head = vec![words.card.credits_tab.to_owned()];
    head.extend(sources.take(3));
    side(canvas, edition, &head)?;
    let work = song.context.as_ref().map(|context| {
        let work = context.work.for_lang(words.tag);
        let work_and_use = (words.work.work_and_use)(work, context.kind, context.song_use);
        (words.work.made_for.to_owned(), work_and_use)
    });
    let rows = rows(edition);
    if rows.is_empty() && work.is_none() {
        let style = TextStyle {
            bold: false,
            lang: words.tag,
            sizes: &[(34.0, 3)],
        };
        let width = RIGHT - MAIN;
        canvas.text(
            MAIN,
            TOP + 30.0,
            width,
            words.credits.no_credits,
            style,
            &colours::QUIET_INK,
        )?;
        return Ok(());
    }
    // The work keeps its row where not all credits fit.
    let max_rows = ((BOTTOM - TOP) / ROW_STEP) as usize + usize::from(work.is_none());
    let rows: Vec<_> = rows.into_iter().take(max_rows).chain(work).collect();
    let (sizes, step): (&[(f32, usize)], f32) = match rows.len() {
        0..=3 => (&[(38.0, 1), (32.0, 2)], 76.0),
        4..=5 => (&[(32.0, 1), (28.0, 2)], 62.0),
        _ => (&[(28.0, 1), (26.0, 1), (24.0, 1)], ROW_STEP),
    };
    let role_style = TextStyle {
        bold: false,
        lang: words.tag,
        sizes: &[(26.0, 1), (20.0, 1)],
    };
    let names = TextStyle {
        bold: true,
        lang: &song.lang,
        sizes,
    };
    let texts: Vec<&str> = rows.iter().map(|(_, people)| people.as_str()).collect();
    let sizes = canvas.fonts.sizes_for(&texts, names, RIGHT - NAMES_LEFT)?;
    let names = TextStyle { sizes, ..names };
    let mut y = TOP + 26.0;
    for (role, people) in &rows {
        canvas.text(
            MAIN,
            y,
            NAMES_LEFT - MAIN - 20.0,
            role,
            role_style,
            &colours::QUIET_INK,
        )?;
        y = canvas.text(
            NAMES_LEFT,
            y,
            RIGHT - NAMES_LEFT,
            people,
            names,
            &colours::INK,
        )? + step;
    }
    Ok(())
}

/// Each role with the names of everybody credited in it, in the order of [`ORDER`].
pub fn rows(edition: &Edition) -> Vec<(String, String)> {
    let group_index =
        |credit: &Credit| ORDER.iter().position(|group| *group == credit.role.group());
    let role = |credit: &Credit| {
        let (written, qualifiers) = (credit.written.clone(), credit.qualifiers.clone());
        (credit.role, written, qualifiers)
    };
    let mut credits: Vec<&Credit> = edition.song.credits.iter().collect();
    credits.sort_by_key(|credit| (group_index(credit), role(credit)));
    let rows = credits.chunk_by(|a, b| role(a) == role(b)).map(|same| {
        let mut names: Vec<&str> = Vec::new();
        for person in same.iter().flat_map(|credit| &credit.people) {
            let name = edition.words.person(&person.name);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        (edition.words.credit_role(same[0]), names.join(", "))
    });
    rows.collect()
}
