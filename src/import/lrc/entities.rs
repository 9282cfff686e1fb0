//! HTML entities, which lyrics copied from web pages contain.

use crate::check::Diagnostics;
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

/// Decodes and counts entities. `AT&T` and `R&B` have none.
#[derive(Default)]
pub struct Entities {
    count: Cell<usize>,
    first: RefCell<Option<(usize, String)>>,
}

impl Entities {
    /// The text with its entities decoded; its line starts at the byte `at`.
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

    /// Adds one warning for all entities.
    pub fn report(self, diagnostics: &mut Diagnostics) {
        let Some((at, first)) = self.first.into_inner() else {
            return;
        };
        match self.count.get() {
            1 => diagnostics.warning(
                at,
                format_args!("the entity {first} is read as the character that it means"),
            ),
            count => diagnostics.warning(
                at,
                format_args!(
                    "{count} entities such as {first} are read as the characters that they mean"
                ),
            ),
        }
    }
}

/// The character of the entity at the start of a text, and the entity's length in bytes.
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
            // `parse` accepts a sign, which entities do not have; control characters are not lyrics.
            let letter = char::from_u32(code.ok()?)?;
            Some(letter).filter(|letter| !letter.is_control() && !number.contains(['+', '-']))?
        }
    };
    Some((letter, end + 2))
}
