//! Snapshots that are JSON but invalid.

use super::problems_of_failed_card;
use crate::harness::{Response, changed, in_session};
use serde_json::Value;

/// Asserts that “Yours” with a change is refused with problems at these pointers.
pub(super) fn assert_refused(code: &str, pointers: &[&str], change: impl FnOnce(&mut Value)) {
    in_session(async |session| {
        let src = session.publish("/bad.json", Response::Body(200, changed("yours", change)));
        let problems = problems_of_failed_card(session, &src, code).await;
        let problems = problems.as_array().expect("problems are a list");
        let found: Vec<&str> = problems
            .iter()
            .filter_map(|problem| problem["pointer"].as_str())
            .collect();
        assert_eq!(found, pointers, "{problems:?}");
        assert!(problems.iter().all(|problem| {
            problem["message"]
                .as_str()
                .is_some_and(|message| message.len() > 10)
        }));
    });
}

#[test]
fn an_unknown_version_is_named() {
    assert_refused("version", &["/version"], |song| song["version"] = 2.into());
}

#[test]
fn a_wrong_shape_is_named_with_its_pointer() {
    assert_refused("shape", &["/song/artists"], |song| {
        song["song"]["artists"] = "Jin".into()
    });
}

#[test]
fn json_without_a_snapshot_has_the_code_shape() {
    for body in ["null", "[]", "42", "{}", "{\"version\": \"1\"}"] {
        in_session(async |session| {
            let src = session.publish("/bad.json", Response::Body(200, body.into()));
            let problems = problems_of_failed_card(session, &src, "shape").await;
            assert!(
                problems.as_array().is_some_and(|all| !all.is_empty()),
                "{body}"
            );
        });
    }
}

#[test]
fn a_rank_of_zero_is_refused() {
    assert_refused("invalid", &["/performance/0/peak"], |song| {
        song["performance"][0]["peak"] = 0.into()
    });
}

#[test]
fn an_unknown_territory_is_refused() {
    assert_refused("invalid", &["/performance/3/territory"], |song| {
        song["performance"][3]["territory"] = "France".into();
    });
}

#[test]
fn a_date_that_does_not_exist_is_refused() {
    assert_refused("invalid", &["/song/released"], |song| {
        song["song"]["released"] = "2021-02-30".into()
    });
}

#[test]
fn a_claim_whose_source_is_missing_is_refused() {
    assert_refused("invalid", &["/claims/0/source"], |song| {
        song["claims"][0]["source"] = "nobody".into()
    });
}

#[test]
fn several_problems_are_reported_together() {
    let places = [
        "/song/released",
        "/performance/0/peak",
        "/performance/2/territory",
        "/claims/1/source",
    ];
    in_session(async |session| {
        let snapshot = changed("yours", |song| {
            song["song"]["released"] = "2021-11-31".into();
            song["performance"][0]["peak"] = 0.into();
            song["performance"][2]["territory"] = "Japan".into();
            song["claims"][1]["source"] = "nobody".into();
        });
        let src = session.publish("/bad.json", Response::Body(200, snapshot));
        let problems = problems_of_failed_card(session, &src, "invalid").await;
        let mut found: Vec<&str> = problems
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|problem| problem["pointer"].as_str())
            .collect();
        found.sort_by_key(|pointer| places.iter().position(|place| place == pointer));
        assert_eq!(found, places);
    });
}
