//! The front door's list of songs, written into `index.html` as facts that need no script.

use crate::publish::{Edition, isolated, quotation};
use crate::song::{Figure, Song};

const FROM: &str = "<!-- songs -->";
const TO: &str = "<!-- /songs -->";

/// The page with its list of songs; a page without the two marks is left as it is.
pub fn fill_home_page(page: &str, entries: &[&Edition]) -> String {
    let parts = page
        .split_once(FROM)
        .and_then(|(head, rest)| Some((head, rest.split_once(TO)?.1)));
    let Some((head, tail)) = parts else {
        return page.to_owned();
    };
    // The first song of the list opens by itself, so it should be the one with the most to show.
    let mut entries = entries.to_vec();
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

fn item(entry: &Edition) -> String {
    let title = isolated(&entry.song.title.plain);
    let name = &entry.name;
    format!(
        "<li data-song=\"{name}\"><song-card src=\"{name}/\" size=\"compact\">{}</song-card><a class=\"open\" href=\"{name}/\">Open {title}</a></li>\n",
        quotation(entry),
    )
}
