//! The labels of a line's peak, latest rank, debut and re-entries.

use super::axes::position;
use super::series::Series;
use crate::markup::{El, svg};
use crate::plot::{LabelRequest, Point, PointKind, RankPlot, Widths, place_labels};
use crate::song::{Cadence, History};
use crate::words::Words;

/// With more re-entries than this none of them has a label: a song that comes back every winter.
const MOST_RE_ENTRIES: usize = 3;

/// Beside other lines, only the peak has one.
pub(super) fn labels(
    words: &'static Words,
    plot: &RankPlot,
    points: &[(Point, PointKind)],
    shown: &[Series],
    cadence: Option<Cadence>,
) -> Option<El> {
    let history = shown.first()?.history;
    let re_entries = points
        .iter()
        .filter(|(_, kind)| *kind == PointKind::ReEntry)
        .count();
    let most = match re_entries {
        _ if shown.len() > 1 => 1,
        ..=MOST_RE_ENTRIES => points.len(),
        more => points.len() - more,
    };
    let named = &points[..most.min(points.len())];
    let texts = named
        .iter()
        .map(|named| text(words, history, cadence, named));
    let texts: Vec<String> = texts.collect();
    let requests = named
        .iter()
        .zip(&texts)
        .map(|((point, kind), text)| LabelRequest {
            point: *point,
            width: text.chars().map(letter_width).sum(),
            may_cover_line: *kind != PointKind::ReEntry,
        });
    let requests: Vec<LabelRequest> = requests.collect();
    let marked: Vec<Point> = points.iter().map(|(point, _)| *point).collect();
    let placed = place_labels(plot, &marked, &requests).into_iter();
    let labels = placed.map(|label| {
        let point = requests[label.request].point;
        let class = match label.widths {
            Widths::All => "point-label",
            Widths::Narrow => "point-label narrow",
            Widths::Wide => "point-label between",
        };
        svg::text()
            .class(class)
            .attr("x", position(point.x))
            .attr("y", position(point.y))
            .attr("dx", label.dx.to_string())
            .attr("dy", label.dy.to_string())
            .attr("text-anchor", label.anchor)
            .child(texts[label.request].clone())
    });
    Some(svg::g().attr("aria-hidden", "true").children(labels))
}

/// The width of a letter of semi-bold text as a multiple of its size, rather too wide.
fn letter_width(letter: char) -> f32 {
    if letter.is_ascii() { 0.61 } else { 1.0 }
}

fn text(
    words: &'static Words,
    history: &History,
    cadence: Option<Cadence>,
    (point, kind): &(Point, PointKind),
) -> String {
    let rank = point.rank;
    let entries = history.entries();
    if entries.len() == 1 {
        return (words.rank_lines.rank_and_date)(rank, point.date);
    }
    let charts = entries.iter().filter(|entry| entry.rank == rank).count();
    let charts = (words.rank_lines.chart_count)(charts, cadence);
    let name = words.rank_lines.point_names[*kind as usize];
    let said = [name, &(words.formats.rank)(rank)].concat();
    match kind {
        PointKind::NumberOne | PointKind::DebutAtNumberOne => [&*said, ", ", &charts].concat(),
        _ => said,
    }
}
