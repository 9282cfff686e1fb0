//! Labels beside the points of a rank line.

use crate::support::made::published;
use crate::support::rank_made::charted;
use songcard::plot::{
    Label, LabelRequest, Point, PointKind, RankPlot, Widths, place_labels, rank_plot,
};
use songcard::song::Song;

/// One line with its labels.
struct Labelled {
    points: Vec<(Point, PointKind)>,
    requests: Vec<LabelRequest>,
    labels: Vec<Label>,
}

/// Every history of the songs, each label twelve letters long.
fn all() -> Vec<Labelled> {
    let files = [
        "hot100-the-weeknd-blinding-lights",
        "hot100-kate-bush-running-up-that-hill",
        "hot100-mariah-carey-all-i-want-for-christmas",
        "hot100-jin-the-astronaut",
        "spotify-jimin-who",
    ];
    let songs = files.into_iter().map(charted);
    let songs = songs.chain(["dynamite", "seven"].map(published));
    songs.flat_map(|song| labelled(&song)).collect()
}

fn labelled(song: &Song) -> Vec<Labelled> {
    let histories = song.histories.iter();
    let one = histories.map(|history| {
        let plot = rank_plot(&[history], song.cadence(history.chart), &[]);
        let points = plot.lines[0].labelled_points();
        let requests = points.iter().map(|(point, kind)| LabelRequest {
            point: *point,
            width: 12.0 * 0.61,
            may_cover_line: *kind != PointKind::ReEntry,
        });
        let requests: Vec<LabelRequest> = requests.collect();
        Labelled {
            labels: placed(&plot, &points, &requests),
            points,
            requests,
        }
    });
    one.collect()
}

fn placed(plot: &RankPlot, points: &[(Point, PointKind)], requests: &[LabelRequest]) -> Vec<Label> {
    let marked: Vec<Point> = points.iter().map(|(point, _)| *point).collect();
    place_labels(plot, &marked, requests)
}

/// From a card of 320 px to one of 960 px: width, height and size of letters.
fn sizes() -> impl Iterator<Item = [f32; 3]> {
    (226..=880).step_by(7).map(|width| {
        let height = ((width + 42) as f32 * 0.38).clamp(150.0, 250.0);
        [width as f32, height, 12.0]
    })
}

impl Labelled {
    /// The areas of labels in a plot of this size, each left, top, right and bottom.
    fn areas(&self, [width, height, letter]: [f32; 3]) -> Vec<[f32; 4]> {
        let shown = self.labels.iter().filter(|label| match label.widths {
            Widths::All => true,
            Widths::Narrow => width < 310.0,
            Widths::Wide => width >= 310.0,
        });
        let areas = shown.map(|label| {
            let request = &self.requests[label.request];
            let x = request.point.x * width + label.dx as f32;
            let y = request.point.y * height + label.dy as f32;
            let length = request.width * letter;
            let left = match label.anchor {
                "start" => x,
                "middle" => x - length / 2.0,
                _ => x - length,
            };
            [left, y - 0.8 * letter, left + length, y + 0.2 * letter]
        });
        areas.collect()
    }
}

fn overlap(one: &[f32; 4], other: &[f32; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

#[test]
fn labels_overlap_in_no_width_of_the_plot() {
    for line in all() {
        for size in sizes() {
            let areas = line.areas(size);
            for (at, one) in areas.iter().enumerate() {
                let overlaps = areas[at + 1..].iter().any(|other| overlap(one, other));
                assert!(!overlaps, "{size:?}: {areas:?}");
            }
        }
    }
}

#[test]
fn labels_leave_labelled_points_free() {
    for line in all() {
        for size in sizes() {
            let areas = line.areas(size);
            for (point, _) in &line.points {
                let (x, y) = (point.x * size[0], point.y * size[1]);
                let mark = [x - 4.0, y - 4.0, x + 4.0, y + 4.0];
                let covered = areas.iter().any(|area| overlap(area, &mark));
                assert!(!covered, "{size:?}: {point:?} in {areas:?}");
            }
        }
    }
}

#[test]
fn a_peak_has_a_label_in_every_plot() {
    for line in all() {
        assert_eq!(line.labels[0].request, 0);
    }
}

#[test]
fn labels_of_re_entries_cover_no_line() {
    for line in all() {
        for label in line.labels {
            let is_re_entry = line.points[label.request].1 == PointKind::ReEntry;
            assert!(label.covers == 0 || !is_re_entry, "{label:?}");
        }
    }
}

#[test]
fn a_label_has_one_place_in_each_width() {
    for line in all() {
        for wide in [Widths::Narrow, Widths::Wide] {
            let shown = |label: &&Label| [Widths::All, wide].contains(&label.widths);
            let shown = line.labels.iter().filter(shown);
            let mut requests: Vec<_> = shown.map(|label| label.request).collect();
            let all = requests.len();
            requests.sort_unstable();
            requests.dedup();
            assert_eq!(requests.len(), all, "{:?}", line.labels);
        }
    }
}
