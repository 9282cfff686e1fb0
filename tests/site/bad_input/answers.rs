//! Addresses without a snapshot.

use super::{FAILED_LOAD, problems_of_failed_card};
use crate::harness::{Response, in_session};
use serde_json::json;

/// Asserts the code of a card whose address has no snapshot.
fn assert_error_code(code: &str, answer: Response, console: &'static [&'static str]) {
    in_session(async |session| {
        console
            .iter()
            .for_each(|text| session.expect_in_console(text));
        let src = session.publish("/bad.json", answer);
        assert_eq!(
            problems_of_failed_card(session, &src, code).await,
            json!([])
        );
    });
}

#[test]
fn a_missing_snapshot_is_not_found() {
    assert_error_code(
        "not-found",
        Response::Body(404, "nothing".into()),
        &[FAILED_LOAD],
    );
}

#[test]
fn a_server_error_is_unreachable() {
    assert_error_code(
        "unreachable",
        Response::Body(500, "oh".into()),
        &[FAILED_LOAD],
    );
}

#[test]
fn a_dropped_connection_is_unreachable() {
    assert_error_code("unreachable", Response::Hangup, &[FAILED_LOAD]);
}

#[test]
fn a_truncated_response_is_unreachable() {
    assert_error_code(
        "unreachable",
        Response::CutOff("{\"version\": 1,".into()),
        &[FAILED_LOAD],
    );
}

#[test]
fn a_response_without_cors_is_unreachable() {
    in_session(async |session| {
        session.expect_in_console(FAILED_LOAD);
        session.expect_in_console("blocked by CORS policy");
        session
            .host
            .respond("/seven/snapshot.json", Response::NoCors);
        let src = format!("{}/seven/snapshot.json", session.host.origin);
        assert_eq!(
            problems_of_failed_card(session, &src, "unreachable").await,
            json!([])
        );
    });
}

#[test]
fn an_invalid_address_is_unreachable() {
    in_session(async |session| {
        session.expect_in_console("Invalid URL");
        assert_eq!(
            problems_of_failed_card(session, "https://[", "unreachable").await,
            json!([])
        );
    });
}

#[test]
fn a_web_page_is_not_json() {
    assert_error_code(
        "not-json",
        Response::Body(200, "<!doctype html><p>Not here</p>".into()),
        &[],
    );
}

#[test]
fn an_empty_response_is_not_json() {
    assert_error_code("not-json", Response::Body(200, String::new()), &[]);
}
