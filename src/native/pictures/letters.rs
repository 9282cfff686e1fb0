//! Letters, one by one: which are drawn at all, which script they are of, which cannot be drawn.

/// Text as it may be drawn: one line, without characters that are seen only by what they do to others.
pub fn plain(text: &str) -> String {
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(
                letter,
                '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            )
            || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
            || matches!(
                letter,
                '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
            )
    };
    let spaced = text.chars().map(|letter| match letter {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        other => other,
    });
    let seen: String = spaced.filter(|letter| !unseen(*letter)).collect();
    seen.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether this belongs to the letter before it.
pub fn is_mark(letter: char) -> bool {
    unicode_bidi::bidi_class(letter) == unicode_bidi::BidiClass::NSM || letter == '\u{200d}'
}

pub fn is_hangul(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7ff}')
}

pub fn is_kana(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}')
}

pub fn is_han(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whose shapes of Chinese characters: kana and hangul tell it, else the language of the text.
pub fn cjk_family(text: &str, lang: &str) -> &'static str {
    let tag = lang.to_ascii_lowercase();
    let parts: Vec<&str> = tag.split('-').collect();
    let traditional = parts
        .iter()
        .any(|part| matches!(*part, "hant" | "tw" | "hk" | "mo"));
    match parts[0] {
        _ if text.contains(is_kana) => "Noto Sans CJK JP",
        _ if text.contains(is_hangul) => "Noto Sans CJK KR",
        "zh" | "yue" if traditional => "Noto Sans CJK TC",
        "zh" => "Noto Sans CJK SC",
        "ja" => "Noto Sans CJK JP",
        _ => "Noto Sans CJK KR",
    }
}

/// That a text is drawn without a letter, and what would help. Of what is seen only through other letters
/// nothing is said.
pub fn without(text: &str, letter: char) -> Option<String> {
    if is_mark(letter) || matches!(letter, '\u{200c}' | '\u{e0000}'..='\u{e0fff}') {
        return None;
    }
    let code = u32::from(letter);
    let package = match letter {
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => {
            return Some(format!(
                "drawn without the character U+{code:04X} of “{text}”, which is for private use and has no shape of its own"
            ));
        }
        _ if has_outline_in_symbola(letter) => "fonts-noto-color-emoji or fonts-symbola",
        '\u{1f000}'..='\u{1faff}' => "fonts-noto-color-emoji",
        _ if is_han(letter) || is_hangul(letter) || is_kana(letter) => "fonts-noto-cjk",
        _ => "fonts-noto-core",
    };
    Some(format!(
        "drawn without the character {letter} (U+{code:04X}) of “{text}”, which no font here has; it may be in Debian’s {package}"
    ))
}

/// Symbols and emoji up to [Unicode 9](https://packages.debian.org/fonts-symbola), as Debian's Symbola has them.
fn has_outline_in_symbola(letter: char) -> bool {
    matches!(letter,
        '\u{2600}'..='\u{27bf}'
        | '\u{1f000}'..='\u{1f6d4}'
        | '\u{1f6e0}'..='\u{1f8ad}'
        | '\u{1f900}'..='\u{1f90b}'
        | '\u{1f910}'..='\u{1f93e}'
        | '\u{1f940}'..='\u{1f94c}'
        | '\u{1f950}'..='\u{1f96b}'
        | '\u{1f980}'..='\u{1f997}'
        | '\u{1f9c0}'
        | '\u{1f9d0}'..='\u{1f9e6}')
}
