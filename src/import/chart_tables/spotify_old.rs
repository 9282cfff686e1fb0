//! The files of the former spotifycharts.com: a note in the first row, then `Position,Track Name,Artist,Streams,URL`.

use super::about_table::AboutTable;
use super::file_name::NameFacts;
use super::numbers;
use super::spotify;
use super::table_chart::{TableChart, TableEntry};
use super::table_file::TableFile;
use super::table_options::TableOptions;
use super::track_id;
use crate::import::delimited::table::Table;

/// The columns in their order; the last two may be absent.
const COLUMNS: [&str; 3] = ["position", "track name", "artist"];

/// The chart of the file.
pub fn charts(file: &TableFile, options: &TableOptions, about: &mut AboutTable) -> Vec<TableChart> {
    let mut table = Table::of(file.text, ',');
    let mut is_in_table = false;
    let mut entries = Vec::new();
    while let Some(record) = table.next(&mut about.found) {
        let cells = &record.cells;
        if !is_in_table {
            let names = cells.iter().map(|cell| cell.text.to_lowercase());
            is_in_table = names.take(COLUMNS.len()).eq(COLUMNS);
            continue;
        }
        let [position, title, artist, others @ ..] = &cells[..] else {
            let sentence = format_args!(
                "this row has {} cells; it should have Position, Track Name, Artist, Streams and URL",
                cells.len()
            );
            about.found.error(record.bytes(), sentence);
            continue;
        };
        let Some(rank) = numbers::rank(position, &mut about.found) else {
            continue;
        };
        entries.push(TableEntry {
            rank,
            title: title.text.to_string(),
            artist: artist.text.to_string(),
            featured: None,
            track: others
                .last()
                .and_then(|address| track_id::track(&address.text))
                .map(str::to_owned),
            bytes: position.bytes.clone(),
        });
    }
    if !is_in_table && !about.found.has_errors() {
        let sentence = "there is no row Position,Track Name,Artist,Streams,URL, below which spotifycharts.com listed the songs";
        about.found.error(0, format_args!("{sentence}"));
        return Vec::new();
    }
    let name = NameFacts::of(file.name);
    let chart = spotify::chart(&name, None, entries, options, about);
    chart.into_iter().collect()
}
