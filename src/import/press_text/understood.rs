//! What an import takes from a text besides its counts and lists.

use super::reading::Reading;

/// A sentence for the day of the facts, unless their author states it, and one for each name that a count is attributed to.
pub fn understood(text: &str, reading: &Reading, is_date_read: bool) -> Vec<String> {
    let date = reading.dates.first().filter(|_| is_date_read);
    let date = date.map(|stated| {
        let written = &text[stated.bytes.clone()];
        format!(
            "the facts are of {}, as “{written}” in the text says",
            stated.date
        )
    });
    let mut sentences: Vec<String> = date.into_iter().collect();
    for claimed in &reading.claims {
        let Some(name) = &claimed.attributed_to else {
            continue;
        };
        let count = claimed.count.value;
        sentences.push(format!(
            "the text attributes the count of {count} to “{name}”"
        ));
    }
    sentences
}
