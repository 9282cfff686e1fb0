//! The map of a narrow card is a background in the style sheet.

use songcard::plot::{ROWS, board};
use songcard::publish::style;

/// The squares of each row: the lengths of the runs in the colour of empty squares.
fn squares() -> Vec<usize> {
    let rule = style()
        .split("background-image:linear-gradient(90deg,")
        .nth(1)
        .unwrap();
    let rows = rule.split(";").next().unwrap();
    rows.split("linear-gradient(90deg,")
        .map(|row| {
            let stops = row.trim_end_matches([',', ')']).split(',');
            let mut start = 0;
            stops
                .map(|stop| {
                    let (colour, end) = stop.rsplit_once(' ').unwrap();
                    let end: usize = end.strip_suffix("em").unwrap().parse().unwrap();
                    let length = end - start;
                    start = end;
                    if colour.starts_with("var(--empty)") {
                        length
                    } else {
                        0
                    }
                })
                .sum()
        })
        .collect()
}

#[test]
fn the_small_map_has_the_squares_of_the_board() {
    let mut expected = vec![0; usize::from(ROWS)];
    for (_, cell) in board() {
        expected[usize::from(cell.row)] += 1;
    }
    assert_eq!(squares(), expected);
}
