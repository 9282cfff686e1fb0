//! The macro that declares a record.

/// Declares an object of the document. A key is one line: its name as a field, which is written in camel case in JSON, and
/// its kind, which says what its value may be and whether it may be absent. The doc comment is the key's text in the JSON
/// Schema and in `docs/snapshot.md`.
///
/// ```text
/// record! {
///     /// Somebody who performs the song.
///     pub struct Artist {
///         /// As credited.
///         name: Name,
///         /// The group the artist belongs to.
///         member_of: Option<Name>,
///     }
/// }
/// ```
///
/// gives `struct Artist { pub name: String, pub member_of: Option<String> }` with its
/// [`Record`](crate::snapshot::record::Record), and the methods `name()` and `member_of()` of `At<Artist>`, which point to
/// the keys `name` and `memberOf`.
macro_rules! record {
    (
        $(#[doc = $about:literal])+
        pub struct $record:ident {
            $($(#[doc = $meaning:literal])+ $field:ident: $kind:ty,)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone)]
        pub struct $record {
            $($(#[doc = $meaning])+ pub $field: <$kind as $crate::snapshot::record::Kind>::Value,)+
        }

        impl $crate::snapshot::record::Record for $record {
            const OBJECT: $crate::snapshot::record::Object = $crate::snapshot::record::Object {
                name: $crate::snapshot::record::Doc::new(stringify!($record)),
                about: $crate::snapshot::record::Doc::new(concat!($($about, "\n"),+)),
                keys: &[$($crate::snapshot::record::Key {
                    name: $crate::snapshot::record::key_name!($field),
                    need: <$kind as $crate::snapshot::record::Kind>::NEED,
                    shape: <$kind as $crate::snapshot::record::Kind>::SHAPE,
                    meaning: $crate::snapshot::record::Doc::new(concat!($($meaning, "\n"),+)),
                }),+],
            };

            // The order of the keys is that of the shape, by which `FieldReader` has the values.
            fn read_fields(fields: &mut $crate::snapshot::record::FieldReader) -> $record {
                $record {
                    $($field: <$kind as $crate::snapshot::record::Kind>::read(fields)),+
                }
            }
        }

        impl<'a> $crate::snapshot::record::At<'a, $record> {
            $(
                #[doc = concat!("Where [`", stringify!($record), "::", stringify!($field), "`] is.")]
                pub fn $field(
                    &'a self,
                ) -> $crate::snapshot::record::At<'a, <$kind as $crate::snapshot::record::Kind>::Present> {
                    self.value_of($crate::snapshot::record::key_name!($field))
                }
            )+
        }
    };
}

pub(in crate::snapshot) use record;
