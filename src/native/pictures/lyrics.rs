//! The picture of the lyrics panel: languages, and lines of lyrics where their rights allow that.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::fitting::TextStyle;
use super::layout::{MAIN, RIGHT, TOP, layer_names, note, side};
use super::withheld;
use crate::publish::Edition;
use crate::song::{Layer, LayerRole, Line, RightsBasis};

/// The most lines of lyrics in a picture.
const MAX_LINES: usize = 2;

/// Draws the lyrics' picture.
pub fn draw(canvas: &mut Canvas, edition: &Edition) -> Result<(), PictureError> {
    let (song, words) = (&edition.song, edition.words);
    let head = words.card.lyrics_tab.to_owned();
    let Some(lyrics) = &song.lyrics else {
        side(canvas, edition, &[head])?;
        return note(canvas, edition, words.lyrics.no_lyrics, TOP + 30.0).map(|_| ());
    };
    let layers = lyrics.layers.iter().enumerate();
    let original = layers
        .clone()
        .find(|(_, layer)| layer.role == LayerRole::Original && may_draw(layer));
    let Some((original, layer)) = original else {
        side(canvas, edition, &[head])?;
        return withheld::draw(canvas, edition, lyrics);
    };
    let basis = layer
        .rights
        .as_ref()
        .map(|rights| (words.lyrics.rights_basis)(rights.basis).to_owned());
    let names = [
        vec![head],
        layer_names(edition),
        basis.into_iter().collect(),
    ];
    side(canvas, edition, &names.concat())?;
    let lines: Vec<&Line> = lyrics
        .lines
        .iter()
        .filter(|line| line.texts[original].is_some())
        .take(MAX_LINES)
        .collect();
    let large = [(64.0, 1), (54.0, 1), (46.0, 1), (36.0, 2)];
    let y = verse(
        canvas,
        &lines,
        (original, layer),
        (true, &large),
        TOP + 48.0,
    )?;
    let translation = layers.clone().find(|(_, layer)| {
        let (theirs, ours) = (layer.lang.split('-').next(), Some(words.tag));
        layer.role == LayerRole::Translation && theirs == ours && may_draw(layer)
    });
    if let Some(translation) = translation {
        verse(
            canvas,
            &lines,
            translation,
            (false, &[(30.0, 1), (26.0, 1)]),
            y,
        )?;
    }
    Ok(())
}

/// Draws lines of one layer in one size, the largest in which all fit. Returns the baseline for the next line.
fn verse(
    canvas: &mut Canvas,
    lines: &[&Line],
    (at, layer): (usize, &Layer),
    (bold, sizes): (bool, &[(f32, usize)]),
    mut y: f32,
) -> Result<f32, PictureError> {
    let texts: Vec<&str> = lines
        .iter()
        .filter_map(|line| Some(&*line.texts[at].as_ref()?.text))
        .collect();
    let style = TextStyle {
        bold,
        lang: &layer.lang,
        sizes,
    };
    let sizes = canvas.fonts.sizes_for(&texts, style, RIGHT - MAIN)?;
    let chosen_style = TextStyle { sizes, ..style };
    let fill = if bold {
        &colours::INK
    } else {
        &colours::QUIET_INK
    };
    for text in texts {
        y = canvas.text(MAIN, y, RIGHT - MAIN, text, chosen_style, fill)? + sizes[0].0 * 1.4;
    }
    Ok(y)
}

/// Whether the rights allow lyrics in a picture. An excerpt does not: which lines it may show is not ours to choose.
fn may_draw(layer: &Layer) -> bool {
    let basis = layer.rights.as_ref().map(|rights| rights.basis);
    let allows = [
        RightsBasis::PublicDomain,
        RightsBasis::Licensed,
        RightsBasis::Permission,
    ];
    basis.is_some_and(|basis| allows.contains(&basis))
}
