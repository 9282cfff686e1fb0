//! The card's style sheet: the files of `style/`, and one class for each column and row of the board, since the content
//! policy forbids style attributes. A column's class also shifts the label of the focused tile to the left, so that it
//! stays inside the card. A compact card is painted with the files that it needs only.

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

/// The whole style sheet without comments and indentation. Every page contains it, so it is built once.
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

/// The CSS of a compact card, which shows no panels: half the size of the whole.
pub fn compact_style() -> &'static str {
    static STYLE: LazyLock<String> =
        LazyLock::new(|| [TOKENS, CARD, SHARE, SIZES].map(without_comments).concat());
    &STYLE
}

/// The CSS of the host element, without comments.
pub fn host_rules() -> String {
    without_comments(HOST)
}

/// The CSS of the host element in one line, with its double quotes escaped, for a string in the loader.
pub fn host_style() -> String {
    let rules = host_rules().replace('\n', " ");
    rules.trim_end().replace('"', "\\\"")
}

/// CSS without comments, empty lines and indentation. It must not have `/*` in a string. esbuild would save 0.2 kB of brotli
/// more, but pages contain these styles also where the site is not built.
pub fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut rules = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        rules.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    rules.push_str(rest);
    rules
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| format!("{line}\n"))
        .collect()
}
