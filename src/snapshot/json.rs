//! What a snapshot's text must not have although it is valid JSON that browsers parse.

use super::limits;

/// Why a text is rejected before it is parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonFault {
    /// More bytes than [`limits::BYTES`].
    TooLarge,
    /// More levels than [`limits::DEPTH`].
    TooDeep,
    /// More values than [`limits::VALUES`].
    TooManyValues,
    /// An escape of one half of a surrogate pair without the other.
    LoneSurrogate,
}

impl JsonFault {
    /// The message, without a full stop.
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
            JsonFault::LoneSurrogate => {
                "half of a surrogate pair is in a text; write both halves, or the character itself"
                    .to_owned()
            }
        }
    }
}

/// The first reason to reject a text that is valid JSON; for other texts the result has no meaning.
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
                if has_lone_surrogate(&bytes.as_slice()[..end]) {
                    return Some(JsonFault::LoneSurrogate);
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

/// Whether a string with its escapes has one half of a surrogate pair without the other.
fn has_lone_surrogate(string: &[u8]) -> bool {
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
