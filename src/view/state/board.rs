//! How a reader looks at the board: its layout, and the order of its list.

/// The two layouts of one list of places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Tiles on the board.
    Board,
    /// Rows of a list.
    List,
}

/// The orders of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Rank,
    Name,
    FirstNumberOne,
}

impl Sort {
    pub const ALL: [Sort; 3] = [Sort::Rank, Sort::Name, Sort::FirstNumberOne];

    /// A name for markup.
    pub fn key(self) -> &'static str {
        match self {
            Sort::Rank => "rank",
            Sort::Name => "name",
            Sort::FirstNumberOne => "first",
        }
    }
}
