//! The days of all tables together.

use super::found_song::TablePlace;
use super::table_chart::TableChart;
use crate::check::Diagnostics;
use crate::import::history::days::Days;
use crate::import::table_kind::TableKind;
use crate::song::{Rank, Scope};
use std::collections::BTreeMap;

/// The song on the days of each chart and kind of table, by place.
#[derive(Default)]
pub struct ChartDays {
    pub by_chart: BTreeMap<(String, TableKind), BTreeMap<Scope, Days>>,
}

impl ChartDays {
    /// Adds a chart. Two tables of one chart, place and day that differ are an error.
    pub fn add(
        &mut self,
        chart: &TableChart,
        kind: TableKind,
        place: TablePlace,
        found: &mut Diagnostics,
    ) {
        let rank = match place {
            TablePlace::At(rank) => Some(rank),
            TablePlace::Absent => None,
            TablePlace::Unknown => return,
        };
        let places = self.by_chart.entry((chart.id.clone(), kind)).or_default();
        let days = places.entry(chart.scope).or_default();
        let known = days.insert(chart.date, rank).filter(|known| *known != rank);
        if let Some(known) = known {
            let said = |rank: Option<Rank>| match rank {
                Some(rank) => format!("No. {}", rank.number()),
                None => "not on the chart".to_owned(),
            };
            let sentence = format_args!(
                "another table of {} on {} has the song {}, and this one {}; import one of them",
                chart.scope.code(),
                chart.date,
                said(known),
                said(rank)
            );
            found.error(0, sentence);
        }
    }
}
