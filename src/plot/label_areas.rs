//! The areas of a plot that labels take, in pixels of a plot of one size: its width, its height and its size of letters.

use super::rank_line::Point;
use super::rank_plot::RankPlot;

/// How far labels may leave the plot at the left, the top, the right and the bottom, in pixels.
const MARGINS: [f32; 4] = [4.0, 26.0, 8.0, -2.0];
/// Half of the width of a marked point, in pixels.
const MARK: f32 = 6.0;

/// Left, top, right, bottom, in pixels.
pub(super) type Area = [f32; 4];

/// Where a point is in a plot of this size.
pub(super) fn pixels(point: &Point, size: &[f32; 3]) -> [f32; 2] {
    [point.x * size[0], point.y * size[1]]
}

/// Whether an area leaves the plot by no more than [`MARGINS`].
pub(super) fn is_inside(area: &Area, size: &[f32; 3]) -> bool {
    let [left, top, right, bottom] = MARGINS;
    area[0] >= -left && area[1] >= -top && area[2] <= size[0] + right && area[3] <= size[1] + bottom
}

/// The areas of marked points, and of the names of several lines.
pub(super) fn taken(
    plot: &RankPlot,
    marked: &[Point],
    size: &[f32; 3],
) -> impl Iterator<Item = Area> {
    let letter = size[2];
    let named = plot.lines.iter().filter(|_| plot.lines.len() > 1);
    let names = named.filter_map(move |line| {
        let (x, y) = (line.end()?.x * size[0], line.name_y * size[1]);
        Some([x, y - letter / 2.0, x + 3.0 * letter, y + letter / 2.0])
    });
    let marks = marked.iter().map(|point| {
        let [x, y] = pixels(point, size);
        [x - MARK, y - MARK, x + MARK, y + MARK]
    });
    names.chain(marks)
}

/// Whether two areas have a part in common.
pub(super) fn overlap(one: &Area, other: &Area) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// The length of the lines inside of an area, in pixels along the axes.
pub(super) fn length_inside(plot: &RankPlot, size: &[f32; 3], area: &Area) -> u32 {
    let runs = plot.lines.iter().flat_map(|line| &line.runs);
    let pieces = runs.flat_map(|run| run.windows(2));
    let lengths = pieces.map(|piece| {
        let [from, to] = [pixels(&piece[0], size), pixels(&piece[1], size)];
        let length = (to[0] - from[0]).abs() + (to[1] - from[1]).abs();
        length * share_inside(from, to, area)
    });
    lengths.sum::<f32>() as u32
}

/// The share of a straight line that is inside of an area, by the algorithm of Liang and Barsky.
fn share_inside(from: [f32; 2], to: [f32; 2], area: &Area) -> f32 {
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    for axis in [0, 1] {
        let length = to[axis] - from[axis];
        let [low, high] = [area[axis], area[axis + 2]].map(|edge| edge - from[axis]);
        if length == 0.0 {
            if low > 0.0 || high < 0.0 {
                return 0.0;
            }
        } else {
            let (one, other) = (low / length, high / length);
            enters = enters.max(one.min(other));
            leaves = leaves.min(one.max(other));
        }
    }
    (leaves - enters).max(0.0)
}
