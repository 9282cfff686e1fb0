//! The forms of identifiers, letter by letter.

/// The letters and digits of an identifier of this form, in upper case. Spaces, hyphens, dots and colons are left out,
/// and so is the identifier's own name in front.
pub(super) fn normalized(text: &str, name: &str, form: &str) -> Option<String> {
    let is_separator =
        |letter: char| matches!(letter, ' ' | '\u{a0}' | '.' | ':' | '-' | '‐'..='―');
    let letters = text.chars().filter(|letter| !is_separator(*letter));
    let all: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    // An ISRC of Iceland may itself begin with `ISRC`.
    let without_name = all.strip_prefix(name).unwrap_or_default();
    let code = [&*all, without_name]
        .into_iter()
        .find(|code| fits(code, form))?;
    Some(code.to_owned())
}

/// Whether a text matches a form: `A` is an upper-case letter, `X` an upper-case letter or a digit, `0` a digit, `h` a
/// hexadecimal digit; any other character is itself.
pub(super) fn fits(text: &str, form: &str) -> bool {
    let matches_form = |(form, byte): (u8, u8)| match form {
        b'A' => byte.is_ascii_uppercase(),
        b'X' => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        b'0' => byte.is_ascii_digit(),
        b'h' => byte.is_ascii_hexdigit(),
        other => byte == other,
    };
    form.len() == text.len() && form.bytes().zip(text.bytes()).all(matches_form)
}
