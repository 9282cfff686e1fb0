//! The names at the ends of lines.

use super::rank_line::RankLine;

/// The width of a name on a phone, as a fraction of the plot's width.
const NAME_WIDTH: f32 = 0.12;
/// The height of a name, as a fraction of the plot's height.
const NAME_HEIGHT: f32 = 0.1;

/// Moves the names of lines that end next to each other down until they do not overlap, and up again if the last one
/// would leave the plot.
pub(super) fn separate_names(lines: &mut [RankLine]) {
    let ends: Vec<(f32, f32)> = lines
        .iter()
        .map(|line| line.end().map_or((0.0, 0.0), |end| (end.y, end.x)))
        .collect();
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_unstable_by(|a, b| ends[*a].0.total_cmp(&ends[*b].0));
    let beside = |a: usize, b: usize| (ends[a].1 - ends[b].1).abs() < NAME_WIDTH;
    for (at, line) in order.iter().enumerate() {
        let above = order[..at].iter().filter(|other| beside(*line, **other));
        let free = above.map(|other| lines[*other].name_y + NAME_HEIGHT);
        lines[*line].name_y = free.fold(ends[*line].0, f32::max);
    }
    for (at, line) in order.iter().enumerate().rev() {
        let below = order[at + 1..]
            .iter()
            .filter(|other| beside(*line, **other));
        let free = below.map(|other| lines[*other].name_y - NAME_HEIGHT);
        lines[*line].name_y = free.fold(lines[*line].name_y.min(1.0), f32::min);
    }
}
