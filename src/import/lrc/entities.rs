//! Entities of HTML, which web pages leave in lyrics.

use crate::import::remark::Remarks;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};

const NAMED: [(&str, char); 6] = [
    ("apos", '\''),
    ("quot", '"'),
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("nbsp", '\u{a0}'),
];

/// Decodes and counts. `AT&T` and `R&B` are text.
#[derive(Default)]
pub struct Entities {
    count: Cell<usize>,
    first: RefCell<Option<(usize, String)>>,
}

impl Entities {
    /// A text of the line at this byte, with the characters that its entities mean.
    pub fn decode<'a>(&self, at: usize, text: &'a str) -> Cow<'a, str> {
        if !text.contains('&') {
            return Cow::Borrowed(text);
        }
        let (mut decoded, mut rest) = (String::with_capacity(text.len()), text);
        while let Some(next) = rest.find('&') {
            decoded.push_str(&rest[..next]);
            rest = &rest[next..];
            match entity(rest) {
                Some((letter, length)) => {
                    decoded.push(letter);
                    self.count.set(self.count.get() + 1);
                    let mut first = self.first.borrow_mut();
                    first.get_or_insert_with(|| (at, rest[..length].to_owned()));
                    rest = &rest[length..];
                }
                None => {
                    decoded.push('&');
                    rest = &rest[1..];
                }
            }
        }
        decoded.push_str(rest);
        Cow::Owned(decoded)
    }

    /// One warning for all of them.
    pub fn report(self, remarks: &mut Remarks) {
        let Some((at, first)) = self.first.into_inner() else {
            return;
        };
        match self.count.get() {
            1 => remarks.warn(
                at,
                format_args!("the entity {first} is read as the character that it means"),
            ),
            count => remarks.warn(
                at,
                format_args!(
                    "{count} entities such as {first} are read as the characters that they mean"
                ),
            ),
        }
    }
}

/// The character of the entity that a text begins with, and the bytes that it takes.
fn entity(text: &str) -> Option<(char, usize)> {
    let inside = text.strip_prefix('&')?;
    let end = inside.bytes().take(10).position(|byte| byte == b';')?;
    let name = &inside[..end];
    let letter = match name.strip_prefix('#') {
        None => NAMED.iter().find(|(known, _)| *known == name)?.1,
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            // The parsers take a sign, and no lyrics have control characters.
            let letter = char::from_u32(code.ok()?)?;
            Some(letter).filter(|letter| !letter.is_control() && !number.contains(['+', '-']))?
        }
    };
    Some((letter, end + 2))
}
