//! Dates on which nobody recorded a chart. Where a file leaves that open, the author is asked.

use super::cells;
use super::gaps::{Gap, gaps};
use super::known_dates::KnownDates;
use crate::check::Diagnostics;
use crate::import::history::rows::{Row, Rows};
use crate::import::history::stored::StoredChart;
use crate::song::{Date, Scope};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::ops::Range;

/// How dates are treated that a whole chart lacks (`--uncaptured`).
pub enum Uncaptured {
    /// Not given: the author is asked.
    Ask,
    /// `auto`: those on which the song was hardly off the chart are uncaptured.
    Auto,
    /// `none`: the song was off the chart on all of them.
    Never,
    /// These dates are uncaptured.
    Dates(Vec<Date>),
}

/// A value of `--uncaptured` is not a date, or `auto` or `none` is not alone. It is displayed as one sentence without a full
/// stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotADate(pub String);

impl Display for NotADate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let NotADate(value) = self;
        write!(
            f,
            "--uncaptured: “{value}” is not a date; write YYYY-MM-DD, or auto or none alone"
        )
    }
}

impl std::error::Error for NotADate {}

impl Uncaptured {
    /// The values of `--uncaptured`.
    ///
    /// # Errors
    /// [`NotADate`] where they are neither dates nor one word.
    pub fn parse(values: &[String]) -> Result<Uncaptured, NotADate> {
        match values {
            [] => Ok(Uncaptured::Ask),
            [word] if word == "auto" => Ok(Uncaptured::Auto),
            [word] if word == "none" => Ok(Uncaptured::Never),
            dates => {
                let date = |text: &String| cells::date(text).map_err(|_| NotADate(text.clone()));
                let parsed: Result<_, _> = dates.iter().map(date).collect();
                parsed.map(Uncaptured::Dates)
            }
        }
    }
}

/// The dates to list as uncaptured, for each chart (its index in `rows.charts`) and territory. Questions that are left open
/// are added to `found`.
pub fn uncaptured(
    rows: &Rows,
    charts: &[StoredChart],
    policy: &Uncaptured,
    found: &mut Diagnostics,
) -> BTreeMap<(usize, Scope), BTreeSet<Date>> {
    let mut listed = BTreeMap::new();
    let mut unused: BTreeSet<Date> = match policy {
        Uncaptured::Dates(dates) => dates.iter().copied().collect(),
        _ => BTreeSet::new(),
    };
    for (at, chart) in charts.iter().enumerate() {
        let Some(cadence) = chart.cadence else {
            continue;
        };
        let here = rows.territories.iter().filter(|((of, _), _)| *of == at);
        let here = || here.clone().map(|((_, scope), rows)| (*scope, rows));
        let known: BTreeMap<Scope, KnownDates> = here()
            .map(|(scope, rows)| {
                let mut known = KnownDates::stored(chart, scope);
                known.ranked.extend(rows.keys());
                (scope, known)
            })
            .collect();
        let gaps = gaps(chart, &known);
        let mut dates: BTreeSet<Date> = BTreeSet::new();
        let mut open: Vec<&Gap> = Vec::new();
        for gap in &gaps {
            let likely = gap.is_likely_unrecorded(cadence);
            match policy {
                Uncaptured::Auto if likely => dates.extend(&gap.dates),
                Uncaptured::Dates(listed_dates) => {
                    dates.extend(gap.dates.iter().filter(|date| listed_dates.contains(date)));
                }
                _ => {}
            }
            let answered = gap.dates.iter().all(|date| dates.contains(date));
            if !answered && !matches!(policy, Uncaptured::Never) && (likely || gap.is_doubtful()) {
                open.push(gap);
            }
        }
        unused.retain(|date| {
            !dates.contains(date) && !known.values().any(|known| known.uncaptured.contains(date))
        });
        let (likely, doubtful): (Vec<&Gap>, Vec<&Gap>) =
            open.into_iter().partition(|gap| gap.territories > 1);
        let id = &rows.charts[at];
        if let Some((bytes, dates)) = named(&likely, here().map(|(_, rows)| rows)) {
            let sentence = format_args!(
                "{id} has no row on {dates}, but several places have one on the dates around it; use --uncaptured {dates} (or auto) if nobody recorded the chart then, or --uncaptured none if the song was off it",
            );
            found.error(bytes, sentence);
        }
        if let Some((bytes, dates)) = named(&doubtful, here().map(|(_, rows)| rows)) {
            let sentence = format_args!(
                "{id} has no row on {dates}, and one on the dates around; the song counts as off the chart then, unless --uncaptured {dates} says that nobody recorded it",
            );
            found.warning(bytes, sentence);
        }
        for (scope, known) in &known {
            let lacking: BTreeSet<Date> = dates
                .iter()
                .filter(|date| known.lacks(**date))
                .copied()
                .collect();
            if !lacking.is_empty() {
                listed.insert((at, *scope), lacking);
            }
        }
    }
    for date in unused {
        let sentence = format_args!(
            "--uncaptured {date}: no chart of this file lacks that date between two that it has"
        );
        found.error("", sentence);
    }
    listed
}

/// The bytes of the first row after these gaps, and the gaps' dates; `None` without gaps.
fn named<'a>(
    gaps: &[&Gap],
    mut territories: impl Iterator<Item = &'a BTreeMap<Date, Row>>,
) -> Option<(Range<usize>, String)> {
    let next = gaps.first()?.next;
    let row = territories.find_map(|rows| rows.get(&next));
    let dates: Vec<String> = gaps
        .iter()
        .flat_map(|gap| &gap.dates)
        .map(Date::to_string)
        .collect();
    Some((row.map_or(0..0, |row| row.bytes.clone()), dates.join(" ")))
}
