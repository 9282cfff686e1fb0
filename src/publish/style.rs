//! The card's one style sheet: the files of `style/`, and rules for every column and row of the
//! board, so that no element needs a style of its own: where a square is, and how far the name of the one
//! that has the focus is moved to the left to stay in the card. A compact card is painted with the parts that
//! it shows.

use crate::plot::{COLUMNS, ROWS};
use std::sync::LazyLock;

const HOST: &str = include_str!("../../style/host.css");
const TOKENS: &str = include_str!("../../style/tokens.css");
const CARD: &str = include_str!("../../style/card.css");
const SHARE: &str = include_str!("../../style/share.css");
const SIZES: &str = include_str!("../../style/sizes.css");

const PARTS: [&str; 10] = [
    TOKENS,
    CARD,
    include_str!("../../style/board.css"),
    include_str!("../../style/rank-line.css"),
    include_str!("../../style/lyrics.css"),
    include_str!("../../style/media.css"),
    include_str!("../../style/credits.css"),
    include_str!("../../style/frame.css"),
    SHARE,
    SIZES,
];

/// The whole sheet, without comments and indentation; put together once, since every page holds it.
pub fn style() -> &'static str {
    static STYLE: LazyLock<String> = LazyLock::new(|| {
        let columns = (0..COLUMNS).map(|column| {
            format!(
                "[data-layout=board] .c{column}{{grid-column:{}}}\n\
                 .c{column}>:focus-visible::after{{translate:-{}%}}\n",
                column + 1,
                100 * u32::from(column) / (u32::from(COLUMNS) - 1)
            )
        });
        let rows =
            (0..ROWS).map(|row| format!("[data-layout=board] .r{row}{{grid-row:{}}}\n", row + 1));
        let parts = PARTS.iter().map(|part| without_comments(part));
        parts.chain(columns).chain(rows).collect()
    });
    &STYLE
}

/// The rules for a compact card, which has no panels: half the bytes that paint it.
pub fn compact_style() -> &'static str {
    static STYLE: LazyLock<String> =
        LazyLock::new(|| [TOKENS, CARD, SHARE, SIZES].map(without_comments).concat());
    &STYLE
}

/// The rules for the element itself, which the loader has in a string: in one line, without quotes of its own.
pub fn host_style() -> String {
    let rules = without_comments(HOST).replace('\n', " ");
    rules.trim_end().replace('"', "\\\"")
}

pub fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let lines = plain.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| format!("{line}\n")).collect()
}
