//! A reader's choice of layers as text, by what a layer is: it holds for the next song too.

use crate::song::{Layer, LayerRole};

/// Choices that are kept at most; the oldest go first.
const MOST: usize = 48;

/// The indexes of the layers that a saved preference shows: `original:ko -translation:en` hides one of two. A layer that
/// the text does not name is shown. `None` if it names none of them, or would hide everything that may be shown.
pub fn preferred_layers(preference: &str, layers: &[Layer]) -> Option<Vec<usize>> {
    let preferred = |layer: &Layer| {
        let name = name(layer);
        let mut words = preference.split_whitespace();
        words.find_map(|word| match word.strip_prefix('-') {
            Some(hidden) => (hidden == name).then_some(false),
            None => (word == name).then_some(true),
        })
    };
    let choices: Vec<Option<bool>> = layers.iter().map(preferred).collect();
    let shown: Vec<usize> = (0..layers.len())
        .filter(|index| choices[*index].unwrap_or(true))
        .collect();
    let shows_something = shown.iter().any(|index| layers[*index].may_show());
    (shows_something && choices.iter().any(Option::is_some)).then_some(shown)
}

/// The preference after a choice among these layers, of which those with the indexes in `shown` are shown. What it says
/// of other layers stays.
pub fn layer_preference_text(preference: &str, layers: &[Layer], shown: &[usize]) -> String {
    let names: Vec<String> = layers.iter().map(name).collect();
    let is_of_others = |word: &&str| {
        let name_in_word = word.strip_prefix('-').unwrap_or(word);
        !names.iter().any(|name| name == name_in_word)
    };
    let chosen = names.iter().enumerate().map(|(index, name)| {
        let sign = if shown.contains(&index) { "" } else { "-" };
        [sign, name].concat()
    });
    let of_others = preference.split_whitespace().filter(is_of_others);
    let words: Vec<String> = chosen
        .chain(of_others.map(str::to_owned))
        .take(MOST)
        .collect();
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
