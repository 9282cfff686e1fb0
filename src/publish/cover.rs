//! The drawing of a song's generated cover as a file, for pages about several songs and for pictures.
//!
//! The card draws the same from [`plot::cover`], in colours that follow the accent of its page.

use super::style::Colour;
use crate::plot;
use crate::song::{Song, title_hash};

/// The file's name in the song's folder.
pub const COVER: &str = "cover.svg";

/// The width and height of the drawing in its own units.
const UNITS: u32 = 100;

/// The cover as [SVG](https://www.w3.org/TR/SVG2/), without the title, which pages set as text. `side` is its width and
/// height in pixels. Ids begin with `id`, so that several covers can be in one document.
pub fn cover_svg(song: &Song, side: u32, id: &str) -> String {
    let colour = |token: &str| {
        let found = Colour::of_song(song, token);
        found
            .unwrap_or_else(|| panic!("style/tokens.css has no {token}"))
            .to_string()
    };
    let plot::Cover {
        sun: [x, y, radius],
        hills,
    } = plot::cover(title_hash(song.title.for_lang(&song.lang)));
    let hills: String = hills
        .iter()
        .map(|path| format!("<path d=\"{path}\"/>"))
        .collect();
    let [sky, ground, sun, hill] =
        ["--cover-sky", "--accent-light", "--cover-sun", "--hero"].map(colour);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {UNITS} {UNITS}\" width=\"{side}\" height=\"{side}\"><linearGradient id=\"{id}\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop stop-color=\"{sky}\"/><stop offset=\"1\" stop-color=\"{ground}\"/></linearGradient><path fill=\"url(#{id})\" d=\"M0 0H{UNITS}V{UNITS}H0Z\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{sun}\"/><g fill=\"{hill}\" fill-opacity=\".32\">{hills}</g></svg>"
    )
}
