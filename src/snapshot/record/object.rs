//! Records as kinds.

use super::field_reader::FieldReader;
use super::kind::{Item, Kind, Nullable};
use super::shape::{Need, Object, Shape};

/// An object with known keys, which `record!` declares.
pub trait Record: Sized {
    /// The keys and the documentation.
    const OBJECT: Object;

    /// Takes the values of the fields of an object.
    fn read_fields(fields: &mut FieldReader) -> Self;
}

impl<R: Record> Kind for R {
    type Value = R;
    type Present = R;
    const NEED: Need = Need::Required;
    const SHAPE: Shape = Shape::Object(R::OBJECT);

    fn read(fields: &mut FieldReader) -> R {
        fields.object(R::read_fields)
    }
}

impl<R: Record> Nullable for R {
    fn read_nullable(fields: &mut FieldReader) -> Option<R> {
        fields.optional_object(R::read_fields)
    }
}

impl<R: Record> Item for R {
    type Value = R;
    const SHAPE: Shape = Shape::Object(R::OBJECT);

    fn read_list(fields: &mut FieldReader) -> Vec<R> {
        fields.list(R::read_fields)
    }

    fn read_map(fields: &mut FieldReader) -> Vec<(String, R)> {
        fields.object_by_tag(R::read_fields)
    }
}
