//! The picture of the lyrics panel: the languages, and no more text than the rights allow.

use super::frame::{MAIN, RIGHT, TOP, side};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use crate::native::share::Edition;
use crate::song::{Basis, Layer, LayerRole, Lyrics, host_of};
use crate::words::service;

/// Lines of the song that a picture shows at most, where it may show any.
const MOST_LINES: usize = 2;

pub fn draw(sheet: &mut Sheet, edition: &Edition) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let Some(lyrics) = &song.lyrics else {
        side(sheet, edition, &[words.lyrics_tab.to_owned()])?;
        return quiet(sheet, edition, words.no_lyrics, TOP + 30.0).map(|_| ());
    };
    let basis = lyrics.layers.iter().find_map(|layer| layer.rights.as_ref());
    let basis = basis.map(|rights| (words.basis)(rights.basis).to_owned());
    let shown = first_lines(lyrics, LayerRole::Original, &lyrics.layers[0].lang);
    let mut head = vec![words.lyrics_tab.to_owned()];
    if !shown.is_empty() {
        head.extend(layers(edition));
    }
    head.extend(basis);
    side(sheet, edition, &head)?;
    if shown.is_empty() {
        return withheld(sheet, edition, lyrics);
    }
    let lang = &*lyrics.layers[0].lang;
    let large = Type {
        bold: true,
        lang,
        sizes: &[(52.0, 1), (44.0, 1), (36.0, 2)],
    };
    let mut y = TOP + 42.0;
    for line in &shown {
        y = sheet.text(MAIN, y, RIGHT - MAIN, line, large, ink::INK)? + 66.0;
    }
    y += 6.0;
    let translation = lyrics.layers.iter().find(|layer| {
        layer.role == LayerRole::Translation && same_language(&layer.lang, words.tag)
    });
    let Some(translation) = translation else {
        return Ok(());
    };
    let small = Type {
        bold: false,
        lang: &translation.lang,
        sizes: &[(30.0, 1), (26.0, 2)],
    };
    for line in first_lines(lyrics, LayerRole::Translation, &translation.lang) {
        y = sheet.text(MAIN, y, RIGHT - MAIN, &line, small, ink::QUIET)? + 44.0;
    }
    Ok(())
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

/// The first lines of a layer whose rights allow a picture of them: an excerpt's are not ours to choose.
fn first_lines(lyrics: &Lyrics, role: LayerRole, lang: &str) -> Vec<String> {
    let free = |layer: &Layer| {
        let basis = layer.rights.as_ref().map(|rights| rights.basis);
        matches!(
            basis,
            Some(Basis::PublicDomain | Basis::Licensed | Basis::Permission)
        )
    };
    let is = |layer: &Layer| layer.role == role && layer.lang == lang && free(layer);
    let Some(at) = lyrics.layers.iter().position(is) else {
        return Vec::new();
    };
    let texts = lyrics
        .lines
        .iter()
        .filter_map(|line| line.texts[at].clone());
    texts.take(MOST_LINES).collect()
}

/// The languages in large, then why there is no text and where it may be read or heard.
fn withheld(sheet: &mut Sheet, edition: &Edition, lyrics: &Lyrics) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let large = Type {
        bold: true,
        lang: words.tag,
        sizes: &[(56.0, 1), (44.0, 2), (34.0, 3)],
    };
    let y = sheet.text(
        MAIN,
        TOP + 44.0,
        RIGHT - MAIN,
        &layers(edition).join(" · "),
        large,
        ink::ACCENT_INK,
    )?;
    let may_show = lyrics.layers.iter().any(Layer::may_show);
    let y = if may_show {
        y
    } else {
        quiet(sheet, edition, words.no_rights, y + 62.0)?
    };
    let rights = lyrics
        .layers
        .iter()
        .filter_map(|layer| layer.rights.as_ref());
    let read = rights
        .filter_map(|rights| host_of(rights.licensed_url.as_ref()?))
        .next();
    let hear: Vec<&str> = song
        .links
        .iter()
        .map(|link| service(&link.service))
        .collect();
    let places = match read {
        Some(host) => format!("{}: {host}", words.read_at),
        None if hear.is_empty() => words.no_links.to_owned(),
        None => format!("{}: {}", words.listen, hear.join(" · ")),
    };
    let kind = Type {
        bold: true,
        lang: words.tag,
        sizes: &[(30.0, 2)],
    };
    sheet.text(MAIN, y + 66.0, RIGHT - MAIN, &places, kind, ink::INK)?;
    Ok(())
}

fn quiet(sheet: &mut Sheet, edition: &Edition, text: &str, y: f32) -> Result<f32, String> {
    let kind = Type {
        bold: false,
        lang: edition.words.tag,
        sizes: &[(30.0, 3), (26.0, 4)],
    };
    sheet.text(MAIN, y, RIGHT - MAIN, text, kind, ink::QUIET)
}

fn same_language(a: &str, b: &str) -> bool {
    let primary = |tag: &str| {
        tag.split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    primary(a) == primary(b)
}
