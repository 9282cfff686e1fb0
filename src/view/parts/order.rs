//! Order: one sort for all lists of a card, so that the wasm has one.

/// The items sorted by number, then by text; equal ones keep their order.
///
/// All lists have one type of key, since the wasm would have a copy of the sort for every further type.
pub(crate) fn in_order<T>(things: &[T], key: impl Fn(&T) -> (i64, String)) -> Vec<&T> {
    let keyed = things.iter().map(key).enumerate();
    let mut keys: Vec<_> = keyed
        .map(|(at, (number, text))| (number, text, at))
        .collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, _, at)| &things[at]).collect()
}
