//! Links to services: one for each.

use super::differences::differs;
use super::recording::{ReadLink, Recording};
use crate::check::{Diagnostics, Severity};
use serde_json::{Value, json};

/// Adds a link for each service that the song has none of. MusicBrainz has one for each release: the first is taken, and the
/// others are counted in a warning. Links of an earlier import that MusicBrainz no longer has are removed.
pub fn add(song: &mut Value, recording: &Recording, source: &str, found: &mut Diagnostics) {
    let theirs = &recording.links;
    let stated = song["links"].as_array();
    let before = stated.map_or(0, Vec::len);
    let is_theirs = |link: &Value| theirs.iter().any(|one| link["url"] == *one.url);
    let mut links: Vec<Value> = stated
        .into_iter()
        .flatten()
        .filter(|link| link["source"] != *source || is_theirs(link))
        .cloned()
        .collect();
    for (index, one) in theirs.iter().enumerate() {
        let is_first = !theirs[..index]
            .iter()
            .any(|other| other.service == one.service);
        if !is_first {
            continue;
        }
        let has_service = |link: &&Value| link["service"] == *one.service;
        let listed: Vec<&Value> = links.iter().filter(has_service).collect();
        if listed.is_empty() {
            links.push(json!({ "service": one.service, "url": one.url, "source": source }));
            report_others(one, theirs, found);
        } else if !listed.into_iter().any(is_theirs) {
            found.push(Severity::Warning, || differs("/song/links", &one.url));
        }
    }
    if !links.is_empty() {
        song["links"] = json!(links);
    } else if before > 0
        && let Some(song) = song.as_object_mut()
    {
        song.remove("links");
    }
}

fn report_others(taken: &ReadLink, theirs: &[ReadLink], found: &mut Diagnostics) {
    let same = theirs.iter().filter(|other| other.service == taken.service);
    let others = same.count() - 1;
    if others > 0 {
        found.warning(
            "/song/links",
            format_args!(
                "MusicBrainz has {} addresses of {}, and the first is taken: {}",
                others + 1,
                taken.service,
                taken.url
            ),
        );
    }
}
