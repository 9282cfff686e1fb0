//! The oEmbed answer, held against [its standard](https://oembed.com) and against what WordPress
//! leaves of it.

use crate::support::html::Element;
use crate::support::made::small;
use crate::support::share_made::{editions, picture, site};
use serde_json::{Value, json};
use songcard::embed::View;
use songcard::publish::{Edition, NGINX_OEMBED, Preview, oembed};
use songcard::song::Moment;

#[test]
fn an_answer_has_every_field_that_its_type_requires() {
    for (edition, view) in all() {
        let answer = answer(&edition, view);
        assert_eq!(answer["version"], json!("1.0"));
        assert_eq!(answer["type"], json!("rich"));
        assert_eq!(
            (&answer["width"], &answer["height"]),
            (&json!(600), &json!(600))
        );
        assert_eq!(answer["provider_url"], json!("https://cards.example/"));
        let picture = format!(
            "https://cards.example/{}/0123456789abcdef.png",
            edition.name
        );
        assert_eq!(answer["thumbnail_url"], json!(picture));
        assert_eq!(answer["thumbnail_width"], json!(1200));
        assert_eq!(answer["thumbnail_height"], json!(630));
    }
}

#[test]
fn an_answer_on_chart_is_cached_for_an_hour_not_a_day() {
    let row = |date: &str| json!({ "performance": [{ "chart": "weekly", "territory": "KR", "rank": 3, "rankAt": date, "source": "s" }] });
    let run = |first: &str, last: &str| json!({ "history": [{ "chart": "daily", "territory": "WW", "dates": [first, last], "ranks": [3, 1], "source": "s" }] });
    let song = |parts: &Value| {
        let mut document = parts.clone();
        document["sources"] = json!([{ "id": "s", "title": "A report" }]);
        small(document)
    };
    for (parts, seconds) in [
        (json!({}), 86_400),
        (row("2025-12-31"), 3_600),
        (row("2025-12-17"), 3_600),
        (row("2025-12-16"), 86_400),
        (row("2025-12"), 86_400),
        (row("2024-12-31"), 86_400),
        (run("2020-01-01", "2025-12-20"), 3_600),
        (run("2025-12-10", "2025-12-16"), 86_400),
    ] {
        let edition = crate::support::share_made::edition("small", &song(&parts), "en");
        for view in View::ALL {
            let age = &answer(&edition, view)["cache_age"];
            assert_eq!(*age, json!(seconds), "{parts}");
        }
    }
    let mut month = song(&row("2025-12-20"));
    month.as_of = Moment::parse("2025-12").unwrap();
    let edition = crate::support::share_made::edition("small", &month, "en");
    assert_eq!(answer(&edition, View::Chart)["cache_age"], json!(3_600));
}

#[test]
fn a_title_is_in_the_language_of_the_edition() {
    let [english, korean] = editions("yours");
    for (edition, view, title) in [
        (&english, View::Chart, "Yours – Jin: No. 1 in 82 countries"),
        (&english, View::Lyrics, "Yours – Jin: about the lyrics"),
        (&english, View::Credits, "Yours – Jin: credits"),
        (&korean, View::Chart, "Yours – 진: 82개국 1위"),
        (&korean, View::Credits, "Yours – 진: 크레딧"),
    ] {
        let found = &answer(edition, view)["title"];
        assert_eq!(*found, json!(title), "{view:?}");
    }
}

#[test]
fn an_author_is_in_the_language_of_the_edition() {
    let authors = |song: &str| {
        editions(song).map(|edition| answer(&edition, View::Chart)["author_name"].clone())
    };
    assert_eq!(authors("yours"), ["Jin", "진"]);
    assert_eq!(
        authors("seven"),
        ["Jung Kook feat. Latto", "정국 feat. Latto"]
    );
}

#[test]
fn the_title_of_an_answer_is_that_of_the_preview() {
    for (edition, view) in all() {
        let title = Preview::of(&edition, view).title;
        assert_eq!(answer(&edition, view)["title"], json!(title));
    }
}

#[test]
fn the_html_of_an_answer_opens_its_view() {
    for (edition, view) in all() {
        let pages = edition.pages(&site());
        let root = Element::parse(answer(&edition, view)["html"].as_str().unwrap());
        let elements = root.all();
        let (link, frame) = (elements[1], elements[2]);
        assert_eq!(link.attribute("href"), Some(&*pages.canonical(view)));
        assert_eq!(frame.attribute("src"), Some(&*pages.embed_view(view)));
    }
}

#[test]
fn an_embed_of_a_view_has_it_in_its_query() {
    let [_, korean] = editions("yours");
    let frames = View::ALL.map(|view| korean.pages(&site()).embed_view(view));
    assert_eq!(
        frames,
        [
            "https://cards.example/yours/ko/embed/",
            "https://cards.example/yours/ko/embed/?view=lyrics",
            "https://cards.example/yours/ko/embed/?view=credits",
        ]
    );
}

#[test]
fn an_answer_is_beside_the_canonical_page() {
    let [english, korean] = editions("yours");
    let address = |edition: &Edition, view| edition.pages(&site()).oembed(view);
    assert_eq!(
        View::ALL.map(|view| address(&english, view)),
        [
            "https://cards.example/yours/oembed.json",
            "https://cards.example/yours/lyrics/oembed.json",
            "https://cards.example/yours/credits/oembed.json",
        ]
    );
    assert_eq!(
        address(&korean, View::Lyrics),
        "https://cards.example/yours/ko/lyrics/oembed.json"
    );
}

