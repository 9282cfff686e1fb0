//! A card in a host element: rendering, attributes, events, freeing.

use crate::support::{Host, SEVEN, YOURS, address, get, turn};
use songcard::browser::Card;
use songcard::plot::board;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn a_card_renders_its_song_and_fires_ready() {
    let host = Host::of(YOURS);
    let _card = host.card();
    assert!(
        !host.hidden("slot") && host.hidden(".songcard"),
        "first the fallback"
    );
    host.until("songcard-ready").await;
    assert_eq!(host.log(), ["ready", "songcard-ready"]);
    assert_eq!(host.text(".figure"), "No. 1 in 82 countries");
    assert_eq!(host.count(".place") as usize, board().count());
    assert_eq!(host.count("[data-rank='1']"), 18);
    assert!(host.hidden("slot") && !host.hidden(".songcard"));
}

#[wasm_bindgen_test]
async fn attribute_changes_update_the_card() {
    let host = Host::of(YOURS);
    let card = host.card();
    host.until("songcard-ready").await;
    for (name, value) in [
        ("view", "credits"),
        ("territory", "jp"),
        ("lang", "ko"),
        ("theme", "dark"),
        ("accent", "#0a7"),
    ] {
        host.set(name, value);
        card.changed(name);
    }
    turn().await;
    assert_eq!(host.text(".figure"), "82개국 1위");
    assert!(host.hidden("#songcard-chart") && !host.hidden("#songcard-credits"));
    assert!(host.text(".open-territory").starts_with("일본"));
    let holder = host.find(".songcard").unwrap();
    assert_eq!(holder.get_attribute("data-theme").as_deref(), Some("dark"));
    host.set("size", "compact");
    card.changed("size");
    assert_eq!(host.count("[role=tab]"), 0);
    card.changed("an unknown attribute");
    assert_eq!(
        host.log(),
        ["ready", "songcard-ready"],
        "the reader has done nothing"
    );
}

#[wasm_bindgen_test]
async fn an_opened_tab_fires_one_view_change() {
    let host = Host::of(SEVEN);
    let _card = host.card();
    host.until("songcard-ready").await;
    host.click("#songcard-tab-lyrics");
    host.until("songcard-view-change").await;
    turn().await;
    assert_eq!(host.get_attribute("view").as_deref(), Some("lyrics"));
    assert_eq!(
        host.log(),
        ["ready", "songcard-ready", "songcard-view-change"]
    );
    assert_eq!(get(&host.detail(), "view"), "lyrics");
    assert_eq!(get(&host.detail(), "territory"), JsValue::NULL);
}

#[wasm_bindgen_test]
async fn choices_in_one_card_do_not_affect_another() {
    let (one, other) = (Host::of(SEVEN), Host::of(SEVEN));
    let _cards = (one.card(), other.card());
    one.until("songcard-ready").await;
    other.until("songcard-ready").await;
    one.click("#songcard-tab-credits");
    turn().await;
    assert!(one.hidden("#songcard-chart"));
    assert!(!other.hidden("#songcard-chart"));
}

#[wasm_bindgen_test]
async fn an_invalid_snapshot_fires_error_with_a_pointer() {
    let host = Host::of(&YOURS.replacen("\"peak\": 1,", "\"peak\": 0,", 1));
    let _card = host.card();
    host.until("songcard-error").await;
    assert_eq!(host.log(), ["error", "songcard-error"]);
    assert_eq!(get(&host.detail(), "code"), "invalid");
    let problem = get(&get(&host.detail(), "problems"), "0");
    assert_eq!(get(&problem, "pointer"), "/performance/0/peak");
    assert_eq!(
        get(&problem, "message"),
        "rank 0 does not exist; the top rank is 1"
    );
    assert!(!host.hidden("slot") && host.hidden(".songcard:not(.trouble)"));
    assert!(
        host.text(".trouble")
            .ends_with("/performance/0/peak: rank 0 does not exist; the top rank is 1")
    );
}

#[wasm_bindgen_test]
async fn each_load_failure_has_its_code() {
    let yours = address(&YOURS.replacen("\"version\": 1", "\"version\": 2", 1));
    let cases = [
        ("data:text/html,<p>", "not-json"),
        (yours.as_str(), "version"),
        ("data:,{}", "shape"),
        ("https://[", "unreachable"),
        ("no-such-file.json", "not-found"),
    ];
    for (src, code) in cases {
        let host = Host::bare();
        host.set("src", src);
        let _card = host.card();
        host.until("songcard-error").await;
        assert_eq!(get(&host.detail(), "code"), code, "{src}");
    }
}

#[wasm_bindgen_test]
async fn freeing_a_card_restores_the_element() {
    let host = Host::of(YOURS);
    let card = host.card();
    host.until("songcard-ready").await;
    drop(card);
    assert_eq!(host.count(".card"), 0);
    assert!(!host.hidden("slot") && host.hidden(".songcard"));
    assert_eq!(
        host.log(),
        ["ready", "songcard-ready", ""],
        "no state is left"
    );
    let card = host.card();
    while host.count(".card") == 0 {
        turn().await;
    }
    assert_eq!(
        host.count(".songcard:not(.trouble)"),
        1,
        "nothing of the first one is left"
    );
    drop(card);
}

#[wasm_bindgen_test]
async fn a_card_freed_while_loading_fires_nothing() {
    let (host, other) = (Host::of(YOURS), Host::of(YOURS));
    drop(host.card());
    // The other card started later, so the first would be ready by now.
    let _card = other.card();
    other.until("songcard-ready").await;
    turn().await;
    assert_eq!(host.log(), [""]);
    assert_eq!(host.count(".card"), 0);
}

#[wasm_bindgen_test]
fn a_host_without_a_shadow_root_is_an_error() {
    let document = web_sys::window().unwrap().document().unwrap();
    let host = document.create_element("div").unwrap().unchecked_into();
    let mark = js_sys::Function::new_no_args("");
    assert!(Card::new(host, mark).is_err());
}
