//! Which chart a table is, of which place and day: by what its author says, by its content or by the name of its file.

use super::about_table::AboutTable;
use super::file_name::NameFacts;
use crate::song::{Date, Scope};
use crate::words::for_tag;
use std::fmt::Display;

/// What the author says of a table.
#[derive(Debug, Clone, Copy, Default)]
pub struct StatedChart<'a> {
    /// The id of the chart (`--chart`).
    pub chart: Option<&'a str>,
    /// The place (`--territory`).
    pub scope: Option<Scope>,
    /// The day (`--date`).
    pub date: Option<Date>,
}

impl StatedChart<'_> {
    /// The place: that of the option, else that of the file's name. Where they differ, or neither is there, that is an error.
    pub fn scope(&self, name: &NameFacts, about: &mut AboutTable) -> Option<Scope> {
        let option = self.scope.map(|scope| (scope, scope.code()));
        let named = name.scope.map(|scope| (scope, scope.code()));
        let scope = settled("--territory", option, named, "the territory", about)?;
        let (place, code) = (for_tag("en").scope(scope), scope.code());
        about.understood.push(format!(
            "the territory is {code} ({place}), {}",
            by(self.scope.is_some(), "--territory")
        ));
        Some(scope)
    }

    /// The day, likewise.
    pub fn date(&self, name: &NameFacts, about: &mut AboutTable) -> Option<Date> {
        let date = settled(
            "--date",
            self.date.map(|date| (date, date)),
            name.date.map(|date| (date, date)),
            "the day of the chart",
            about,
        )?;
        let by = by(self.date.is_some(), "--date");
        about.understood.push(match name.week {
            Some(week) => format!(
                "the chart is of the week that ended on {date}, a Thursday, as {} to {} in the file’s name",
                week.from, week.to
            ),
            None => format!("the chart is of {date}, {by}"),
        });
        Some(date)
    }

    /// The id of the chart: that of the option, else the one that the table is known to be, with the reason for it.
    pub fn chart(&self, known: Option<(&str, &str)>, about: &mut AboutTable) -> Option<String> {
        let (id, why) = match (self.chart, known) {
            (Some(id), _) => (id, "by --chart"),
            (None, Some(known)) => known,
            (None, None) => {
                let sentence = "the table does not say which chart it is; name it with --chart, like spotify-daily-top-200";
                about.found.error(0, format_args!("{sentence}"));
                return None;
            }
        };
        about.understood.push(format!("the chart is {id}, {why}"));
        Some(id.to_owned())
    }
}

fn by(is_stated: bool, option: &str) -> String {
    match is_stated {
        true => format!("by {option}"),
        false => "by the file’s name".to_owned(),
    }
}

/// The value of an option, else that of the file's name, each as it is shown.
fn settled<T: PartialEq>(
    option: &str,
    stated: Option<(T, impl Display)>,
    named: Option<(T, impl Display)>,
    what: &str,
    about: &mut AboutTable,
) -> Option<T> {
    match (stated, named) {
        (Some((stated, shown)), Some((named, other))) if stated != named => {
            let sentence = format_args!(
                "the file’s name says {other} and {option} says {shown}; rename the file, or correct the option"
            );
            about.found.error(0, sentence);
            None
        }
        (Some((value, _)), _) | (None, Some((value, _))) => Some(value),
        (None, None) => {
            let sentence = format_args!(
                "neither the table nor the file’s name says {what}; give it with {option}"
            );
            about.found.error(0, sentence);
            None
        }
    }
}
