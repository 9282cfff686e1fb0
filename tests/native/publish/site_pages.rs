//! The pages about all songs: home page, lists, search, the page for addresses that do not exist.

use crate::support::html::Element;
use crate::support::made::small;
use crate::support::share_made::site;
use serde_json::{Value, json};
use songcard::publish::{
    Edition, ListedSong, Picture, PublishableSong, Site, SitePictures, SiteSongs, shown_song,
    site_pages,
};
use songcard::words::{Words, for_tag};
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use url::Url;

struct NoPictures;

impl SitePictures for NoPictures {
    fn home_page(&self, words: &'static Words) -> Option<Picture> {
        Some(Picture {
            file: format!("assets/home-{}.png", words.tag),
            alt: "Songcard".to_owned(),
        })
    }

    fn song(&self, _: &Edition) -> Option<Picture> {
        Some(Picture {
            file: "0123456789abcdef.png".to_owned(),
            alt: "Small".to_owned(),
        })
    }
}

/// A song with this name in addresses, this title, these artists and this year.
fn song(name: &str, title: &str, artists: &[&str], year: u32) -> PublishableSong {
    let artists: Vec<Value> = artists.iter().map(|name| json!({ "name": name })).collect();
    let song = json!({ "title": title, "artists": artists, "released": year.to_string() });
    let song = small(json!({ "song": song, "asOf": "2030" }));
    PublishableSong::new(
        name.to_owned(),
        "{}".to_owned(),
        song,
        "https://cards.example/",
    )
}

fn pages_at(site: &Site, songs: &[PublishableSong]) -> BTreeMap<String, String> {
    let listed = all_listed(songs);
    let of_lists: Vec<&ListedSong> = listed.iter().collect();
    let shown = shown_song(&of_lists)
        .and_then(|shown| songs.iter().find(|song| song.name == shown.name))
        .map(PublishableSong::editions);
    let all = SiteSongs::of(listed.iter());
    let mut files = BTreeMap::new();
    let written = site_pages(
        site,
        &shown.unwrap_or_default(),
        &all,
        &NoPictures,
        &mut |(path, text)| {
            assert_eq!(files.insert(path, text), None, "each file is written once");
            Ok::<(), Infallible>(())
        },
    );
    written.unwrap();
    files
}

fn all_listed(songs: &[PublishableSong]) -> Vec<ListedSong> {
    let listed = |song| ListedSong::of(song, "https://cards.example/");
    songs.iter().map(listed).collect()
}

fn pages(songs: &[PublishableSong]) -> BTreeMap<String, String> {
    pages_at(&site(), songs)
}

/// 2,000 songs by 400 artists in 50 years.
fn many() -> Vec<PublishableSong> {
    (0..2000)
        .map(|at| {
            let artist = format!("Artist {}", at * 7 % 400);
            song(
                &format!("song-{at}"),
                &format!("A song with the number {at}"),
                &[&artist],
                1975 + at % 50,
            )
        })
        .collect()
}

/// The names of the songs in the lists of a page.
fn listed(page: &str) -> Vec<String> {
    let page = Element::page(page);
    let songs = page
        .all()
        .into_iter()
        .filter_map(|one| one.attribute("data-song"));
    songs
        .filter(|song| !song.is_empty())
        .map(str::to_owned)
        .collect()
}

fn hrefs(page: &Element) -> Vec<String> {
    let links = page
        .named("a")
        .into_iter()
        .filter_map(|link| link.attribute("href"));
    links.map(str::to_owned).collect()
}

#[test]
fn a_page_of_2000_songs_lists_at_most_60() {
    let pages = pages(&many());
    let html = pages.iter().filter(|(path, _)| path.ends_with(".html"));
    for (path, page) in html {
        assert!(listed(page).len() <= 60, "{path}");
    }
}

#[test]
fn every_song_is_on_a_page_of_all_songs() {
    let pages = pages(&many());
    let mut found = BTreeSet::new();
    let mut path = "songs/".to_owned();
    let mut count = 0;
    loop {
        let page = &pages[&format!("{path}index.html")];
        found.extend(listed(page));
        count += 1;
        let page = Element::page(page);
        let Some(next) = page.with("rel", "next").first().copied() else {
            break;
        };
        let base = Url::parse(&format!("https://cards.example/{path}")).unwrap();
        let next = base.join(next.attribute("href").unwrap()).unwrap();
        path = next.path()[1..].to_owned();
    }
    assert_eq!((found.len(), count), (2000, 34));
}

#[test]
fn pages_of_2000_songs_are_small() {
    for (path, page) in pages(&many()) {
        let limit = match &*path {
            path if path.ends_with("search.json") => 250_000,
            // The prerendered card.
            "index.html" | "ko/index.html" => 200_000,
            _ => 80_000,
        };
        assert!(page.len() < limit, "{path}: {} bytes", page.len());
    }
}

#[test]
fn every_link_of_a_site_page_leads_somewhere() {
    let songs = [
        song("one", "One", &["Somebody", "진"], 2020),
        song("two", "둘", &["Somebody"], 2021),
    ];
    let pages = pages(&songs);
    for (path, page) in pages.iter().filter(|(path, _)| path.ends_with(".html")) {
        let base = Url::parse(&format!("https://cards.example/{path}")).unwrap();
        let element = Element::page(page);
        for href in hrefs(&element) {
            if href.is_empty() {
                continue; // The empty tile of the search.
            }
            let target = base.join(&href).unwrap();
            let target = target.path()[1..].to_owned();
            let is_song = target.starts_with("one/") || target.starts_with("two/");
            let is_page = pages.contains_key(&format!("{target}index.html"));
            assert!(is_song || is_page || target == "feed.xml", "{path}: {href}");
        }
    }
}

