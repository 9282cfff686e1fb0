//! The picture of the lyrics panel: the languages, and no more text than the rights allow.

use super::frame::{MAIN, RIGHT, TOP, side};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use super::withheld;
use crate::publish::Edition;
use crate::song::{Layer, LayerRole, Line, RightsBasis};

/// Lines of the song that a picture shows at most, where it may show any.
const MOST_LINES: usize = 2;

pub fn draw(sheet: &mut Sheet, edition: &Edition) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let head = words.lyrics_tab.to_owned();
    let Some(lyrics) = &song.lyrics else {
        side(sheet, edition, &[head])?;
        return quiet(sheet, edition, words.no_lyrics, TOP + 30.0).map(|_| ());
    };
    let layers = lyrics.layers.iter().enumerate();
    let original = layers
        .clone()
        .find(|(_, layer)| layer.role == LayerRole::Original && may_draw(layer));
    let Some((original, layer)) = original else {
        side(sheet, edition, &[head])?;
        return withheld::draw(sheet, edition, lyrics);
    };
    let basis = layer
        .rights
        .as_ref()
        .map(|rights| (words.basis)(rights.basis).to_owned());
    let names = [
        vec![head],
        super::lyrics::layers(edition),
        basis.into_iter().collect(),
    ];
    side(sheet, edition, &names.concat())?;
    let lines = lyrics
        .lines
        .iter()
        .filter(|line| line.texts[original].is_some());
    let lines: Vec<&Line> = lines.take(MOST_LINES).collect();
    let large = [(64.0, 1), (54.0, 1), (46.0, 1), (36.0, 2)];
    let y = TOP + 48.0;
    let y = verse(sheet, &lines, (original, layer), (true, &large), y)?;
    let translation = layers.clone().find(|(_, layer)| {
        let (theirs, ours) = (layer.lang.split('-').next(), Some(words.tag));
        layer.role == LayerRole::Translation && theirs == ours && may_draw(layer)
    });
    if let Some(translation) = translation {
        verse(
            sheet,
            &lines,
            translation,
            (false, &[(30.0, 1), (26.0, 1)]),
            y,
        )?;
    }
    Ok(())
}

/// Lines of one layer in one size, the largest that suits them all. Gives where the next may stand.
fn verse(
    sheet: &mut Sheet,
    lines: &[&Line],
    (at, layer): (usize, &Layer),
    (bold, sizes): (bool, &[(f32, usize)]),
    mut y: f32,
) -> Result<f32, String> {
    let texts: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.texts[at].as_deref())
        .collect();
    let kind = Type {
        bold,
        lang: &layer.lang,
        sizes,
    };
    let sizes = sheet.fonts.sizes_for(&texts, kind, RIGHT - MAIN)?;
    let kind = Type { sizes, ..kind };
    let fill = if bold { ink::INK } else { ink::QUIET };
    for text in texts {
        y = sheet.text(MAIN, y, RIGHT - MAIN, text, kind, fill)? + sizes[0].0 * 1.4;
    }
    Ok(y)
}

/// The layers by their names in the reader's language.
pub fn layers(edition: &Edition) -> Vec<String> {
    let name =
        |layer: &Layer| (edition.words.layer)(&layer.lang, layer.role, layer.system.as_deref());
    edition
        .song
        .lyrics
        .iter()
        .flat_map(|lyrics| &lyrics.layers)
        .map(name)
        .collect()
}

/// Whether the rights allow a picture of the words: an excerpt's are not ours to choose.
fn may_draw(layer: &Layer) -> bool {
    let basis = layer.rights.as_ref().map(|rights| rights.basis);
    let allows = [
        RightsBasis::PublicDomain,
        RightsBasis::Licensed,
        RightsBasis::Permission,
    ];
    basis.is_some_and(|basis| allows.contains(&basis))
}

/// A sentence where there is nothing to show. Gives its last baseline.
pub fn quiet(sheet: &mut Sheet, edition: &Edition, text: &str, y: f32) -> Result<f32, String> {
    let kind = Type {
        bold: false,
        lang: edition.words.tag,
        sizes: &[(30.0, 3), (26.0, 4)],
    };
    sheet.text(MAIN, y, RIGHT - MAIN, text, kind, ink::QUIET)
}
