//! The arguments of `songcard import csv`.

use crate::diagnose::territories::meant;
use crate::import::TableKind;
use crate::import::chart_tables::StatedChart;
use crate::import::csv::DateOrder;
use crate::native::Error;
use crate::native::cli::import::output::OutputArguments;
use crate::native::cli::option_values::{WrongValue, day};
use crate::song::{Date, Scope};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::fmt::{Display, Formatter};
use std::path::PathBuf;

/// The arguments of `songcard import csv`.
#[derive(Args)]
#[command(after_help = "\
Example: fan.csv begins with the line Date;Country;Pos, and has lines like 8.11.2021;South Korea;#1.
  songcard import csv fan.csv --into my-song.json --chart melon-top-100 --date-order dmy

Days of a Spotify chart, whose names say place and day:
  songcard import csv regional-kr-daily-2021-11-08.csv regional-global-daily-2021-11-08.csv --into my-song.json")]
pub struct CsvArguments {
    /// Tables: files, or `-` for standard input. Each is recognised by its first row.
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The snapshot to add the rows to.
    #[arg(long)]
    pub(super) into: PathBuf,
    /// What the files are, where that is not recognised.
    #[arg(long, value_parser = PossibleValuesParser::new(TableKind::ALL.map(TableKind::name)))]
    format: Option<String>,
    /// The chart’s id, for tables that do not name it.
    #[arg(long)]
    pub(super) chart: Option<String>,
    /// The territory, by its code or name, for tables that do not name it; WW is a worldwide list.
    #[arg(long, value_name = "CODE", value_parser = scope)]
    territory: Option<Scope>,
    /// The day of the chart, YYYY-MM-DD, for tables that do not name it.
    #[arg(long, value_parser = date)]
    date: Option<Date>,
    /// Whether 8/11/2021 in a spreadsheet is in November or in August, where no date of the column shows it.
    #[arg(long, value_parser = PossibleValuesParser::new(["dmy", "mdy"]))]
    date_order: Option<String>,
    /// A title that tables of many songs show, besides those in the snapshot. It can be given several times, as --artist and
    /// --id can.
    #[arg(long = "title", value_name = "TITLE")]
    pub(super) titles: Vec<String>,
    /// A name of the artists that tables show, besides those in the snapshot.
    #[arg(long = "artist", value_name = "NAME")]
    pub(super) artists: Vec<String>,
    /// The id of the track at Spotify, besides those in `song.links`.
    #[arg(long = "id", value_name = "ID")]
    pub(super) ids: Vec<String>,
    /// The id of the tables’ source: a listed one, or a new one. Without it, rows have their file’s name as source, and all
    /// tables of whole charts of one kind are one source.
    #[arg(long, value_name = "ID")]
    pub(super) source: Option<String>,
    /// Overwrite ranks that differ from the file’s.
    #[arg(long)]
    pub(super) replace: bool,
    /// Dates on which nobody recorded a chart, so that the song did not leave it then: dates,
    /// `auto` for all that several places lack at once, or `none` where it was off the chart.
    #[arg(long, num_args = 1.., value_name = "DATE")]
    pub(super) uncaptured: Vec<String>,
    #[command(flatten)]
    pub(super) output: OutputArguments,
}

impl CsvArguments {
    /// What a file is: as stated, else as it looks.
    pub(super) fn kind(&self, text: &str) -> TableKind {
        let stated = self.format.as_deref().and_then(TableKind::from_name);
        stated.unwrap_or_else(|| TableKind::of(text))
    }

    pub(super) fn stated_chart(&self) -> StatedChart<'_> {
        StatedChart {
            chart: self.chart.as_deref(),
            scope: self.territory,
            date: self.date,
        }
    }

    pub(super) fn stated_order(&self) -> Option<DateOrder> {
        DateOrder::from_word(self.date_order.as_deref()?)
    }

    /// Every option is for at least one of the files.
    ///
    /// # Errors
    /// [`Error::Usage`] for one that none of them reads.
    pub(super) fn check_options(&self, kinds: &[TableKind]) -> Result<(), Error> {
        use TableKind::{Project, SpotifyNew, SpotifyOld, Spreadsheet};
        let is_whole = |kind: &TableKind| !matches!(kind, Project | Spreadsheet);
        let any = |is_it: &dyn Fn(&TableKind) -> bool| kinds.iter().any(is_it);
        let other = any(&|kind| *kind != Project);
        let spreadsheet = any(&|kind| *kind == Spreadsheet);
        let rows = any(&|kind| !is_whole(kind));
        let spotify = any(&|kind| matches!(kind, SpotifyOld | SpotifyNew));
        let stated = [
            ("--territory", self.territory.is_some(), other),
            ("--date", self.date.is_some(), other),
            ("--title", !self.titles.is_empty(), other),
            ("--artist", !self.artists.is_empty(), other),
            ("--date-order", self.date_order.is_some(), spreadsheet),
            ("--uncaptured", !self.uncaptured.is_empty(), rows),
            ("--id", !self.ids.is_empty(), spotify),
        ];
        let unread = stated
            .iter()
            .find(|(_, is_given, is_read)| *is_given && !*is_read);
        let Some((option, ..)) = unread else {
            return Ok(());
        };
        let is = match kinds {
            [kind] => format!("the file is {}", kind.description()),
            _ => "none of the files is such a table".to_owned(),
        };
        let purpose = match *option {
            "--date-order" => "is for spreadsheets",
            "--id" => "is for files of Spotify’s charts",
            "--uncaptured" => {
                "is for rows of one song; days without a table of the whole chart are uncaptured anyway"
            }
            _ => "is for tables that do not say it in each row",
        };
        Err(Error::Usage(format!(
            "{option} {purpose}, and {is}; leave it out, or say what the file is with --format"
        )))
    }
}

/// A value of `--territory` is no place.
#[derive(Debug)]
struct NotAPlace;

impl Display for NotAPlace {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("not the code or the name of a territory; write one like US, or WW for a worldwide list")
    }
}

impl std::error::Error for NotAPlace {}

fn scope(text: &str) -> Result<Scope, NotAPlace> {
    meant(text).ok_or(NotAPlace)
}

fn date(text: &str) -> Result<Date, WrongValue> {
    day(text)
}
