//! What a lyrics file says beside the lyrics, held against what the snapshot knows.

use super::layers::{about, clock};
use super::ordered::{keys, put};
use super::reading::File;
use super::remark::Remark;
use crate::import::edited_snapshot::EditedSnapshot;
use crate::snapshot::{composed, looks_same};
use serde_json::Value;

/// How far apart, in milliseconds, two lengths of one recording may be: the gaps around it differ.
const SAME_LENGTH_MS: i64 = 3000;

/// Takes over the length where the snapshot has none, and warns of everything that is not taken over.
pub fn compare(snapshot: &mut EditedSnapshot, file: &File) -> Vec<Remark> {
    let mut remarks = Vec::new();
    remarks.extend(title(snapshot.get("song"), &file.titles).map(about));
    if let Some(other) = &file.other_lang {
        let lang = file.lang();
        remarks.push(about(format!(
            "the file says its language is “{other}”; it is read as “{lang}”"
        )));
    }
    remarks.extend(writers(snapshot, &file.writers).map(about));
    remarks.extend(duration(snapshot, file.duration_ms).map(about));
    remarks
}

fn title(song: &Value, titles: &[String]) -> Option<String> {
    let others = song["titles"].as_object().into_iter().flatten();
    let names = others.map(|(_, name)| name).chain([&song["title"]]);
    let names: Vec<String> = names.filter_map(Value::as_str).map(same).collect();
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

/// A title as it is compared: whatever its case, and however its letters are composed.
fn same(title: &str) -> String {
    composed(&title.to_lowercase()).into_owned()
}

/// Whoever wrote what is a credit, which names its source and its role; the file has only names.
fn writers(snapshot: &EditedSnapshot, writers: &[String]) -> Option<String> {
    let credits = snapshot.get("credits").as_array().into_iter().flatten();
    let listed = |credit: &'_ Value, key: &str| credit[key].as_array().cloned().unwrap_or_default();
    let names = credits.flat_map(|credit| {
        let people = listed(credit, "people").into_iter();
        let people = people.map(|person| person["name"].clone());
        listed(credit, "names").into_iter().chain(people)
    });
    let names: Vec<Value> = names.collect();
    let known: Vec<&str> = names.iter().filter_map(Value::as_str).collect();
    let new = writers
        .iter()
        .filter(|name| !known.iter().any(|known| looks_same(known, name)));
    let new: Vec<&str> = new.map(String::as_str).take(100).collect();
    let said = new.join(", ");
    (!new.is_empty()).then(|| {
        format!("the file names writers who are not in /credits and are not added there: {said}")
    })
}

fn duration(snapshot: &mut EditedSnapshot, millis: Option<u32>) -> Option<String> {
    let millis = millis?;
    let known = snapshot.get("song")["durationMs"].as_i64();
    let Some(known) = known else {
        let mut song = snapshot.get("song").as_object().cloned()?;
        put(&mut song, keys(&["song"]), "durationMs", millis.into());
        snapshot.set("song", song.into());
        return None;
    };
    let apart = (known - i64::from(millis)).abs();
    (apart > SAME_LENGTH_MS).then(|| {
        let (theirs, ours) = (clock(i64::from(millis)), clock(known));
        format!("the file says the recording lasts {theirs}, but the snapshot says {ours}")
    })
}
