//! Content inside and around the element: only the card's own fallback is hidden.

use crate::harness::{Response, Session, in_session};
use serde_json::json;

const LOADER: &str = "<script type=\"module\" src=\"{{card-host}}/song-card.js\"></script>";
const IS_VISIBLE: &str = "((selector) => document.querySelector(selector).checkVisibility())";
/// The visible texts of the page, and whether each is below the card.
const VISIBLE_TEXTS: &str = "[...document.querySelectorAll('p, .own')].filter((one) => one.textContent.trim() && one.checkVisibility()).map((one) => one.textContent.trim())";

/// A post in a simple theme.
async fn open_post(session: &Session, post: &str) {
    let post = post.replace("https://songcard.example", "{{card-host}}");
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A post</title></head><body>{post}</body></html>"
    );
    session.open_page(&page).await;
}

fn recorded(name: &str) -> String {
    let file = format!("{}/tests/data/filters/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(file).expect("the filter's output is recorded")
}

#[test]
fn a_post_inside_the_element_stays_readable() {
    in_session(async |session| {
        session.host.hold(".wasm");
        open_post(session, &recorded("older.wpautop.html")).await;
        let page = &session.page;
        page.wait_for_figure().await;
        assert!(
            page.is_true("cardElement().children.length > 3").await,
            "WordPress broke it"
        );
        let all = json!(["Before the card.", "After the card.", "Another paragraph."]);
        assert_eq!(page.eval(VISIBLE_TEXTS).await, all, "visible");
        session.host.release();
        page.ready(1).await;
        assert_eq!(page.eval(VISIBLE_TEXTS).await, all, "ready");
        assert!(!page.is_true(&format!("{IS_VISIBLE}('blockquote')")).await);
        let below = "cardElement().lastElementChild.getBoundingClientRect().top >= queryCard('.songcard').getBoundingClientRect().bottom";
        assert!(page.is_true(below).await, "below the card");
    });
}

#[test]
fn a_post_stays_readable_without_a_card() {
    in_session(async |session| {
        session.expect_in_console("404");
        let post = recorded("older.wpautop.html").replace("/yours/", "/nothing/");
        open_post(session, &post).await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card fails")
            .await;
        let all = json!([
            "Before the card.",
            "Yours – Jin: No. 1 in 82 countries",
            "After the card.",
            "Another paragraph."
        ]);
        assert_eq!(page.eval(VISIBLE_TEXTS).await, all);
        page.eval("cardElement().remove()").await;
    });
}

#[test]
fn a_post_stays_readable_after_the_card_is_freed() {
    in_session(async |session| {
        open_post(session, &recorded("older.wpautop.html")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("cardElement().removeAttribute('src')").await;
        let all = json!([
            "Before the card.",
            "Yours – Jin: No. 1 in 82 countries",
            "After the card.",
            "Another paragraph."
        ]);
        assert_eq!(page.eval(VISIBLE_TEXTS).await, all);
    });
}

#[test]
fn copied_codes_work_in_every_filter_s_output() {
    in_session(async |session| {
        session.expect_in_console("404");
        for filter in [
            "wordpress",
            "marked",
            "markdown-it",
            "python-markdown",
            "kramdown",
        ] {
            let forms = ["element", "frame", "picture", "sentence"];
            let posts = forms.map(|form| recorded(&format!("{form}.{filter}.html")));
            open_post(session, &posts.concat()).await;
            let page = &session.page;
            page.ready(1).await;
            let paragraphs = "[...document.querySelectorAll('body > p')].filter((one) => one.checkVisibility()).length";
            assert_eq!(page.number(paragraphs).await, 8.0, "{filter}");
            let fallback = "cardElement().querySelector('[slot=fallback]').checkVisibility()";
            assert!(!page.is_true(fallback).await, "{filter}");
            assert!(
                page.is_true(&format!("{IS_VISIBLE}('iframe') && {IS_VISIBLE}('img')"))
                    .await,
                "{filter}"
            );
        }
    });
}

#[test]
fn an_unclosed_tag_hides_nothing_of_the_page() {
    in_session(async |session| {
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/yours/\" /><blockquote class=\"own\">My own quotation.</blockquote><p>After it.</p>"
        );
        open_post(session, &post).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(
            page.eval(VISIBLE_TEXTS).await,
            json!(["My own quotation.", "After it."])
        );
    });
}

#[test]
fn content_in_the_element_keeps_its_behaviour() {
    in_session(async |session| {
        session.host.hold(".wasm");
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/yours/\"><blockquote>Yours</blockquote><button class=\"own\">Mine</button></song-card>"
        );
        open_post(session, &post).await;
        let page = &session.page;
        page.wait_for_figure().await;
        page.eval(
            "addEventListener('click', (event) => (window.preventedAtPage = event.defaultPrevented))",
        )
        .await;
        page.click("document.querySelector('.own')").await;
        assert_eq!(page.eval("preventedAtPage").await, json!(false));
        session.host.release();
        page.ready(1).await;
    });
}

