//! Kinds of many values: lists, and values by language.

use super::field_reader::FieldReader;
use super::kind::{Item, Kind, Nullable};
use super::shape::{Need, Shape};
use super::text::Text;
use std::marker::PhantomData;

/// At most so many items; an absent list is empty.
pub struct List<I, const MOST: u32>(PhantomData<I>);

impl<I: Item, const MOST: u32> Kind for List<I, MOST> {
    type Value = Vec<I::Value>;
    type Present = [I];
    const NEED: Need = Need::Optional;
    const SHAPE: Shape = Shape::List(&I::SHAPE, MOST);

    fn read(fields: &mut FieldReader) -> Vec<I::Value> {
        I::read_list(fields)
    }
}

impl<const LENGTH: u32, const MOST: u32> Nullable for List<Text<LENGTH>, MOST> {
    fn read_nullable(fields: &mut FieldReader) -> Option<Vec<String>> {
        fields.optional_texts()
    }
}

/// Values by [BCP 47](https://www.rfc-editor.org/info/bcp47) tag, in tag order, at most so many; absent ones are empty.
pub struct ByLanguage<I, const MOST: u32>(PhantomData<I>);

impl<I: Item, const MOST: u32> Kind for ByLanguage<I, MOST> {
    type Value = Vec<(String, I::Value)>;
    type Present = [(String, I)];
    const NEED: Need = Need::Optional;
    const SHAPE: Shape = Shape::Map(&I::SHAPE, MOST);

    fn read(fields: &mut FieldReader) -> Vec<(String, I::Value)> {
        I::read_map(fields)
    }
}

/// A list that must be there.
pub struct Required<K>(PhantomData<K>);

impl<K: Kind> Kind for Required<K> {
    type Value = K::Value;
    type Present = K::Present;
    const NEED: Need = Need::Required;
    const SHAPE: Shape = K::SHAPE;

    fn read(fields: &mut FieldReader) -> K::Value {
        K::read(fields)
    }
}
