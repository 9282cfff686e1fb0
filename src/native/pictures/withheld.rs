//! The picture of lyrics that may not be shown: their languages, and links.

use super::canvas::Canvas;
use super::colours;
use super::error::PictureError;
use super::fitting::TextStyle;
use super::layout::{MAIN, RIGHT, TOP, layer_names, note};
use crate::publish::Edition;
use crate::song::{Layer, Lyrics, host_of};
use crate::words::service_name;

/// Draws the languages in large, then why there is no text and where it can be read or listened to.
pub fn draw(canvas: &mut Canvas, edition: &Edition, lyrics: &Lyrics) -> Result<(), PictureError> {
    let (song, words) = (&edition.song, edition.words);
    let large = TextStyle {
        bold: true,
        lang: words.tag,
        sizes: &[(56.0, 1), (44.0, 2), (34.0, 3)],
    };
    let y = canvas.text(
        MAIN,
        TOP + 44.0,
        RIGHT - MAIN,
        &layer_names(edition).join(" · "),
        large,
        &colours::ACCENT_INK,
    )?;
    let may_show = lyrics.layers.iter().any(Layer::may_show);
    let y = if may_show {
        y
    } else {
        note(canvas, edition, words.lyrics.no_rights, y + 62.0)?
    };
    let rights = lyrics
        .layers
        .iter()
        .filter_map(|layer| layer.rights.as_ref());
    let text_host = rights
        .filter_map(|rights| host_of(rights.licensed_url.as_ref()?))
        .next();
    let services: Vec<&str> = song
        .links
        .iter()
        .map(|link| service_name(&link.service))
        .collect();
    let colour: &str = if text_host.is_none() && services.is_empty() {
        &colours::QUIET_INK
    } else {
        &colours::INK
    };
    let links = match text_host {
        Some(host) => format!("{}: {host}", words.lyrics.read_at),
        None if services.is_empty() => words.lyrics.no_links.to_owned(),
        None => format!("{}: {}", words.card.listen, services.join(" · ")),
    };
    let style = TextStyle {
        bold: false,
        lang: words.tag,
        sizes: &[(30.0, 2)],
    };
    canvas.text(MAIN, y + 60.0, RIGHT - MAIN, &links, style, colour)?;
    Ok(())
}
