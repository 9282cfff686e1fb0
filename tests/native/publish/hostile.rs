//! Strings of a snapshot are only text in every published file, even hostile ones.

use crate::support::html::Element;
use crate::support::made::made;
use crate::support::share_made::{edition, head_elements, picture, script, site};
use crate::support::written::{discord, feed, head, json_ld, quotation, sitemap};
use crate::view::hostile::{HOSTILE, everywhere};
use roxmltree::Document;
use serde_json::Value;
use songcard::embed::{EmbedCard, EmbedForm, Size, View};
use songcard::publish as share;
use songcard::publish::{
    DISCORD_LIMIT_BYTES, Edition, HeadKind, PageKind, Picture, SiteSongs, oembed,
};
use songcard::snapshot::is_bidi_control;
use songcard::text::{Summary, sentence};

/// More strings, which only matter in files.
const FILES: [&str; 5] = [
    "a\u{2028}b\u{2029}c\u{0}d\u{7f}e\u{85}f",
    "x src=\"https://evil.example/\" src='https://evil.example/' y",
    "\r\nSet-Cookie: a=b\r\n\r\n<!DOCTYPE html>",
    "\u{feff}\u{fffe}\u{ffff}\u{fff9}text",
    "</blockquote><iframe src=\"https://evil.example/\"></iframe><link rel=\"canonical\" href=\"x\">",
];

#[test]
fn a_hostile_string_adds_nothing_to_a_head() {
    let shape = |edition: &Edition, view, kind, picture: &Picture| {
        let elements = head_elements(&head(&site(), edition, view, picture, kind));
        let shape = elements.iter().map(|element| {
            let names = element.attributes.iter().map(|(name, _)| name.clone());
            let key = ["rel", "name", "property"]
                .map(|key| element.attribute(key).unwrap_or("").to_owned());
            (element.name.clone(), names.collect::<Vec<_>>(), key)
        });
        shape.collect::<Vec<_>>()
    };
    let plain = edition("song", &made(everywhere("plain")), "en");
    for (hostile, edition) in hostile() {
        for view in View::ALL {
            for kind in [HeadKind::Page, HeadKind::Embed] {
                let expected = shape(&plain, view, kind, &picture());
                assert_eq!(
                    shape(&edition, view, kind, &shown(hostile)),
                    expected,
                    "{hostile:?}"
                );
            }
        }
    }
}

#[test]
fn hostile_text_in_a_head_loses_hidden_characters() {
    for (hostile, edition) in hostile() {
        let elements = head_elements(&head(
            &site(),
            &edition,
            View::Chart,
            &shown(hostile),
            HeadKind::Page,
        ));
        let seen = seen(hostile);
        let discovery = elements
            .iter()
            .find(|element| element.has("type", "application/json+oembed"));
        let title = discovery.unwrap().attribute("title").unwrap();
        assert_eq!(
            title,
            format!("{seen} – {seen} feat. {seen}"),
            "{hostile:?}"
        );
        let alt = crate::support::share_made::meta(&elements, "og:image:alt");
        assert_eq!(alt, Some(&*seen));
    }
}

#[test]
fn a_hostile_string_is_a_value_in_json() {
    for (hostile, edition) in hostile() {
        let seen = seen(hostile);
        let recording = script(&json_ld(&site(), &edition, &shown(hostile)));
        assert_eq!(recording["name"].as_str(), Some(&*seen), "{hostile:?}");
        assert_eq!(
            recording["byArtist"][0]["name"].as_str(),
            Some(&*seen),
            "{hostile:?}"
        );
        for view in View::ALL {
            let embed = discord(&site(), &edition, view, &shown(hostile));
            assert!(embed.len() <= DISCORD_LIMIT_BYTES + 100, "{hostile:?}");
            script(&embed);
        }
        let answer: Value =
            serde_json::from_str(&oembed(&site(), &edition, View::Chart, &shown(hostile))).unwrap();
        let author = answer["author_name"].as_str();
        assert_eq!(
            author,
            Some(&*format!("{seen} feat. {seen}")),
            "{hostile:?}"
        );
    }
}

