//! Dates on which nobody recorded a chart: asked about where a file leaves them open.

use super::cells;
use super::holes::{Hole, Known, holes};
use super::rows::{Row, Rows};
use super::stored::Chart;
use crate::import::finding::Finding;
use crate::song::{Date, Scope};
use std::collections::{BTreeMap, BTreeSet};

/// What the command says of dates that a whole chart lacks.
pub enum Uncaptured {
    /// Nothing, so that they are asked about.
    Unsaid,
    /// All that the song can hardly have been off the chart on.
    Auto,
    /// The song was off the chart on each.
    Never,
    Dates(Vec<Date>),
}

impl Uncaptured {
    /// The values of `--uncaptured`.
    ///
    /// # Errors
    /// One sentence where they are neither dates nor one word.
    pub fn parse(values: &[String]) -> Result<Uncaptured, String> {
        match values {
            [] => Ok(Uncaptured::Unsaid),
            [word] if word == "auto" => Ok(Uncaptured::Auto),
            [word] if word == "none" => Ok(Uncaptured::Never),
            dates => {
                let dates = dates.iter().map(|text| {
                    cells::date(text).map_err(|_| {
                        format!("--uncaptured: “{text}” is not a date; write YYYY-MM-DD, or auto or none alone")
                    })
                });
                dates.collect::<Result<_, _>>().map(Uncaptured::Dates)
            }
        }
    }
}

/// The dates that are to be listed as uncaptured, by the place of the chart in the list of rows and by
/// territory. What is left open is added to `found`.
pub fn uncaptured(
    rows: &Rows,
    charts: &[Chart],
    said: &Uncaptured,
    found: &mut Vec<Finding>,
) -> BTreeMap<(usize, Scope), BTreeSet<Date>> {
    let mut listed = BTreeMap::new();
    let mut unused: BTreeSet<Date> = match said {
        Uncaptured::Dates(dates) => dates.iter().copied().collect(),
        _ => BTreeSet::new(),
    };
    for (at, chart) in charts.iter().enumerate() {
        let Some(cadence) = chart.cadence else {
            continue;
        };
        let here = rows.places.iter().filter(|((of, _), _)| *of == at);
        let here = || here.clone().map(|((_, scope), rows)| (*scope, rows));
        let known: BTreeMap<Scope, Known> = here()
            .map(|(scope, rows)| {
                let mut known = Known::stored(chart, scope);
                known.ranked.extend(rows.keys());
                (scope, known)
            })
            .collect();
        let holes = holes(chart, &known);
        let mut dates: BTreeSet<Date> = BTreeSet::new();
        let mut open: Vec<&Hole> = Vec::new();
        for hole in &holes {
            let likely = hole.is_likely_unrecorded(cadence);
            match said {
                Uncaptured::Auto if likely => dates.extend(&hole.dates),
                Uncaptured::Dates(said) => {
                    dates.extend(hole.dates.iter().filter(|date| said.contains(date)));
                }
                _ => {}
            }
            let answered = hole.dates.iter().all(|date| dates.contains(date));
            if !answered && !matches!(said, Uncaptured::Never) && (likely || hole.is_doubtful()) {
                open.push(hole);
            }
        }
        unused.retain(|date| {
            !dates.contains(date) && !known.values().any(|known| known.uncaptured.contains(date))
        });
        let (likely, doubtful): (Vec<&Hole>, Vec<&Hole>) =
            open.into_iter().partition(|hole| hole.places > 1);
        let id = &rows.charts[at];
        if let Some((place, dates)) = named(&likely, here().map(|(_, rows)| rows)) {
            let sentence = format!(
                "{id} has no row on {dates}, but several places have one on the dates around it; use --uncaptured {dates} (or auto) if nobody recorded the chart then, or --uncaptured none if the song was off it",
            );
            found.push(Finding::fault(place, sentence));
        }
        if let Some((place, dates)) = named(&doubtful, here().map(|(_, rows)| rows)) {
            let sentence = format!(
                "{id} has no row on {dates}, and one on the dates around; the song counts as off the chart then, unless --uncaptured {dates} says that nobody recorded it",
            );
            found.push(Finding::warning(place, sentence));
        }
        for (scope, known) in &known {
            let lacking = dates.iter().filter(|date| known.lacks(**date));
            let lacking: BTreeSet<Date> = lacking.copied().collect();
            if !lacking.is_empty() {
                listed.insert((at, *scope), lacking);
            }
        }
    }
    for date in unused {
        let sentence = format!(
            "--uncaptured {date}: no chart of this file lacks that date between two that it has"
        );
        found.push(Finding::fault((1, 1), sentence));
    }
    listed
}

/// The dates of these holes, and the first row after them; `None` where there is no hole.
fn named<'a>(
    holes: &[&Hole],
    mut places: impl Iterator<Item = &'a BTreeMap<Date, Row>>,
) -> Option<((usize, usize), String)> {
    let next = holes.first()?.next;
    let row = places.find_map(|rows| rows.get(&next));
    let dates = holes.iter().flat_map(|hole| &hole.dates);
    let dates: Vec<String> = dates.map(Date::to_string).collect();
    Some((row.map_or((1, 1), |row| row.at), dates.join(" ")))
}
