//! How numbers and dates are written.

use super::dates;
use crate::words::language::Formats;
use crate::words::numbers::grouped;

pub(super) const WORDS: Formats = Formats {
    number: grouped,
    rank: |rank| format!("No. {}", rank.number()),
    moment: dates::moment,
    short_date: dates::short_date,
    chart_date: dates::chart_date,
    rank_on: dates::rank_on,
    month: dates::month,
    month_of_same_year: dates::month_of_same_year,
};
