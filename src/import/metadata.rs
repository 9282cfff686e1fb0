//! Compares the metadata of a lyrics file with the snapshot.

use super::clock::clock;
use super::lyrics_file::LyricsFile;
use crate::check::Diagnostics;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::snapshot::{composed, looks_same};
use serde_json::Value;

/// How much two durations of one recording may differ: silence before and after it varies.
pub(super) const SAME_LENGTH_MS: i64 = 3000;

/// Sets the snapshot's duration if it has none, and warns about all metadata that differs.
pub fn compare_metadata(
    snapshot: &mut EditedSnapshot,
    file: &LyricsFile,
    diagnostics: &mut Diagnostics,
) {
    let title = title(snapshot.get("song"), &file.titles);
    let lang = file.other_lang.as_ref().map(|other| {
        let lang = file.lang();
        format!("the file says its language is “{other}”; it is read as “{lang}”")
    });
    let writers = writers(snapshot, &file.writers);
    let duration = duration(snapshot, file.duration_ms);
    for sentence in [title, lang, writers, duration].into_iter().flatten() {
        diagnostics.warning("", format_args!("{sentence}"));
    }
}

fn title(song: &Value, titles: &[String]) -> Option<String> {
    let others = song["titles"].as_object().into_iter().flatten();
    let names: Vec<String> = others
        .map(|(_, name)| name)
        .chain([&song["title"]])
        .filter_map(Value::as_str)
        .map(same)
        .collect();
    let is_ours = |title: &String| names.contains(&same(title.trim()));
    if titles.is_empty() || titles.iter().any(is_ours) {
        return None;
    }
    let ours = song["title"].as_str().unwrap_or_default();
    Some(format!(
        "the file says it is “{}”, but the snapshot is for “{ours}”",
        titles[0]
    ))
}

/// A title for comparison: in lower case and normalized.
fn same(title: &str) -> String {
    composed(&title.to_lowercase()).into_owned()
}

/// Writers are not added to the credits: a credit has a role, which the file does not state.
fn writers(snapshot: &EditedSnapshot, writers: &[String]) -> Option<String> {
    let credits = snapshot.get("credits").as_array().into_iter().flatten();
    let listed = |credit: &'_ Value, key: &str| credit[key].as_array().cloned().unwrap_or_default();
    let names: Vec<Value> = credits
        .flat_map(|credit| {
            let people = listed(credit, "people")
                .into_iter()
                .map(|person| person["name"].clone());
            listed(credit, "names").into_iter().chain(people)
        })
        .collect();
    let known: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
    let new: Vec<&str> = writers
        .iter()
        .filter(|name| !known.iter().any(|known| looks_same(known, name)))
        .map(String::as_str)
        .take(100)
        .collect();
    let names = new.join(", ");
    (!new.is_empty()).then(|| {
        format!("the file names writers who are not in /credits and are not added there: {names}")
    })
}

fn duration(snapshot: &mut EditedSnapshot, millis: Option<u32>) -> Option<String> {
    let millis = millis?;
    let known = snapshot.get("song")["durationMs"].as_i64();
    let Some(known) = known else {
        let mut song = snapshot.get("song").as_object().cloned()?;
        song.insert("durationMs".to_owned(), millis.into());
        snapshot.set("song", song.into());
        return None;
    };
    let apart = (known - i64::from(millis)).abs();
    (apart > SAME_LENGTH_MS).then(|| {
        let (theirs, ours) = (clock(i64::from(millis)), clock(known));
        format!("the file says the recording lasts {theirs}, but the snapshot says {ours}")
    })
}
