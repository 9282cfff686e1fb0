//! Kinds of text.

use super::field_reader::FieldReader;
use super::kind::{Item, Kind, Nullable};
use super::shape::{Need, Shape};
use crate::song::Keyword;
use std::marker::PhantomData;

/// Text of at most so many characters.
pub enum Text<const MOST: u32> {}

/// One word of a closed list.
pub struct OneOf<K>(PhantomData<K>);

/// A [BCP 47](https://www.rfc-editor.org/info/bcp47) tag.
pub enum Tag {}

/// Implements the traits of a kind that is text.
macro_rules! text_kind {
    ([$($generic:tt)*] $kind:ty, $shape:expr) => {
        impl<$($generic)*> Kind for $kind {
            type Value = String;
            type Present = Self;
            const NEED: Need = Need::Required;
            const SHAPE: Shape = $shape;

            fn read(fields: &mut FieldReader) -> String {
                fields.text()
            }
        }

        impl<$($generic)*> Nullable for $kind {
            fn read_nullable(fields: &mut FieldReader) -> Option<String> {
                fields.optional_text()
            }
        }

        impl<$($generic)*> Item for $kind {
            type Value = String;
            const SHAPE: Shape = $shape;

            fn read_list(fields: &mut FieldReader) -> Vec<String> {
                fields.texts()
            }

            fn read_map(fields: &mut FieldReader) -> Vec<(String, String)> {
                fields.text_by_tag()
            }
        }
    };
}

text_kind!([const MOST: u32] Text<MOST>, Shape::Text(MOST));
text_kind!([K: Keyword] OneOf<K>, Shape::OneOf(K::WORDS));
text_kind!([] Tag, Shape::Tag);
