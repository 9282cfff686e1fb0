//! The result of looking for a column.

/// A column that was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoundColumn {
    At(usize),
    /// The table has no such column, and needs none.
    None,
    /// The table has no such column or several, which is reported.
    Wrong,
}

impl FoundColumn {
    /// Its index.
    pub fn index(self) -> Option<usize> {
        match self {
            FoundColumn::At(index) => Some(index),
            _ => None,
        }
    }
}
