//! Which square of the board an arrow key leads to.

use super::grid::Cell;

/// The direction of an arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// West.
    Left,
    /// East.
    Right,
    /// North.
    Up,
    /// South.
    Down,
}

impl Direction {
    /// The direction of a [key](https://www.w3.org/TR/uievents-key/#keys-navigation), by its name.
    pub fn of_key(key: &str) -> Option<Direction> {
        Some(match key {
            "ArrowLeft" => Direction::Left,
            "ArrowRight" => Direction::Right,
            "ArrowUp" => Direction::Up,
            "ArrowDown" => Direction::Down,
            _ => return None,
        })
    }
}

/// The index of the nearest of these squares in a direction. A square to the side counts as three squares ahead, so that
/// one straight ahead is preferred.
///
/// ```
/// use songcard::plot::{Cell, Direction, nearest_in_direction};
///
/// let cells = [(0, 0), (3, 0), (1, 1)].map(|(column, row)| Cell { column, row });
/// assert_eq!(nearest_in_direction(&cells, cells[0], Direction::Right), Some(1));
/// ```
pub fn nearest_in_direction(cells: &[Cell], from: Cell, direction: Direction) -> Option<usize> {
    let distance = |to: &Cell| {
        let right = i32::from(to.column) - i32::from(from.column);
        let down = i32::from(to.row) - i32::from(from.row);
        let (ahead, aside) = match direction {
            Direction::Left => (-right, down),
            Direction::Right => (right, down),
            Direction::Up => (-down, right),
            Direction::Down => (down, right),
        };
        (ahead > 0).then(|| ahead + 3 * aside.abs())
    };
    let distances = cells
        .iter()
        .enumerate()
        .filter_map(|(index, cell)| Some((distance(cell)?, index)));
    distances.min().map(|(_, index)| index)
}
