//! What a page has in the element and around it: only the card's own fallback is ever hidden.

use crate::harness::{Answer, Stage, on_stage};
use serde_json::json;

const LOADER: &str = "<script type=\"module\" src=\"{{card-host}}/song-card.js\"></script>";
const SEEN: &str = "((selector) => document.querySelector(selector).checkVisibility())";
/// The texts of the page that can be read, and whether each is below the card.
const READ: &str = "[...document.querySelectorAll('p, .own')].filter((one) => one.textContent.trim() && one.checkVisibility()).map((one) => one.textContent.trim())";

/// A post in a plain theme.
async fn open_post(stage: &Stage, post: &str) {
    let post = post.replace("https://songcard.example", "{{card-host}}");
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A post</title></head><body>{post}</body></html>"
    );
    stage.open_page(&page).await;
}

fn recorded(name: &str) -> String {
    let file = format!("{}/tests/data/filters/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(file).expect("the filter's output is recorded")
}

#[test]
fn a_post_that_fell_into_the_element_stays_readable() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        open_post(stage, &recorded("older.wpautop.html")).await;
        let page = &stage.page;
        page.painted().await;
        assert!(
            page.holds("host().children.length > 3").await,
            "WordPress broke it"
        );
        let all = json!(["Before the card.", "After the card.", "Another paragraph."]);
        assert_eq!(page.ask(READ).await, all, "painted");
        stage.host.let_go();
        page.ready(1).await;
        assert_eq!(page.ask(READ).await, all, "ready");
        assert!(!page.holds(&format!("{SEEN}('blockquote')")).await);
        let below = "host().lastElementChild.getBoundingClientRect().top >= inside('.songcard').getBoundingClientRect().bottom";
        assert!(page.holds(below).await, "below the card");
    });
}

#[test]
fn a_post_in_the_element_is_read_where_no_card_can_be() {
    on_stage(async |stage| {
        stage.expect_in_console("404");
        let post = recorded("older.wpautop.html").replace("/yours/", "/nothing/");
        open_post(stage, &post).await;
        let page = &stage.page;
        page.until("heard('songcard-error').length", "the card fails")
            .await;
        let all = json!([
            "Before the card.",
            "Yours – Jin: No. 1 in 82 countries",
            "After the card.",
            "Another paragraph."
        ]);
        assert_eq!(page.ask(READ).await, all);
        page.ask("host().remove()").await;
    });
}

#[test]
fn a_post_in_the_element_is_read_after_the_card_has_gone() {
    on_stage(async |stage| {
        open_post(stage, &recorded("older.wpautop.html")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("host().removeAttribute('src')").await;
        let all = json!([
            "Before the card.",
            "Yours – Jin: No. 1 in 82 countries",
            "After the card.",
            "Another paragraph."
        ]);
        assert_eq!(page.ask(READ).await, all);
    });
}

#[test]
fn copied_codes_work_in_every_filter_s_output() {
    on_stage(async |stage| {
        stage.expect_in_console("404");
        for filter in [
            "wordpress",
            "marked",
            "markdown-it",
            "python-markdown",
            "kramdown",
        ] {
            let forms = ["element", "frame", "picture", "sentence"];
            let posts = forms.map(|form| recorded(&format!("{form}.{filter}.html")));
            open_post(stage, &posts.concat()).await;
            let page = &stage.page;
            page.ready(1).await;
            let paragraphs = "[...document.querySelectorAll('body > p')].filter((one) => one.checkVisibility()).length";
            assert_eq!(page.number(paragraphs).await, 8.0, "{filter}");
            let fallback = "host().querySelector('[slot=fallback]').checkVisibility()";
            assert!(!page.holds(fallback).await, "{filter}");
            assert!(
                page.holds(&format!("{SEEN}('iframe') && {SEEN}('img')"))
                    .await,
                "{filter}"
            );
        }
    });
}

#[test]
fn a_tag_that_is_never_closed_hides_nothing_of_the_page() {
    on_stage(async |stage| {
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/yours/\" /><blockquote class=\"own\">My own quotation.</blockquote><p>After it.</p>"
        );
        open_post(stage, &post).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(
            page.ask(READ).await,
            json!(["My own quotation.", "After it."])
        );
    });
}

#[test]
fn what_a_page_has_in_the_element_answers_by_itself() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/yours/\"><blockquote>Yours</blockquote><button class=\"own\" onclick=\"window.tapped = event.defaultPrevented\">Mine</button></song-card>"
        );
        open_post(stage, &post).await;
        let page = &stage.page;
        page.painted().await;
        page.ask(
            "addEventListener('click', (event) => (window.prevented = event.defaultPrevented))",
        )
        .await;
        page.click("document.querySelector('.own')").await;
        assert_eq!(page.ask("prevented").await, json!(false));
        stage.host.let_go();
        page.ready(1).await;
    });
}

#[test]
fn a_quotation_alone_in_the_element_is_its_fallback() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/yours/\">\n  <blockquote>Yours</blockquote>\n</song-card><p>After it.</p>"
        );
        open_post(stage, &post).await;
        let page = &stage.page;
        page.painted().await;
        assert!(!page.holds(&format!("{SEEN}('blockquote')")).await);
        stage.host.let_go();
        page.ready(1).await;
        assert_eq!(page.ask(READ).await, json!(["After it."]));
    });
}

#[test]
fn a_card_is_as_wide_as_its_element_in_any_display() {
    on_stage(async |stage| {
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
            open_post(stage, &post).await;
            let page = &stage.page;
            page.painted().await;
            let width = page
                .number("inside('.songcard').getBoundingClientRect().width")
                .await;
            assert!((600.0..=700.0).contains(&width), "{display}: {width}");
        }
    });
}

#[test]
fn a_theme_lays_out_the_element_as_a_block() {
    on_stage(async |stage| {
        let post = format!(
            "<style>body {{ margin: 0 }} .post > :where(:not(.alignleft)) {{ max-width: 650px; margin-left: auto !important; margin-right: auto !important }}</style>\
             {LOADER}<main class=\"post\"><song-card src=\"{{{{card-host}}}}/yours/\"></song-card></main>"
        );
        open_post(stage, &post).await;
        let page = &stage.page;
        page.painted().await;
        let place = "(({ width, left }) => [width, left === (document.body.clientWidth - 650) / 2])(host().getBoundingClientRect())";
        assert_eq!(page.ask(place).await, json!([650, true]));
    });
}

#[test]
fn a_home_page_in_the_place_of_a_card_is_not_painted() {
    on_stage(async |stage| {
        let home = "<!doctype html><html><head><style>p { color: red }</style></head><body><p>Home</p><style></style></body></html>";
        for file in ["en/card.html", "snapshot.json"] {
            let path = format!("/nothing/{file}");
            stage.host.answer(&path, Answer::Body(200, home.to_owned()));
        }
        let post = format!(
            "{LOADER}<song-card src=\"{{{{card-host}}}}/nothing/\"><blockquote class=\"own\">The facts.</blockquote></song-card>"
        );
        open_post(stage, &post).await;
        let page = &stage.page;
        page.until("heard('songcard-error').length", "the card fails")
            .await;
        assert_eq!(
            page.text("heard('songcard-error')[0].detail.code").await,
            "not-json"
        );
        assert_eq!(page.ask(READ).await, json!(["The facts."]));
        assert!(
            page.holds("!host().shadowRoot.textContent.includes('Home')")
                .await
        );
    });
}
