//! Single characters: which are drawn, which script they belong to, which have no glyph.

/// Text that can be drawn: one line, without control and format characters.
pub fn drawable_text(text: &str) -> String {
    let is_invisible = |letter: char| {
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
    let visible: String = spaced.filter(|letter| !is_invisible(*letter)).collect();
    visible
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether this combines with the letter before it.
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

/// The font for Chinese characters, whose shapes differ by language: Japanese or Korean for a text with kana or hangul, else
/// by the text's language.
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

/// A sentence that says that a text is drawn without a letter, and which package may have it. `None` for marks and
/// format characters, which are visible only at other letters.
pub fn missing_sentence(text: &str, letter: char) -> Option<String> {
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

/// Whether a character is among the symbols and emoji up to [Unicode 9](https://packages.debian.org/fonts-symbola), which Debian's Symbola has.
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
