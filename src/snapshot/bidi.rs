//! Characters that change the direction of the text around them.

/// Whether this opens or closes an explicit direction, by
/// [UAX #9](https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings). Marks (U+200E, U+200F, U+061C) are not
/// among them, as they do not change other text.
pub fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text without characters that change the direction of the text around them.
pub fn strip_bidi_controls(text: &mut String) -> String {
    let mut text = std::mem::take(text);
    text.retain(|letter| !is_bidi_control(letter));
    text
}
