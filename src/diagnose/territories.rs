//! Finds the territory that a name means.

use super::nearest::KnownWords;
use crate::song::{Scope, Territory};
use crate::words;
use crate::words::search_key;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/territories/diagnose.rs"));

/// Names of a chart's worldwide list, besides those of `words`.
const WORLDWIDE: [&str; 5] = ["World", "Global", "전세계", "세계", "글로벌"];

/// The territory that a text means: an ISO 3166-1 code of two or three letters in any case, a name in English or Korean, or
/// another name that the press uses. `None` for all other texts.
pub fn meant(text: &str) -> Option<Scope> {
    let code = text.trim().to_ascii_uppercase();
    let alpha3 = || ALPHA3.iter().find(|(alpha3, _)| *alpha3 == code);
    Scope::from_code(&code)
        .or_else(|| Scope::from_code(alpha3()?.1))
        .or_else(|| named(text))
}

/// The territory of a name, without codes, which are words in sentences: “and”, “in”, “can”.
pub fn named(text: &str) -> Option<Scope> {
    BY_KEY.get(&key(text)).copied()
}

/// Whether a name may begin with this word: a quick question before [`named`] is asked of every group of words in a text.
pub fn may_begin_name(word: &str) -> bool {
    static BEGINNINGS: LazyLock<HashSet<String>> =
        LazyLock::new(|| BY_KEY.keys().map(|key| beginning(key)).collect());
    let beginning = beginning(&key(word));
    beginning.chars().count() < 2 || BEGINNINGS.contains(&beginning)
}

/// The first two letters.
fn beginning(key: &str) -> String {
    key.chars().take(2).collect()
}

/// The name that is most similar to a misspelled one.
pub fn nearest_name(text: &str) -> Option<&'static str> {
    static NAMES: LazyLock<KnownWords> = LazyLock::new(|| {
        let names = names().into_iter();
        let names = names.filter(|(_, scope)| scope.territory().is_some());
        KnownWords::of(names.map(|(name, _)| name))
    });
    NAMES.nearest(text)
}

/// The number of words in the longest name.
pub fn most_words() -> usize {
    static MOST: LazyLock<usize> = LazyLock::new(|| {
        let words = |(name, _): (&'static str, Scope)| name.split([' ', '-']).count();
        names().into_iter().map(words).max().unwrap_or(0)
    });
    *MOST
}

static BY_KEY: LazyLock<HashMap<String, Scope>> = LazyLock::new(|| {
    names()
        .into_iter()
        .map(|(name, scope)| (key(name), scope))
        .collect()
});

/// Every name as it is written, with its place.
fn names() -> Vec<(&'static str, Scope)> {
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
        .collect()
}

/// A name in lower case without accents, dots, outer spaces and a leading “the”, and with one spelling of “and” and “Saint”.
/// Korean is compared without spaces, which the press leaves out as it likes: 사우디 아라비아, 도미니카공화국.
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
    let words = words.strip_prefix(&["the"]).unwrap_or(&words);
    words.join(if plain.contains(is_hangul) { "" } else { " " })
}

/// Whether a letter is a syllable of Korean.
pub fn is_hangul(letter: char) -> bool {
    matches!(letter, '가'..='힣')
}
