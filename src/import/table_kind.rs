//! The kinds of tables with ranks that people have.

use super::delimited::table::Table;
use crate::check::Diagnostics;

/// The form of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableKind {
    /// Rows of date, chart, territory and rank, as this project writes them.
    Project,
    /// Somebody's own table with a header row.
    Spreadsheet,
    /// The day file of a chart site: twelve columns without a header.
    DayFile,
    /// A chart site's page of one iTunes Store.
    StorePage,
    /// The file of a day or a week of spotifycharts.com, which was closed in 2021.
    SpotifyOld,
    /// The file of a day or a week of charts.spotify.com.
    SpotifyNew,
}

impl TableKind {
    /// Every kind.
    pub const ALL: [TableKind; 6] = [
        TableKind::Project,
        TableKind::Spreadsheet,
        TableKind::DayFile,
        TableKind::StorePage,
        TableKind::SpotifyOld,
        TableKind::SpotifyNew,
    ];

    /// What the kind is called in options.
    pub fn name(self) -> &'static str {
        match self {
            TableKind::Project => "project",
            TableKind::Spreadsheet => "spreadsheet",
            TableKind::DayFile => "day-file",
            TableKind::StorePage => "store-page",
            TableKind::SpotifyOld => "spotifycharts.com",
            TableKind::SpotifyNew => "charts.spotify.com",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<TableKind> {
        TableKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What the kind is, in a sentence.
    pub fn description(self) -> &'static str {
        match self {
            TableKind::Project => "a table of date, chart, territory and rank",
            TableKind::Spreadsheet => "a spreadsheet",
            TableKind::DayFile => "the day file of a chart site, twelve columns without a header",
            TableKind::StorePage => "the page of one iTunes Store of a chart site",
            TableKind::SpotifyOld => "a chart of the former spotifycharts.com",
            TableKind::SpotifyNew => "a chart of charts.spotify.com",
        }
    }

    /// The kind of a text by its first row. Whatever has no form of its own is a spreadsheet.
    ///
    /// ```
    /// use songcard::import::TableKind;
    ///
    /// assert_eq!(TableKind::of("date,territory,rank\n"), TableKind::Project);
    /// assert_eq!(TableKind::of("Datum;Country;Pos\n"), TableKind::Spreadsheet);
    /// ```
    pub fn of(text: &str) -> TableKind {
        if text.trim_start().starts_with('<') {
            return TableKind::StorePage;
        }
        let Some(first) = Table::of(text, ',').next(&mut Diagnostics::default()) else {
            return TableKind::Project;
        };
        let cells: Vec<String> = first
            .cells
            .iter()
            .map(|cell| cell.text.to_lowercase())
            .collect();
        let has = |name: &&str| cells.iter().any(|cell| cell == name);
        let is_note = |cell: &String| cell.starts_with("note that these figures");
        if ["rank", "uri", "artist_names", "track_name"]
            .iter()
            .all(has)
        {
            TableKind::SpotifyNew
        } else if cells.get(3).is_some_and(is_note)
            || ["position", "track name", "artist", "url"].iter().all(has)
        {
            TableKind::SpotifyOld
        } else if cells.len() == 12 && is_dated_place(&cells) {
            TableKind::DayFile
        } else if ["date", "territory", "rank"].iter().all(has) {
            TableKind::Project
        } else {
            TableKind::Spreadsheet
        }
    }
}

/// Whether a row begins with a date and a number.
fn is_dated_place(cells: &[String]) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = cells[0].split(['-', '/', '.']).collect();
    parts.len() == 3 && parts.iter().all(|part| is_number(part)) && is_number(&cells[1])
}
