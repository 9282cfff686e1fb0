//! Whatever strings a snapshot holds, they are text in every contract and nothing else.

use crate::hostile::{HOSTILE, everywhere};
use crate::made::made;
use crate::markup::Element;
use crate::share_made::{edition, head_elements, picture, script, site};
use roxmltree::Document;
use serde_json::Value;
use songcard::embed::{Code, Quoted, Size, View};
use songcard::publish as share;
use songcard::publish::{
    DISCORD_LIMIT, Edition, Kind, Picture, Place, Said, discord, feed, head, json_ld, oembed,
    quotation, sitemap,
};
use songcard::snapshot::turns;
use songcard::text::{Summary, sentence};

/// More that only files and their readers stumble over.
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
            for kind in [Kind::Page, Kind::Embed] {
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
fn a_hostile_string_stands_in_a_head_as_it_is_but_for_what_nobody_sees() {
    for (hostile, edition) in hostile() {
        let elements = head_elements(&head(
            &site(),
            &edition,
            View::Chart,
            &shown(hostile),
            Kind::Page,
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
        let alt = crate::share_made::meta(&elements, "og:image:alt");
        assert_eq!(alt, Some(&*seen));
    }
}

#[test]
fn a_hostile_string_stands_in_every_json_as_a_value() {
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
            assert!(embed.len() <= DISCORD_LIMIT + 100, "{hostile:?}");
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
fn a_hostile_string_stands_in_the_html_of_oembed_as_text() {
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
        // WordPress puts its secret behind the first of these, in either kind of quotes.
        let starts = [" src=\"", " src='"].map(|start| html.find(start));
        let first = starts.into_iter().flatten().min().unwrap();
        let frame = edition.pages(&site()).embedded(view);
        assert!(html[first..].starts_with(&format!(" src=\"{frame}\"")));
    }
}

#[test]
fn a_hostile_string_stands_in_xml_as_text() {
    for (hostile, edition) in hostile() {
        let text = feed(&site(), std::slice::from_ref(&edition));
        let document =
            Document::parse(&text).unwrap_or_else(|error| panic!("{hostile:?}: {error}"));
        let summary = document
            .descendants()
            .find(|node| node.tag_name().name() == "summary");
        let summary = summary.unwrap().text().unwrap();
        assert!(summary.contains(&seen(hostile)), "{hostile:?}: {summary}");
        Document::parse(&sitemap(&site(), &[edition])).unwrap();
    }
}

#[test]
fn no_output_turns_the_direction_of_what_stands_behind_it() {
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
            outputs.push(head(&site(), &edition, view, &picture, Kind::Page));
        }
        for output in outputs {
            let hidden = output
                .chars()
                .find(|letter| *letter != '\n' && is_hidden(*letter));
            assert_eq!(hidden, None, "{hostile:?} in {output}");
        }
        for code in codes(&edition) {
            assert!(!code.contains(turns), "{hostile:?} in {code}");
        }
    }
}

#[test]
fn a_hostile_string_adds_nothing_to_a_quotation_nor_to_what_is_read_without_script() {
    let shape = |markup: &str| {
        let root = Element::parse(markup);
        let all = root.all().into_iter();
        let shape = all.map(|element| {
            let names = element.attributes.iter().map(|(name, _)| name.clone());
            (element.name.clone(), names.collect::<Vec<_>>())
        });
        shape.collect::<Vec<_>>()
    };
    let plain = edition("song", &made(everywhere("plain")), "en");
    let plain = [quotation(&plain), without_script(&plain)];
    for (hostile, edition) in hostile() {
        let found = [quotation(&edition), without_script(&edition)];
        for (found, plain) in found.iter().zip(&plain) {
            assert_eq!(shape(found), shape(plain), "{hostile:?} in {found}");
            let text = Element::parse(found).text();
            assert!(text.contains(&seen(hostile)), "{hostile:?} in {found}");
        }
    }
}

#[test]
fn a_title_that_runs_from_right_to_left_does_so_inside_its_own_element() {
    let title = "أغنية الحب (Live) 2021";
    let edition = edition("song", &made(everywhere(title)), "en");
    let quoted = quotation(&edition);
    let start = format!(
        "<blockquote><strong><bdi>{title}</bdi></strong> – <bdi>{title} ({title}) feat. {title}</bdi>."
    );
    assert!(quoted.starts_with(&start), "{quoted}");
    let charts = without_script(&edition);
    let chart = format!("<h2 class=\"heading\"><bdi>{title}</bdi> <small>");
    assert!(charts.contains(&chart), "{charts}");
}

#[test]
fn an_address_with_quotes_and_ampersands_stays_an_address() {
    let mut site = site();
    site.base = "https://cards.example/a\"b'c&d<e>/".to_owned();
    let edition = edition("song", &made(everywhere("plain")), "en");
    let text = head(&site, &edition, View::Chart, &picture(), Kind::Page);
    let elements = head_elements(&text);
    let canonical = crate::share_made::link(&elements, "rel", "canonical");
    assert_eq!(canonical, Some(&*format!("{}song/", site.base)));
    let feed = feed(&site, &[edition]);
    let document = Document::parse(&feed).unwrap();
    let id = document
        .descendants()
        .find(|node| node.tag_name().name() == "id");
    assert_eq!(id.unwrap().text(), Some(&*site.base));
}

fn hostile() -> Vec<(&'static str, Edition)> {
    let strings = HOSTILE.into_iter().chain(FILES);
    strings
        .map(|hostile| (hostile, edition("song", &made(everywhere(hostile)), "en")))
        .collect()
}

/// What a page holds for readers without script, below its card.
fn without_script(edition: &Edition) -> String {
    let said = Said {
        head: String::new(),
        data: String::new(),
    };
    let page = share::page(&site(), edition, Place::Embed, &picture(), &said, "");
    let (_, rest) = page.split_once("<noscript><style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    rest.split_once("</noscript>").unwrap().0.to_owned()
}

/// What a reader copies to put the card elsewhere, in its three forms that hold text.
fn codes(edition: &Edition) -> Vec<String> {
    let (song, words) = (&edition.song, edition.words);
    let summary = Summary::of(song, words);
    let pages = edition.pages(&site());
    let quoted = Quoted {
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
    let forms = [Code::Frame, Code::Element, Code::Picture];
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

/// What is left of a string where it goes out in one line.
fn seen(text: &str) -> String {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.chars().filter(|letter| !is_hidden(*letter)).collect())
        .collect();
    words.join(" ")
}

fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || turns(letter)
        || [
            '\u{2028}', '\u{2029}', '\u{feff}', '\u{fff9}', '\u{fffe}', '\u{ffff}',
        ]
        .contains(&letter)
}
