//! The line of one place: its runs, and the points that have labels.

use crate::song::{Date, Rank};
use std::fmt::{Display, Write};

/// The line of one history. Positions are fractions of the plot's width and height.
#[derive(Debug, Clone, PartialEq)]
pub struct RankLine {
    /// One list of points for each run.
    pub runs: Vec<Vec<Point>>,
    /// The first point at the peak.
    pub peak: Option<Point>,
    /// The vertical position of its name at the end of the line, where it overlaps no other name.
    pub name_y: f32,
}

/// One chart of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The horizontal position as a fraction of the width.
    pub x: f32,
    /// The vertical position as a fraction of the height.
    pub y: f32,
    /// The date of the chart.
    pub date: Date,
    /// The rank on it.
    pub rank: Rank,
}

/// Why a point has a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointKind {
    /// The first point at No. 1.
    NumberOne,
    /// The first point, at No. 1.
    DebutAtNumberOne,
    /// The first point at the peak.
    Peak,
    /// The first point, which is also the peak.
    DebutAndPeak,
    /// The first point.
    Debut,
    /// The last point.
    Latest,
    /// The first point of a later run.
    ReEntry,
}

impl RankLine {
    /// The `d` of an SVG path with a subpath for each run of two or more points, so that time off the chart is a gap.
    /// `position` returns the coordinates of a point. With a `floor` each subpath is the area down to this coordinate.
    ///
    /// The card draws with whole numbers, since the wasm links no float formatting.
    pub fn path<N: Display>(
        &self,
        position: impl Fn(&Point) -> [N; 2],
        floor: Option<N>,
    ) -> String {
        let mut path = String::new();
        for run in self.runs.iter().filter(|run| run.len() > 1) {
            for (index, point) in run.iter().enumerate() {
                let command = if index == 0 { 'M' } else { 'L' };
                let [x, y] = position(point);
                // Writing into a string cannot fail.
                let _ = write!(path, "{command}{x} {y}");
            }
            if let Some(floor) = &floor {
                let _ = write!(path, "V{floor}H{}Z", position(&run[0])[0]);
            }
        }
        path
    }

    /// The points that are a run of their own and have no line.
    pub fn lone_points(&self) -> impl Iterator<Item = &Point> {
        self.runs.iter().filter(|run| run.len() == 1).flatten()
    }

    /// The stretches at No. 1, each from the first to the last point.
    pub fn at_number_one(&self) -> impl Iterator<Item = [&Point; 2]> {
        let stretches = self
            .runs
            .iter()
            .flat_map(|run| run.chunk_by(|one, next| one.rank.is_top() == next.rank.is_top()));
        let at_top = stretches.filter(|stretch| stretch[0].rank.is_top());
        at_top.map(|stretch| [&stretch[0], &stretch[stretch.len() - 1]])
    }

    /// The points that have labels, the most important first, each once.
    pub fn labelled_points(&self) -> Vec<(Point, PointKind)> {
        let firsts = self.runs.iter().filter_map(|run| run.first());
        let debut = firsts.clone().next();
        let is_top = self.peak.is_some_and(|peak| peak.rank.is_top());
        let peak = match (self.peak.as_ref() == debut, is_top) {
            (true, true) => PointKind::DebutAtNumberOne,
            (true, false) => PointKind::DebutAndPeak,
            (false, true) => PointKind::NumberOne,
            (false, false) => PointKind::Peak,
        };
        let named = [
            (self.peak.as_ref(), peak),
            (self.end(), PointKind::Latest),
            (debut, PointKind::Debut),
        ];
        let later = firsts
            .skip(1)
            .map(|point| (Some(point), PointKind::ReEntry));
        let mut points: Vec<(Point, PointKind)> = Vec::new();
        for (point, kind) in named.into_iter().chain(later) {
            let is_new = |point: &&Point| points.iter().all(|(other, _)| other != *point);
            if let Some(point) = point.filter(is_new) {
                points.push((*point, kind));
            }
        }
        points
    }

    /// The end of the line, where its name is.
    pub fn end(&self) -> Option<&Point> {
        self.runs.last()?.last()
    }

    /// The point of a date.
    pub fn point_on(&self, date: Date) -> Option<&Point> {
        self.runs.iter().flatten().find(|point| point.date == date)
    }
}
