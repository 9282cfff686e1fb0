//! Chooses which rows are written with `from` and `every`, and which with `dates`.

use super::dated_rank::DatedRank;

/// How a row is written.
#[derive(Clone, Copy, PartialEq)]
pub enum RowForm {
    /// In the one segment with `dates`.
    Listed,
    /// As the first of a segment with `from` and `every`.
    First,
    /// In the same segment as the row before it.
    Follows,
}

/// The shortest way to write the rows, with its length in bytes, by dynamic programming: the best way up to a row depends
/// only on whether that row is listed by date. `gaps` has for each row the number of dates between it and the row before,
/// if it can be reached from that in steps. `around` is the length of a segment's other keys.
pub fn plan(
    rows: &[DatedRank],
    gaps: &[Option<usize>],
    around: usize,
    may_list: bool,
) -> (usize, Vec<RowForm>) {
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
    let mut ways: Vec<[(RowForm, usize); 2]> = Vec::new();
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
            true => (RowForm::Follows, 1),
            false => (RowForm::First, before),
        };
        ways.push([(RowForm::Listed, before), stepped]);
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
