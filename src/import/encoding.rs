//! The bytes of a file as text.

use super::remark::{Reading, Remarks};
use std::borrow::Cow;

/// The text of UTF-8, without a byte order mark.
///
/// # Errors
/// The place of the first byte that is none.
pub fn utf8<T>(bytes: &[u8]) -> Result<&str, Reading<T>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let (sound, rest) = bytes.split_at(error.valid_up_to());
        let sound = String::from_utf8_lossy(sound);
        let found = rest.first().copied().unwrap_or_default();
        wrong(
            &sound,
            format_args!("the byte 0x{found:02X} is not UTF-8; save the file as UTF-8"),
        )
    })
}

/// The text of UTF-8, or of UTF-16 where a byte order mark says so. Nothing is guessed.
///
/// # Errors
/// The place of what is neither.
pub fn unicode<T>(bytes: &[u8]) -> Result<Cow<'_, str>, Reading<T>> {
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
                    &text,
                    format_args!(
                        "the surrogate U+{found:04X} has no partner; save the file as UTF-8"
                    ),
                ));
            }
        }
    }
    if odd.is_empty() {
        return Ok(Cow::Owned(text));
    }
    Err(wrong(
        &text,
        format_args!("the file ends inside a character of UTF-16; save it as UTF-8"),
    ))
}

/// A fault after this text.
fn wrong<T>(text: &str, sentence: std::fmt::Arguments) -> Reading<T> {
    let mut remarks = Remarks::default();
    remarks.fault(text.len(), sentence);
    remarks.close(text, None)
}