#[test]
fn an_artist_s_address_is_the_english_name() {
    let artist = json!({ "name": "정국", "names": { "en": "Jung Kook" } });
    let made = small(json!({ "song": { "title": "Small", "artists": [artist] } }));
    let songs = [PublishableSong::new(
        "small".to_owned(),
        "{}".to_owned(),
        made,
        "https://cards.example/",
    )];
    let pages = pages(&songs);
    assert!(pages.contains_key("songs/artists/jung-kook/index.html"));
    let korean = Element::page(&pages["ko/songs/artists/jung-kook/index.html"]);
    assert_eq!(korean.named("h1")[0].text(), "정국의 노래");
}

#[test]
fn an_address_has_only_letters_digits_and_hyphens() {
    let songs = [song(
        "one",
        "One",
        &["../../etc", "AC/DC", "진", "Beyoncé"],
        2020,
    )];
    let pages = pages(&songs);
    let folders: Vec<_> = pages
        .keys()
        .filter_map(|path| {
            path.strip_prefix("songs/artists/")?
                .strip_suffix("/index.html")
        })
        .collect();
    assert_eq!(folders.len(), 4);
    for folder in folders {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        assert!(folder.bytes().all(plain), "{folder}");
    }
}

#[test]
fn the_search_file_has_every_song_once() {
    let pages = pages(&many());
    for path in ["songs/search.json", "ko/songs/search.json"] {
        let index: Value = serde_json::from_str(&pages[path]).unwrap();
        let songs = index["songs"].as_array().unwrap();
        let folders: BTreeSet<_> = songs.iter().map(|song| song[0].as_str().unwrap()).collect();
        assert_eq!((songs.len(), folders.len()), (2000, 2000));
    }
}

#[test]
fn songs_of_the_same_artist_are_beside_a_song() {
    let songs = [
        song("a", "A", &["One"], 2020),
        song("b", "B", &["Two"], 2020),
        song("c", "C", &["One"], 2020),
        song("d", "D", &["Three"], 2020),
        song("e", "E", &["One"], 2020),
        song("f", "F", &["Four"], 2020),
    ];
    let listed = all_listed(&songs);
    let all = SiteSongs::of(listed.iter());
    let beside = |index: usize| -> Vec<String> {
        all.beside(&songs[index].name, for_tag("en"))
            .iter()
            .map(|entry| entry.name.clone())
            .collect()
    };
    assert_eq!(beside(2), ["e", "a", "d", "f"]);
    assert_eq!(beside(5), ["a", "b", "c", "d"]);
}

#[test]
fn the_page_for_missing_addresses_works_at_any_depth() {
    let site = Site {
        base: "https://somebody.github.io/cards/".to_owned(),
        assets: None,
    };
    let pages = pages_at(&site, &[song("one", "One", &["Somebody"], 2020)]);
    let page = Element::page(&pages["404.html"]);
    assert_eq!(
        hrefs(&page),
        ["/cards/", "/cards/songs/", "/cards/ko/", "/cards/ko/songs/"]
    );
    let links = page.named("link");
    let hrefs: Vec<_> = links
        .iter()
        .filter_map(|link| link.attribute("href"))
        .collect();
    let [icon, touch_icon] = hrefs[..] else {
        panic!("{hrefs:?}");
    };
    assert!(icon.starts_with("data:image/svg+xml;base64,"), "{icon}");
    assert!(
        touch_icon.starts_with("/cards/assets/icon-"),
        "{touch_icon}"
    );
}

#[test]
fn headings_of_site_pages_are_in_order() {
    for (path, page) in pages(&[song("one", "One", &["Somebody"], 2020)]) {
        if !path.ends_with(".html") {
            continue;
        }
        let page = Element::page(&page);
        assert_eq!(page.named("h1").len(), 1, "{path}");
        let levels: Vec<u8> = page
            .all()
            .into_iter()
            .filter_map(|one| one.name.strip_prefix('h')?.parse().ok())
            .collect();
        assert_eq!(levels[0], 1, "{path}");
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{path}: {levels:?}"
        );
    }
}

#[test]
fn a_site_page_names_itself_in_every_language() {
    let pages = pages(&[song("one", "One", &["Somebody"], 2020)]);
    for (path, folder) in [("songs/years/2020/", ""), ("", "ko/")] {
        let page = Element::page(&pages[&format!("{folder}{path}index.html")]);
        let link = |name: &str, value: &str| {
            let links = page.with(name, value);
            links[0].attribute("href").unwrap().to_owned()
        };
        let base = "https://cards.example/";
        assert_eq!(link("rel", "canonical"), format!("{base}{folder}{path}"));
        assert_eq!(link("hreflang", "en"), format!("{base}{path}"));
        assert_eq!(link("hreflang", "ko"), format!("{base}ko/{path}"));
        assert_eq!(link("hreflang", "x-default"), format!("{base}{path}"));
    }
}

#[test]
fn the_home_page_has_a_preview_in_its_language() {
    let pages = pages(&[song("one", "One", &["Somebody"], 2020)]);
    for (path, tag, locale) in [
        ("index.html", "en", "en_US"),
        ("ko/index.html", "ko", "ko_KR"),
    ] {
        let page = Element::page(&pages[path]);
        let meta = |property: &str| {
            let found = page.with("property", property);
            found[0].attribute("content").unwrap().to_owned()
        };
        assert_eq!(meta("og:locale"), locale);
        assert_eq!(meta("og:type"), "website");
        assert_eq!(
            meta("og:image"),
            format!("https://cards.example/assets/home-{tag}.png")
        );
        assert!(!meta("og:title").is_empty() && !meta("og:description").is_empty());
        assert_eq!(page.named("html")[0].attribute("lang"), Some(tag));
    }
}
