//! Collects lists and objects while they are parsed.

use super::expected::ExpectedShape;
use crate::snapshot::record::Shape;
use crate::snapshot::value::{Fields, Value};

/// Collects the items of a list.
pub struct ListBuilder {
    shape: ExpectedShape,
    items: Vec<Value>,
}

impl ListBuilder {
    /// An empty list of this shape.
    pub fn new(shape: ExpectedShape) -> ListBuilder {
        ListBuilder {
            shape,
            items: Vec::new(),
        }
    }

    /// The shape of the next item.
    pub fn expected(&self) -> ExpectedShape {
        match self.is_full() {
            true => ExpectedShape(None),
            false => self.shape.item(),
        }
    }

    /// Adds the next item, if it is kept.
    pub fn put(&mut self, item: Value) {
        if !self.is_full() {
            self.items.push(item);
        }
    }

    /// The list with all items.
    pub fn into_value(self) -> Value {
        Value::List(self.items)
    }

    fn is_full(&self) -> bool {
        self.items.len() >= self.shape.max_items()
    }
}

/// Collects the keys of an object.
pub struct ObjectBuilder {
    shape: ExpectedShape,
    entries: Vec<(String, Value)>,
    fields: Fields,
}

impl ObjectBuilder {
    /// An empty object of this shape.
    pub fn new(shape: ExpectedShape) -> ObjectBuilder {
        ObjectBuilder {
            shape,
            entries: Vec::new(),
            fields: Fields::default(),
        }
    }

    /// The index of a key in the shape, and the shape of its value.
    pub fn expected(&self, name: &str) -> (Option<usize>, ExpectedShape) {
        if let Some(Shape::Map(of, _)) = self.shape.0 {
            let is_full = self.entries.len() >= self.shape.max_items();
            return (None, ExpectedShape(Some(*of).filter(|_| !is_full)));
        }
        let keys = self.shape.keys();
        let index = keys.iter().position(|key| key.name == name);
        (index, ExpectedShape(index.map(|index| &keys[index].shape)))
    }

    /// Adds the value of a key with this index in the shape.
    pub fn put(&mut self, index: Option<usize>, name: String, value: Value) {
        match (index, self.shape.0) {
            (Some(index), _) => {
                let keys = self.shape.keys().len();
                self.fields.known.resize_with(keys, || None);
                self.fields.known[index] = Some(value);
            }
            (None, Some(Shape::Map(..))) if self.entries.len() < self.shape.max_items() => {
                self.entries.push((name, value));
            }
            (None, Some(Shape::Object(_))) => self.fields.unknown.push(name),
            _ => {}
        }
    }

    /// The object with all keys.
    pub fn into_value(self) -> Value {
        match self.shape.0 {
            Some(Shape::Map(..)) => Value::Map(self.entries),
            _ => Value::Object(Box::new(self.fields)),
        }
    }
}
