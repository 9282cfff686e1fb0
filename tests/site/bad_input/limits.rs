//! Snapshots over a limit are refused, as by the command.

use super::errors::assert_refused;
use super::problems_of_failed_card;
use crate::harness::{Response, changed, in_session};
use serde_json::json;

/// Asserts that “Yours” with a changed text is refused.
fn assert_refused_as_a_whole(change: impl FnOnce(String) -> String) {
    in_session(async |session| {
        let body = change(changed("yours", |_| {}));
        let src = session.publish("/bad.json", Response::Body(200, body));
        let problems = problems_of_failed_card(session, &src, "shape").await;
        assert_eq!(problems[0]["pointer"], "", "{problems}");
    });
}

#[test]
fn a_title_of_ten_thousand_marks_is_refused() {
    assert_refused("shape", &["/song/title"], |song| {
        song["song"]["title"] = json!(format!("Z{}", "\u{301}".repeat(10_000)));
    });
}

#[test]
fn nine_marks_on_a_letter_are_refused() {
    assert_refused("shape", &["/song/title"], |song| {
        song["song"]["title"] = json!(format!("Z{}", "\u{301}".repeat(9)));
    });
}

#[test]
fn nul_in_a_title_is_refused() {
    assert_refused("shape", &["/song/title"], |song| {
        song["song"]["title"] = json!("a\u{0}b");
    });
}

#[test]
fn an_invisible_title_is_refused() {
    assert_refused("invalid", &["/song/title"], |song| {
        song["song"]["title"] = json!("\u{200b}\u{3164}");
    });
}

#[test]
fn too_many_links_are_refused() {
    assert_refused("shape", &["/song/links"], |song| {
        let link = json!({ "service": "youtube", "url": "https://example.com/" });
        song["song"]["links"] = json!(vec![link; 101]);
    });
}

#[test]
fn half_a_surrogate_pair_is_refused() {
    assert_refused_as_a_whole(|text| text.replacen("\"Yours\"", "\"Yours\\ud800\"", 1));
}

#[test]
fn a_file_over_8_mebibytes_is_refused() {
    assert_refused_as_a_whole(|text| text + &" ".repeat(8 << 20));
}

#[test]
fn a_file_nested_too_deeply_is_refused() {
    let deep = "[".repeat(40) + &"]".repeat(40);
    assert_refused_as_a_whole(|text| text.replacen('{', &format!("{{ \"x\": {deep},"), 1));
}
