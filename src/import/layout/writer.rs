//! Writes a new value, with the bytes of the old text for everything that is equal.

use super::members::{Members, NewMember, new_members, unmatched_members};
use super::style::{COLUMNS, Style};
use jsonc_parser::ast::Value as Node;
use jsonc_parser::common::Ranged;
use serde_json::Value;

/// The old value at the same place.
#[derive(Clone, Copy)]
pub struct OldValue<'a, 'text> {
    pub node: &'a Node<'text>,
    pub value: &'a Value,
}

impl<'a> OldValue<'a, '_> {
    pub(super) fn member(&self, new_member: &NewMember, at: usize) -> &'a Value {
        match new_member.key {
            Some(key) => &self.value[key],
            None => &self.value[at],
        }
    }
}

pub struct Writer<'a> {
    pub(super) text: &'a str,
    pub(super) style: &'a Style<'a>,
    pub(super) out: String,
    /// The byte of `out` at which its last line begins.
    pub(super) line: usize,
}

impl<'a> Writer<'a> {
    pub fn new(text: &'a str, style: &'a Style<'a>) -> Writer<'a> {
        Writer {
            text,
            style,
            out: String::with_capacity(text.len()),
            line: 0,
        }
    }

    pub fn into_text(self) -> String {
        self.out
    }

    pub fn push(&mut self, text: &str) {
        if let Some(end) = text.rfind(['\n', '\r']) {
            self.line = self.out.len() + end + 1;
        }
        self.out.push_str(text);
    }

    /// Writes a value; if `flat`, without line breaks.
    pub fn value(&mut self, old: Option<OldValue>, new: &Value, flat: bool) {
        let Some(old) = old else {
            return self.unmatched_members(new, flat);
        };
        if is_same(old.value, new) {
            return self.push(&self.text[old.node.start()..old.node.end()]);
        }
        let members = Members::of(old.node);
        match members.zip(new_members(old.value, new)) {
            Some((members, new_members)) if !new_members.is_empty() => {
                self.changed(old, &members, &new_members, flat);
            }
            _ => self.unmatched_members(new, flat),
        }
    }

    /// Writes a value that matches no old one.
    fn unmatched_members(&mut self, new: &Value, flat: bool) {
        let (new_members, is_plain) = (unmatched_members(new), is_plain_list(new));
        let (brackets, inside) = match new {
            Value::Object(_) => (['{', '}'], self.style.in_object),
            Value::Array(_) if is_plain => (['[', ']'], self.style.in_list),
            Value::Array(_) => (['[', ']'], self.style.in_object.map(|_| "")),
            plain => return self.push(&plain.to_string()),
        };
        if new_members.is_empty() {
            return self.push(&brackets.iter().collect::<String>());
        }
        let start = (self.out.len(), self.line);
        if flat || inside.is_some() {
            let inside = inside.unwrap_or_default();
            self.out.push(brackets[0]);
            self.push(inside);
            for (at, new_member) in new_members.iter().enumerate() {
                if at > 0 {
                    self.push(self.style.comma);
                }
                self.member(None, new_member, true);
            }
            self.push(inside);
            self.out.push(brackets[1]);
            if flat || self.fits() {
                return;
            }
            self.back(start);
        }
        let filled = is_plain && self.style.in_list.is_some();
        self.broken(None, brackets, &new_members, filled);
    }

    /// Writes every member on a line of its own, or if `filled`, as many on a line as fit.
    pub(super) fn broken(
        &mut self,
        old: Option<(OldValue, &Members)>,
        brackets: [char; 2],
        new_members: &[NewMember],
        filled: bool,
    ) {
        let line = &self.out[self.line..];
        let indent = line[..line.len() - line.trim_start_matches([' ', '\t']).len()].to_owned();
        let inside = format!("{indent}{}", self.style.indent);
        self.out.push(brackets[0]);
        for (at, new_member) in new_members.iter().enumerate() {
            let wide = || new_member.value.to_string().chars().count();
            let fits_on_line = || self.column() + self.style.comma.len() + wide() < COLUMNS;
            if filled && at > 0 && fits_on_line() {
                self.push(self.style.comma);
            } else {
                self.out.push_str(if at > 0 { "," } else { "" });
                self.push(self.style.line_end);
                self.push(&inside);
            }
            self.member(old, new_member, false);
        }
        self.push(self.style.line_end);
        self.push(&indent);
        self.out.push(brackets[1]);
    }

    /// Writes a member with its key.
    pub(super) fn member(
        &mut self,
        old: Option<(OldValue, &Members)>,
        new_member: &NewMember,
        flat: bool,
    ) {
        let old_member = old.zip(new_member.old).map(|((old, members), at)| {
            let item = &members.items()[at];
            let value = old.member(new_member, at);
            (
                &self.text[item.range.start..item.node.start()],
                OldValue {
                    node: item.node,
                    value,
                },
            )
        });
        match (old_member, new_member.key) {
            (Some((key, _)), _) => self.push(key),
            (None, Some(key)) => {
                self.push(&Value::from(key).to_string());
                self.push(self.style.colon);
            }
            (None, None) => {}
        }
        self.value(old_member.map(|(_, old)| old), new_member.value, flat);
    }

    pub(super) fn back(&mut self, (length, line): (usize, usize)) {
        self.out.truncate(length);
        self.line = line;
    }

    /// The characters of the last line; for a very long line only an estimate.
    pub(super) fn column(&self) -> usize {
        let line = &self.out[self.line..];
        match line.len() > 4 * COLUMNS {
            true => 2 * COLUMNS,
            false => line.chars().count(),
        }
    }

    /// Whether a comma fits on the last line.
    pub(super) fn fits(&self) -> bool {
        self.column() < COLUMNS
    }
}

/// Whether two values are equal, where `9000.0` equals 9000.
fn is_same(old: &Value, new: &Value) -> bool {
    old == new || (old.is_number() && old.as_f64() == new.as_f64())
}

pub(super) fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

fn is_plain_list(value: &Value) -> bool {
    value
        .as_array()
        .is_some_and(|items| items.iter().all(is_plain))
}
