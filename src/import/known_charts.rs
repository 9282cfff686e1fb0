//! Names and kinds of well-known charts, by the ids that imports use.

use crate::song::ChartKind;
use crate::song::ChartKind::{Aggregate, National, Retailer, Streaming};

/// A well-known chart.
pub struct KnownChart {
    /// Its id in snapshots, as `billboard-hot-100`.
    pub id: &'static str,
    /// The name that its publisher uses in English.
    pub name: &'static str,
    /// Its kind.
    pub kind: ChartKind,
    /// The number of positions, if that has not changed over the years.
    pub positions: Option<u16>,
}

/// The chart with this id, if it is well known.
pub fn known_chart(id: &str) -> Option<&'static KnownChart> {
    CHARTS.iter().find(|chart| chart.id == id)
}

/// A chart's id with its name, for the summary of an import that has added it to the snapshot.
pub fn described(id: &str) -> String {
    match known_chart(id) {
        Some(chart) => format!("{id} ({})", chart.name),
        None => format!("{id}, whose name and kind are not known"),
    }
}

const fn chart(
    id: &'static str,
    name: &'static str,
    kind: ChartKind,
    positions: Option<u16>,
) -> KnownChart {
    KnownChart {
        id,
        name,
        kind,
        positions,
    }
}

/// Sorted by id.
pub const CHARTS: [KnownChart; 32] = [
    chart(
        "apple-music-top-100",
        "Apple Music Top 100",
        Streaming,
        Some(100),
    ),
    chart(
        "apple-music-top-songs",
        "Apple Music Top Songs",
        Streaming,
        None,
    ),
    chart(
        "aria-top-50-singles",
        "ARIA Top 50 Singles",
        National,
        Some(50),
    ),
    chart(
        "billboard-canadian-hot-100",
        "Billboard Canadian Hot 100",
        National,
        Some(100),
    ),
    chart(
        "billboard-digital-song-sales",
        "Billboard Digital Song Sales",
        National,
        None,
    ),
    chart(
        "billboard-global-200",
        "Billboard Global 200",
        Aggregate,
        Some(200),
    ),
    chart(
        "billboard-global-excl-us",
        "Billboard Global Excl. US",
        Aggregate,
        Some(200),
    ),
    chart(
        "billboard-hot-100",
        "Billboard Hot 100",
        National,
        Some(100),
    ),
    chart(
        "billboard-japan-hot-100",
        "Billboard Japan Hot 100",
        National,
        Some(100),
    ),
    chart(
        "billboard-streaming-songs",
        "Billboard Streaming Songs",
        National,
        None,
    ),
    chart(
        "circle-digital-chart",
        "Circle Digital Chart",
        National,
        Some(200),
    ),
    chart(
        "circle-download-chart",
        "Circle Download Chart",
        National,
        Some(200),
    ),
    chart(
        "circle-global-k-pop-chart",
        "Circle Global K-pop Chart",
        Aggregate,
        None,
    ),
    chart(
        "circle-streaming-chart",
        "Circle Streaming Chart",
        National,
        Some(200),
    ),
    chart("gaon-digital-chart", "Gaon Digital Chart", National, None),
    chart("itunes-top-songs", "iTunes Top Songs", Retailer, None),
    chart("melon-daily", "Melon Daily Chart", Streaming, None),
    chart("melon-hot-100", "Melon HOT100", Streaming, Some(100)),
    chart("melon-top-100", "Melon TOP100", Streaming, Some(100)),
    chart("melon-weekly", "Melon Weekly Chart", Streaming, None),
    chart(
        "official-singles-chart",
        "Official Singles Chart",
        National,
        None,
    ),
    chart(
        "official-singles-downloads-chart",
        "Official Singles Downloads Chart",
        National,
        None,
    ),
    chart(
        "official-singles-sales-chart",
        "Official Singles Sales Chart",
        National,
        None,
    ),
    chart(
        "oricon-combined-singles",
        "Oricon Combined Singles Chart",
        National,
        None,
    ),
    chart(
        "oricon-daily-singles",
        "Oricon Daily Singles Chart",
        National,
        None,
    ),
    chart(
        "oricon-digital-singles",
        "Oricon Digital Singles Chart",
        National,
        None,
    ),
    chart("oricon-streaming", "Oricon Streaming Chart", National, None),
    chart(
        "oricon-weekly-singles",
        "Oricon Weekly Singles Chart",
        National,
        None,
    ),
    chart(
        "spotify-daily-top-200",
        "Spotify Daily Top 200",
        Streaming,
        Some(200),
    ),
    chart(
        "spotify-daily-top-50",
        "Spotify Daily Top 50",
        Streaming,
        Some(50),
    ),
    chart(
        "spotify-weekly-top-200",
        "Spotify Weekly Top 200",
        Streaming,
        Some(200),
    ),
    chart("uk-singles-chart", "UK Singles Chart", National, None),
];
