//! The marks in the numbers of a column: which one is before decimals, and which one between thousands.

use super::rank_form::RankForm;
use crate::import::csv::cells::CellError;
use crate::import::delimited::record::CsvCell;
use crate::import::short_quote::ShortQuote;
use crate::song::{Rank, RankError};

/// The mark before decimals, where the column shows it.
pub struct Marks {
    decimal: Option<char>,
}

impl Marks {
    /// The marks of a column, by its unambiguous numbers.
    pub fn of(cells: &[&CsvCell], understood: &mut Vec<String>) -> Marks {
        let shown = cells
            .iter()
            .find_map(|cell| match RankForm::parse(&cell.text) {
                RankForm::Decimal(mark, _) => Some((mark, cell)),
                RankForm::Thousand(mark, _) => Some((other(mark), cell)),
                _ => None,
            });
        if let Some((mark, cell)) = shown {
            understood.push(format!(
                "“{mark}” is the decimal mark and “{}” is between thousands, as “{}” shows",
                other(mark),
                cell.text
            ));
        }
        Marks {
            decimal: shown.map(|(mark, _)| mark),
        }
    }

    /// The rank of a cell; `None` where it says that there is none.
    ///
    /// # Errors
    /// For a text that is no rank, or has two readings.
    pub fn rank(&self, text: &str) -> Result<Option<Rank>, CellError> {
        let quoted = ShortQuote(text);
        let lowest = Rank::LOWEST;
        let number = match RankForm::parse(text) {
            RankForm::Nothing => return Ok(None),
            RankForm::Number(number) => number,
            RankForm::OneOrThousand(mark, number) => match self.decimal {
                Some(decimal) if decimal == mark => number,
                Some(_) => number * 1000,
                None => {
                    return Err(CellError::new(format!(
                        "{quoted} may be {number} or {}; write ranks without a mark",
                        number * 1000
                    )));
                }
            },
            RankForm::Decimal(mark, number) | RankForm::Thousand(mark, number)
                if self.agrees(mark, RankForm::parse(text)) =>
            {
                number
            }
            _ => {
                return Err(CellError::new(format!(
                    "{quoted} is not a rank; write a whole number from 1 to {lowest}, or leave the cell empty where the song was not on the chart"
                )));
            }
        };
        Rank::new(number).map(Some).map_err(|error| {
            CellError::new(match error {
                RankError::Zero => format!("{quoted} is not a rank, the top rank is 1; leave the cell empty where the song was not on the chart"),
                RankError::TooLow => format!("{quoted} is beyond {lowest}, the lowest rank of any chart"),
            })
        })
    }

    /// Whether a mark is used as everywhere else in the column.
    fn agrees(&self, mark: char, form: RankForm) -> bool {
        let decimal = match form {
            RankForm::Thousand(..) => other(mark),
            _ => mark,
        };
        self.decimal.is_none_or(|known| known == decimal)
    }
}

fn other(mark: char) -> char {
    if mark == '.' { ',' } else { '.' }
}
