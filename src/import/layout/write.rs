//! Writes a new value over an old text.

use super::COLUMNS;
use super::members::{Members, Slot, fresh, slots};
use super::style::Style;
use jsonc_parser::ast::Value as Node;
use jsonc_parser::common::Ranged;
use serde_json::Value;

/// What the text has where a new value goes.
#[derive(Clone, Copy)]
pub struct Old<'a, 'text> {
    pub node: &'a Node<'text>,
    pub value: &'a Value,
}

impl<'a> Old<'a, '_> {
    pub(super) fn member(&self, slot: &Slot, at: usize) -> &'a Value {
        match slot.key {
            Some(key) => &self.value[key],
            None => &self.value[at],
        }
    }
}

pub struct Writer<'a> {
    pub(super) text: &'a str,
    pub(super) style: &'a Style<'a>,
    pub(super) out: String,
    /// Where the last line of `out` begins.
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

    /// Writes a value; `flat` where it may not begin a new line.
    pub fn value(&mut self, old: Option<Old>, new: &Value, flat: bool) {
        let Some(old) = old else {
            return self.fresh(new, flat);
        };
        if is_same(old.value, new) {
            return self.push(&self.text[old.node.start()..old.node.end()]);
        }
        let members = Members::of(old.node);
        match members.zip(slots(old.value, new)) {
            Some((members, slots)) if !slots.is_empty() => {
                self.changed(old, &members, &slots, flat);
            }
            _ => self.fresh(new, flat),
        }
    }

    /// A value of which the text has nothing.
    fn fresh(&mut self, new: &Value, flat: bool) {
        let (slots, is_plain) = (fresh(new), is_plain_list(new));
        let (brackets, inside) = match new {
            Value::Object(_) => (['{', '}'], self.style.in_object),
            Value::Array(_) if is_plain => (['[', ']'], self.style.in_list),
            Value::Array(_) => (['[', ']'], self.style.in_object.map(|_| "")),
            plain => return self.push(&plain.to_string()),
        };
        if slots.is_empty() {
            return self.push(&brackets.iter().collect::<String>());
        }
        let start = (self.out.len(), self.line);
        if flat || inside.is_some() {
            let inside = inside.unwrap_or_default();
            self.out.push(brackets[0]);
            self.push(inside);
            for (at, slot) in slots.iter().enumerate() {
                if at > 0 {
                    self.push(self.style.comma);
                }
                self.member(None, slot, true);
            }
            self.push(inside);
            self.out.push(brackets[1]);
            if flat || self.fits() {
                return;
            }
            self.back(start);
        }
        let filled = is_plain && self.style.in_list.is_some();
        self.broken(None, brackets, &slots, filled);
    }

    /// Every member on a line of its own, or as many on a line as fit.
    pub(super) fn broken(
        &mut self,
        old: Option<(Old, &Members)>,
        brackets: [char; 2],
        slots: &[Slot],
        filled: bool,
    ) {
        let line = &self.out[self.line..];
        let indent = line[..line.len() - line.trim_start_matches([' ', '\t']).len()].to_owned();
        let inside = format!("{indent}{}", self.style.indent);
        self.out.push(brackets[0]);
        for (at, slot) in slots.iter().enumerate() {
            let wide = || slot.value.to_string().chars().count();
            let room = || self.column() + self.style.comma.len() + wide() < COLUMNS;
            if filled && at > 0 && room() {
                self.push(self.style.comma);
            } else {
                self.out.push_str(if at > 0 { "," } else { "" });
                self.push(self.style.line_end);
                self.push(&inside);
            }
            self.member(old, slot, false);
        }
        self.push(self.style.line_end);
        self.push(&indent);
        self.out.push(brackets[1]);
    }

    /// A member with its key.
    pub(super) fn member(&mut self, old: Option<(Old, &Members)>, slot: &Slot, flat: bool) {
        let there = old.zip(slot.old).map(|((old, members), at)| {
            let item = &members.items()[at];
            let value = old.member(slot, at);
            (
                &self.text[item.range.start..item.node.start()],
                Old {
                    node: item.node,
                    value,
                },
            )
        });
        match (there, slot.key) {
            (Some((key, _)), _) => self.push(key),
            (None, Some(key)) => {
                self.push(&Value::from(key).to_string());
                self.push(self.style.colon);
            }
            (None, None) => {}
        }
        self.value(there.map(|(_, old)| old), slot.value, flat);
    }

    pub(super) fn back(&mut self, (length, line): (usize, usize)) {
        self.out.truncate(length);
        self.line = line;
    }

    /// Characters of the last line; of a long one only that it is.
    pub(super) fn column(&self) -> usize {
        let line = &self.out[self.line..];
        match line.len() > 4 * COLUMNS {
            true => 2 * COLUMNS,
            false => line.chars().count(),
        }
    }

    /// Whether the last line has room for a comma.
    pub(super) fn fits(&self) -> bool {
        self.column() < COLUMNS
    }
}

/// Whether two values say the same: `9000.0` is 9000.
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
