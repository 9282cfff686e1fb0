//! Charts of countries, and those that add up several countries.

use super::known_chart::KnownChart;
use crate::song::ChartKind;

/// Sorted by id.
pub const CHARTS: [KnownChart; 29] = [
    national("aria-top-50-singles", "ARIA Top 50 Singles", Some(50)),
    national(
        "billboard-bubbling-under-hot-100",
        "Billboard Bubbling Under Hot 100",
        None,
    ),
    national(
        "billboard-canadian-hot-100",
        "Billboard Canadian Hot 100",
        Some(100),
    ),
    national(
        "billboard-digital-song-sales",
        "Billboard Digital Song Sales",
        None,
    ),
    aggregate("billboard-global-200", "Billboard Global 200", Some(200)),
    aggregate(
        "billboard-global-excl-us",
        "Billboard Global Excl. US",
        Some(200),
    ),
    national("billboard-hot-100", "Billboard Hot 100", Some(100)),
    national(
        "billboard-japan-hot-100",
        "Billboard Japan Hot 100",
        Some(100),
    ),
    national("billboard-pop-airplay", "Billboard Pop Airplay", None),
    national("billboard-radio-songs", "Billboard Radio Songs", None),
    national(
        "billboard-streaming-songs",
        "Billboard Streaming Songs",
        None,
    ),
    national(
        "billboard-world-digital-song-sales",
        "Billboard World Digital Song Sales",
        None,
    ),
    national("circle-digital-chart", "Circle Digital Chart", Some(200)),
    national("circle-download-chart", "Circle Download Chart", Some(200)),
    aggregate(
        "circle-global-k-pop-chart",
        "Circle Global K-pop Chart",
        None,
    ),
    national(
        "circle-streaming-chart",
        "Circle Streaming Chart",
        Some(200),
    ),
    national("gaon-digital-chart", "Gaon Digital Chart", None),
    national("gaon-download-chart", "Gaon Download Chart", None),
    national("gaon-streaming-chart", "Gaon Streaming Chart", None),
    national("official-singles-chart", "Official Singles Chart", None),
    national(
        "official-singles-downloads-chart",
        "Official Singles Downloads Chart",
        None,
    ),
    national(
        "official-singles-sales-chart",
        "Official Singles Sales Chart",
        None,
    ),
    national(
        "oricon-combined-singles",
        "Oricon Combined Singles Chart",
        None,
    ),
    national("oricon-daily-singles", "Oricon Daily Singles Chart", None),
    national(
        "oricon-digital-singles",
        "Oricon Digital Singles Chart",
        None,
    ),
    national("oricon-streaming", "Oricon Streaming Chart", None),
    national("oricon-weekly-singles", "Oricon Weekly Singles Chart", None),
    national("uk-official-singles", "Official Singles Chart", None),
    national("uk-singles-chart", "UK Singles Chart", None),
];

const fn national(id: &'static str, name: &'static str, positions: Option<u16>) -> KnownChart {
    KnownChart {
        id,
        name,
        kind: ChartKind::National,
        positions,
    }
}

const fn aggregate(id: &'static str, name: &'static str, positions: Option<u16>) -> KnownChart {
    KnownChart {
        id,
        name,
        kind: ChartKind::Aggregate,
        positions,
    }
}
