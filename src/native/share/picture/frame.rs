//! What every picture has: the title, the artists, a side for where things come from, the mark.

use super::setting::Type;
use super::sheet::{Sheet, ink};
use crate::native::share::Edition;
use crate::song::Text;
use crate::view::Summary;

/// The left edge of the text, and its right edge.
pub const LEFT: f32 = 40.0;
pub const RIGHT: f32 = 1160.0;
/// The left edge of what the picture is about.
pub const MAIN: f32 = 320.0;
/// The right edge of the middle square.
pub const MIDDLE_RIGHT: f32 = 880.0;
/// Where the part under the title begins, and the lowest line.
pub const TOP: f32 = 222.0;
pub const BOTTOM: f32 = 582.0;

const SIDE_WIDTH: f32 = 248.0;

/// Title and artists, over a hairline.
pub fn header(sheet: &mut Sheet, edition: &Edition) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let summary = Summary::of(song, words);
    let title = Type {
        bold: true,
        lang: lang_of(&song.title, edition),
        sizes: &[(64.0, 1), (54.0, 1), (42.0, 2)],
    };
    let title = sheet.fonts.set(&summary.title, title, RIGHT - LEFT)?;
    let first = if title.lines.len() > 1 { 84.0 } else { 110.0 };
    let last = sheet.block(LEFT, first, &title, 1.16, ink::INK);
    let artists = song
        .artists
        .first()
        .map_or(&*song.lang, |artist| lang_of(&artist.name, edition));
    let artists = Type {
        bold: false,
        lang: artists,
        sizes: &[(30.0, 1), (26.0, 1)],
    };
    sheet.text(
        LEFT,
        last + 44.0,
        RIGHT - LEFT,
        &summary.artists,
        artists,
        ink::INK,
    )?;
    sheet.rule(LEFT, 194.0, RIGHT - LEFT);
    Ok(())
}

/// The lines at the left side, the first of them in bold, and under them the mark.
pub fn side(sheet: &mut Sheet, edition: &Edition, lines: &[String]) -> Result<(), String> {
    let lang = &*edition.song.lang;
    let mut y = TOP + 18.0;
    for (at, line) in lines.iter().enumerate() {
        let bold = at == 0;
        let kind = Type {
            bold,
            lang,
            sizes: &[(24.0, 2), (22.0, 3)],
        };
        let fill = if bold { ink::INK } else { ink::QUIET };
        let block = sheet.fonts.set(line, kind, SIDE_WIDTH)?;
        if block.lines.is_empty() {
            continue;
        }
        y = sheet.block(LEFT, y, &block, 1.3, fill) + 38.0;
    }
    let mark = Type {
        bold: true,
        lang: "en",
        sizes: &[(22.0, 1)],
    };
    sheet.text(LEFT, BOTTOM, SIDE_WIDTH, "Songcard", mark, ink::ACCENT_INK)?;
    Ok(())
}

/// The language of what [`Text::for_lang`] gives a reader of this edition.
pub fn lang_of<'a>(text: &'a Text, edition: &'a Edition) -> &'a str {
    text.lang_for(edition.words.tag)
        .unwrap_or(&edition.song.lang)
}
