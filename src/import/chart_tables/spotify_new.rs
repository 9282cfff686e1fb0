//! The files of charts.spotify.com: `rank,uri,artist_names,track_name,source,peak_rank,previous_rank,days_on_chart,streams`.

use super::about_table::AboutTable;
use super::file_name::NameFacts;
use super::numbers;
use super::spotify;
use super::table_chart::{TableChart, TableEntry};
use super::table_file::TableFile;
use super::table_options::TableOptions;
use super::track_id;
use crate::import::delimited::table::Table;

/// The chart of the file.
pub fn charts(file: &TableFile, options: &TableOptions, about: &mut AboutTable) -> Vec<TableChart> {
    let mut table = Table::of(file.text, ',');
    let Some(header) = table.next(&mut about.found) else {
        return Vec::new();
    };
    let column = |name: &str| {
        let mut cells = header.cells.iter();
        cells.position(|cell| cell.text.eq_ignore_ascii_case(name))
    };
    let names = ["rank", "uri", "artist_names", "track_name"];
    let [Some(rank), Some(uri), Some(artist), Some(title)] = names.map(column) else {
        let sentence = "the header does not have the columns rank, uri, artist_names and track_name of charts.spotify.com";
        about
            .found
            .error(header.bytes(), format_args!("{sentence}"));
        return Vec::new();
    };
    let counts = (column("days_on_chart"), column("weeks_on_chart"));
    let is_weekly = match counts {
        (None, Some(_)) => Some(true),
        (Some(_), None) => Some(false),
        _ => None,
    };
    let mut entries = Vec::new();
    while let Some(record) = table.next(&mut about.found) {
        let cells = &record.cells;
        if cells.len() != header.cells.len() {
            let (here, above) = (cells.len(), header.cells.len());
            let sentence = format_args!(
                "this row has {here} cells, but the header has {above}; download the file again"
            );
            about.found.error(record.bytes(), sentence);
            continue;
        }
        let Some(number) = numbers::rank(&cells[rank], &mut about.found) else {
            continue;
        };
        entries.push(TableEntry {
            rank: number,
            title: cells[title].text.to_string(),
            artist: cells[artist].text.to_string(),
            featured: None,
            track: track_id::track(&cells[uri].text).map(str::to_owned),
            bytes: cells[rank].bytes.clone(),
        });
    }
    let name = NameFacts::of(file.name);
    let chart = spotify::chart(&name, is_weekly, entries, options, about);
    chart.into_iter().collect()
}
