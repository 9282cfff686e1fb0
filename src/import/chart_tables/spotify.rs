//! What both forms of Spotify’s charts have in common: which chart they are, also by the name `regional-kr-daily-2021-11-08.csv`.

use super::about_table::AboutTable;
use super::file_name::NameFacts;
use super::table_chart::{TableChart, TableEntry};
use super::table_options::TableOptions;

/// The chart with these entries. `is_weekly` is what the table itself says of its rhythm.
pub fn chart(
    name: &NameFacts,
    is_weekly: Option<bool>,
    entries: Vec<TableEntry>,
    options: &TableOptions,
    about: &mut AboutTable,
) -> Option<TableChart> {
    if name.is_viral && options.stated.chart.is_none() {
        let sentence = "this is a viral chart, which does not count plays; name it with --chart if that is the one you want";
        about.found.error(0, format_args!("{sentence}"));
    }
    if let (Some(table), Some(name)) = (is_weekly, name.is_weekly)
        && table != name
    {
        let rhythm = |is_weekly| if is_weekly { "weeks" } else { "days" };
        let sentence = format_args!(
            "the table counts {} on the chart, and the file’s name says that it is of {}; correct the name",
            rhythm(table),
            rhythm(name)
        );
        about.found.error(0, sentence);
    }
    let known = match (is_weekly, name.is_weekly) {
        (Some(true), _) => Some(("spotify-weekly-top-200", "since it counts weeks")),
        (Some(false), _) => Some(("spotify-daily-top-200", "since it counts days")),
        (None, Some(true)) => Some(("spotify-weekly-top-200", "by the file’s name")),
        (None, Some(false)) => Some(("spotify-daily-top-200", "by the file’s name")),
        (None, None) => None,
    };
    let scope = options.stated.scope(name, about);
    let date = options.stated.date(name, about);
    let id = options.stated.chart(known, about);
    Some(TableChart::new(id?, scope?, date?, entries))
}
