//! The rows of the song in a table of several songs.

use super::columns::Columns;
use super::reading::Reading;
use crate::import::combined_name::CombinedName;
use crate::import::delimited::record::CsvRecord;

/// Whether a row is of the song. A table without titles has no other song.
pub fn is_song(record: &CsvRecord, columns: &Columns, reading: &Reading) -> bool {
    let cell = |column: Option<usize>| column.map(|column| &*record.cells[column].text);
    if let Some(both) = cell(columns.artist_and_title) {
        return CombinedName::parse(both)
            .is_some_and(|name| reading.names.are(name.title, name.artist));
    }
    let is_title = cell(columns.title).is_none_or(|title| reading.names.is_title(title));
    let is_artist = cell(columns.artist).is_none_or(|artist| reading.names.is_artist(artist));
    is_title && is_artist
}
