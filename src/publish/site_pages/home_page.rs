//! The home page: a live card with the code that made it, the songs with their search, and a form for any snapshot.

use super::addresses::language_folder;
use super::demo::{code, live_card, switches};
use super::document::Document;
use super::entry::Entry;
use super::navigation::ways;
use super::phrases::{Phrases, phrases};
use super::pictures::SitePictures;
use super::search::{search, search_script};
use super::tile::tiles;
use crate::markup::{El, fragment, html};
use crate::publish::lines::lines;
use crate::publish::preload::{loader, preload_link};
use crate::publish::style::song_accent_style;
use crate::publish::{Edition, PROVIDER, Site};
use crate::words::Words;

/// How many songs are shown, the latest first.
const SONGS: usize = 12;

/// The home page's file. It shows the card of the song with these editions. Its picture for link previews is one of
/// `pictures`.
pub fn page(
    site: &Site,
    words: &'static Words,
    editions: &[Edition],
    entries: &[&Entry],
    pictures: &impl SitePictures,
) -> (String, String) {
    let root = Document::root(words, "");
    let phrases = phrases(words);
    let edition = editions
        .iter()
        .find(|edition| edition.words.tag == words.tag);
    let own_picture = pictures.home_page(words);
    let shown = edition.and_then(|edition| Some((edition, pictures.song(edition)?)));
    let title = html::h1().child(phrases.promise);
    let intro = html::div()
        .class("intro")
        .child(title)
        .child(html::p().child(phrases.explanation));
    let painted = shown.as_ref().map(|(edition, picture)| {
        html::div()
            .class("shown")
            .child(live_card(edition, picture, &root))
    });
    let top = html::div()
        .class("demo")
        .child(intro)
        .child(edition.map(|_| switches(site, words, editions)))
        .child(painted)
        .child(edition.map(|edition| code(site, words, edition)));
    let main = html::main()
        .attr("id", "songcard-home")
        .attr("data-unknown", phrases.no_such_song)
        .attr("data-no-address", phrases.not_an_address)
        .attr("data-foreign", phrases.from_elsewhere)
        .child("\n")
        .child(lines([
            top,
            gallery(words, &root, entries),
            own_snapshot(words),
        ]));
    let accent = edition.map(|edition| {
        let rule = song_accent_style("html", &edition.song);
        lines([html::style().child(rule)])
    });
    let preload = site
        .assets
        .as_ref()
        .map(|assets| lines([preload_link(&assets.names, &root)]));
    Document {
        site,
        words,
        folder: String::new(),
        title: format!("{PROVIDER} – {}", phrases.promise),
        description: phrases.description.to_owned(),
        picture: own_picture.as_ref(),
        head: Some(fragment().child(accent).child(preload)),
        main,
        scripts: scripts(site, &root),
    }
    .file()
}

fn gallery(words: &'static Words, root: &str, entries: &[&Entry]) -> El {
    let phrases = phrases(words);
    let songs = format!("{root}{}songs/", language_folder(words));
    let mut latest: Vec<&Entry> = entries.to_vec();
    latest.sort_by_key(|entry| std::cmp::Reverse(entry.as_of_minute));
    latest.truncate(SONGS);
    let all = html::a()
        .class("button")
        .attr("href", songs.clone())
        .child((phrases.all_songs)(entries.len()));
    let listed = html::div()
        .attr("id", "listed")
        .child(tiles(root, latest))
        .child(all);
    html::section()
        .class("gallery")
        .child(html::h2().child(phrases.songs))
        .child(ways(words, &songs, None))
        .child(search(words, root))
        .child(listed)
}

fn own_snapshot(words: &Words) -> El {
    let Phrases {
        own_snapshot,
        snapshot_address,
        show_card,
        ..
    } = phrases(words);
    let input = html::input()
        .attr("id", "src")
        .attr("name", "src")
        .attr("type", "url")
        .attr("required", true)
        .attr("placeholder", "https://");
    let form = html::form()
        .class("own")
        .attr("action", "./")
        .child(html::label().attr("for", "src").child(*snapshot_address))
        .child(input)
        .child(html::button().class("button").child(*show_card));
    html::section()
        .child(html::h2().child(*own_snapshot))
        .child(form)
}

/// The page's own script runs before the loader, since it decides which song the card shows.
fn scripts(site: &Site, root: &str) -> Option<El> {
    let assets = site.assets.as_ref()?;
    // An inline module resolves addresses from the page; without a dot they would be names of packages.
    let here = if root.is_empty() { "./" } else { root };
    let own = html::script().child(assets.scripts.home_page.trim_end().to_owned());
    let loader = html::script()
        .attr("type", "module")
        .child(loader(&assets.scripts.loader, here));
    Some(
        fragment()
            .child(lines([own, loader]))
            .child(search_script(site, root)),
    )
}

/// What the home page says first.
pub fn promise(words: &Words) -> &'static str {
    phrases(words).promise
}
