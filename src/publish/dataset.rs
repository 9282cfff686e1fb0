//! The snapshot as a [Dataset](https://schema.org/Dataset): its address, the time and the territories that it
//! covers, its sources.

use super::naming::song_by;
use super::phrases::phrases;
use crate::publish::{Edition, Site};
use crate::song::{Moment, Song, Territory};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The `subjectOf` of the recording's JSON-LD.
pub fn dataset(site: &Site, edition: &Edition) -> Value {
    let (song, words) = (&*edition.song, edition.words);
    let pages = edition.pages(site);
    let (name, description) = (phrases(words).dataset)(&song_by(song, words));
    let territories = territories(song)
        .into_iter()
        .map(|territory| json!({ "@type": "Place", "name": words.territory(territory) }));
    let sources = song.sources.iter().filter_map(|source| source.url.as_ref());
    json!({
        "@type": "Dataset",
        "name": name,
        "description": description,
        "url": pages.folder(),
        "dateModified": song.as_of.to_string(),
        "temporalCoverage": coverage(song),
        "spatialCoverage": territories.collect::<Vec<_>>(),
        "isAccessibleForFree": true,
        "isBasedOn": sources.collect::<Vec<_>>(),
        "distribution": {
            "@type": "DataDownload",
            "encodingFormat": "application/json",
            "contentUrl": pages.snapshot(),
        },
    })
}

/// Every territory that has a row or a history, on any chart.
fn territories(song: &Song) -> BTreeSet<Territory> {
    let rows = song.rows.iter().map(|row| row.scope);
    let histories = song.histories.iter().map(|history| history.scope);
    rows.chain(histories)
        .filter_map(|scope| scope.territory())
        .collect()
}

/// The days from the first dated fact to the last as an
/// [ISO 8601 interval](https://schema.org/temporalCoverage), `2021-11-07/2021-11-20`; one day where they are
/// the same; `None` without a dated fact.
fn coverage(song: &Song) -> Option<String> {
    let claims = song.claims.iter().map(|claim| claim.as_of);
    let milestones = song.milestones.iter().map(|milestone| milestone.at);
    let rows = song
        .rows
        .iter()
        .flat_map(|row| [row.peak_at, row.first_no1_at, row.rank_at])
        .flatten();
    let entries = song
        .histories
        .iter()
        .flat_map(|history| history.entries())
        .map(|entry| Moment::Day(entry.date));
    let moments: Vec<Moment> = claims
        .chain(milestones)
        .chain(rows)
        .chain(entries)
        .collect();
    let first = moments.iter().map(|moment| moment.first_day()).min()?;
    let last = moments.iter().map(|moment| moment.last_day()).max()?;
    Some(if first == last {
        first.to_string()
    } else {
        format!("{first}/{last}")
    })
}