#[test]
fn the_html_is_a_blockquote_and_an_iframe() {
    for (edition, view) in all() {
        let root = Element::parse(&html(&edition, view));
        let names: Vec<_> = root.elements().map(|element| &*element.name).collect();
        assert_eq!(names, ["blockquote", "iframe"]);
    }
}

#[test]
fn the_html_is_one_line() {
    for (edition, view) in all() {
        assert!(!html(&edition, view).contains('\n'));
    }
}

#[test]
fn the_iframe_has_its_address_size_and_title() {
    for (edition, view) in all() {
        let root = Element::parse(&html(&edition, view));
        let iframe = root.elements().last().unwrap();
        let address = edition.pages(&site()).embed_view(view);
        assert_eq!(iframe.attribute("src"), Some(&*address));
        assert_eq!(iframe.attribute("width"), Some("100%"));
        assert_eq!(iframe.attribute("height"), Some("600"));
        assert_eq!(
            iframe.attribute("title"),
            answer(&edition, view)["title"].as_str()
        );
    }
}

#[test]
fn the_blockquote_is_a_summary_of_the_view() {
    for (song, view, summary) in [
        (
            "yours",
            View::Chart,
            "“Yours” by Jin: No. 1 in 82 countries on iTunes Top Songs as of 8 November 2021, as reported by Washington Newsday, via Soompi.",
        ),
        (
            "arirang",
            View::Lyrics,
            "Arirang – Traditional: lyrics in Korean, romanisation and English. Public domain.",
        ),
        (
            "yours",
            View::Credits,
            "“Yours” by Jin. Lyricist: Gaemi, JIDA · Composer: Gaemi · Arranger: Kim Se-jin, Midnight · Vocal arranger: Slow Rabbit, Jung Woo-young · Recording: Slow Rabbit, Jung Woo-young",
        ),
    ] {
        let [edition, _] = editions(song);
        let root = Element::parse(&html(&edition, view));
        assert_eq!(root.elements().next().unwrap().text(), summary);
    }
}

#[test]
fn the_blockquote_links_the_page_of_the_view() {
    let [english, _] = editions("yours");
    let links = View::ALL.map(|view| {
        let root = Element::parse(&html(&english, view));
        let blockquote = root.elements().next().unwrap();
        let link = blockquote.elements().next().unwrap();
        link.attribute("href").unwrap().to_owned()
    });
    assert_eq!(
        links,
        [
            "https://cards.example/yours/",
            "https://cards.example/yours/lyrics/",
            "https://cards.example/yours/credits/",
        ]
    );
}

#[test]
fn a_title_as_long_as_a_description_is_whole() {
    let mut song = crate::support::made::published("yours");
    song.title.plain = "long".repeat(60);
    let edition = crate::support::share_made::edition("yours", &song, "en");
    let root = Element::parse(&html(&edition, View::Credits));
    let said = root.elements().next().unwrap().text();
    assert!(said.ends_with("long” by Jin."), "{said}");
}

#[test]
fn wordpress_removes_nothing_from_the_html() {
    let kept = [
        ("a", &["href"][..]),
        ("blockquote", &[]),
        (
            "iframe",
            &[
                "src",
                "width",
                "height",
                "frameborder",
                "marginwidth",
                "marginheight",
                "scrolling",
                "title",
            ],
        ),
    ];
    for (edition, view) in all() {
        let html = html(&edition, view);
        for element in Element::parse(&html).all() {
            let (_, allowed) = kept.iter().find(|(name, _)| *name == element.name).unwrap();
            for (name, _) in &element.attributes {
                assert!(
                    allowed.contains(&&**name),
                    "{name} of {} is taken away",
                    element.name
                );
            }
        }
    }
}

#[test]
fn wordpress_adds_its_secret_to_the_iframe() {
    for (edition, view) in all() {
        let html = html(&edition, view);
        // (<blockquote.*?</blockquote>)?.*(<iframe.*?></iframe>)
        let (quotation, rest) = html.split_once("</blockquote>").unwrap();
        assert!(quotation.starts_with("<blockquote>"));
        let iframe = &rest[rest.rfind("<iframe").unwrap()..];
        assert!(iframe.contains("></iframe>"));
        // The secret is added after the first src of the whole text.
        let (_, first) = html.split_once(" src=\"").unwrap();
        let address = first.split('"').next().unwrap();
        assert_eq!(address, edition.pages(&site()).embed_view(view));
        assert!(!address.contains('#'), "the secret is the fragment");
        assert!(
            !address.contains('&'),
            "nothing of the address is escaped twice"
        );
    }
}

/// Where nginx inserts the query of a pasted address, as in `NGINX_OEMBED`.
#[test]
fn every_answer_has_one_address_for_a_query() {
    for (edition, view) in all() {
        let text = oembed(&site(), &edition, view, &picture());
        let place = if view == edition.first_view() {
            r#"/embed/\\""#
        } else {
            "/embed/?"
        };
        assert_eq!(text.matches("/embed/").count(), 1, "{text}");
        assert!(text.contains(&place.replace(r"\\", r"\")), "{text}");
        assert!(NGINX_OEMBED.contains(&format!("sub_filter '{place}'")));
    }
}

fn all() -> Vec<(Edition, View)> {
    let editions = ["yours", "dynamite", "seven", "arirang"]
        .map(editions)
        .into_iter()
        .flatten();
    editions
        .flat_map(|edition| View::ALL.map(|view| (edition.clone(), view)))
        .collect()
}

fn answer(edition: &Edition, view: View) -> Value {
    serde_json::from_str(&oembed(&site(), edition, view, &picture())).unwrap()
}

fn html(edition: &Edition, view: View) -> String {
    answer(edition, view)["html"].as_str().unwrap().to_owned()
}
