//! The feeds of Apple Music, of Apple's marketing tools: plain JSON with a list of `results`.

use super::feed_entry::report_nameless;
use super::feed_store::checked_store;
use super::feed_time;
use super::store_chart::{ChartEntry, ReadOptions, StoreChart};
use crate::check::{Diagnostic, Diagnostics};
use crate::import::short_quote::ShortQuote;
use crate::song::Rank;
use serde_json::Value;

/// The chart of a feed of the songs that are played most. Songs that cannot be used are added to `found`.
///
/// # Errors
/// What is wrong with the feed as a whole.
pub fn chart(
    feed: &Value,
    options: &ReadOptions,
    found: &mut Diagnostics,
) -> Result<StoreChart, Diagnostic> {
    if feed["entry"].is_array() || feed["entry"].is_object() {
        let sentence =
            "this is a feed of an iTunes Store, not of Apple Music; use songcard import itunes";
        return Err(Diagnostic::error("/feed/entry", sentence));
    }
    let Some(results) = feed["results"].as_array() else {
        let sentence =
            "there are no “results” in a “feed” in this file, as a feed of Apple Music has";
        return Err(Diagnostic::error("", sentence));
    };
    let country = feed["country"].as_str();
    let stated = country.map(|code| ("/feed/country".to_owned(), code.to_ascii_uppercase()));
    let territory = checked_store(stated, options)?;
    let time = match &options.time {
        Some(time) => time.clone(),
        None => feed_time::stated(feed["updated"].as_str(), "/feed/updated")?,
    };
    if results.is_empty() {
        let sentence = "the feed has no songs; a store’s chart is never empty, so fetch it again";
        return Err(Diagnostic::error("/feed/results", sentence));
    }
    let mut entries = Vec::new();
    for (index, result) in results.iter().enumerate() {
        let pointer = format!("/feed/results/{index}");
        // The older service says “song”.
        if let Some(other) = result["kind"]
            .as_str()
            .filter(|kind| !matches!(*kind, "songs" | "song"))
        {
            let sentence = format!(
                "this is a chart of {}, not of songs; fetch the feed songs.json",
                ShortQuote(other)
            );
            return Err(Diagnostic::error(format!("{pointer}/kind"), sentence));
        }
        let Ok(rank) = Rank::new(index as i64 + 1) else {
            break;
        };
        let name = |key: &str| result[key].as_str().filter(|name| !name.trim().is_empty());
        let (Some(title), Some(artist)) = (name("name"), name("artistName")) else {
            report_nameless(rank, pointer, found);
            continue;
        };
        entries.push(ChartEntry {
            rank,
            id: result["id"].as_str().and_then(|id| id.parse().ok()),
            title: title.to_owned(),
            artist: artist.to_owned(),
        });
    }
    let address = feed["id"].as_str().or(feed["links"][0]["self"].as_str());
    Ok(StoreChart {
        territory,
        time,
        entries,
        length: results.len(),
        asked: address.and_then(asked),
    })
}

/// The number of positions that an address asks for: the segment before the last.
fn asked(address: &str) -> Option<usize> {
    address.rsplit('/').nth(1)?.parse().ok()
}
