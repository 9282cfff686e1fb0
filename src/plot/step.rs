//! From square to square: which one the arrow keys lead to.

use crate::plot::Cell;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Left,
    Right,
    Up,
    Down,
}

impl Way {
    /// By the name of its [key](https://www.w3.org/TR/uievents-key/#keys-navigation).
    pub fn of_key(key: &str) -> Option<Way> {
        Some(match key {
            "ArrowLeft" => Way::Left,
            "ArrowRight" => Way::Right,
            "ArrowUp" => Way::Up,
            "ArrowDown" => Way::Down,
            _ => return None,
        })
    }
}

/// The nearest of these squares that lies this way, by its place among them. What lies straight ahead
/// is nearer than what lies aside: a square aside counts three times.
pub fn step(cells: &[Cell], from: Cell, way: Way) -> Option<usize> {
    let distance = |to: &Cell| {
        let right = i32::from(to.column) - i32::from(from.column);
        let down = i32::from(to.row) - i32::from(from.row);
        let (ahead, aside) = match way {
            Way::Left => (-right, down),
            Way::Right => (right, down),
            Way::Up => (-down, right),
            Way::Down => (down, right),
        };
        (ahead > 0).then(|| ahead + 3 * aside.abs())
    };
    let far = cells.iter().enumerate();
    let far = far.filter_map(|(at, cell)| Some((distance(cell)?, at)));
    far.min().map(|(_, at)| at)
}
