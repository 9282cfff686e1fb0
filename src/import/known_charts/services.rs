//! Charts of shops and of services.

use super::known_chart::KnownChart;
use crate::song::ChartKind;

/// Sorted by id.
pub const CHARTS: [KnownChart; 17] = [
    streaming("apple-music-top-100", "Apple Music Top 100", Some(100)),
    streaming("apple-music-top-songs", "Apple Music Top Songs", None),
    streaming("bugs-daily", "Bugs Daily Chart", None),
    streaming("flo-chart", "FLO Chart", None),
    streaming("genie-daily", "Genie Daily Chart", None),
    streaming("genie-top-200", "Genie TOP 200", Some(200)),
    retailer("itunes-top-songs", "iTunes Top Songs", None),
    streaming("melon-daily", "Melon Daily Chart", None),
    streaming("melon-hot-100", "Melon HOT100", Some(100)),
    streaming("melon-top-100", "Melon TOP100", Some(100)),
    streaming("melon-weekly", "Melon Weekly Chart", None),
    streaming("spotify-daily-top-200", "Spotify Daily Top 200", Some(200)),
    streaming("spotify-daily-top-50", "Spotify Daily Top 50", Some(50)),
    streaming(
        "spotify-weekly-top-200",
        "Spotify Weekly Top 200",
        Some(200),
    ),
    streaming("vibe-top-100", "VIBE Top 100", Some(100)),
    streaming("youtube-top-music-videos", "YouTube Top Music Videos", None),
    streaming("youtube-top-songs", "YouTube Top Songs", None),
];

const fn streaming(id: &'static str, name: &'static str, positions: Option<u16>) -> KnownChart {
    KnownChart {
        id,
        name,
        kind: ChartKind::Streaming,
        positions,
    }
}

const fn retailer(id: &'static str, name: &'static str, positions: Option<u16>) -> KnownChart {
    KnownChart {
        id,
        name,
        kind: ChartKind::Retailer,
        positions,
    }
}
