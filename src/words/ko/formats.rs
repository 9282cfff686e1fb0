//! How numbers and dates are written.

use super::dates;
use super::numbers;
use crate::words::language::Formats;

pub(super) const WORDS: Formats = Formats {
    number: numbers::number,
    rank: |rank| format!("{}위", rank.number()),
    moment: dates::moment,
    short_date: dates::short_date,
    chart_date: dates::chart_date,
    rank_on: dates::rank_on,
    month: dates::month,
    month_of_same_year: dates::month_of_same_year,
};
