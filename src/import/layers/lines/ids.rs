//! Ids of lines.

use crate::import::layers::object::{JsonObject, text};
use std::collections::HashSet;

/// Sets the default id of every line without one. Returns the indexes of these lines, and further unused ids.
pub fn assign_ids(song: &mut [JsonObject]) -> (Vec<usize>, impl Iterator<Item = String> + use<>) {
    let mut taken: HashSet<String> = song
        .iter()
        .filter_map(|song_line| text(song_line, "id").map(str::to_owned))
        .collect();
    let mut without_id = Vec::new();
    for (at, song_line) in song.iter_mut().enumerate() {
        let id = default_id(at);
        if text(song_line, "id").is_none() && taken.insert(id.clone()) {
            song_line.insert("id".to_owned(), id.into());
            without_id.push(at);
        }
    }
    let all = (0_usize..).map(default_id);
    (without_id, all.filter(move |id| !taken.contains(id)))
}

/// The default id of a line, by its index.
pub fn default_id(at: usize) -> String {
    format!("l{}", at + 1)
}
