//! The picture of lyrics that may not be shown: their languages, and where they are to be had.

use super::frame::{MAIN, RIGHT, TOP};
use super::setting::Type;
use super::sheet::{Sheet, ink};
use crate::publish::Edition;
use crate::song::{Layer, Lyrics, host_of};
use crate::words::service;

/// The languages in large, then why there is no text and where it may be read or heard.
pub fn draw(sheet: &mut Sheet, edition: &Edition, lyrics: &Lyrics) -> Result<(), String> {
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
        &super::lyrics::layers(edition).join(" · "),
        large,
        ink::ACCENT_INK,
    )?;
    let may_show = lyrics.layers.iter().any(Layer::may_show);
    let y = if may_show {
        y
    } else {
        super::lyrics::quiet(sheet, edition, words.no_rights, y + 62.0)?
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
    let colour = if read.is_none() && hear.is_empty() {
        ink::QUIET
    } else {
        ink::INK
    };
    let places = match read {
        Some(host) => format!("{}: {host}", words.read_at),
        None if hear.is_empty() => words.no_links.to_owned(),
        None => format!("{}: {}", words.listen, hear.join(" · ")),
    };
    let kind = Type {
        bold: false,
        lang: words.tag,
        sizes: &[(30.0, 2)],
    };
    sheet.text(MAIN, y + 60.0, RIGHT - MAIN, &places, kind, colour)?;
    Ok(())
}
