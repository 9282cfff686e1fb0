//! The date, the place and the chart of a row: by a cell, or by an option.

use super::date_form::{self, DateForm};
use super::date_order::DateOrder;
use super::place_columns::meant_place;
use super::reading::Reading;
use crate::check::Diagnostic;
use crate::diagnose::territories::nearest_name;
use crate::import::ambiguous_names::other_meaning;
use crate::import::csv::cells::{self, CellError};
use crate::import::csv::row_collector::RowCollector;
use crate::import::delimited::record::CsvCell;
use crate::import::known_charts::known_chart_named;
use crate::import::short_quote::ShortQuote;
use crate::song::{Date, Scope};

/// Reads cells, and reports what is wrong with them. Without a cell, a value is that of its option.
pub struct CellValues<'a> {
    pub reading: &'a Reading<'a>,
    pub order: DateOrder,
    pub collector: RowCollector<'a>,
}

impl CellValues<'_> {
    /// The date of a row.
    pub fn date(&mut self, cell: Option<&CsvCell>) -> Option<Date> {
        let stated = self.reading.options.date;
        let Some(cell) = cell else { return stated };
        let form = DateForm::parse(&cell.text);
        let date = form.and_then(|form| date_form::date(self.order.parts(form), &cell.text));
        let date = self.collector.valid_or_report(cell, date)?;
        let agrees = agrees(stated, date, cell, "the day of --date", &date.to_string());
        self.collector.valid_or_report(cell, agrees)
    }

    /// The place of a row.
    pub fn scope(&mut self, cell: Option<&CsvCell>) -> Option<Scope> {
        let stated = self.reading.options.scope;
        let Some(cell) = cell else { return stated };
        let scope = meant_place(&cell.text).ok_or_else(|| CellError {
            sentence: format!(
                "{} is not the name or the code of a territory",
                ShortQuote(&cell.text)
            ),
            suggestion: nearest_name(&cell.text).map(str::to_owned),
        });
        let scope = self.collector.valid_or_report(cell, scope)?;
        if let Some(other) = other_meaning(&cell.text) {
            let sentence = format!("“{}” is read as {}; {other}", cell.text, scope.code());
            let warning = Diagnostic::warning(cell.bytes.clone(), sentence);
            self.collector.report_once(&cell.text, warning);
        }
        let agrees = agrees(
            stated,
            scope,
            cell,
            "the territory of --territory",
            scope.code(),
        );
        self.collector.valid_or_report(cell, agrees)
    }

    /// The index of a chart, which has an id or the name of a well-known one.
    pub fn chart(&mut self, cell: Option<&CsvCell>) -> Option<usize> {
        let stated = self.reading.chart;
        let Some(cell) = cell else {
            return self.collector.chart(stated?, None);
        };
        let id = match known_chart_named(&cell.text) {
            Some(known) => known.id,
            None => &*cell.text,
        };
        let id = self
            .collector
            .valid_or_report(cell, cells::chart(id, stated))?;
        self.collector.chart(id, Some(cell))
    }
}

/// The value of a cell, unless an option says that all rows have another.
fn agrees<T: PartialEq>(
    stated: Option<T>,
    value: T,
    cell: &CsvCell,
    what: &str,
    shown: &str,
) -> Result<T, CellError> {
    match stated {
        Some(stated) if stated != value => Err(CellError::new(format!(
            "{} is {shown}, which is not {what}",
            ShortQuote(&cell.text)
        ))),
        _ => Ok(value),
    }
}
