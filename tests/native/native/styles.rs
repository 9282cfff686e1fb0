//! `style/` takes its colours and sizes from `tokens.css`, and Chromium, Firefox and Safari interpret it in the same way.

use songcard::embed::PROPERTIES;
use songcard::publish::Colour;
use std::collections::BTreeSet;
use std::fs;

#[derive(Debug)]
struct Declaration {
    file: String,
    name: String,
    value: String,
}

/// Every declaration of every style sheet, in the order of the files' names.
fn declarations() -> Vec<Declaration> {
    let folder = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/style")).unwrap();
    let mut paths: Vec<_> = folder.map(|file| file.unwrap().path()).collect();
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let css = without_comments(&fs::read_to_string(&path).unwrap());
        // What ends in `{` is a selector or the head of an at-rule.
        let texts = css
            .split_inclusive(['{', '}', ';'])
            .filter_map(|part| part.strip_suffix([';', '}']));
        all.extend(texts.filter_map(|text| {
            let (name, value) = text.split_once(": ")?;
            Some(Declaration {
                file: file.clone(),
                name: name.trim().to_owned(),
                value: value.split_whitespace().collect::<Vec<_>>().join(" "),
            })
        }));
    }
    assert!(all.len() > 500, "{} declarations were read", all.len());
    all
}

fn without_comments(css: &str) -> String {
    let after_comments =
        css.split("/*")
            .enumerate()
            .map(|(at, part)| match part.split_once("*/") {
                Some((_, after)) if at > 0 => after,
                _ => part,
            });
    after_comments.collect()
}

/// The declarations outside of `tokens.css`.
fn uses() -> Vec<Declaration> {
    let all = declarations().into_iter();
    all.filter(|one| one.file != "tokens.css").collect()
}

/// The names of all `var()` in a value.
fn tokens_in(value: &str) -> impl Iterator<Item = &str> {
    value
        .split("var(")
        .skip(1)
        .map(|rest| rest.split([',', ')']).next().unwrap())
}

/// The words of a value, but for those in quotes.
fn words(value: &str) -> Vec<&str> {
    let unquoted = value.split('"').step_by(2);
    unquoted
        .flat_map(|part| part.split([' ', ',', '(', ')', '/']))
        .filter(|word| !word.is_empty())
        .collect()
}

const COLOUR_FUNCTIONS: [&str; 12] = [
    "rgb(",
    "rgba(",
    "hsl(",
    "hsla(",
    "hwb(",
    "lab(",
    "lch(",
    "oklab(",
    "oklch(",
    "color(",
    "color-mix(",
    "light-dark(",
];

const COLOUR_NAMES: [&str; 18] = [
    "black", "white", "gray", "grey", "silver", "red", "maroon", "yellow", "olive", "lime",
    "green", "aqua", "teal", "blue", "navy", "fuchsia", "purple", "orange",
];

#[test]
fn plain_colours_are_in_the_tokens_only() {
    for one in uses() {
        let function = COLOUR_FUNCTIONS.iter().any(|name| one.value.contains(name));
        let name = words(&one.value)
            .into_iter()
            .any(|word| word.starts_with('#') || COLOUR_NAMES.contains(&word));
        assert!(!function && !name, "{one:?}");
    }
}

/// `medium` is the size that the reader has set. An em of the small map is the side of a square.
#[test]
fn plain_text_sizes_are_in_the_tokens_only() {
    for one in uses() {
        let allowed = match &*one.name {
            "font-size" => {
                matches!(&*one.value, "0" | "inherit" | "var(--cell)")
                    || one.value.starts_with("var(--text-")
                    || one.value.starts_with("var(--letters-")
            }
            "font" => {
                one.value == "inherit"
                    || ["medium / ", "var(--text-list) / "]
                        .iter()
                        .any(|size| one.value.contains(size))
            }
            _ => true,
        };
        assert!(allowed, "{one:?}");
    }
}

/// Up to 3 px are corrections for the eye and not steps of a scale.
#[test]
fn plain_space_is_in_the_tokens_only() {
    for one in uses() {
        let is_space = ["margin", "padding", "gap", "row-gap", "column-gap"]
            .iter()
            .any(|name| one.name == *name || one.name.starts_with(&format!("{name}-")));
        let plain = words(&one.value)
            .into_iter()
            .filter_map(|word| word.strip_suffix("px")?.parse::<f32>().ok())
            .find(|pixels| is_space && pixels.abs() > 5.0);
        assert_eq!(plain, None, "{one:?}");
    }
}

/// A file's own properties may be declared in that file.
#[test]
fn every_token_is_declared() {
    let set_by_scripts = ["--accent-asked", "--song-accent", "--print-scale"];
    // By the generated classes of columns and rows, and by the band of a place.
    let of_places = ["--c", "--r", "--ground", "--letters", "--ring"];
    let all = declarations();
    for one in &all {
        for token in tokens_in(&one.value) {
            let declared = all.iter().any(|other| {
                other.name == token && (other.file == "tokens.css" || other.file == one.file)
            });
            let public = PROPERTIES.iter().any(|property| property.name == token);
            assert!(
                declared || public || set_by_scripts.contains(&token) || of_places.contains(&token),
                "{token}: {one:?}"
            );
        }
    }
}

#[test]
fn every_token_is_used() {
    let all = declarations();
    let used: BTreeSet<&str> = all.iter().flat_map(|one| tokens_in(&one.value)).collect();
    for one in &all {
        let is_token = one.file == "tokens.css" && one.name.starts_with("--");
        assert!(!is_token || used.contains(&*one.name), "{one:?}");
    }
}

#[test]
fn text_has_at_most_five_sizes() {
    let sizes: BTreeSet<String> = declarations()
        .into_iter()
        .map(|one| one.name)
        .filter(|name| name.starts_with("--text-"))
        .collect();
    assert!(sizes.len() <= 5, "{sizes:?}");
}

#[test]
fn a_token_is_the_colour_that_browsers_compute() {
    for (token, colour) in [
        ("--paper", "#ffffff"),
        ("--accent", "#5a3fd0"),
        ("--accent-ink", "#4737a0"),
        ("--band-top10", "#908de7"),
    ] {
        assert_eq!(Colour::of_token(token).unwrap().to_string(), colour);
    }
}

#[test]
fn an_undeclared_token_has_no_colour() {
    assert_eq!(Colour::of_token("--songcard-accent"), None);
}

#[test]
fn a_long_title_breaks_inside_its_tile() {
    let style = include_str!("../../../style/site.css");
    let (_, entry) = style.split_once("\nbody {\n").unwrap();
    let entry = entry.split_once('}').unwrap().0;
    assert!(entry.contains("overflow-wrap: anywhere;"), "{entry}");
}

#[test]
fn a_styled_underline_uses_longhand_properties() {
    for one in declarations() {
        let short = one.name != "text-decoration" || !one.value.contains(' ');
        assert!(short, "{one:?}");
    }
}

#[test]
fn user_select_has_its_prefix_for_safari() {
    let mut before = String::new();
    for Declaration { file, name, value } in declarations() {
        let alike = name != "user-select" || before == format!("-webkit-user-select: {value}");
        assert!(alike, "{file}: {name}: {value}, after {before}");
        before = format!("{name}: {value}");
    }
}
