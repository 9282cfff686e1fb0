//! A chart site's page of one iTunes Store: a table with the id `simpletable` and the columns `Pos`, `P+` and
//! `Artist and Title`.

use super::about_table::AboutTable;
use super::file_name::NameFacts;
use super::html_table;
use super::numbers;
use super::table_chart::{TableChart, TableEntry};
use super::table_file::TableFile;
use super::table_options::TableOptions;
use crate::import::combined_name::CombinedName;
use crate::import::delimited::record::CsvRecord;
use crate::import::short_quote::ShortQuote;

/// The chart of the page.
pub fn charts(file: &TableFile, options: &TableOptions, about: &mut AboutTable) -> Vec<TableChart> {
    let Some(table) = html_table::table(file.text, "simpletable") else {
        let sentence = "the page has no table with the id simpletable, in which chart sites list a store’s songs; save the page of one store";
        about.found.error(0, format_args!("{sentence}"));
        return Vec::new();
    };
    let column = |row: &CsvRecord, name: &str| {
        let mut cells = row.cells.iter();
        cells.position(|cell| cell.text.eq_ignore_ascii_case(name))
    };
    let header = table.rows.first();
    let columns =
        header.and_then(|row| Some((column(row, "Pos")?, column(row, "Artist and Title")?)));
    let Some((position, song)) = columns else {
        let sentence =
            "the first row of the table does not have the columns “Pos” and “Artist and Title”";
        about.found.error(0, format_args!("{sentence}"));
        return Vec::new();
    };
    let mut entries = Vec::new();
    for row in &table.rows[1..] {
        let (Some(position), Some(song)) = (row.cells.get(position), row.cells.get(song)) else {
            let sentence = "this row of the table has fewer cells than its header";
            about.found.error(row.bytes(), format_args!("{sentence}"));
            continue;
        };
        let Some(rank) = numbers::rank(position, &mut about.found) else {
            continue;
        };
        entries.push(match CombinedName::parse(&song.text) {
            Some(name) => TableEntry {
                rank,
                title: name.title.to_owned(),
                artist: name.artist.to_owned(),
                featured: name.featured.map(str::to_owned),
                track: None,
                bytes: position.bytes.clone(),
            },
            None => {
                let sentence = format_args!(
                    "{} is not “Artist - Title”; the row keeps its rank and is left out",
                    ShortQuote(&song.text)
                );
                about.found.warning(song.bytes.clone(), sentence);
                TableEntry::unnamed(rank, position.bytes.clone())
            }
        });
    }
    let is_itunes = table.before.contains("iTunes") && !table.before.contains("Apple Music");
    let known = is_itunes.then_some(("itunes-top-songs", "since the page names iTunes"));
    let name = NameFacts::of(file.name);
    let scope = options.stated.scope(&name, about);
    let date = options.stated.date(&name, about);
    let id = options.stated.chart(known, about);
    let (Some(scope), Some(date), Some(id)) = (scope, date, id) else {
        return Vec::new();
    };
    vec![TableChart::new(id, scope, date, entries)]
}
