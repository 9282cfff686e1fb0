//! The style sheets of `style/`, and what is generated from the grid of the board: one class for each column and row, since the
//! content policy forbids style attributes, and the picture of the small map. A compact card is painted with the files that it needs only.

mod colour;
mod dominant;
mod minify;
mod small_map;
mod token_colours;

pub use colour::Colour;
pub use minify::minified;

use crate::plot::{COLUMNS, ROWS};
use crate::song::Song;
use small_map::small_map;
use std::sync::LazyLock;

const HOST: &str = include_str!("../../../style/host.css");
/// After the reset, which also resets `color-scheme`.
const TOKENS: &str = include_str!("../../../style/tokens.css");
const RESET: &str = include_str!("../../../style/reset.css");
const CONTROLS: &str = include_str!("../../../style/controls.css");
const PARTS: &str = include_str!("../../../style/parts.css");
const HEADER: &str = include_str!("../../../style/header.css");
const ARTWORK: &str = include_str!("../../../style/artwork.css");
const SHARE: &str = include_str!("../../../style/share.css");
const SIZES: &str = include_str!("../../../style/sizes.css");
const PLAY: &str = include_str!("../../../style/play.css");
const PRINT: &str = include_str!("../../../style/print.css");

/// A later rule overrides an earlier one of the same specificity: sizes and print override panels.
const CARD: &[&str] = &[
    RESET,
    TOKENS,
    CONTROLS,
    PARTS,
    HEADER,
    PLAY,
    ARTWORK,
    include_str!("../../../style/key-figures.css"),
    include_str!("../../../style/panels.css"),
    include_str!("../../../style/bands.css"),
    include_str!("../../../style/board.css"),
    include_str!("../../../style/chips.css"),
    include_str!("../../../style/list.css"),
    include_str!("../../../style/chart-controls.css"),
    include_str!("../../../style/rank-line.css"),
    include_str!("../../../style/rank-controls.css"),
    include_str!("../../../style/timeline.css"),
    include_str!("../../../style/lyrics.css"),
    include_str!("../../../style/lyric-lines.css"),
    include_str!("../../../style/singers.css"),
    include_str!("../../../style/vertical.css"),
    include_str!("../../../style/lyric-controls.css"),
    include_str!("../../../style/media.css"),
    include_str!("../../../style/credits.css"),
    include_str!("../../../style/frame.css"),
    SHARE,
    SIZES,
    PRINT,
];

const PAGES: &str = include_str!("../../../style/pages.css");
const PAGE: &str = include_str!("../../../style/page.css");
const HOME_PAGE: &str = include_str!("../../../style/home-page.css");
const SITE: &str = include_str!("../../../style/site.css");
const SITE_HEADER: &str = include_str!("../../../style/site-header.css");
const TILES: &str = include_str!("../../../style/tiles.css");
const GALLERY: &str = include_str!("../../../style/gallery.css");
const EMBED: &str = include_str!("../../../style/embed.css");
const NO_SCRIPT: &str = include_str!("../../../style/no-script.css");
const FRAGMENT: &str = include_str!("../../../style/fragment.css");

/// The style sheet of a card in any page, without comments and space.
pub fn style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| {
        let columns = (0..COLUMNS).map(|column| format!(".c{column}{{--c:{column}}}"));
        let rows = (0..ROWS).map(|row| format!(".r{row}{{--r:{row}}}"));
        let parts = CARD.iter().map(|part| minified(part));
        parts
            .chain(columns)
            .chain(rows)
            .chain([small_map()])
            .collect()
    });
    &STYLE
}

/// The CSS of a compact card, which shows no panels: half the size of the whole.
pub fn compact_style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| {
        joined(&[
            RESET, TOKENS, CONTROLS, PARTS, HEADER, PLAY, ARTWORK, SHARE, SIZES, PRINT,
        ])
    });
    &STYLE
}

/// The CSS of a prerendered card with panels in a host page, after [`style`].
pub fn fragment_style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| minified(FRAGMENT));
    &STYLE
}

/// The CSS of a song's page around its card.
pub fn page_style() -> &'static str {
    static STYLE: LazyLock<String> =
        LazyLock::new(|| joined(&[TOKENS, PAGES, SITE_HEADER, TILES, PAGE]));
    &STYLE
}

/// The CSS of the page for iframes around its card.
pub fn embed_style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| joined(&[TOKENS, EMBED]));
    &STYLE
}

/// A rule with the song's accent, which its card inherits.
pub fn song_accent_style(selector: &str, song: &Song) -> String {
    format!("{selector}{{--song-accent:{}}}\n", song.accent)
}

/// The CSS of the pages about all songs: the home page, the lists of songs, the page for addresses that do not exist.
pub fn site_pages_style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| {
        joined(&[
            TOKENS,
            PAGES,
            SITE_HEADER,
            SITE,
            CONTROLS,
            TILES,
            GALLERY,
            HOME_PAGE,
        ])
    });
    &STYLE
}

/// The CSS of a song's page for browsers that run no scripts.
pub fn no_script_style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| minified(NO_SCRIPT));
    &STYLE
}

/// The CSS of the host element, without comments.
pub fn host_rules() -> String {
    minified(HOST)
}

/// The CSS of the host element in one line, with its double quotes escaped, for a string in the loader.
pub fn host_style() -> String {
    host_rules().replace('"', "\\\"")
}

fn joined(files: &[&str]) -> String {
    files.iter().map(|file| minified(file)).collect()
}
