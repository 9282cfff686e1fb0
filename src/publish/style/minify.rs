//! CSS as it is sent: without what only people read.
//!
//! Written here instead of taken from a crate: pages contain these styles also where the site is not built, and the crates that
//! do it are CSS parsers of some hundred kilobytes.

/// CSS without comments, empty lines and indentation, a line for each line that is left. It must not have `/*` in a string.
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

/// CSS without comments, and without the space and the quotes that no meaning depends on: `a[b="c"] { color: red; }` becomes
/// `a[b=c]{color:red}`. Other text in double quotes stays; the files have no other strings.
pub fn minified(css: &str) -> String {
    let lines = without_comments(css).replace('\n', " ");
    let parts: Vec<&str> = lines.trim_end().split('"').collect();
    let mut minified = String::with_capacity(lines.len());
    for (at, part) in parts.iter().enumerate() {
        let is_quoted = at % 2 == 1;
        if !is_quoted {
            minified.push_str(&without_space(part));
        } else if parts[at - 1].ends_with('=') && is_identifier(part) {
            minified.push_str(part);
        } else {
            minified.extend(["\"", part, "\""]);
        }
    }
    minified
}

/// An [identifier](https://www.w3.org/TR/css-syntax-3/#ident-token-diagram) of the plain kind: letters, digits and hyphens after
/// a letter.
fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .chars()
            .all(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '-')
}

/// A space beside one of these has no meaning. Beside a colon, a parenthesis or another operator it may have one.
fn without_space(css: &str) -> String {
    ["{", "}", ";", ",", ">", "~"]
        .iter()
        .fold(css.to_owned(), |css, sign| {
            css.replace(&format!(" {sign}"), sign)
                .replace(&format!("{sign} "), sign)
        })
        .replace(": ", ":")
        .replace("( ", "(")
        .replace(" )", ")")
        .replace(";}", "}")
}
