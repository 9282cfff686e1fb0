//! The days of a chart.

use super::dates::short_date;
use crate::song::Date;
use crate::words::language::DayWords;

pub(super) const WORDS: DayWords = DayWords {
    ranks_shown: "Ranks shown",
    peak_ranks: "Peak rank",
    by_date: "By date",
    date: "Date",
    play: "Play",
    stop: "Stop",
    number_ones_on,
    most_at_once,
    never_number_one: "Not No. 1 anywhere on these dates.",
};

fn number_ones_on(date: Date, count: usize) -> String {
    match count {
        0 => format!("{}: not No. 1 anywhere", short_date(date)),
        1 => format!("{}: No. 1 in 1 territory", short_date(date)),
        count => format!("{}: No. 1 in {count} territories", short_date(date)),
    }
}

fn most_at_once(date: Date, count: usize) -> String {
    let date = short_date(date);
    match count {
        1 => format!("Most at No. 1 at once: 1 territory, first on {date}"),
        count => format!("Most at No. 1 at once: {count} territories, first on {date}"),
    }
}
