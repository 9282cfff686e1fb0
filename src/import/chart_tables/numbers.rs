//! Ranks in the tables of chart sites.

use crate::check::Diagnostics;
use crate::import::delimited::record::CsvCell;
use crate::import::short_quote::ShortQuote;
use crate::song::Rank;

/// The rank of a cell, a whole number from 1 to 1000. Another text is added to `found`.
pub fn rank(cell: &CsvCell, found: &mut Diagnostics) -> Option<Rank> {
    let is_digits = cell.text.bytes().all(|byte| byte.is_ascii_digit());
    let number = cell.text.parse().ok().filter(|_| is_digits);
    let rank = number.and_then(|number| Rank::new(number).ok());
    if rank.is_none() {
        found.error(
            cell.bytes.clone(),
            format_args!(
                "{} is not a rank, a whole number from 1 to {}",
                ShortQuote(&cell.text),
                Rank::LOWEST
            ),
        );
    }
    rank
}
