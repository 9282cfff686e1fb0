//! Reads the fields of a document's types from a value.

use crate::snapshot::bidi::strip_bidi_controls;
use crate::snapshot::limits;
use crate::snapshot::value::Value;
use std::mem::take;
use std::slice::IterMut;

/// The fields of one object, taken one by one in the order of its shape. So the wasm has one call for each field, without
/// names; `record!` writes both in one order.
pub struct FieldReader<'a> {
    known: IterMut<'a, Option<Value>>,
    /// Whether every field so far had the right shape.
    pub fits: bool,
}

impl<'a> FieldReader<'a> {
    /// The fields of a value; none of a value that is no object.
    pub fn of(value: &'a mut Value) -> FieldReader<'a> {
        let (known, fits) = match value {
            Value::Object(fields) => (fields.known.iter_mut(), true),
            _ => (IterMut::default(), false),
        };
        FieldReader { known, fits }
    }

    /// The next field; `None` if it is absent or null.
    fn value(&mut self) -> Option<&'a mut Value> {
        match self.known.next()? {
            None | Some(Value::Null) => None,
            Some(value) => Some(value),
        }
    }

    fn required<T: Default>(&mut self, found: Option<T>) -> T {
        self.fits &= found.is_some();
        found.unwrap_or_default()
    }

    /// A text.
    pub fn text(&mut self) -> String {
        let text = self.optional_text();
        self.required(text)
    }

    /// A text that may be absent.
    pub fn optional_text(&mut self) -> Option<String> {
        match self.value()? {
            Value::Text(text) => Some(strip_bidi_controls(text)),
            _ => self.wrong_shape(),
        }
    }

    /// A whole number.
    pub fn whole_number(&mut self) -> i64 {
        let whole = self.optional_whole_number();
        self.required(whole)
    }

    /// A whole number that may be absent.
    pub fn optional_whole_number(&mut self) -> Option<i64> {
        let value = self.value()?;
        self.as_whole(value)
    }

    /// `true` or `false`; an absent one is `false`.
    pub fn flag(&mut self) -> bool {
        match self.value() {
            None => false,
            Some(Value::Flag(flag)) => *flag,
            Some(_) => self.wrong_shape().unwrap_or_default(),
        }
    }

    /// Texts; an absent list is empty.
    pub fn texts(&mut self) -> Vec<String> {
        self.optional_texts().unwrap_or_default()
    }

    /// Texts in a list that may be absent.
    pub fn optional_texts(&mut self) -> Option<Vec<String>> {
        let mut texts = Vec::new();
        for item in self.items()? {
            match item {
                Value::Text(text) => texts.push(strip_bidi_controls(text)),
                _ => self.fits = false,
            }
        }
        Some(texts)
    }

    /// Whole numbers and nulls.
    pub fn ranks(&mut self) -> Vec<Option<i64>> {
        let items = self.items();
        let mut ranks = Vec::new();
        for item in self.required(items) {
            ranks.push(match item {
                Value::Null => None,
                other => self.as_whole(other),
            });
        }
        ranks
    }

    /// Objects; an absent list is empty.
    pub fn list<T>(&mut self, read: fn(&mut FieldReader) -> T) -> Vec<T> {
        let mut list = Vec::new();
        for item in self.items().unwrap_or_default() {
            list.push(self.part(item, read));
        }
        list
    }

    /// An object.
    pub fn object<T>(&mut self, read: fn(&mut FieldReader) -> T) -> T {
        match self.value() {
            Some(value) => self.part(value, read),
            None => self.part(&mut Value::Null, read),
        }
    }

    /// An object that may be absent.
    pub fn optional_object<T>(&mut self, read: fn(&mut FieldReader) -> T) -> Option<T> {
        let value = self.value()?;
        Some(self.part(value, read))
    }

    /// The entries of a map in the order of their names.
    fn map(&mut self) -> &'a mut [(String, Value)] {
        match self.value() {
            None => &mut [],
            Some(Value::Map(entries)) => {
                entries.sort_by(|(a, _), (b, _)| a.cmp(b));
                entries
            }
            Some(_) => self.wrong_shape().unwrap_or_default(),
        }
    }

    /// Texts by language tag.
    pub fn text_by_tag(&mut self) -> Vec<(String, String)> {
        let mut texts = Vec::new();
        for (tag, value) in self.map() {
            match value {
                Value::Text(text) => texts.push((take(tag), strip_bidi_controls(text))),
                _ => self.fits = false,
            }
        }
        texts
    }

    /// Objects by language tag.
    pub fn object_by_tag<T>(&mut self, read: fn(&mut FieldReader) -> T) -> Vec<(String, T)> {
        let mut objects = Vec::new();
        for (tag, value) in self.map() {
            objects.push((take(tag), self.part(value, read)));
        }
        objects
    }

    fn part<T>(&mut self, value: &mut Value, read: fn(&mut FieldReader) -> T) -> T {
        let mut fields = FieldReader::of(value);
        let part = read(&mut fields);
        self.fits &= fields.fits;
        part
    }

    fn items(&mut self) -> Option<&'a mut [Value]> {
        match self.value()? {
            Value::List(items) => Some(items),
            _ => self.wrong_shape(),
        }
    }

    fn as_whole(&mut self, value: &Value) -> Option<i64> {
        match value {
            Value::Number(number) if number.fract() == 0.0 && number.abs() <= limits::EXACT => {
                Some(*number as i64)
            }
            _ => self.wrong_shape(),
        }
    }

    fn wrong_shape<T>(&mut self) -> Option<T> {
        self.fits = false;
        None
    }
}
