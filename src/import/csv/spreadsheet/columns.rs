//! The columns of a spreadsheet, by the names in its header.

use super::reading::Reading;
use super::role::{self, Role};
use crate::check::Diagnostics;
use crate::import::delimited::record::CsvRecord;
use crate::import::short_quote::ShortQuote;

/// The indexes of the columns that are read.
#[derive(Debug, Default)]
pub struct Columns {
    pub date: Option<usize>,
    pub chart: Option<usize>,
    pub territory: Option<usize>,
    pub rank: usize,
    /// Whether the rank is that of a column “Peak”.
    pub is_peak: bool,
    pub title: Option<usize>,
    pub artist: Option<usize>,
    pub artist_and_title: Option<usize>,
    /// The number of all columns.
    pub width: usize,
}

impl Columns {
    /// The columns of a header; `None` where one is missing or there are two, which is an error.
    pub fn of(
        header: &CsvRecord,
        reading: &Reading,
        understood: &mut Vec<String>,
        found: &mut Diagnostics,
    ) -> Option<Columns> {
        let mut finder = Finder {
            header,
            used: Vec::new(),
            understood,
            found,
        };
        let options = reading.options;
        let date = finder.find(
            Role::Date,
            "the date",
            options.date.is_some().then_some("--date"),
        );
        let territory = finder.find(
            Role::Territory,
            "the territory",
            options.scope.is_some().then_some("--territory"),
        );
        let chart = finder.find(Role::Chart, "the chart", reading.chart.map(|_| "--chart"));
        let rank = finder.find(Role::Rank, "the rank", None);
        let title = finder.find_optional(Role::Title, "the title of the song");
        let artist = finder.find_optional(Role::Artist, "the artist");
        let both = finder.find_optional(Role::ArtistAndTitle, "the artist and the title");
        finder.ignored();
        let (Found::At(rank), false) = (rank, [date, territory, chart].contains(&Found::Wrong))
        else {
            return None;
        };
        let is_wrong = [title, artist, both].contains(&Found::Wrong);
        (!is_wrong).then(|| Columns {
            date: date.index(),
            chart: chart.index(),
            territory: territory.index(),
            rank,
            is_peak: role::role(&header.cells[rank].text) == Some((Role::Rank, true)),
            title: title.index(),
            artist: artist.index(),
            artist_and_title: both.index(),
            width: header.cells.len(),
        })
    }
}

/// A column that was looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    At(usize),
    /// The table has no such column, and needs none.
    None,
    /// The table has no such column or several, which is reported.
    Wrong,
}

impl Found {
    fn index(self) -> Option<usize> {
        match self {
            Found::At(index) => Some(index),
            _ => None,
        }
    }
}

struct Finder<'a, 't> {
    header: &'a CsvRecord<'t>,
    used: Vec<usize>,
    understood: &'a mut Vec<String>,
    found: &'a mut Diagnostics,
}

impl Finder<'_, '_> {
    /// The column with a role, for which an option may stand.
    fn find(&mut self, role: Role, what: &str, option: Option<&str>) -> Found {
        match (self.find_optional(role, what), option) {
            (Found::None, Some(option)) => {
                self.understood
                    .push(format!("{what} of all rows is that of {option}"));
                Found::None
            }
            (Found::None, None) => {
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
                Found::Wrong
            }
            (found, _) => found,
        }
    }

    fn find_optional(&mut self, role: Role, what: &str) -> Found {
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
            [] => Found::None,
            [column] => {
                self.used.push(column);
                let name = &self.header.cells[column].text;
                self.understood
                    .push(format!("column {}, “{name}”, is {what}", column + 1));
                Found::At(column)
            }
            [first, second, ..] => {
                let (first, cell) = (&self.header.cells[first].text, &self.header.cells[second]);
                let sentence = format_args!(
                    "both “{first}” and “{}” may be {what}; rename or remove one",
                    cell.text
                );
                self.found.error(cell.bytes.clone(), sentence);
                Found::Wrong
            }
        }
    }

    /// Says which columns are not read.
    fn ignored(&mut self) {
        let cells = self.header.cells.iter().enumerate();
        let others =
            cells.filter(|(index, cell)| !self.used.contains(index) && !cell.text.is_empty());
        let names: Vec<String> = others
            .map(|(_, cell)| ShortQuote(&cell.text).to_string())
            .collect();
        match names.len() {
            0 => {}
            1 => self
                .understood
                .push(format!("the column {} is not read", names[0])),
            _ => self
                .understood
                .push(format!("the columns {} are not read", names.join(", "))),
        }
    }
}
