//! A document's types, read from a value of its shape.

use super::value::Value;
use std::mem::take;
use std::slice::IterMut;

/// The fields of one object, taken one by one in the order of its shape, which is the order of the
/// type. That leaves a call a field in the wasm, without names; a native test holds the order.
pub(super) struct Next<'a> {
    known: IterMut<'a, Option<Value>>,
    /// Whether every field so far was what its type wants.
    pub fits: bool,
}

impl<'a> Next<'a> {
    pub fn of(value: &'a mut Value) -> Next<'a> {
        let (known, fits) = match value {
            Value::Object(fields) => (fields.known.iter_mut(), true),
            _ => (IterMut::default(), false),
        };
        Next { known, fits }
    }

    /// The next field, where it is neither absent nor null.
    fn value(&mut self) -> Option<&'a mut Value> {
        match self.known.next()? {
            None | Some(Value::Null) => None,
            Some(value) => Some(value),
        }
    }

    fn demand<T: Default>(&mut self, found: Option<T>) -> T {
        self.fits &= found.is_some();
        found.unwrap_or_default()
    }

    pub fn text(&mut self) -> String {
        let text = self.may_text();
        self.demand(text)
    }

    pub fn may_text(&mut self) -> Option<String> {
        match self.value()? {
            Value::Text(text) => Some(straight(text)),
            _ => self.misfit(),
        }
    }

    pub fn whole(&mut self) -> i64 {
        let whole = self.may_whole();
        self.demand(whole)
    }

    pub fn may_whole(&mut self) -> Option<i64> {
        let value = self.value()?;
        self.as_whole(value)
    }

    pub fn flag(&mut self) -> bool {
        match self.value() {
            None => false,
            Some(Value::Flag(flag)) => *flag,
            Some(_) => self.misfit().unwrap_or_default(),
        }
    }

    pub fn texts(&mut self) -> Vec<String> {
        self.may_texts().unwrap_or_default()
    }

    pub fn may_texts(&mut self) -> Option<Vec<String>> {
        let mut texts = Vec::new();
        for item in self.items()? {
            match item {
                Value::Text(text) => texts.push(straight(text)),
                _ => self.fits = false,
            }
        }
        Some(texts)
    }

    /// Whole numbers and nulls.
    pub fn ranks(&mut self) -> Vec<Option<i64>> {
        let items = self.items();
        let mut ranks = Vec::new();
        for item in self.demand(items) {
            ranks.push(match item {
                Value::Null => None,
                other => self.as_whole(other),
            });
        }
        ranks
    }

    pub fn list<T>(&mut self, read: fn(&mut Next) -> T) -> Vec<T> {
        let mut list = Vec::new();
        for item in self.items().unwrap_or_default() {
            list.push(self.part(item, read));
        }
        list
    }

    pub fn object<T>(&mut self, read: fn(&mut Next) -> T) -> T {
        match self.value() {
            Some(value) => self.part(value, read),
            None => self.part(&mut Value::Null, read),
        }
    }

    pub fn may_object<T>(&mut self, read: fn(&mut Next) -> T) -> Option<T> {
        let value = self.value()?;
        Some(self.part(value, read))
    }

    /// The entries of a map in the order of their names.
    pub fn map(&mut self) -> &'a mut [(String, Value)] {
        match self.value() {
            None => &mut [],
            Some(Value::Map(entries)) => {
                entries.sort_by(|(a, _), (b, _)| a.cmp(b));
                entries
            }
            Some(_) => self.misfit().unwrap_or_default(),
        }
    }

    pub fn text_by_tag(&mut self) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for (tag, value) in self.map() {
            match value {
                Value::Text(text) => texts.push((take(tag), straight(text))),
                _ => self.fits = false,
            }
        }
        texts
    }

    pub fn part<T>(&mut self, value: &mut Value, read: fn(&mut Next) -> T) -> T {
        let mut next = Next::of(value);
        let part = read(&mut next);
        self.fits &= next.fits;
        part
    }

    fn items(&mut self) -> Option<&'a mut [Value]> {
        match self.value()? {
            Value::List(items) => Some(items),
            _ => self.misfit(),
        }
    }

    fn as_whole(&mut self, value: &Value) -> Option<i64> {
        match value {
            Value::Number(number)
                if number.fract() == 0.0 && number.abs() <= crate::snapshot::MOST_EXACT =>
            {
                Some(*number as i64)
            }
            _ => self.misfit(),
        }
    }

    fn misfit<T>(&mut self) -> Option<T> {
        self.fits = false;
        None
    }
}

/// A text without what would turn the words around it.
fn straight(text: &mut String) -> String {
    let mut text = take(text);
    text.retain(|letter| !turns(letter));
    text
}

/// Whether this opens or closes an explicit direction
/// ([UAX #9](https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings)). Marks (U+200E, U+200F,
/// U+061C) turn nothing but themselves.
pub fn turns(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
