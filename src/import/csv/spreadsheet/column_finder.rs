//! Looks for the columns of a header by their names.

use super::column_sentences::{ignored, of_places};
use super::found_column::FoundColumn;
use super::place_columns::is_unknown;
use super::role::{self, Role};
use crate::check::Diagnostics;
use crate::diagnose::nearest;
use crate::import::delimited::record::{CsvCell, CsvRecord};
use crate::import::short_quote::ShortQuote;
use crate::song::Scope;

/// Looks for columns by their names, and says which it has found.
pub struct ColumnFinder<'a, 't> {
    header: &'a CsvRecord<'t>,
    used: Vec<usize>,
    understood: &'a mut Vec<String>,
    found: &'a mut Diagnostics,
}

impl<'a, 't> ColumnFinder<'a, 't> {
    pub fn new(
        header: &'a CsvRecord<'t>,
        understood: &'a mut Vec<String>,
        found: &'a mut Diagnostics,
    ) -> ColumnFinder<'a, 't> {
        ColumnFinder {
            header,
            used: Vec::new(),
            understood,
            found,
        }
    }

    /// The column with the dates of a table that has a column for each place. The first column may have no name, as in tables
    /// that a spreadsheet has made from rows.
    pub fn find_date_beside_places(&mut self, option: Option<&str>) -> FoundColumn {
        let mut cells = self.header.cells.iter();
        let has_date = cells.any(|cell| matches!(role::role(&cell.text), Some((Role::Date, _))));
        if has_date || option.is_some() || !self.header.cells[0].text.is_empty() {
            return self.find(Role::Date, "the date", option);
        }
        self.used.push(0);
        let sentence = "column 1, which has no name, is the date";
        self.understood.push(sentence.to_owned());
        FoundColumn::At(0)
    }

    /// Says that these columns are places.
    pub fn take(&mut self, places: &[(usize, Scope)]) {
        self.understood.extend(of_places(self.header, places));
        self.used.extend(places.iter().map(|(column, _)| column));
    }

    /// The column with a role, for which an option may stand.
    pub fn find(&mut self, role: Role, what: &str, option: Option<&str>) -> FoundColumn {
        match (self.find_optional(role, what), option) {
            (FoundColumn::None, Some(option)) => {
                self.understood
                    .push(format!("{what} of all rows is that of {option}"));
                FoundColumn::None
            }
            (FoundColumn::None, None) if self.report_misspelt(role, what) => FoundColumn::Wrong,
            (FoundColumn::None, None) => {
                let advice = match role {
                    Role::Date => ", or give the day of all rows with --date",
                    Role::Territory => ", or give the territory of all rows with --territory",
                    Role::Chart => ", or name the chart with --chart",
                    _ => "",
                };
                let sentence = format_args!(
                    "no column is {what}; name one {}{advice}",
                    role::names(role)
                );
                self.found.error(self.header.bytes(), sentence);
                FoundColumn::Wrong
            }
            (found, _) => found,
        }
    }

    /// Reports the first column whose name is a misspelt name of this role. Returns whether there is such a column.
    fn report_misspelt(&mut self, role: Role, what: &str) -> bool {
        let is_other = |cell: &&CsvCell| is_unknown(&cell.text);
        let mut cells = self.header.cells.iter().filter(is_other);
        let Some((cell, meant)) =
            cells.find_map(|cell| Some((cell, nearest(&cell.text, role::all_names(role))?)))
        else {
            return false;
        };
        let quoted = ShortQuote(&cell.text);
        let sentence = format_args!("no column is {what}, and {quoted} is not a name of one");
        self.found.misspelt(cell.bytes.clone(), sentence, meant);
        true
    }

    pub fn find_optional(&mut self, role: Role, what: &str) -> FoundColumn {
        let with = |weak: bool| {
            let cells = self.header.cells.iter().enumerate();
            let has_role = cells.filter(|(_, cell)| role::role(&cell.text) == Some((role, weak)));
            has_role.map(|(index, _)| index).collect::<Vec<usize>>()
        };
        let mut columns = with(false);
        if columns.is_empty() {
            columns = with(true);
        }
        match columns[..] {
            [] => FoundColumn::None,
            [column] => {
                self.used.push(column);
                let name = &self.header.cells[column].text;
                self.understood
                    .push(format!("column {}, “{name}”, is {what}", column + 1));
                FoundColumn::At(column)
            }
            [first, second, ..] => {
                let (first, cell) = (&self.header.cells[first].text, &self.header.cells[second]);
                let sentence = format_args!(
                    "both “{first}” and “{}” may be {what}; rename or remove one",
                    cell.text
                );
                self.found.error(cell.bytes.clone(), sentence);
                FoundColumn::Wrong
            }
        }
    }

    /// Says which columns are not read.
    pub fn ignored(&mut self) {
        self.understood.extend(ignored(self.header, &self.used));
    }
}
