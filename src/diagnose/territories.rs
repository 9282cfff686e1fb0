//! Finds the territory that a name means.

use crate::song::{Scope, Territory};
use crate::words;
use crate::words::search_key;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A name and a code on each line. Names with a comma are quoted.
const NAMES: &str = include_str!("territory_names.csv");

/// The territory that a text means: an ISO 3166-1 code of two or three letters in any case, a name in English or Korean, or
/// another name that the press uses. `None` for all other texts.
pub fn meant(text: &str) -> Option<Scope> {
    static BY_NAME: LazyLock<HashMap<String, Scope>> = LazyLock::new(by_name);
    let code = text.trim().to_ascii_uppercase();
    Scope::from_code(&code).or_else(|| BY_NAME.get(&key(text)).copied())
}

fn by_name() -> HashMap<String, Scope> {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    let listed = lines.filter_map(|line| {
        let (name, code) = line.rsplit_once(',')?;
        Some((key(name.trim_matches('"')), Scope::from_code(code)?))
    });
    let own = Territory::all().flat_map(|territory| {
        let scope = Scope::Territory(territory);
        let names = words::ALL.map(|words| key(words.territory(territory)));
        names.into_iter().map(move |name| (name, scope))
    });
    own.chain(listed).collect()
}

/// A name in lower case without accents, dots, outer spaces and a leading “the”, and with one spelling of “and” and “Saint”.
fn key(name: &str) -> String {
    let name = search_key(&name.to_lowercase());
    let words = name.split(' ').map(|word| match word {
        "&" => "and",
        "st" => "saint",
        other => other,
    });
    let words: Vec<&str> = words.collect();
    let words = words.strip_prefix(&["the"]).unwrap_or(&words);
    words.join(" ")
}
