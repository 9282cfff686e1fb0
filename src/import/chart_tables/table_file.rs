//! A table as it comes in.

use crate::import::table_kind::TableKind;

/// One table.
pub struct TableFile<'a> {
    /// The name of its file; empty for standard input.
    pub name: &'a str,
    /// Its text.
    pub text: &'a str,
    /// Its form.
    pub kind: TableKind,
}
