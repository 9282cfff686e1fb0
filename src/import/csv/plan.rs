//! Which rows are written by step and which by date.

use super::segments::Ranked;

/// Where a row is written.
#[derive(Clone, Copy, PartialEq)]
pub enum Writing {
    /// In the one segment of dates.
    Listed,
    /// At the beginning of a segment of steps.
    Opens,
    /// In the same segment as the row before.
    Follows,
}

/// The shortest way to write the rows, and its length in bytes. `gaps` says for each row how many
/// dates lie between it and the row before, where steps lead from that to this. One pass, since the
/// best way up to a row depends on no more than whether that row is listed.
pub fn plan(
    rows: &[Ranked],
    gaps: &[Option<usize>],
    around: usize,
    may_list: bool,
) -> (usize, Vec<Writing>) {
    const NEVER: usize = usize::MAX / 2;
    const NULL: usize = r#"null, "#.len();
    let date = r#""2020-09-05", "#.len();
    let opening = around + r#""from": "2020-09-05", "every": "P7D", "#.len();
    let mut ends = [
        if may_list {
            around + r#""dates": [], "#.len()
        } else {
            0
        },
        NEVER,
    ];
    let mut ways: Vec<[(Writing, usize); 2]> = Vec::new();
    for ((_, rank), gap) in rows.iter().zip(gaps) {
        let wide = rank.map_or(NULL, |rank| rank.number().to_string().len() + 2);
        let before = usize::from(ends[1] < ends[0]);
        let listed = if may_list {
            ends[before] + date + wide
        } else {
            NEVER
        };
        let opens = ends[before] + opening + wide;
        let follows = gap.map_or(NEVER, |gap| ends[1] + gap * NULL + wide);
        let stepped = match follows < opens {
            true => (Writing::Follows, 1),
            false => (Writing::Opens, before),
        };
        ways.push([(Writing::Listed, before), stepped]);
        ends = [listed, follows.min(opens)];
    }
    let mut end = usize::from(ends[1] < ends[0]);
    let length = ends[end];
    let mut writings = Vec::new();
    for way in ways.iter().rev() {
        let (writing, before) = way[end];
        writings.push(writing);
        end = before;
    }
    writings.reverse();
    (length, writings)
}
