//! Rows of charts: every cell read into a value that cannot be wrong, or named with its place.

use super::table::{Cell, Record, Table};
use crate::native::import::finding::Finding;
use crate::song::{Date, DateError, Moment, Rank, RankError, Scope, is_chart_key};
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

const COLUMNS: [&str; 4] = ["date", "chart", "territory", "rank"];

/// The rows of a file, each once.
#[derive(Default)]
pub struct Rows {
    /// The ids of the charts, in the order of the file.
    pub charts: Vec<String>,
    /// By the chart's place in the list, and by territory.
    pub places: BTreeMap<(usize, Scope), BTreeMap<Date, Row>>,
}

#[derive(Clone, Copy)]
pub struct Row {
    pub rank: Rank,
    /// Line and column of the rank.
    pub at: (usize, usize),
}

/// Reads a file's rows, of one chart where the file has no column for it. Whatever was found is
/// added.
pub fn read(
    text: &str,
    chart: Option<&str>,
    released: Option<Moment>,
    found: &mut Vec<Finding>,
) -> Rows {
    let mut table = Table::of(text);
    let header = table.next(found);
    if !found.is_empty() {
        return Rows::default();
    }
    let Some(header) = header else {
        let sentence = "there is no header row; the first line is date,chart,territory,rank";
        found.push(Finding::fault((1, 1), sentence));
        return Rows::default();
    };
    let Some(columns) = columns(&header, chart, found) else {
        return Rows::default();
    };
    let mut reader = Reader {
        columns,
        width: header.cells.len(),
        chart,
        released,
        ids: HashMap::new(),
        rows: Rows::default(),
        often: Vec::new(),
        found,
    };
    let mut empty = true;
    while let Some(record) = table.next(reader.found) {
        empty = false;
        reader.row(&record);
    }
    for (_, mut first, count) in std::mem::take(&mut reader.often) {
        if count > 1 {
            first.sentence += &format!(" ({count} rows)");
        }
        reader.found.push(first);
    }
    let rows = reader.rows;
    if empty && !found.iter().any(Finding::is_fault) {
        let sentence = "no row stands below the header, so there is nothing to import";
        found.push(Finding::warning(header.cells[0].at, sentence));
    }
    rows
}

/// Which cell of a row is which; the chart's may be absent.
fn columns(
    header: &Record,
    chart: Option<&str>,
    found: &mut Vec<Finding>,
) -> Option<[Option<usize>; 4]> {
    let mut columns = [None; 4];
    let faults = found.len();
    for (place, cell) in header.cells.iter().enumerate() {
        let name = cell.text.to_lowercase();
        match COLUMNS.iter().position(|column| *column == name) {
            Some(column) if columns[column].is_some() => {
                let sentence = format!("the column “{name}” stands twice; leave one");
                found.push(Finding::fault(cell.at, sentence));
            }
            Some(column) => columns[column] = Some(place),
            None if name.is_empty() => {
                let sentence = format!("column {} has no name and is passed over", place + 1);
                found.push(Finding::warning(cell.at, sentence));
            }
            None => {
                let sentence = format!("the column “{}” is passed over", short(&cell.text));
                found.push(Finding::warning(cell.at, sentence));
            }
        }
    }
    let at = header.cells[0].at;
    for (name, column) in COLUMNS.iter().zip(columns) {
        let advice = match *name {
            "chart" if chart.is_some() => continue,
            "chart" => "add it, or name the chart with --chart",
            _ if header.cells.len() == 1 => {
                "the columns date, chart, territory and rank are parted by commas"
            }
            _ => "there are to be date, chart, territory and rank",
        };
        if column.is_none() {
            let sentence = format!("the header has no column “{name}”; {advice}");
            found.push(Finding::fault(at, sentence));
        }
    }
    let sound = !found[faults..].iter().any(Finding::is_fault);
    sound.then_some(columns)
}

