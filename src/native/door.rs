//! The front door's list of songs, written into `index.html` as facts that need no script.

use crate::contract::escape;
use crate::song::{Figure, Song};
use crate::words::{self, Phrase};

pub struct Entry {
    pub name: String,
    pub song: Song,
}

const FROM: &str = "<!-- songs -->";
const TO: &str = "<!-- /songs -->";

/// The page with its list of songs; a page without the two marks is left as it is.
pub fn fill(page: &str, entries: &[Entry]) -> String {
    let parts = page
        .split_once(FROM)
        .and_then(|(head, rest)| Some((head, rest.split_once(TO)?.1)));
    let Some((head, tail)) = parts else {
        return page.to_owned();
    };
    // The first song of the list opens by itself, so it should be the one with the most to show.
    let mut entries: Vec<&Entry> = entries.iter().collect();
    entries.sort_by_key(|entry| (std::cmp::Reverse(weight(&entry.song)), entry.name.clone()));
    let items: String = entries.into_iter().map(item).collect();
    format!("{head}{FROM}\n{items}{TO}{tail}")
}

fn weight(song: &Song) -> u32 {
    match song.headline() {
        Some(Figure::Reported { claim, .. }) => claim.value,
        Some(Figure::Counted { tally, .. }) => tally.number_one as u32,
        _ => 0,
    }
}

fn item(entry: &Entry) -> String {
    let words = words::for_tag("en");
    let title = escape(&entry.song.title.plain);
    let artists: Vec<&str> = entry
        .song
        .artists
        .iter()
        .map(|artist| artist.name.plain.as_str())
        .collect();
    let figure = entry
        .song
        .headline()
        .map(|figure| (words.figure)(&entry.song, &figure))
        .unwrap_or_default();
    let Phrase {
        before,
        number,
        after,
    } = figure;
    let figure = [before, number, after].concat();
    let name = &entry.name;
    format!(
        "<li data-song=\"{name}\"><song-card src=\"{name}/snapshot.json\" size=\"compact\"><blockquote><strong>{title}</strong> – {}. {}.</blockquote></song-card><a class=\"open\" href=\"?song={name}\">Open {title}</a></li>\n",
        escape(&artists.join(", ")),
        escape(figure.trim()),
    )
}