#[test]
fn a_hostile_string_is_text_in_the_html_of_oembed() {
    for ((hostile, edition), view) in hostile().into_iter().flat_map(each_view) {
        let answer: Value =
            serde_json::from_str(&oembed(&site(), &edition, view, &shown(hostile))).unwrap();
        let html = answer["html"].as_str().unwrap();
        let root = Element::parse(html);
        let names: Vec<_> = root.all().iter().map(|element| &*element.name).collect();
        assert_eq!(names, ["blockquote", "a", "iframe"], "{hostile:?}");
        let iframe = root.all().pop().unwrap();
        assert_eq!(iframe.attribute("title"), answer["title"].as_str());
        assert!(root.text().contains(&seen(hostile)), "{hostile:?}");
        // WordPress adds its secret after the first of these, in either kind of quotes.
        let starts = [" src=\"", " src='"].map(|start| html.find(start));
        let first = starts.into_iter().flatten().min().unwrap();
        let frame = edition.pages(&site()).embed_view(view);
        assert!(html[first..].starts_with(&format!(" src=\"{frame}\"")));
    }
}

#[test]
fn a_hostile_string_is_text_in_xml() {
    for (hostile, edition) in hostile() {
        let text = feed(&site(), std::slice::from_ref(&edition));
        let document =
            Document::parse(&text).unwrap_or_else(|error| panic!("{hostile:?}: {error}"));
        let summary = document
            .descendants()
            .find(|node| node.tag_name().name() == "summary")
            .unwrap()
            .text()
            .unwrap();
        assert!(summary.contains(&seen(hostile)), "{hostile:?}: {summary}");
        Document::parse(&sitemap(&site(), &[edition])).unwrap();
    }
}

#[test]
fn no_output_has_bidi_controls() {
    for (hostile, edition) in hostile() {
        let picture = shown(hostile);
        let one = std::slice::from_ref(&edition);
        let mut outputs = vec![
            json_ld(&site(), &edition, &picture),
            feed(&site(), one),
            sitemap(&site(), one),
            quotation(&edition),
            without_script(&edition),
        ];
        for view in View::ALL {
            outputs.push(discord(&site(), &edition, view, &picture));
            outputs.push(oembed(&site(), &edition, view, &picture));
            outputs.push(head(&site(), &edition, view, &picture, HeadKind::Page));
        }
        for output in outputs {
            let hidden = output
                .chars()
                .find(|letter| *letter != '\n' && is_hidden(*letter));
            assert_eq!(hidden, None, "{hostile:?} in {output}");
        }
        for code in codes(&edition) {
            assert!(!code.contains(is_bidi_control), "{hostile:?} in {code}");
        }
    }
}

/// Every element with the names of its attributes.
fn shape(root: &Element) -> Vec<(String, Vec<String>)> {
    let shapes = root.all().into_iter().map(|element| {
        let names = element.attributes.iter().map(|(name, _)| name.clone());
        (element.name.clone(), names.collect())
    });
    shapes.collect()
}

#[test]
fn hostile_text_adds_no_element_to_a_quotation() {
    let plain = edition("song", &made(everywhere("plain")), "en");
    let plain = shape(&Element::parse(&quotation(&plain)));
    for (hostile, edition) in hostile() {
        let found = Element::parse(&quotation(&edition));
        assert_eq!(shape(&found), plain, "{hostile:?}");
        assert!(found.text().contains(&seen(hostile)), "{hostile:?}");
    }
}

#[test]
fn hostile_text_adds_no_element_without_script() {
    let plain = edition("song", &made(everywhere("plain")), "en");
    let plain = shape(&Element::page(&page(&plain)));
    // U+0000 is an error of a snapshot, and no character of HTML.
    let allowed = |(hostile, _): &(&str, Edition)| !hostile.contains('\0');
    for (hostile, edition) in hostile().into_iter().filter(allowed) {
        let found = Element::page(&page(&edition));
        assert_eq!(shape(&found), plain, "{hostile:?}");
        let charts = found.with("class", "chart-tables")[0];
        assert!(charts.text().contains(&seen(hostile)), "{hostile:?}");
    }
}