struct Reader<'a> {
    columns: [Option<usize>; 4],
    width: usize,
    chart: Option<&'a str>,
    released: Option<Moment>,
    ids: HashMap<String, usize>,
    rows: Rows,
    /// What many rows have in common is said once, for the first of them, with their number.
    often: Vec<(String, Finding, usize)>,
    found: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    fn row(&mut self, record: &Record) {
        let cells = &record.cells;
        if cells.len() != self.width {
            let sentence = format!(
                "this row has {} cells, the header {}; write a cell for each column",
                cells.len(),
                self.width
            );
            return self.fault(cells[0].at, sentence);
        }
        let [date, chart, scope, rank] = self.columns.map(|column| column.map(|at| &cells[at]));
        let (Some(date_cell), Some(scope), Some(rank_cell)) = (date, scope, rank) else {
            return;
        };
        let date = self.date(date_cell);
        let chart = self.chart(chart);
        let scope = self.scope(scope);
        let rank = self.rank(rank_cell);
        let (Some(date), Some(chart), Some(scope), Some(rank)) = (date, chart, scope, rank) else {
            return;
        };
        if let Some(released) = self.released
            && released.is_surely_after(Moment::Day(date))
        {
            let sentence = format!("{date} is before the song's release, {released}");
            self.often("release", date_cell.at, sentence);
        }
        let rows = self.rows.places.entry((chart, scope)).or_default();
        let other = match rows.entry(date) {
            Entry::Occupied(other) => *other.get(),
            Entry::Vacant(free) => {
                free.insert(Row {
                    rank,
                    at: rank_cell.at,
                });
                return;
            }
        };
        let line = other.at.0;
        if other.rank == rank {
            let sentence = format!("this row stands in line {line} already");
            self.found.push(Finding::warning(cells[0].at, sentence));
        } else {
            let sentence = format!(
                "rank {} in {} on {date} contradicts rank {} in line {line}; leave one",
                rank.number(),
                scope.code(),
                other.rank.number()
            );
            self.fault(rank_cell.at, sentence);
        }
    }

    fn date(&mut self, cell: &Cell) -> Option<Date> {
        let year = cell
            .text
            .split('-')
            .next()
            .and_then(|year| year.parse::<u16>().ok());
        let advice = match Date::parse(&cell.text) {
            Ok(date) if (1900..=2100).contains(&date.year) => return Some(date),
            Err(DateError::Form) => "is no date; write YYYY-MM-DD",
            _ if year.is_some_and(|year| !(1900..=2100).contains(&year)) => {
                "lies outside of the years 1900 to 2100"
            }
            _ => "does not exist in the calendar",
        };
        self.fault(cell.at, format!("“{}” {advice}", short(&cell.text)));
        None
    }

    /// The place of the row's chart in the list.
    fn chart(&mut self, cell: Option<&Cell>) -> Option<usize> {
        let id = match (cell, self.chart) {
            (Some(cell), _) if !is_chart_key(&cell.text) => {
                let advice =
                    "is no chart id; write lower-case words joined by hyphens, billboard-hot-100";
                self.fault(cell.at, format!("“{}” {advice}", short(&cell.text)));
                return None;
            }
            (Some(cell), Some(only)) if cell.text != only => {
                self.fault(
                    cell.at,
                    format!("“{}” is not the chart of --chart, “{only}”", cell.text),
                );
                return None;
            }
            (Some(cell), _) => &cell.text,
            (None, only) => only?,
        };
        if let Some(place) = self.ids.get(id) {
            return Some(*place);
        }
        let place = self.rows.charts.len();
        self.rows.charts.push(id.to_owned());
        self.ids.insert(id.to_owned(), place);
        Some(place)
    }

    fn scope(&mut self, cell: &Cell) -> Option<Scope> {
        let capitals = cell.text.to_ascii_uppercase();
        let code = match &*capitals {
            "UK" => "GB",
            "GLOBAL" | "WORLD" => "WW",
            other => other,
        };
        let Some(scope) = Scope::from_code(code) else {
            let advice =
                "is no ISO 3166-1 alpha-2 code; write one like US, or WW for a worldwide list";
            self.fault(cell.at, format!("“{}” {advice}", short(&cell.text)));
            return None;
        };
        if code != capitals {
            self.often(
                &capitals,
                cell.at,
                format!("“{capitals}” is taken for {code}"),
            );
        }
        Some(scope)
    }

    fn rank(&mut self, cell: &Cell) -> Option<Rank> {
        let digits = !cell.text.is_empty() && cell.text.bytes().all(|byte| byte.is_ascii_digit());
        let plain = digits && (cell.text == "0" || !cell.text.starts_with('0'));
        // What has too many digits to be counted is past the lowest rank as well.
        let rank = Rank::new(cell.text.parse().unwrap_or(i64::MAX));
        let text = short(&cell.text);
        let sentence = match rank {
            _ if !plain => format!(
                "“{text}” is no rank; write a whole number from 1 to {}",
                Rank::LOWEST
            ),
            Ok(rank) => return Some(rank),
            Err(RankError::Zero) => "rank 0 does not exist; the top is 1".to_owned(),
            Err(RankError::TooLow) => format!(
                "rank {text} is past {}, the lowest rank of any chart",
                Rank::LOWEST
            ),
        };
        self.fault(cell.at, sentence);
        None
    }

    fn fault(&mut self, at: (usize, usize), sentence: String) {
        self.found.push(Finding::fault(at, sentence));
    }

    fn often(&mut self, key: &str, at: (usize, usize), sentence: String) {
        match self.often.iter_mut().find(|(known, _, _)| known == key) {
            Some((_, _, count)) => *count += 1,
            None => self
                .often
                .push((key.to_owned(), Finding::warning(at, sentence), 1)),
        }
    }
}

/// As much of a cell as a sentence bears.
fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
