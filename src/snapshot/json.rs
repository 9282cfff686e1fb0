//! What a snapshot's text may not have although it is JSON, and a browser's parser lets through.

use super::limits;

/// Why a text is refused before it is parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonFault {
    TooLarge,
    TooDeep,
    TooManyValues,
    /// One half of a character that UTF-16 writes as two, without the other.
    HalfCharacter,
}

impl JsonFault {
    pub fn sentence(self) -> String {
        let most = |what: &str, most: usize, unit: &str| {
            format!("this file {what} {most}{unit}, the most that is read")
        };
        match self {
            JsonFault::TooLarge => most("has more than", limits::BYTES >> 20, " MiB"),
            JsonFault::TooDeep => {
                most("is nested deeper than", limits::DEPTH, " lists and objects")
            }
            JsonFault::TooManyValues => most("has more than", limits::VALUES, " values"),
            JsonFault::HalfCharacter => {
                "half of a surrogate pair is in a text; write both halves, or the character itself"
                    .to_owned()
            }
        }
    }
}

/// The first such fault in a text of sound JSON; of other texts nothing is said.
pub fn json_fault(text: &str) -> Option<JsonFault> {
    if text.len() > limits::BYTES {
        return Some(JsonFault::TooLarge);
    }
    let (mut depth, mut values) = (0_usize, 0);
    let mut bytes = text.as_bytes().iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' => {
                depth += 1;
                values += 1;
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            b'"' => {
                let end = string_end(bytes.as_slice());
                if has_half_character(&bytes.as_slice()[..end]) {
                    return Some(JsonFault::HalfCharacter);
                }
                bytes = bytes.as_slice()[end..].iter();
                bytes.next();
            }
            _ => {}
        }
        if depth > limits::DEPTH {
            return Some(JsonFault::TooDeep);
        }
        if values > limits::VALUES {
            return Some(JsonFault::TooManyValues);
        }
    }
    None
}

/// How many bytes there are before the quotation mark that ends a string.
fn string_end(text: &[u8]) -> usize {
    let mut at = 0;
    while at < text.len() && text[at] != b'"' {
        at += if text[at] == b'\\' { 2 } else { 1 };
    }
    at.min(text.len())
}

/// Whether a string, as it is written, has one half of a surrogate pair without the other.
fn has_half_character(string: &[u8]) -> bool {
    if !string.contains(&b'\\') {
        return false;
    }
    let (mut at, mut high) = (0, false);
    while at < string.len() {
        let unit = escaped_unit(&string[at..]);
        let is_low = unit.is_some_and(|unit| (0xdc00..0xe000).contains(&unit));
        if high != is_low {
            return true;
        }
        high = unit.is_some_and(|unit| (0xd800..0xdc00).contains(&unit));
        at += match unit {
            Some(_) => 6,
            None if string[at] == b'\\' => 2,
            None => 1,
        };
    }
    high
}

/// The number in `\uXXXX` at the beginning of a text.
fn escaped_unit(text: &[u8]) -> Option<u32> {
    let digits = text.get(..6)?.strip_prefix(b"\\u")?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}
