//! The feeds of the iTunes Stores: Atom as JSON, in which every text is a `label` and every attribute is in `attributes`.

use super::feed_entry::report_nameless;
use super::feed_store::checked_store;
use super::feed_time;
use super::store_chart::{ChartEntry, ReadOptions, StoreChart};
use crate::check::{Diagnostic, Diagnostics};
use crate::song::{Rank, Territory};
use serde_json::Value;
use std::slice;

/// The chart of a feed of top songs. Songs that cannot be used are added to `found`.
///
/// # Errors
/// What is wrong with the feed as a whole.
pub fn chart(
    feed: &Value,
    options: &ReadOptions,
    found: &mut Diagnostics,
) -> Result<StoreChart, Diagnostic> {
    if feed["results"].is_array() {
        let sentence =
            "this is a feed of Apple Music, not of iTunes; use songcard import apple-music";
        return Err(Diagnostic::error("/feed/results", sentence));
    }
    if !feed.is_object() {
        let sentence =
            "there is no “feed” in this file; a feed of an iTunes Store is an object with that key";
        return Err(Diagnostic::error("", sentence));
    }
    let address = address(feed);
    let asked = address.as_ref().and_then(|(_, address)| limit(address));
    if let Some((pointer, genre)) = address.as_ref().and_then(genre) {
        let sentence = format!(
            "this is the chart of the genre {genre} alone, whose ranks are not those of the store; fetch the feed without genre={genre}"
        );
        return Err(Diagnostic::error(pointer, sentence));
    }
    let territory = territory(address, options)?;
    let time = match &options.time {
        Some(time) => time.clone(),
        None => feed_time::stated(feed["updated"]["label"].as_str(), "/feed/updated/label")?,
    };
    let listed = match &feed["entry"] {
        Value::Array(entries) => &entries[..],
        // As it is written where there is one.
        entry @ Value::Object(_) => slice::from_ref(entry),
        _ => &[],
    };
    if listed.is_empty() {
        let sentence = "the feed has no songs; a store’s chart is never empty, so fetch it again";
        return Err(Diagnostic::error("/feed", sentence));
    }
    let is_list = feed["entry"].is_array();
    let mut entries = Vec::new();
    for (index, entry) in listed.iter().enumerate() {
        let pointer = match is_list {
            true => format!("/feed/entry/{index}"),
            false => "/feed/entry".to_owned(),
        };
        is_track(entry, &pointer)?;
        let Ok(rank) = Rank::new(index as i64 + 1) else {
            break;
        };
        let name = |key: &str| {
            entry[key]["label"]
                .as_str()
                .filter(|name| !name.trim().is_empty())
        };
        let (Some(title), Some(artist)) = (name("im:name"), name("im:artist")) else {
            report_nameless(rank, pointer, found);
            continue;
        };
        let id = entry["id"]["attributes"]["im:id"].as_str();
        entries.push(ChartEntry {
            rank,
            id: id.and_then(|id| id.parse().ok()),
            title: title.to_owned(),
            artist: artist.to_owned(),
        });
    }
    Ok(StoreChart {
        territory,
        time,
        entries,
        length: listed.len(),
        asked,
    })
}

/// A text of the feed with its pointer.
type Located<'a> = (String, &'a str);

/// The address of the feed itself: its `id`, else the link with the relation `self`.
fn address(feed: &Value) -> Option<Located<'_>> {
    if let Some(id) = feed["id"]["label"].as_str() {
        return Some(("/feed/id/label".to_owned(), id));
    }
    let links = feed["link"].as_array()?;
    let own = links
        .iter()
        .position(|link| link["attributes"]["rel"] == *"self")?;
    let href = links[own]["attributes"]["href"].as_str()?;
    Some((format!("/feed/link/{own}/attributes/href"), href))
}

/// The store: the segment of the address before `rss`, or the United States without one.
fn territory(address: Option<Located>, options: &ReadOptions) -> Result<Territory, Diagnostic> {
    let stated = address.and_then(|(pointer, address)| {
        let segments: Vec<&str> = address.split('/').collect();
        let rss = segments.iter().position(|segment| *segment == "rss")?;
        // `https:`, nothing and the host come before it.
        let code = segments.get(3..rss)?.last().copied().unwrap_or("us");
        Some((pointer, code.to_ascii_uppercase()))
    });
    checked_store(stated, options)
}

fn is_track(entry: &Value, pointer: &str) -> Result<(), Diagnostic> {
    let outer = &entry["im:contentType"];
    let inner = &outer["im:contentType"];
    let terms = [inner, outer].map(|kind| kind["attributes"]["term"].as_str());
    match terms.into_iter().flatten().next() {
        None | Some("Track") => Ok(()),
        Some(other) => Err(Diagnostic::error(
            format!("{pointer}/im:contentType"),
            format!("this is a chart of “{other}”, not of songs; fetch the feed topsongs"),
        )),
    }
}

/// The number after `limit=` in an address.
fn limit(address: &str) -> Option<usize> {
    let mut segments = address.split('/');
    segments.find_map(|segment| segment.strip_prefix("limit=")?.parse().ok())
}

/// The genre to which an address restricts the chart, with the address's pointer.
fn genre<'a>(address: &Located<'a>) -> Option<(String, &'a str)> {
    let (pointer, address) = address;
    let mut segments = address.split('/');
    let genre = segments.find_map(|segment| segment.strip_prefix("genre="))?;
    Some((pointer.clone(), genre))
}