#[test]
fn a_lone_blockquote_is_the_fallback() {
    in_session(async |session| {
        session.host.hold(".wasm");
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/yours/\">\n  <blockquote>Yours</blockquote>\n</song-card><p>After it.</p>"
        );
        open_post(session, &post).await;
        let page = &session.page;
        page.wait_for_figure().await;
        assert!(!page.is_true(&format!("{IS_VISIBLE}('blockquote')")).await);
        session.host.release();
        page.ready(1).await;
        assert_eq!(page.eval(VISIBLE_TEXTS).await, json!(["After it."]));
    });
}

#[test]
fn a_card_is_as_wide_as_its_element_in_any_display() {
    in_session(async |session| {
        let displays = [
            "flex",
            "inline-flex",
            "grid",
            "inline-grid",
            "flex; flex-direction: column; align-items: center",
            "grid; justify-items: center",
            "inline",
            "inline-block",
            "flow-root",
            "contents",
            "table",
            "table-cell",
        ];
        for display in displays {
            let post = format!(
                "<style>song-card {{ display: {display} }} main {{ width: 700px }}</style>{LOADER}<main><song-card src=\"{{{{card-host}}}}/yours/\"></song-card></main>"
            );
            open_post(session, &post).await;
            let page = &session.page;
            page.wait_for_figure().await;
            let width = page
                .number("queryCard('.songcard').getBoundingClientRect().width")
                .await;
            assert!((600.0..=700.0).contains(&width), "{display}: {width}");
        }
    });
}

#[test]
fn a_theme_lays_out_the_element_as_a_block() {
    in_session(async |session| {
        let post = format!(
            "<style>body {{ margin: 0 }} .post > :where(:not(.alignleft)) {{ max-width: 650px; margin-left: auto !important; margin-right: auto !important }}</style>\
             {LOADER}<main class=\"post\"><song-card src=\"{{{{card-host}}}}/yours/\"></song-card></main>"
        );
        open_post(session, &post).await;
        let page = &session.page;
        page.wait_for_figure().await;
        let place = "(({ width, left }) => [width, left === (document.body.clientWidth - 650) / 2])(cardElement().getBoundingClientRect())";
        assert_eq!(page.eval(place).await, json!([650, true]));
    });
}

#[test]
fn a_home_page_instead_of_a_card_is_not_inserted() {
    in_session(async |session| {
        let home = "<!doctype html><html><head><style>p { color: red }</style></head><body><p>Home</p><style></style></body></html>";
        for file in ["en/card.html", "snapshot.json"] {
            let path = format!("/nothing/{file}");
            session
                .host
                .respond(&path, Response::Body(200, home.to_owned()));
        }
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/nothing/\"><blockquote class=\"own\">The facts.</blockquote></song-card>"
        );
        open_post(session, &post).await;
        let page = &session.page;
        page.until("eventsOf('songcard-error').length", "the card fails")
            .await;
        assert_eq!(
            page.text("eventsOf('songcard-error')[0].detail.code").await,
            "not-json"
        );
        assert_eq!(page.eval(VISIBLE_TEXTS).await, json!(["The facts."]));
        assert!(
            page.is_true("!cardElement().shadowRoot.textContent.includes('Home')")
                .await
        );
    });
}
