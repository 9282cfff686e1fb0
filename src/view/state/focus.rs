//! Where the focus goes.

use crate::embed::View;
use crate::song::{Scope, SourceId};

/// What should have the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The tab of a panel.
    Tab(View),
    /// A place of the board or the list.
    Place(Scope),
    /// The place of the list that the tab key stops at.
    Places,
    /// A source in the list of sources.
    Source(SourceId),
    /// The source mark that was followed last.
    Mark,
    /// Another mark of the list whose mark has the focus.
    OtherMark(Move),
    /// Another button of the row whose button has the focus.
    OtherInRow(Move),
    /// The button that opens the share menu.
    MenuButton,
    /// The text to copy manually.
    ManualCopy,
    /// The choice of one more place for the rank lines.
    AddPlace,
    /// A milestone in the list, counted from 0.
    Milestone(usize),
    /// The time of a line of lyrics, by its place.
    Line(usize),
    /// The time of the line that is sung.
    Sung,
    /// The button that begins and ends picking lines.
    ShareLines,
}

/// From one of several to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the next item.
    Next,
    /// To the previous item.
    Before,
    /// To the first item.
    First,
    /// To the last item.
    Last,
}

impl Move {
    /// Where it leads from one place among so many; nowhere past the ends.
    pub fn from(self, at: usize, count: usize) -> Option<usize> {
        match self {
            Move::Next => Some(at + 1).filter(|to| *to < count),
            Move::Before => at.checked_sub(1),
            Move::First => Some(0).filter(|_| count > 0),
            Move::Last => count.checked_sub(1),
        }
    }
}
