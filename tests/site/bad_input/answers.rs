//! Addresses that give no snapshot at all.

use super::{FAILED_LOAD, fails};
use crate::harness::{Answer, on_stage};
use serde_json::json;

/// A card of an address that gives no snapshot at all.
fn unread(code: &str, answer: Answer, console: &'static [&'static str]) {
    on_stage(async |stage| {
        console
            .iter()
            .for_each(|text| stage.expect_in_console(text));
        let src = stage.publish("/bad.json", answer);
        assert_eq!(fails(stage, &src, code).await, json!([]));
    });
}

#[test]
fn a_missing_snapshot_is_not_found() {
    unread(
        "not-found",
        Answer::Body(404, "nothing".into()),
        &[FAILED_LOAD],
    );
}

#[test]
fn a_server_in_trouble_is_unreachable() {
    unread(
        "unreachable",
        Answer::Body(500, "oh".into()),
        &[FAILED_LOAD],
    );
}

#[test]
fn a_connection_that_is_dropped_is_unreachable() {
    unread("unreachable", Answer::Hangup, &[FAILED_LOAD]);
}

#[test]
fn an_answer_that_breaks_off_is_unreachable() {
    unread(
        "unreachable",
        Answer::CutOff("{\"version\": 1,".into()),
        &[FAILED_LOAD],
    );
}

#[test]
fn an_origin_that_gives_no_leave_is_unreachable() {
    on_stage(async |stage| {
        stage.expect_in_console(FAILED_LOAD);
        stage.expect_in_console("blocked by CORS policy");
        stage.host.answer("/seven/snapshot.json", Answer::NoCors);
        let src = format!("{}/seven/snapshot.json", stage.host.origin);
        assert_eq!(fails(stage, &src, "unreachable").await, json!([]));
    });
}

#[test]
fn an_address_that_is_none_is_unreachable() {
    on_stage(async |stage| {
        stage.expect_in_console("Invalid URL");
        assert_eq!(fails(stage, "https://[", "unreachable").await, json!([]));
    });
}

#[test]
fn a_web_page_in_the_snapshots_place_is_not_json() {
    unread(
        "not-json",
        Answer::Body(200, "<!doctype html><p>Not here</p>".into()),
        &[],
    );
}

#[test]
fn an_empty_answer_is_not_json() {
    unread("not-json", Answer::Body(200, String::new()), &[]);
}
