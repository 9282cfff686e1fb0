//! The oEmbed answer, held against [its standard](https://oembed.com) and against what WordPress
//! leaves of it.

use crate::markup::Element;
use crate::share_made::{editions, picture, site};
use serde_json::{Value, json};
use songcard::native::share::{Edition, oembed};

#[test]
fn an_answer_has_every_field_that_its_type_requires() {
    for edition in all() {
        let answer = answer(&edition);
        assert_eq!(answer["version"], json!("1.0"));
        assert_eq!(answer["type"], json!("rich"));
        assert_eq!(
            (&answer["width"], &answer["height"]),
            (&json!(600), &json!(600))
        );
        assert_eq!(answer["provider_url"], json!("https://cards.example/"));
        assert!(answer["cache_age"].is_u64());
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
fn title_and_author_are_plain_text_in_the_editions_language() {
    let said = |edition: &Edition| {
        let answer = answer(edition);
        let text = |key: &str| answer[key].as_str().unwrap().to_owned();
        (text("title"), text("author_name"))
    };
    let [english, korean] = editions("yours");
    assert_eq!(said(&english), ("Yours – Jin".to_owned(), "Jin".to_owned()));
    assert_eq!(said(&korean), ("Yours – 진".to_owned(), "진".to_owned()));
    let [seven, _] = editions("seven");
    assert_eq!(said(&seven).1, "Jung Kook feat. Latto");
}

#[test]
fn the_html_is_one_line_of_a_quotation_and_an_iframe() {
    for edition in all() {
        let html = html(&edition);
        assert!(!html.contains('\n'));
        let root = Element::parse(&html);
        let names: Vec<_> = root.elements().map(|element| &*element.name).collect();
        assert_eq!(names, ["blockquote", "iframe"]);
        let iframe = root.elements().last().unwrap();
        assert_eq!(
            iframe.attribute("src"),
            Some(&*edition.pages(&site()).embed())
        );
        assert_eq!(iframe.attribute("width"), Some("100%"));
        assert_eq!(iframe.attribute("height"), Some("600"));
        assert_eq!(
            iframe.attribute("title"),
            answer(&edition)["title"].as_str()
        );
    }
}

#[test]
fn the_quotation_says_the_figure_and_leads_to_the_page() {
    let [edition, _] = editions("yours");
    let root = Element::parse(&html(&edition));
    let quotation = root.elements().next().unwrap();
    assert_eq!(
        quotation.text(),
        "“Yours” by Jin: No. 1 in 82 countries on iTunes Top Songs as of 8 November 2021, as reported by Washington Newsday, via Soompi."
    );
    let link = quotation.elements().next().unwrap();
    assert_eq!(link.attribute("href"), Some("https://cards.example/yours/"));
}

#[test]
fn wordpress_takes_nothing_away_from_the_html() {
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
    for edition in all() {
        let html = html(&edition);
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
fn wordpress_finds_quotation_and_iframe_and_puts_its_secret_into_the_iframe() {
    for edition in all() {
        let html = html(&edition);
        // (<blockquote.*?</blockquote>)?.*(<iframe.*?></iframe>)
        let (quotation, rest) = html.split_once("</blockquote>").unwrap();
        assert!(quotation.starts_with("<blockquote>"));
        let iframe = &rest[rest.rfind("<iframe").unwrap()..];
        assert!(iframe.contains("></iframe>"));
        // The secret goes behind the first src of the whole text.
        let (_, first) = html.split_once(" src=\"").unwrap();
        let address = first.split('"').next().unwrap();
        assert_eq!(address, edition.pages(&site()).embed());
        assert!(!address.contains('#'), "the secret is the fragment");
    }
}

fn all() -> Vec<Edition> {
    ["yours", "dynamite", "seven", "arirang"]
        .map(editions)
        .concat()
}

fn answer(edition: &Edition) -> Value {
    serde_json::from_str(&oembed(&site(), edition, &picture())).unwrap()
}

fn html(edition: &Edition) -> String {
    answer(edition)["html"].as_str().unwrap().to_owned()
}
