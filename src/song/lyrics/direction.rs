//! The direction of text: by its letters, and by the language of its layer.

/// Scripts written from right to left: those that [UAX #31](https://www.unicode.org/reports/tr31/#Table_Recommended_Scripts)
/// calls recommended or of limited use. It leaves out scripts that are no longer written.
const RTL_SCRIPTS: [&str; 8] = [
    "adlm", "arab", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa",
];

/// Languages whose [likely script](https://www.unicode.org/reports/tr35/#Likely_Subtags) in Unicode CLDR 48 is one of
/// [`RTL_SCRIPTS`], for tags that name no script: all of two letters, and of the others those with a locale in CLDR.
const RTL_LANGUAGES: [&str; 17] = [
    "ar", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "ps", "sd", "syr", "ug",
    "ur", "yi",
];

/// Whether a text runs from right to left: by its first letter with a direction, as
/// [`dir="auto"`](https://html.spec.whatwg.org/multipage/dom.html#attr-dir) decides.
///
/// ```
/// use songcard::song::is_rtl_text;
///
/// assert!(is_rtl_text("1. שלום"));
/// assert!(!is_rtl_text("아리랑"));
/// ```
pub fn is_rtl_text(text: &str) -> bool {
    first_letter_is_rtl(text) == Some(true)
}

/// Whether the first letter with a direction runs from right to left; `None` without such a letter.
pub(super) fn first_letter_is_rtl(text: &str) -> Option<bool> {
    text.chars()
        .find(|letter| has_direction(*letter))
        .map(is_rtl_letter)
}

/// The `dir` of a language: by the script that its tag names, else by the language; `auto` where that is not known.
pub(super) fn direction_of_language(tag: &str) -> &'static str {
    let tag = tag.to_ascii_lowercase();
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    // Subtags after a single letter belong to an extension and are not scripts.
    let mut before_extensions = subtags.take_while(|subtag| subtag.len() > 1);
    let script = before_extensions.find(|subtag| subtag.len() == 4 && subtag.is_ascii());
    let is_rtl = match script {
        Some(script) => RTL_SCRIPTS.contains(&script),
        None if language == "und" => return "auto",
        None => RTL_LANGUAGES.contains(&language),
    };
    if is_rtl { "rtl" } else { "ltr" }
}

/// Whether a character is a letter with a direction of its own, by the classes L, R and AL of
/// [UAX #9](https://www.unicode.org/reports/tr9/#Bidirectional_Character_Types), in whole blocks. Marks, Arabic digits,
/// punctuation, symbols and emoji have the direction of the text around them.
fn has_direction(letter: char) -> bool {
    let is_neutral = matches!(letter,
            '×' | '÷' | '\u{2b9}'..='\u{2df}' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}'
            | '\u{600}'..='\u{607}' | '\u{609}' | '\u{60a}' | '\u{60c}' | '\u{60e}'..='\u{61a}'
            | '\u{64b}'..='\u{66c}' | '\u{6f0}'..='\u{6f9}'
            | '\u{2000}'..='\u{200d}' | '\u{2010}'..='\u{2070}' | '\u{2074}'..='\u{207e}'
            | '\u{20a0}'..='\u{20ff}' | '\u{2190}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}'
            | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{30fb}' | '\u{fe00}'..='\u{fe6f}'
            | '\u{ff01}'..='\u{ff20}' | '\u{1f000}'..='\u{1faff}');
    (letter.is_ascii_alphabetic() || letter >= '\u{c0}') && !is_neutral
}

/// Whether a letter is in a block of a script that runs from right to left.
fn is_rtl_letter(letter: char) -> bool {
    matches!(letter,
            '\u{200f}' | '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
