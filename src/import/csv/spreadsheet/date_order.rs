//! Whether the day or the month is first in dates like 8/11/2021: decided from the whole column, never guessed.

use super::date_form::DateForm;
use crate::check::Diagnostics;
use crate::import::delimited::record::CsvCell;

/// Which number of a date is first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// The day, as in Europe.
    DayFirst,
    /// The month, as in the United States.
    MonthFirst,
}

impl DateOrder {
    /// The order that an option names: `dmy` or `mdy`.
    pub fn from_word(word: &str) -> Option<DateOrder> {
        match word {
            "dmy" => Some(DateOrder::DayFirst),
            "mdy" => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            DateOrder::DayFirst => "day, month, year",
            DateOrder::MonthFirst => "month, day, year",
        }
    }

    /// Year, month and day of a form.
    pub fn parts(self, form: DateForm) -> [u16; 3] {
        match (form, self) {
            (DateForm::Known(parts), _) => parts,
            (DateForm::DayAndMonth(day, month, year), DateOrder::DayFirst)
            | (DateForm::DayAndMonth(month, day, year), DateOrder::MonthFirst) => {
                [year, month, day]
            }
        }
    }

    /// The order of a column's dates; `None` where they leave it open or differ, which is an error. A stated order is taken.
    pub fn of(
        cells: &[&CsvCell],
        stated: Option<DateOrder>,
        understood: &mut Vec<String>,
        found: &mut Diagnostics,
    ) -> Option<DateOrder> {
        let mut open = None;
        let mut known: Option<(DateOrder, &CsvCell)> = None;
        for cell in cells {
            let Ok(DateForm::DayAndMonth(first, second, _)) = DateForm::parse(&cell.text) else {
                continue;
            };
            let order = match (first > 12, second > 12) {
                (true, false) => DateOrder::DayFirst,
                (false, true) => DateOrder::MonthFirst,
                // One number twice is the same date in both orders.
                (false, false) if first != second => {
                    open.get_or_insert(*cell);
                    continue;
                }
                _ => continue,
            };
            match known {
                Some((other, before)) if other != order && stated.is_none() => {
                    let sentence = format_args!(
                        "“{}” has the order {}, and “{}” above has {}; write all dates in one order",
                        cell.text,
                        order.word(),
                        before.text,
                        other.word()
                    );
                    found.error(cell.bytes.clone(), sentence);
                    return None;
                }
                _ => known = known.or(Some((order, cell))),
            }
        }
        match (stated, known, open) {
            (Some(order), _, _) => {
                understood.push(format!("dates are {}, by --date-order", order.word()));
                Some(order)
            }
            (None, Some((order, cell)), _) => {
                understood.push(format!(
                    "dates are {}, as “{}” shows",
                    order.word(),
                    cell.text
                ));
                Some(order)
            }
            (None, None, Some(cell)) => {
                let sentence = format_args!(
                    "“{}” may be day and month or month and day, and no date of the column shows which; say it with --date-order dmy or mdy",
                    cell.text
                );
                found.error(cell.bytes.clone(), sentence);
                None
            }
            (None, None, None) => Some(DateOrder::DayFirst),
        }
    }
}
