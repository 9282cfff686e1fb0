//! Feed and sitemap of more songs than one file may list.

use crate::support::made::small;
use crate::support::share_made::{edition, listed, site};
use roxmltree::{Document, Node};
use serde_json::json;
use songcard::publish::{FEED_SONGS, ListedSong, feeds, sitemaps};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

/// So many songs, named by their numbers.
fn songs(count: usize) -> Vec<ListedSong> {
    let one = listed(&edition("song", &small(json!({})), "en"), &site());
    let song = |number| ListedSong {
        name: format!("song-{number:05}"),
        ..one.clone()
    };
    (0..count).map(song).collect()
}

fn feed_of(count: usize) -> BTreeMap<String, String> {
    let songs = songs(count);
    let songs: Vec<&ListedSong> = songs.iter().collect();
    feeds(&site(), &songs).into_iter().collect()
}

fn sitemap_of(count: usize) -> BTreeMap<String, String> {
    let songs = songs(count);
    let songs: Vec<&ListedSong> = songs.iter().collect();
    let mut files = BTreeMap::new();
    let written = sitemaps(&site(), &songs, &mut |(name, text)| {
        assert_eq!(files.insert(name, text), None, "each file is written once");
        Ok::<(), Infallible>(())
    });
    written.unwrap();
    files
}

fn named<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    let all = node.descendants();
    all.filter(move |child| child.tag_name().name() == name)
}

/// The file names that a page of the feed links, by their relation to it.
fn linked(page: &Document) -> BTreeMap<String, String> {
    let links = page.root_element().children();
    links
        .filter(|link| link.attribute("type") == Some("application/atom+xml"))
        .map(|link| {
            let address = link.attribute("href").unwrap();
            let name = address.strip_prefix("https://cards.example/").unwrap();
            (link.attribute("rel").unwrap().to_owned(), name.to_owned())
        })
        .collect()
}

#[test]
fn a_feed_of_a_hundred_songs_is_one_file() {
    let pages = feed_of(FEED_SONGS);
    let page = Document::parse(&pages["feed.xml"]).unwrap();
    let own = [("self".to_owned(), "feed.xml".to_owned())];
    assert_eq!((pages.len(), linked(&page)), (1, own.into()));
}

#[test]
fn pages_of_a_feed_link_each_other() {
    let pages = feed_of(2 * FEED_SONGS + 1);
    let links = |name: &str| linked(&Document::parse(&pages[name]).unwrap());
    let [one, two, three] = ["feed.xml", "feed-2.xml", "feed-3.xml"];
    let of = |links: &[(&str, &str)]| -> BTreeMap<String, String> {
        let links = links.iter();
        links
            .map(|(rel, name)| (rel.to_string(), name.to_string()))
            .collect()
    };
    let ends = [("first", one), ("last", three)];
    assert_eq!(
        links(one),
        of(&[&ends[..], &[("self", one), ("next", two)]].concat())
    );
    let both = [("self", two), ("previous", one), ("next", three)];
    assert_eq!(links(two), of(&[&ends[..], &both].concat()));
    assert_eq!(
        links(three),
        of(&[&ends[..], &[("self", three), ("previous", two)]].concat())
    );
}

#[test]
fn every_song_is_on_one_page_of_the_feed() {
    let pages = feed_of(2 * FEED_SONGS + 1);
    let mut found = BTreeSet::new();
    for page in pages.values() {
        let page = Document::parse(page).unwrap();
        for entry in named(page.root_element(), "entry") {
            let id = named(entry, "id")
                .next()
                .unwrap()
                .text()
                .unwrap()
                .to_owned();
            assert!(found.insert(id));
        }
    }
    assert_eq!(found.len(), 2 * FEED_SONGS + 1);
}

#[test]
fn a_large_sitemap_is_an_index_of_several() {
    let files = sitemap_of(8_400);
    let names: Vec<&String> = files.keys().collect();
    assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
    let index = Document::parse(&files["sitemap.xml"]).unwrap();
    let root = index.root_element();
    assert_eq!(root.tag_name().name(), "sitemapindex");
    let listed: Vec<_> = named(root, "loc").map(|loc| loc.text().unwrap()).collect();
    let base = "https://cards.example/";
    assert_eq!(
        listed,
        [
            format!("{base}sitemap-1.xml"),
            format!("{base}sitemap-2.xml")
        ]
    );
}

#[test]
fn a_sitemap_has_at_most_50000_addresses() {
    let files = sitemap_of(8_400);
    let counts: Vec<usize> = ["sitemap-1.xml", "sitemap-2.xml"]
        .map(|name| files[name].matches("<loc>").count())
        .into();
    assert_eq!(counts, [50_000, 4 + 8_400 * 6 - 50_000]);
}

#[test]
fn a_sitemap_has_at_most_50_mebibytes() {
    let long = format!("song-{}", "o".repeat(9_000));
    let mut songs = songs(300);
    for (number, song) in songs.iter_mut().enumerate() {
        song.name = format!("{long}-{number}");
    }
    let songs: Vec<&ListedSong> = songs.iter().collect();
    let mut sizes = Vec::new();
    let written = sitemaps(&site(), &songs, &mut |(_, text)| {
        sizes.push(text.len());
        Ok::<(), Infallible>(())
    });
    written.unwrap();
    assert!(
        sizes.len() > 1 && sizes.iter().all(|size| *size <= 50 << 20),
        "{sizes:?}"
    );
}
