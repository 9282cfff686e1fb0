//! A prerendered card is hydrated, or rendered again if it does not match.

use crate::support::{Host, SEVEN, YOURS, turn};
use crate::written::{published, written};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};

const TAB: &str = "#songcard-tab-lyrics";

#[wasm_bindgen_test]
async fn hydration_keeps_the_prerendered_nodes() {
    let host = written(SEVEN, &published("seven", SEVEN));
    let before = nodes(&host);
    let _card = host.card();
    assert!(
        !host.hidden(".songcard"),
        "the prerendered card stays while the data loads"
    );
    host.until("songcard-ready").await;
    assert!(before.len() > 500);
    assert!(
        nodes(&host)
            .iter()
            .zip(&before)
            .all(|(now, then)| now.is_same_node(Some(then)))
    );
    host.click(TAB);
    turn().await;
    assert!(host.hidden("#songcard-chart") && !host.hidden("#songcard-lyrics"));
    assert_eq!(host.get_attribute("view").as_deref(), Some("lyrics"));
    host.click("#songcard-tab-chart");
    host.click("[data-territory=JP] button");
    turn().await;
    assert!(host.text(".open-territory").starts_with("Japan"));
    assert_eq!(host.count(".places [aria-pressed=true]"), 1);
}

#[wasm_bindgen_test]
async fn hydration_keeps_the_focus() {
    let host = written(SEVEN, &published("seven", SEVEN));
    let button = host.find("[data-territory=JP] button").unwrap();
    button.unchecked_ref::<HtmlElement>().focus().unwrap();
    let _card = host.card();
    host.until("songcard-ready").await;
    turn().await;
    let focused = host.root().active_element().unwrap();
    assert!(focused.is_same_node(Some(&button)));
}

/// The address of a page may name a territory, and the loader may have switched panels.
#[wasm_bindgen_test]
async fn attributes_are_applied_after_hydration() {
    let host = written(SEVEN, &published("seven", SEVEN));
    host.set("view", "lyrics");
    host.set("territory", "kr");
    let panel = host.find("#songcard-chart").unwrap();
    panel.set_attribute("hidden", "").unwrap();
    let before = nodes(&host).len();
    let _card = host.card();
    host.until("songcard-ready").await;
    turn().await;
    assert!(host.hidden("#songcard-chart") && !host.hidden("#songcard-lyrics"));
    assert!(host.text(".open-territory").starts_with("South Korea"));
    assert!(
        host.find("#songcard-chart")
            .unwrap()
            .is_same_node(Some(&panel))
    );
    assert!(nodes(&host).len() > before);
    assert_eq!(
        host.log(),
        ["ready", "songcard-ready"],
        "the reader has done nothing"
    );
}

#[wasm_bindgen_test]
async fn tab_addresses_become_absolute() {
    let host = written(SEVEN, &published("seven", SEVEN));
    assert_eq!(
        host.find(TAB).unwrap().get_attribute("href").as_deref(),
        Some("lyrics/")
    );
    let _card = host.card();
    host.until("songcard-ready").await;
    let address = host.find(TAB).unwrap().get_attribute("href").unwrap();
    assert_eq!(
        address,
        format!("{}lyrics/", crate::written::folder("seven"))
    );
}

#[wasm_bindgen_test]
async fn mismatched_markup_is_rendered_again() {
    type Spoil = fn(&Host);
    let spoils: [(&str, Spoil); 5] = [
        ("a node is gone", |host| {
            host.find(".legend").unwrap().remove()
        }),
        ("a node is another", |host| {
            let square = host.find(".places button").unwrap();
            let document = square.owner_document().unwrap();
            let font = document.create_element("font").unwrap();
            square.replace_with_with_node_1(&font).unwrap();
        }),
        ("another build", |host| {
            place(host, "data-build", "0123456789abcdef")
        }),
        ("another size", |host| place(host, "data-size", "standard")),
        ("another language", |host| host.set("lang", "ko")),
    ];
    for (what, spoil) in spoils {
        let host = written(SEVEN, &published("seven", SEVEN));
        spoil(&host);
        let article = host.find("article").unwrap();
        let _card = host.card();
        host.until("songcard-ready").await;
        assert_eq!(host.count("article"), 1, "{what}");
        assert!(
            !host.find("article").unwrap().is_same_node(Some(&article)),
            "{what}"
        );
        host.click(TAB);
        turn().await;
        assert!(!host.hidden("#songcard-lyrics"), "{what}");
    }
}

#[wasm_bindgen_test]
async fn a_missing_data_copy_falls_back_to_the_latest() {
    let host = written(YOURS, &published("seven", SEVEN));
    place(&host, "data-snapshot", "0000000000000000");
    let _card = host.card();
    host.until("songcard-ready").await;
    assert!(host.text(".title").starts_with("Seven"));
    assert_eq!(host.count("article"), 1);
}

#[wasm_bindgen_test]
async fn an_error_keeps_the_prerendered_card() {
    let host = written(SEVEN, "no-such-folder/");
    let before = nodes(&host);
    let _card = host.card();
    host.until("songcard-error").await;
    assert!(
        nodes(&host)
            .iter()
            .zip(&before)
            .all(|(now, then)| now.is_same_node(Some(then)))
    );
    assert!(!host.hidden(".songcard") && !host.hidden(".trouble"));
}

/// Every element of the card.
fn nodes(host: &Host) -> Vec<Element> {
    let found = host.root().query_selector_all(".card, .card *").unwrap();
    let found = (0..found.length()).filter_map(|index| found.get(index));
    found.map(JsCast::unchecked_into).collect()
}

fn place(host: &Host, name: &str, value: &str) {
    host.find(".songcard")
        .unwrap()
        .set_attribute(name, value)
        .unwrap();
}
