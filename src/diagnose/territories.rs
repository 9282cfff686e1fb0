//! Finds the territory that a name means.

use crate::song::{Scope, Territory};
use crate::words;
use crate::words::search_key;
use std::collections::HashMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/territories/diagnose.rs"));

/// Names of a chart's worldwide list, besides those of `words`.
const WORLDWIDE: [&str; 5] = ["World", "Global", "전세계", "세계", "글로벌"];

/// The territory that a text means: an ISO 3166-1 code of two or three letters in any case, a name in English or Korean, or
/// another name that the press uses. `None` for all other texts.
pub fn meant(text: &str) -> Option<Scope> {
    static BY_NAME: LazyLock<HashMap<String, Scope>> = LazyLock::new(by_name);
    let code = text.trim().to_ascii_uppercase();
    Scope::from_code(&code).or_else(|| BY_NAME.get(&key(text)).copied())
}

fn by_name() -> HashMap<String, Scope> {
    let scopes = Territory::all().map(Scope::Territory);
    let names = scopes
        .chain([Scope::Worldwide])
        .flat_map(|scope| words::ALL.map(|words| (words.scope(scope), scope)));
    let other_names = OTHER_NAMES
        .iter()
        .filter_map(|(name, code)| Some((*name, Scope::from_code(code)?)));
    names
        .chain(other_names)
        .chain(WORLDWIDE.map(|name| (name, Scope::Worldwide)))
        .map(|(name, scope)| (key(name), scope))
        .collect()
}

/// A name in lower case without accents, dots, outer spaces and a leading “the”, and with one spelling of “and” and “Saint”.
fn key(name: &str) -> String {
    let plain = search_key(&name.to_lowercase());
    let words: Vec<&str> = plain
        .split(' ')
        .map(|word| match word {
            "&" => "and",
            "st" => "saint",
            other => other,
        })
        .collect();
    words.strip_prefix(&["the"]).unwrap_or(&words).join(" ")
}
