//! A reader's choice of layers as text, by what a layer is: it holds for the next song too.

use crate::song::{Layer, LayerRole};

/// Choices that are kept at most; the oldest go first.
const MOST: usize = 48;

/// Which of these layers a kept text shows, by place: `original:ko -translation:en` hides one of two.
/// A layer that it does not know is shown. `None` where it knows none of them or would hide all.
pub fn preferred_layers(text: &str, layers: &[Layer]) -> Option<Vec<bool>> {
    let known = |layer: &Layer| {
        let name = name(layer);
        let mut words = text.split_whitespace();
        words.find_map(|word| match word.strip_prefix('-') {
            Some(hidden) => (hidden == name).then_some(false),
            None => (word == name).then_some(true),
        })
    };
    let choices: Vec<Option<bool>> = layers.iter().map(known).collect();
    let shown: Vec<bool> = choices
        .iter()
        .map(|choice| choice.unwrap_or(true))
        .collect();
    let seen = layers
        .iter()
        .zip(&shown)
        .any(|(layer, on)| *on && layer.may_show());
    (seen && choices.iter().any(Option::is_some)).then_some(shown)
}

/// The text after a choice among these layers; what it says of others stays.
pub fn layer_preference_text(text: &str, layers: &[Layer], shown: &[bool]) -> String {
    let names: Vec<String> = layers.iter().map(name).collect();
    let of_others = |word: &&str| {
        let known = word.strip_prefix('-').unwrap_or(word);
        !names.iter().any(|name| name == known)
    };
    let named = names.iter().zip(shown);
    let now = named.map(|(name, on)| [if *on { "" } else { "-" }, name].concat());
    let before = text.split_whitespace().filter(of_others).map(str::to_owned);
    let words: Vec<String> = now.chain(before).take(MOST).collect();
    words.join(" ")
}

/// `translation:en`.
fn name(layer: &Layer) -> String {
    let role = match layer.role {
        LayerRole::Original => "original",
        LayerRole::Romanization => "romanization",
        LayerRole::Translation => "translation",
    };
    [role, ":", &layer.lang.to_ascii_lowercase()].concat()
}
