//! The title of the song and the names of its artists in other languages.

use super::differences::differs;
use super::recording::{ByTag, CreditedArtist, Recording};
use crate::check::{Diagnostics, Severity};
use crate::import::names::comparable;
use crate::snapshot::looks_same;
use serde_json::{Map, Value, json};

/// Adds the languages that the song lacks; that of the snapshot itself is the one of the plain names.
pub fn add(song: &mut Value, recording: &Recording, lang: &str, found: &mut Diagnostics) {
    let titles = without(&recording.titles, lang);
    let plain = song["title"].clone();
    add_names(&mut song["titles"], &plain, &titles, "/song/titles", found);
    if song["titles"].is_null()
        && let Some(song) = song.as_object_mut()
    {
        song.remove("titles");
    }
    let artists = song["artists"].as_array_mut().into_iter().flatten();
    for (index, artist) in artists.enumerate() {
        let Some(theirs) = recording.artists.iter().find(|one| is_same(one, artist)) else {
            continue;
        };
        let Some(artist) = artist.as_object_mut() else {
            continue;
        };
        let plain = artist.get("name").cloned().unwrap_or_default();
        let mut names = artist.remove("names").unwrap_or_default();
        let pointer = format!("/song/artists/{index}/names");
        add_names(
            &mut names,
            &plain,
            &without(&theirs.names, lang),
            &pointer,
            found,
        );
        if !names.is_null() {
            artist.insert("names".to_owned(), names);
        }
    }
}

/// Adds names by language to an object, which is made if there are any. Names that differ are reported.
pub fn add_names(
    stated: &mut Value,
    plain: &Value,
    theirs: &[(String, String)],
    pointer: &str,
    found: &mut Diagnostics,
) {
    for (tag, name) in theirs {
        let known = stated.as_object().into_iter().flatten();
        let mut known = known.filter(|(known, _)| known.eq_ignore_ascii_case(tag));
        match known.next().and_then(|(_, known)| known.as_str()) {
            Some(known) if looks_same(known, name) => {}
            Some(_) => {
                let warning = differs(&format!("{pointer}/{tag}"), &format!("“{name}”"));
                found.push(Severity::Warning, || warning);
            }
            None if plain.as_str().is_some_and(|plain| looks_same(plain, name)) => {}
            None => {
                if !stated.is_object() {
                    *stated = Value::Object(Map::new());
                }
                stated[tag] = json!(name);
            }
        }
    }
}

fn without(names: &ByTag, lang: &str) -> ByTag {
    let names = names
        .iter()
        .filter(|(tag, _)| !tag.eq_ignore_ascii_case(lang));
    names.cloned().collect()
}

fn is_same(theirs: &CreditedArtist, ours: &Value) -> bool {
    let others = ours["names"].as_object().into_iter().flatten();
    let ours = others.map(|(_, name)| name).chain([&ours["name"]]);
    let ours: Vec<String> = ours.filter_map(Value::as_str).map(comparable).collect();
    let others = theirs.names.iter().map(|(_, name)| name);
    let mut theirs = others.chain([&theirs.name]);
    theirs.any(|name| ours.contains(&comparable(name)))
}
