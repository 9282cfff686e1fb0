//! Pointers to parts of a document. They are written as text only where there is a problem.

use super::kind::Item;
use super::number::Ranks;
use std::fmt::{Display, Formatter, Result};
use std::marker::PhantomData;
use std::ops::Deref;

/// A part of a document, by the parts that contain it.
#[derive(Clone, Copy)]
pub struct Pointer<'a> {
    around: Option<&'a Pointer<'a>>,
    part: Part<'a>,
}

#[derive(Clone, Copy)]
enum Part<'a> {
    Document,
    Key(&'a str),
    Item(usize),
}

impl<'a> Pointer<'a> {
    /// The document itself.
    pub const ROOT: Pointer<'static> = Pointer {
        around: None,
        part: Part::Document,
    };

    /// A key of this object.
    pub fn key(&'a self, name: &'a str) -> Pointer<'a> {
        self.inside(Part::Key(name))
    }

    /// An item of this list, counted from 0.
    pub fn item(&'a self, index: usize) -> Pointer<'a> {
        self.inside(Part::Item(index))
    }

    /// The object or list that this is a part of; the document for the document itself.
    pub fn around(&self) -> &Pointer<'a> {
        self.around.unwrap_or(self)
    }

    /// The key that this is the value of; empty for the document and for the items of lists.
    pub fn name(&self) -> &'a str {
        match self.part {
            Part::Key(name) => name,
            _ => "",
        }
    }

    /// Whether this is the document itself.
    pub fn is_root(&self) -> bool {
        matches!(self.part, Part::Document)
    }

    fn inside(&'a self, part: Part<'a>) -> Pointer<'a> {
        Pointer {
            around: Some(self),
            part,
        }
    }
}

impl Display for Pointer<'_> {
    /// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if let Some(around) = self.around {
            around.fmt(f)?;
        }
        match self.part {
            Part::Document => Ok(()),
            Part::Key(name) => write!(f, "/{}", pointer_token(name)),
            Part::Item(index) => write!(f, "/{index}"),
        }
    }
}

/// A key as a reference token of a JSON pointer, by [RFC 6901, section 3](https://www.rfc-editor.org/rfc/rfc6901#section-3).
///
/// ```
/// assert_eq!(songcard::snapshot::pointer_token("a/b~c"), "a~1b~0c");
/// ```
pub fn pointer_token(key: &str) -> String {
    let mut token = String::new();
    for letter in key.chars() {
        match letter {
            '~' => token.push_str("~0"),
            '/' => token.push_str("~1"),
            other => token.push(other),
        }
    }
    token
}

/// A pointer to a value of a kind. Each key of a record is a method, so that a misspelt key does not compile:
///
/// ```
/// use songcard::snapshot::{At, Document};
///
/// let document = At::<Document>::ROOT;
/// let (charts, song) = (document.charts(), document.song());
/// assert_eq!(charts.item(2).positions().to_string(), "/charts/2/positions");
/// assert_eq!(song.titles().entry("ko").to_string(), "/song/titles/ko");
/// ```
///
/// ```compile_fail
/// # use songcard::snapshot::{At, Document};
/// At::<Document>::ROOT.song().titels();
/// ```
pub struct At<'a, K: ?Sized> {
    pointer: Pointer<'a>,
    kind: PhantomData<K>,
}

impl<'a, K: ?Sized> At<'a, K> {
    /// The document itself.
    pub const ROOT: At<'static, K> = At::of(Pointer::ROOT);

    const fn of(pointer: Pointer<'a>) -> At<'a, K> {
        At {
            pointer,
            kind: PhantomData,
        }
    }

    /// The value of a key. For `record!`, which knows the keys and their kinds.
    pub(in crate::snapshot) fn value_of<V: ?Sized>(&'a self, name: &'static str) -> At<'a, V> {
        At::of(self.pointer.key(name))
    }
}

impl<'a, I: Item> At<'a, [I]> {
    /// An item, counted from 0.
    pub fn item(&'a self, index: usize) -> At<'a, I> {
        At::of(self.pointer.item(index))
    }
}

impl<'a, I> At<'a, [(String, I)]> {
    /// The value for a language tag.
    pub fn entry(&'a self, tag: &'a str) -> At<'a, I> {
        At::of(self.pointer.key(tag))
    }
}

impl<'a> At<'a, Ranks> {
    /// A rank or an absence, counted from 0.
    pub fn item(&'a self, index: usize) -> Pointer<'a> {
        self.pointer.item(index)
    }
}

impl<'a, K: ?Sized> Deref for At<'a, K> {
    type Target = Pointer<'a>;

    fn deref(&self) -> &Pointer<'a> {
        &self.pointer
    }
}
