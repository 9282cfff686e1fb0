//! A song in a gallery: its art, title, artists and figure, all of it one link.

use super::entry::Entry;
use crate::markup::{El, html};
use crate::publish::isolated;

/// The list of songs. `root` is the address of the site's folder.
pub fn tiles<'a>(root: &str, entries: impl IntoIterator<Item = &'a Entry>) -> El {
    let tiles = entries.into_iter().map(|entry| tile(root, entry));
    html::ul().class("tiles").children(tiles)
}

/// A tile without texts, for the script of the search.
pub fn empty_tile() -> El {
    filled("", None, "", [""; 3])
}

/// All that the tile of a song shows, and where it leads.
pub fn shown_in_tile(entry: &Entry) -> [&str; 6] {
    [
        &entry.name,
        &entry.cover,
        &entry.folder,
        &entry.title,
        &entry.artists,
        entry.figure.as_deref().unwrap_or_default(),
    ]
}

fn tile(root: &str, entry: &Entry) -> El {
    let [name, cover, page, title, artists, figure] = shown_in_tile(entry);
    let cover = format!("{root}{cover}");
    let page = format!("{root}{page}");
    filled(name, Some(cover), &page, [title, artists, figure])
}

fn filled(
    song: &str,
    cover: Option<String>,
    page: &str,
    [title, artists, figure]: [&str; 3],
) -> El {
    let line = |class: &'static str, text: &str| html::span().class(class).child(isolated(text));
    let drawing = html::img()
        .attr("src", cover)
        .attr("alt", "")
        .attr("width", "200")
        .attr("height", "200")
        // Not lazy: a song's page changes its own address, by which a browser would resolve the relative one later.
        .attr("fetchpriority", "low");
    let art = html::span()
        .class("art")
        .attr("aria-hidden", "true")
        .child(drawing)
        .child(isolated(title));
    let link = html::a()
        .attr("href", page.to_owned())
        .child(art)
        .child(line("name", title))
        .child(line("by", artists))
        .child(line("fact", figure));
    html::li().attr("data-song", song.to_owned()).child(link)
}
