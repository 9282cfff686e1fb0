//! The chart panel: charts, and the board or the list of places.

use crate::song::ChartKind;

/// The chart panel: charts, and the board or the list of places.
pub struct ChartWords {
    /// The heading of the charts.
    pub heading: &'static str,
    /// The chart panel of a song without charts.
    pub no_chart: &'static str,
    /// A kind of chart.
    pub chart_kind: fn(ChartKind) -> &'static str,
    /// What a kind of chart counts, in one sentence.
    pub chart_means: fn(ChartKind) -> &'static str,
    /// A territory.
    pub territory: &'static str,
    /// A chart's worldwide list.
    pub worldwide: &'static str,
    /// A place without a row or a history.
    pub no_record: &'static str,
    /// The layout as a map of tiles.
    pub board: &'static str,
    /// The layout as a list.
    pub list: &'static str,
    /// The label of the choice of layouts.
    pub layout: &'static str,
    /// The bands of ranks in the legend: No. 1, top 10, top 50, below.
    pub bands: [&'static str; 4],
    /// The label of the legend as a filter, for screen readers.
    pub band_filter: &'static str,
    /// The band of places without a rank.
    pub not_charted: &'static str,
    /// A place on a day, or a day on a line, without a rank.
    pub not_on_chart: &'static str,
    /// The label of the search for places.
    pub find: &'static str,
    /// The label of the choice of regions.
    pub region: &'static str,
    /// The choice without a region.
    pub all_regions: &'static str,
    /// Africa, the Americas, Asia, Europe, Oceania.
    pub regions: [&'static str; 5],
    /// The label of the choice of orders.
    pub sort: &'static str,
    /// By rank, by name, by the first No. 1.
    pub sorts: [&'static str; 3],
    /// How many places match the filters.
    pub matching_places: fn(usize) -> String,
}