#[test]
fn a_right_to_left_title_is_isolated() {
    let title = "أغنية الحب (Live) 2021";
    let edition = edition("song", &made(everywhere(title)), "en");
    let quoted = quotation(&edition);
    let start = format!(
        "<blockquote><strong><bdi>{title}</bdi></strong> – <bdi>{title} ({title}) feat. {title}</bdi>."
    );
    assert!(quoted.starts_with(&start), "{quoted}");
    let page = page(&edition);
    let chart = format!("<h2 class=\"heading\"><bdi>{title}</bdi> <small>");
    assert!(page.contains(&chart), "{page}");
}

/// An address whose characters are markup in HTML and XML.
const MARKUP_ADDRESS: &str = "https://cards.example/a\"b'c&d<e>/";

#[test]
fn a_head_keeps_an_address_with_markup_in_it() {
    let mut site = site();
    site.base = MARKUP_ADDRESS.to_owned();
    let edition = edition("song", &made(everywhere("plain")), "en");
    let text = head(&site, &edition, View::Chart, &picture(), HeadKind::Page);
    let elements = head_elements(&text);
    let canonical = crate::support::share_made::link(&elements, "rel", "canonical");
    assert_eq!(canonical, Some(&*format!("{MARKUP_ADDRESS}song/")));
}

#[test]
fn a_feed_keeps_an_address_with_markup_in_it() {
    let mut site = site();
    site.base = MARKUP_ADDRESS.to_owned();
    let edition = edition("song", &made(everywhere("plain")), "en");
    let feed = feed(&site, &[edition]);
    let document = Document::parse(&feed).unwrap();
    let id = document
        .descendants()
        .find(|node| node.tag_name().name() == "id");
    assert_eq!(id.unwrap().text(), Some(MARKUP_ADDRESS));
}

fn hostile() -> Vec<(&'static str, Edition)> {
    let strings = HOSTILE.into_iter().chain(FILES);
    strings
        .map(|hostile| (hostile, edition("song", &made(everywhere(hostile)), "en")))
        .collect()
}

/// The page that an iframe shows.
fn page(edition: &Edition) -> String {
    share::page(
        &site(),
        &SiteSongs::default(),
        edition,
        PageKind::Embed,
        &picture(),
    )
}

/// The markup of the charts for readers without script.
fn without_script(edition: &Edition) -> String {
    let page = page(edition);
    let (_, rest) = page.split_once("<noscript><style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    rest.split_once("</noscript>").unwrap().0.to_owned()
}

/// The three embed codes that contain text.
fn codes(edition: &Edition) -> Vec<String> {
    let (song, words) = (&edition.song, edition.words);
    let summary = Summary::of(song, words);
    let pages = edition.pages(&site());
    let quoted = EmbedCard {
        pages: Some(&pages),
        src: pages.root(),
        link: &pages.folder(),
        loader: "https://cards.example/song-card.js",
        picture: Some("https://cards.example/song/0123456789abcdef.png"),
        title: &format!("{} – {}", summary.title, summary.artists),
        sentence: &sentence(song, words),
        lang: words.tag,
        size: Size::Full,
        view: View::Chart,
        territory: None,
        line: None,
    };
    let forms = [EmbedForm::Frame, EmbedForm::Element, EmbedForm::Picture];
    forms.map(|form| quoted.code(form).unwrap()).to_vec()
}

/// One of the hostile songs, view by view.
fn each_view<T: Clone>(one: T) -> [(T, View); 3] {
    View::ALL.map(|view| (one.clone(), view))
}

fn shown(alt: &str) -> Picture {
    Picture {
        alt: alt.to_owned(),
        ..picture()
    }
}

/// A string as one line of plain text.
fn seen(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.chars().filter(|letter| !is_hidden(*letter)).collect())
        .collect();
    words.join(" ")
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || is_bidi_control(letter)
        || [
            '\u{2028}', '\u{2029}', '\u{feff}', '\u{fff9}', '\u{fffe}', '\u{ffff}',
        ]
        .contains(&letter)
}
