//! Lists of songs in pages: all songs, those of each artist, chart and year, and the lists of these.

use super::addresses::{SiteFile, language_folder};
use super::document::Document;
use super::entry::Entry;
use super::group::{Group, GroupKind};
use super::grouping::groups;
use super::index::group_page;
use super::navigation::{Shown, pager, ways};
use super::phrases::phrases;
use super::search::{search, search_script};
use super::tile::tiles;
use crate::markup::html;
use crate::publish::{PROVIDER, Site, isolated};
use crate::words::Words;

/// How many songs are on one page.
pub const PAGE_SONGS: usize = 60;

/// Every list of songs in a language, given to `write` page by page.
pub fn pages<E>(
    site: &Site,
    words: &'static Words,
    entries: &[&Entry],
    write: &mut impl FnMut(SiteFile) -> Result<(), E>,
) -> Result<(), E> {
    song_pages(site, words, &List::of_all(words), entries).try_for_each(&mut *write)?;
    for kind in GroupKind::ALL {
        let groups = groups(kind, entries);
        write(group_page(site, words, kind, &groups))?;
        for (group, songs) in &groups {
            let list = List::of_group(words, group);
            song_pages(site, words, &list, songs).try_for_each(&mut *write)?;
        }
    }
    Ok(())
}

/// A list of songs.
struct List {
    heading: String,
    /// Its folder inside `songs/`.
    folder: String,
    shown: Shown,
}

impl List {
    fn of_all(words: &Words) -> List {
        List {
            heading: phrases(words).songs.to_owned(),
            folder: String::new(),
            shown: Shown::All,
        }
    }

    fn of_group(words: &Words, group: &Group) -> List {
        let phrases = phrases(words);
        let heading = match group.kind {
            GroupKind::Artist => (phrases.songs_by)(&group.name),
            GroupKind::Chart => (phrases.songs_on)(&group.name),
            GroupKind::Year => (phrases.songs_of)(&group.name),
        };
        List {
            heading,
            folder: group.folder(),
            shown: Shown::By(group.kind),
        }
    }
}

fn song_pages<'a>(
    site: &'a Site,
    words: &'static Words,
    list: &'a List,
    songs: &'a [&Entry],
) -> impl Iterator<Item = SiteFile> + 'a {
    let phrases = phrases(words);
    let pages = songs.len().div_ceil(PAGE_SONGS);
    let page = move |(at, songs_of_page): (usize, &[&Entry])| {
        let number = at + 1;
        let own = if number == 1 {
            String::new()
        } else {
            format!("{number}/")
        };
        let folder = format!("songs/{}{own}", list.folder);
        let root = Document::root(words, &folder);
        let all_songs = format!("{root}{}songs/", language_folder(words));
        let count = (phrases.song_count)(songs.len());
        let place = (pages > 1).then(|| format!(", {}", (phrases.page_of)(number, pages)));
        let title = format!(
            "{}{} – {PROVIDER}",
            list.heading,
            place.clone().unwrap_or_default()
        );
        let names: Vec<&str> = songs_of_page
            .iter()
            .take(4)
            .map(|entry| &*entry.title)
            .collect();
        let description = format!("{count}{}: {}", place.unwrap_or_default(), names.join(", "));
        let listed = html::div()
            .attr("id", "listed")
            .child(tiles(&root, songs_of_page.iter().copied()))
            .child(pager(
                words,
                &format!("{all_songs}{}", list.folder),
                number,
                pages,
            ));
        let heading = html::h1().child(isolated(&list.heading));
        let main = html::main()
            .class("gallery")
            .child(
                html::div()
                    .class("heading")
                    .child(heading)
                    .child(html::p().child(count)),
            )
            .child(ways(words, &all_songs, Some(list.shown)))
            .child(search(words, &root))
            .child(listed);
        Document {
            site,
            words,
            title,
            description,
            picture: None,
            head: None,
            main,
            scripts: search_script(site, &root),
            folder,
        }
        .file()
    };
    songs.chunks(PAGE_SONGS).enumerate().map(page)
}
