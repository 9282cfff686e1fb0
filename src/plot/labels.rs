//! Labels beside points of a plot, placed so that no label covers another label, a marked point or the plot's edge.
//!
//! A plot has any width, and its letters have a fixed size. So a place has to be free in plots of several sizes.

use super::label_areas::{Area, is_inside, length_inside, overlap, pixels, taken};
use super::rank_line::Point;
use super::rank_plot::RankPlot;

/// A label to be placed.
#[derive(Debug, Clone, Copy)]
pub struct LabelRequest {
    /// What it is about.
    pub point: Point,
    /// Its width, as a multiple of the size of its letters.
    pub width: f32,
    /// Whether it may lie over a line where there is no other place.
    pub may_cover_line: bool,
}

/// A placed label.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// Its index among the requests.
    pub request: usize,
    /// From the point to the baseline of the text, in pixels.
    pub dx: i32,
    /// From the point to the baseline of the text, in pixels.
    pub dy: i32,
    /// Which end of the text is there, as in SVG.
    pub anchor: &'static str,
    /// In which plots it is shown.
    pub widths: Widths,
    /// How much of the lines it covers, in pixels.
    pub covers: u32,
}

/// Plots of which width show a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Widths {
    /// All plots.
    All,
    /// Narrow plots, as on a phone. A wider plot has a better place for the label.
    Narrow,
    /// Wide plots.
    Wide,
}

/// Width, height and size of letters of plots, in pixels. The first is that of a phone with large text; optional labels are
/// shown from the second on. The heights are those of the style sheet.
const SIZES: [[f32; 3]; 5] = [
    [226.0, 150.0, 14.0],
    [300.0, 150.0, 12.0],
    [430.0, 178.0, 12.0],
    [600.0, 243.0, 12.0],
    [880.0, 250.0, 12.0],
];
/// Where a label may be, the best first: horizontal and vertical distance from the point, and the anchor.
const PLACES: [(i32, i32, &str); 10] = [
    (0, -11, "middle"),
    (-4, -11, "start"),
    (4, -11, "end"),
    (10, 4, "start"),
    (-10, 4, "end"),
    (0, 22, "middle"),
    (-4, 22, "start"),
    (4, 22, "end"),
    (4, -26, "end"),
    (4, 37, "end"),
];

/// Places labels, the first before the others. Those without a free place are left out. `marked` are the points that no
/// label may cover.
pub fn place_labels(plot: &RankPlot, marked: &[Point], requests: &[LabelRequest]) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    for widths in [Widths::All, Widths::Wide] {
        let sizes = if widths == Widths::All {
            &SIZES
        } else {
            &SIZES[1..]
        };
        for (index, request) in requests.iter().enumerate() {
            let placed = labels.iter().position(|label| label.request == index);
            if placed.is_some_and(|placed| labels[placed].covers == 0) {
                continue;
            }
            let others = || labels.iter().filter(|label| label.request != index);
            let places = PLACES.into_iter().filter_map(|(dx, dy, anchor)| {
                let label = Label {
                    request: index,
                    dx,
                    dy,
                    anchor,
                    widths,
                    covers: 0,
                };
                let mut covers = 0;
                for size in sizes {
                    let own = label.area(request, size);
                    let is_taken = taken(plot, marked, size).any(|other| overlap(&own, &other));
                    let mut other_areas =
                        others().map(|other| other.area(&requests[other.request], size));
                    if !is_inside(&own, size)
                        || is_taken
                        || other_areas.any(|other| overlap(&own, &other))
                    {
                        return None;
                    }
                    covers += length_inside(plot, size, &own);
                }
                Some(Label { covers, ..label })
            });
            // A label that has a place in all plots gets another one in wide plots only if that covers no line.
            let limit = match placed {
                None if request.may_cover_line => u32::MAX,
                _ => 0,
            };
            let best = places.min_by_key(|label| label.covers);
            let is_same = |label: &Label| {
                let place = |label: &Label| (label.dx, label.dy, label.anchor);
                placed.is_some_and(|placed| place(&labels[placed]) == place(label))
            };
            let better = best.filter(|label| label.covers <= limit && !is_same(label));
            if let Some(label) = better {
                if let Some(placed) = placed {
                    labels[placed].widths = Widths::Narrow;
                }
                labels.push(label);
            }
        }
    }
    labels
}

impl Label {
    fn area(&self, request: &LabelRequest, size: &[f32; 3]) -> Area {
        let [x, y] = pixels(&request.point, size);
        let (x, y) = (x + self.dx as f32, y + self.dy as f32);
        let width = request.width * size[2];
        let left = match self.anchor {
            "start" => x,
            "end" => x - width,
            _ => x - width / 2.0,
        };
        [left, y - 0.9 * size[2], left + width, y + 0.3 * size[2]]
    }
}
