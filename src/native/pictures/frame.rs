//! What every picture has: the title, the artists, a side for where things come from, the mark.

use super::setting::Type;
use super::sheet::{Sheet, ink};
use crate::publish::Edition;
use crate::song::LocalizedText;
use crate::text::Summary;

/// The left edge of the text, and its right edge.
pub const LEFT: f32 = 40.0;
pub const RIGHT: f32 = 1160.0;
/// No text reaches higher.
const TOP_EDGE: f32 = 35.5;
/// The left edge of what the picture is about.
pub const MAIN: f32 = 320.0;
/// The right edge of the middle square.
pub const MIDDLE_RIGHT: f32 = 880.0;
/// Where the part under the title begins, and the lowest line.
pub const TOP: f32 = 224.0;
pub const BOTTOM: f32 = 582.0;

const SIDE_WIDTH: f32 = 262.0;
const SIDE_SIZE: f32 = 22.0;
const SIDE_LEADING: f32 = 1.3;

/// Title and artists, over a hairline.
pub fn header(sheet: &mut Sheet, edition: &Edition) -> Result<(), String> {
    let (song, words) = (&edition.song, edition.words);
    let summary = Summary::of(song, words);
    let title = Type {
        bold: true,
        lang: lang_of(&song.title, edition),
        sizes: &[(64.0, 1), (54.0, 1), (40.0, 2)],
    };
    let title = sheet.fonts.set(&summary.title, title, RIGHT - LEFT)?;
    let one = title.lines.len() < 2;
    let (wanted, gap) = if one { (110.0, 50.0) } else { (84.0, 44.0) };
    // Arabic and Thai stand higher than Latin.
    let first = (TOP_EDGE + title.ascent(sheet.fonts)).max(wanted);
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
        last + gap,
        RIGHT - LEFT,
        &summary.artists,
        artists,
        ink::INK,
    )?;
    sheet.rule(LEFT, 198.0, RIGHT - LEFT);
    Ok(())
}

/// The lines at the left side, the first of them in bold, as many as find room, and under them the
/// mark.
pub fn side(sheet: &mut Sheet, edition: &Edition, lines: &[String]) -> Result<(), String> {
    let lang = &*edition.song.lang;
    let mut y = TOP + 18.0;
    for (at, line) in lines.iter().enumerate() {
        let (bold, fill) = if at == 0 {
            (true, ink::INK)
        } else {
            (false, ink::QUIET)
        };
        let kind = Type {
            bold,
            lang,
            sizes: &[(SIDE_SIZE, 2)],
        };
        let block = sheet.fonts.set(line, kind, SIDE_WIDTH)?;
        if y + block.height(SIDE_LEADING) > BOTTOM - 2.0 * SIDE_SIZE {
            break;
        }
        if !block.lines.is_empty() {
            y = sheet.block(LEFT, y, &block, SIDE_LEADING, fill) + 36.0;
        }
    }
    let mark = Type {
        bold: true,
        lang: "en",
        sizes: &[(SIDE_SIZE, 1)],
    };
    sheet.text(LEFT, BOTTOM, SIDE_WIDTH, "Songcard", mark, ink::ACCENT_INK)?;
    Ok(())
}

/// The language of what [`LocalizedText::for_lang`] gives a reader of this edition.
pub fn lang_of<'a>(text: &'a LocalizedText, edition: &'a Edition) -> &'a str {
    text.lang_for(edition.words.tag)
        .unwrap_or(&edition.song.lang)
}
