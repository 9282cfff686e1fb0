//! The rank of each place on a date, as text: shown below the plot, and for screen readers.

use super::lines::ShownLines;
use super::series::SERIES_KEYS;
use crate::markup::html::span;
use crate::markup::{El, fragment};
use crate::song::Date;
use crate::text::non_breaking;
use crate::words::Words;

/// `Week of 5 Sep 2020: No. 1`, or the date and every place.
pub(super) fn shown_ranks(words: &'static Words, lines: &ShownLines, date: Date) -> El {
    if let [_] = lines.series[..] {
        return fragment().child(non_breaking(&single_rank(words, lines, date)));
    }
    let when = (words.formats.chart_date)(date, lines.cadence);
    let places = lines.series.iter().enumerate().map(|(at, (index, scope))| {
        // A place without a rank keeps its space, so that nothing jumps while the slider moves.
        let rank = rank(words, lines, at, date).unwrap_or_else(|| "–".to_owned());
        let text = [words.scope(*scope), " ", &rank].concat();
        fragment().child(" ").child(
            span()
                .attr("data-series", SERIES_KEYS[*index])
                .child(non_breaking(&text)),
        )
    });
    fragment()
        .child(span().child(non_breaking(&when)))
        .children(places)
}

/// The same as one sentence for screen readers: an absence in words.
pub(super) fn spoken_ranks(words: &'static Words, lines: &ShownLines, date: Date) -> String {
    if lines.series.len() == 1 {
        return single_rank(words, lines, date);
    }
    let when = (words.formats.chart_date)(date, lines.cadence);
    let places = lines.series.iter().enumerate().map(|(at, (_, scope))| {
        let rank =
            rank(words, lines, at, date).unwrap_or_else(|| words.chart.not_on_chart.to_owned());
        [words.scope(*scope), " ", &rank].concat()
    });
    let sentence: Vec<String> = [when].into_iter().chain(places).collect();
    sentence.join(", ")
}

/// The rank of the only place; empty where it has none.
fn single_rank(words: &'static Words, lines: &ShownLines, date: Date) -> String {
    let point = lines
        .plot
        .lines
        .first()
        .and_then(|line| line.point_on(date));
    point
        .map(|point| (words.formats.rank_on)(date, lines.cadence, point.rank))
        .unwrap_or_default()
}

/// The rank of one of the places on a date.
fn rank(words: &'static Words, lines: &ShownLines, place: usize, date: Date) -> Option<String> {
    let point = lines.plot.lines.get(place)?.point_on(date)?;
    Some((words.formats.rank)(point.rank))
}
