//! A row of a table and its cells, with their bytes in the file.

use std::borrow::Cow;
use std::ops::Range;

/// One row. It takes several lines where a quoted cell has line breaks.
pub struct CsvRecord<'a> {
    /// The line that it begins on, counted from 1.
    pub line: usize,
    /// At least one.
    pub cells: Vec<CsvCell<'a>>,
}

impl CsvRecord<'_> {
    /// The bytes from its first cell to its last.
    pub fn bytes(&self) -> Range<usize> {
        let last = self.cells.last().map_or(0, |cell| cell.bytes.end);
        self.cells[0].bytes.start..last
    }
}

/// A trimmed cell.
pub struct CsvCell<'a> {
    pub text: Cow<'a, str>,
    /// Its bytes in the file, with its quotes.
    pub bytes: Range<usize>,
}
