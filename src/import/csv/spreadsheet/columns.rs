//! The columns of a spreadsheet, by the names in its header.

use super::column_finder::ColumnFinder;
use super::found_column::FoundColumn;
use super::place_columns::{check_places, place_columns};
use super::reading::Reading;
use super::role::{self, Role};
use crate::check::Diagnostics;
use crate::import::delimited::record::CsvRecord;
use crate::song::Scope;

/// The indexes of the columns that are read.
#[derive(Debug)]
pub struct Columns {
    pub date: Option<usize>,
    pub chart: Option<usize>,
    pub territory: Option<usize>,
    pub ranks: RankColumns,
    /// Whether the rank is that of a column “Peak”.
    pub is_peak: bool,
    pub title: Option<usize>,
    pub artist: Option<usize>,
    pub artist_and_title: Option<usize>,
    /// The number of all columns.
    pub width: usize,
}

/// The columns with ranks.
#[derive(Debug)]
pub enum RankColumns {
    /// One for the ranks of all places.
    One(usize),
    /// One for each place.
    OfPlaces(Vec<(usize, Scope)>),
}

impl RankColumns {
    /// The columns, each with its place where it is of one.
    pub fn all(&self) -> impl Iterator<Item = (usize, Option<Scope>)> {
        let (one, places) = match self {
            RankColumns::One(column) => (Some((*column, None)), &[][..]),
            RankColumns::OfPlaces(places) => (None, &places[..]),
        };
        let places = places.iter().map(|(column, scope)| (*column, Some(*scope)));
        one.into_iter().chain(places)
    }
}

impl Columns {
    /// The columns of a header; `None` where one is missing or there are two, which is an error.
    pub fn of(
        header: &CsvRecord,
        reading: &Reading,
        understood: &mut Vec<String>,
        found: &mut Diagnostics,
    ) -> Option<Columns> {
        let options = reading.options;
        let places = place_columns(header);
        let errors_before = found.errors;
        let mut finder = ColumnFinder::new(header, understood, found);
        let stated_date = options.date.map(|_| "--date");
        let date = match places.is_empty() {
            true => finder.find(Role::Date, "the date", stated_date),
            false => finder.find_date_beside_places(stated_date),
        };
        let mut territory = FoundColumn::None;
        if places.is_empty() {
            let option = options.scope.map(|_| "--territory");
            territory = finder.find(Role::Territory, "the territory", option);
        }
        let chart = finder.find(Role::Chart, "the chart", reading.chart.map(|_| "--chart"));
        let rank = match places.is_empty() {
            true => finder.find(Role::Rank, "the rank", None),
            false => FoundColumn::None,
        };
        finder.take(&places);
        let title = finder.find_optional(Role::Title, "the title of the song");
        let artist = finder.find_optional(Role::Artist, "the artist");
        let both = finder.find_optional(Role::ArtistAndTitle, "the artist and the title");
        finder.ignored();
        check_places(header, &places, options.scope.is_some(), found);
        if found.errors > errors_before {
            return None;
        }
        let ranks = match rank.index() {
            Some(rank) => RankColumns::One(rank),
            None => RankColumns::OfPlaces(places),
        };
        let is_peak =
            |rank: usize| role::role(&header.cells[rank].text) == Some((Role::Rank, true));
        Some(Columns {
            date: date.index(),
            chart: chart.index(),
            territory: territory.index(),
            is_peak: rank.index().is_some_and(is_peak),
            ranks,
            title: title.index(),
            artist: artist.index(),
            artist_and_title: both.index(),
            width: header.cells.len(),
        })
    }
}
