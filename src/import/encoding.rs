//! Decodes the bytes of a file.

use crate::check::{Diagnostic, Diagnostics};
use crate::import::ParseResult;
use std::borrow::Cow;

/// The text of UTF-8, without a byte order mark.
///
/// # Errors
/// A result with the first byte that is not UTF-8.
pub fn utf8<T>(bytes: &[u8]) -> Result<&str, ParseResult<T>> {
    let unmarked = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(unmarked).map_err(|error| {
        let (valid, rest) = unmarked.split_at(error.valid_up_to());
        let found = rest.first().copied().unwrap_or_default();
        wrong(
            String::from_utf8_lossy(valid).into_owned(),
            format!("the byte 0x{found:02X} is not UTF-8; save the file as UTF-8"),
        )
    })
}

/// The text of UTF-8, or of UTF-16 with a byte order mark. No other encoding is guessed.
///
/// # Errors
/// A result with the first byte that is neither.
pub fn unicode<T>(bytes: &[u8]) -> Result<Cow<'_, str>, ParseResult<T>> {
    let (read, rest): (fn([u8; 2]) -> u16, _) = match bytes {
        [0xff, 0xfe, rest @ ..] => (u16::from_le_bytes, rest),
        [0xfe, 0xff, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return utf8(bytes).map(Cow::Borrowed),
    };
    let (pairs, odd) = rest.as_chunks::<2>();
    let mut text = String::with_capacity(rest.len());
    for letter in char::decode_utf16(pairs.iter().map(|pair| read(*pair))) {
        match letter {
            Ok(letter) => text.push(letter),
            Err(error) => {
                let found = error.unpaired_surrogate();
                return Err(wrong(
                    text,
                    format!("the surrogate U+{found:04X} has no partner; save the file as UTF-8"),
                ));
            }
        }
    }
    if odd.is_empty() {
        return Ok(Cow::Owned(text));
    }
    Err(wrong(
        text,
        "the file ends inside a character of UTF-16; save it as UTF-8".to_owned(),
    ))
}

/// The text of a file that people write by hand: UTF-8, or UTF-16 with a byte order mark.
///
/// # Errors
/// The text before the first byte that is neither, and the problem.
pub fn plain_text(bytes: &[u8]) -> Result<Cow<'_, str>, (String, Diagnostics)> {
    let text = unicode::<()>(bytes).map_err(|wrong| (wrong.text, wrong.diagnostics))?;
    match text.find('\0') {
        None => Ok(text),
        Some(at) => Err(null_character(&text, at, "save the file as UTF-8")),
    }
}

/// The text of a table, which programs save in many encodings: UTF-8, or UTF-16 with a byte order mark.
///
/// # Errors
/// The text before the first byte that is neither, and the problem.
pub fn table_text(bytes: &[u8]) -> Result<Cow<'_, str>, (String, Diagnostics)> {
    const HOW: &str = "save the table as “CSV UTF-8” in Excel, or with the character set “Unicode (UTF-8)” in LibreOffice";
    let text = unicode::<()>(bytes).map_err(|wrong| {
        let mut problems = wrong.diagnostics;
        for problem in &mut problems.kept {
            if let Some((what, _)) = problem.sentence.split_once("; ") {
                problem.sentence = match what.ends_with("is not UTF-8") {
                    true => format!("{what}, so this is an older encoding; {HOW}"),
                    false => format!("{what}; {HOW}"),
                };
            }
        }
        (wrong.text, problems)
    })?;
    match text.find('\0') {
        None => Ok(text),
        Some(at) => Err(null_character(&text, at, HOW)),
    }
}

fn null_character(text: &str, at: usize, how: &str) -> (String, Diagnostics) {
    let sentence =
        format!("there is a null character, as in UTF-16 without a byte order mark; {how}");
    let problem = Diagnostics::of_error(Diagnostic::error(at, sentence));
    (text[..at].to_owned(), problem)
}

/// The result for a file that is wrong after this text.
fn wrong<T>(text: String, sentence: String) -> ParseResult<T> {
    let error = Diagnostic::error(text.len(), sentence);
    ParseResult::new(text, None, Diagnostics::of_error(error))
}
