//! Names and kinds of well-known charts, by the ids that imports use.
//!
//! In: an id or a name. Out: the chart, if it is well known. Must not know: snapshots.

mod known_chart;
mod national;
mod services;

pub use known_chart::KnownChart;

/// All well-known charts.
pub fn all() -> impl Iterator<Item = &'static KnownChart> {
    national::CHARTS.iter().chain(&services::CHARTS)
}

/// The chart with this id, if it is well known.
pub fn known_chart(id: &str) -> Option<&'static KnownChart> {
    all().find(|chart| chart.id == id)
}

/// The well-known chart with this id or this name, in any case.
pub fn known_chart_named(name: &str) -> Option<&'static KnownChart> {
    let is_it =
        |chart: &&KnownChart| chart.id == name || chart.name.to_lowercase() == name.to_lowercase();
    all().find(is_it)
}

/// A chart's id with its name, for the summary of an import that has added it to the snapshot.
pub fn described(id: &str) -> String {
    match known_chart(id) {
        Some(chart) => format!("{id} ({})", chart.name),
        None => format!("{id}, whose name and kind are not known"),
    }
}
