//! Dates on which nobody recorded a chart. Where a file leaves that open, the author is asked.

use super::cells;
use super::gaps::{Gap, KnownDates, gaps};
use super::rows::{Row, Rows};
use super::stored::Chart;
use crate::import::Error;
use crate::import::row_diagnostic::RowDiagnostic;
use crate::song::{Date, Scope};
use std::collections::{BTreeMap, BTreeSet};

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

impl Uncaptured {
    /// The values of `--uncaptured`.
    ///
    /// # Errors
    /// [`Error::NotADate`] where they are neither dates nor one word.
    pub fn parse(values: &[String]) -> Result<Uncaptured, Error> {
        match values {
            [] => Ok(Uncaptured::Ask),
            [word] if word == "auto" => Ok(Uncaptured::Auto),
            [word] if word == "none" => Ok(Uncaptured::Never),
            dates => {
                let dates = dates.iter().map(|text| {
                    cells::date(text).map_err(|_| Error::NotADate {
                        value: text.clone(),
                    })
                });
                dates.collect::<Result<_, _>>().map(Uncaptured::Dates)
            }
        }
    }
}

/// The dates to list as uncaptured, for each chart (its index in `rows.charts`) and territory. Questions that are left open
/// are added to `found`.
pub fn uncaptured(
    rows: &Rows,
    charts: &[Chart],
    policy: &Uncaptured,
    found: &mut Vec<RowDiagnostic>,
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
        if let Some((place, dates)) = named(&likely, here().map(|(_, rows)| rows)) {
            let sentence = format!(
                "{id} has no row on {dates}, but several places have one on the dates around it; use --uncaptured {dates} (or auto) if nobody recorded the chart then, or --uncaptured none if the song was off it",
            );
            found.push(RowDiagnostic::error(place, sentence));
        }
        if let Some((place, dates)) = named(&doubtful, here().map(|(_, rows)| rows)) {
            let sentence = format!(
                "{id} has no row on {dates}, and one on the dates around; the song counts as off the chart then, unless --uncaptured {dates} says that nobody recorded it",
            );
            found.push(RowDiagnostic::warning(place, sentence));
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
        let sentence = format!(
            "--uncaptured {date}: no chart of this file lacks that date between two that it has"
        );
        found.push(RowDiagnostic::error((1, 1), sentence));
    }
    listed
}

/// The position of the first row after these gaps, and their dates; `None` without gaps.
fn named<'a>(
    gaps: &[&Gap],
    mut territories: impl Iterator<Item = &'a BTreeMap<Date, Row>>,
) -> Option<((usize, usize), String)> {
    let next = gaps.first()?.next;
    let row = territories.find_map(|rows| rows.get(&next));
    let dates: Vec<String> = gaps
        .iter()
        .flat_map(|gap| &gap.dates)
        .map(Date::to_string)
        .collect();
    Some((row.map_or((1, 1), |row| row.at), dates.join(" ")))
}
