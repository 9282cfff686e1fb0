//! The day file of a chart site: rows of twelve cells without a header, which begin with the date, the rank, the change and
//! `Artist - Title`. Only the file's name says of which place it is.

use super::about_table::AboutTable;
use super::file_name::NameFacts;
use super::numbers;
use super::table_chart::{TableChart, TableEntry};
use super::table_file::TableFile;
use super::table_options::TableOptions;
use crate::import::combined_name::CombinedName;
use crate::import::delimited::table::Table;
use crate::import::short_quote::ShortQuote;
use crate::song::Date;
use std::collections::BTreeMap;

/// The number of cells in a row.
const WIDTH: usize = 12;

/// The chart of each day in the file.
pub fn charts(file: &TableFile, options: &TableOptions, about: &mut AboutTable) -> Vec<TableChart> {
    let name = NameFacts::of(file.name);
    let scope = options.stated.scope(&name, about);
    let chart = options.stated.chart(None, about);
    let mut days: BTreeMap<Date, Vec<TableEntry>> = BTreeMap::new();
    let mut table = Table::of(file.text, ',');
    while let Some(record) = table.next(&mut about.found) {
        let cells = &record.cells;
        if cells.len() != WIDTH {
            let sentence =
                format_args!("this row has {} cells; a day file has {WIDTH}", cells.len());
            about.found.error(record.bytes(), sentence);
            continue;
        }
        let date = Date::parse(&cells[0].text);
        if date.is_err() {
            let sentence = format_args!(
                "{} is not a date; a day file begins each row with one like 2021-11-08",
                ShortQuote(&cells[0].text)
            );
            about.found.error(cells[0].bytes.clone(), sentence);
        }
        let rank = numbers::rank(&cells[1], &mut about.found);
        let (Ok(date), Some(rank)) = (date, rank) else {
            continue;
        };
        let Some(song) = CombinedName::parse(&cells[3].text) else {
            let sentence = format_args!(
                "{} is not “Artist - Title”; the row keeps its rank and is left out",
                ShortQuote(&cells[3].text)
            );
            about.found.warning(cells[3].bytes.clone(), sentence);
            days.entry(date)
                .or_default()
                .push(TableEntry::unnamed(rank, cells[1].bytes.clone()));
            continue;
        };
        days.entry(date).or_default().push(TableEntry {
            rank,
            title: song.title.to_owned(),
            artist: song.artist.to_owned(),
            featured: song.featured.map(str::to_owned),
            track: None,
            bytes: cells[1].bytes.clone(),
        });
    }
    if let Some(stated) = options.stated.date
        && days.keys().any(|date| *date != stated)
    {
        let sentence = format_args!(
            "the rows are not of --date, {stated}; leave the option out, since the rows have their own date"
        );
        about.found.error(0, sentence);
    }
    let (Some(scope), Some(id)) = (scope, chart) else {
        return Vec::new();
    };
    let chart = |(date, entries)| TableChart::new(id.clone(), scope, date, entries);
    days.into_iter().map(chart).collect()
}
