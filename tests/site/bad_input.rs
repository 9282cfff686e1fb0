//! A snapshot that cannot be shown: the fallback stays, one calm line says why, the page is told.

use crate::harness::{Answer, Stage, card, changed, on_stage};
use serde_json::{Value, json};

/// What the browser itself writes about a request that failed.
const FAILED_LOAD: &str = "Failed to load resource";

/// A card of this address beside a sound one: the first fails as it should, the second goes on.
async fn fails(stage: &Stage, src: &str, code: &str) -> Value {
    let bad = format!(
        "<song-card id=\"bad\" src=\"{src}\"><blockquote>what the page says itself</blockquote></song-card>"
    );
    stage
        .open_with(&format!("{bad}{}", card("dynamite", "size=\"compact\"")))
        .await;
    let page = &stage.page;
    page.until(
        "heard('songcard-error', 'bad').length",
        "the page is told of the failure",
    )
    .await;
    page.ready(1).await;
    page.settle().await;
    assert_eq!(
        page.number("heard('songcard-error').length").await,
        1.0,
        "once"
    );
    assert_eq!(page.ask("heard('songcard-ready', 'bad')").await, json!([]));
    let error = page.ask("heard('songcard-error')[0]").await;
    assert_eq!(error["bubbles"], true);
    assert_eq!(error["composed"], true);
    assert_eq!(error["detail"]["code"], code);
    let fallback = "host('bad').querySelector('blockquote').checkVisibility()";
    assert!(page.holds(fallback).await, "the fallback stays");
    assert!(page.holds("host('bad').matches(':state(error)')").await);
    assert!(
        !page.holds("inside('.card', 'bad')").await,
        "no half of a card"
    );
    assert!(
        page.holds("inside('.trouble', 'bad').checkVisibility()")
            .await
    );
    assert!(
        page.holds("inside('.trouble', 'bad').getBoundingClientRect().height < 120")
            .await
    );
    assert_eq!(
        page.text("said('.figure', 'dynamite')").await,
        "3 weeks at No. 1"
    );
    let line = page.text("said('.trouble', 'bad')").await;
    for problem in error["detail"]["problems"]
        .as_array()
        .into_iter()
        .flatten()
        .take(1)
    {
        let pointer = problem["pointer"].as_str().unwrap_or_default();
        assert!(line.contains(pointer), "“{line}” says where");
        assert!(
            line.contains(problem["message"].as_str().unwrap_or("?")),
            "“{line}” says what"
        );
    }
    error["detail"]["problems"].clone()
}

/// A card of “Yours” with one thing changed is refused for these places.
fn refused(code: &str, pointers: &[&str], change: impl FnOnce(&mut Value)) {
    on_stage(async |stage| {
        let src = stage.publish("/bad.json", Answer::Body(200, changed("yours", change)));
        let problems = fails(stage, &src, code).await;
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

#[test]
fn a_snapshot_of_another_version_is_named() {
    refused("version", &["/version"], |song| song["version"] = 2.into());
}

#[test]
fn a_wrong_shape_is_named_with_its_place() {
    refused("shape", &["/song/artists"], |song| {
        song["song"]["artists"] = "Jin".into()
    });
}

#[test]
fn json_that_is_no_snapshot_is_of_the_wrong_shape() {
    for body in ["null", "[]", "42", "{}", "{\"version\": \"1\"}"] {
        on_stage(async |stage| {
            let src = stage.publish("/bad.json", Answer::Body(200, body.into()));
            let problems = fails(stage, &src, "shape").await;
            assert_eq!(problems.as_array().map(Vec::len), Some(1), "{body}");
        });
    }
}

#[test]
fn a_rank_of_zero_is_refused() {
    refused("invalid", &["/performance/0/peak"], |song| {
        song["performance"][0]["peak"] = 0.into()
    });
}

#[test]
fn an_unknown_territory_is_refused() {
    refused("invalid", &["/performance/3/territory"], |song| {
        song["performance"][3]["territory"] = "France".into();
    });
}

#[test]
fn a_date_that_does_not_exist_is_refused() {
    refused("invalid", &["/song/released"], |song| {
        song["song"]["released"] = "2021-02-30".into()
    });
}

#[test]
fn a_claim_whose_source_is_missing_is_refused() {
    refused("invalid", &["/claims/0/source"], |song| {
        song["claims"][0]["source"] = "nobody".into()
    });
}

#[test]
fn several_faults_are_told_all_at_once() {
    let places = [
        "/song/released",
        "/performance/0/peak",
        "/performance/2/territory",
        "/claims/1/source",
    ];
    on_stage(async |stage| {
        let snapshot = changed("yours", |song| {
            song["song"]["released"] = "2021-11-31".into();
            song["performance"][0]["peak"] = 0.into();
            song["performance"][2]["territory"] = "Japan".into();
            song["claims"][1]["source"] = "nobody".into();
        });
        let src = stage.publish("/bad.json", Answer::Body(200, snapshot));
        let problems = fails(stage, &src, "invalid").await;
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

#[test]
fn the_calm_line_is_in_the_cards_language() {
    on_stage(async |stage| {
        let src = stage.publish("/bad.json", Answer::Body(200, "<html>".into()));
        stage
            .open_with(&format!(
                "<song-card lang=\"ko\" src=\"{src}\"></song-card>"
            ))
            .await;
        let page = &stage.page;
        page.until(
            "heard('songcard-error').length",
            "the page is told of the failure",
        )
        .await;
        assert_eq!(
            page.text("said('.trouble')").await,
            "카드의 데이터가 JSON이 아닙니다."
        );
        assert_eq!(page.text("inside('.trouble').lang").await, "ko");
    });
}

#[test]
fn an_error_after_a_good_snapshot_removes_no_painted_facts() {
    on_stage(async |stage| {
        stage.expect_in_console(FAILED_LOAD);
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("host().src = '/nowhere.json'").await;
        page.until(
            "heard('songcard-error').length",
            "the page is told of the failure",
        )
        .await;
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        assert!(page.holds("inside('.card').checkVisibility()").await);
        assert!(page.holds("inside('.trouble').checkVisibility()").await);
        assert!(
            !page
                .holds("host().querySelector('blockquote').checkVisibility()")
                .await
        );
        page.click("tab('credits')").await;
        page.until(
            "openPanels()[0] === 'songcard-credits'",
            "and it still answers",
        )
        .await;
        let good = format!("host().src = '{}/seven/snapshot.json'", stage.host.origin);
        page.ask(&good).await;
        page.ready(2).await;
        assert!(
            !page.holds("inside('.trouble').checkVisibility()").await,
            "a good one ends the trouble"
        );
        assert!(
            page.holds("host().matches(':state(ready)') && !host().matches(':state(error)')")
                .await
        );
    });
}

#[test]
fn without_the_wasm_every_fallback_stays_and_says_so() {
    on_stage(async |stage| {
        stage.expect_in_console(FAILED_LOAD);
        stage.open_without_loader("").await;
        let loader = format!(
            "fetch('{0}/song-card.js').then((answer) => answer.text())",
            stage.host.origin
        );
        let loader = stage.page.text(&loader).await;
        let wasm = loader
            .split('"')
            .find(|text| text.ends_with(".wasm"))
            .expect("the loader names the wasm");
        stage
            .host
            .answer(&format!("/{wasm}"), Answer::Body(404, "nothing".into()));
        stage
            .open_with(&(card("yours", "") + &card("seven", "lang=\"ko\"")))
            .await;
        let page = &stage.page;
        page.until("heard('songcard-error').length === 2", "both cards fail")
            .await;
        for song in ["yours", "seven"] {
            assert!(
                page.holds(&format!(
                    "host('{song}').querySelector('blockquote').checkVisibility()"
                ))
                .await
            );
            assert!(
                page.holds(&format!("host('{song}').matches(':state(error)')"))
                    .await
            );
            let detail = page
                .ask(&format!("heard('songcard-error', '{song}')[0].detail"))
                .await;
            assert_eq!(detail, json!({ "code": "wasm", "problems": [] }));
        }
        assert_eq!(
            page.text("said('p', 'yours')").await,
            "This card could not start."
        );
        assert_eq!(
            page.text("said('p', 'seven')").await,
            "카드를 시작하지 못했습니다."
        );
    });
}

#[test]
fn a_card_without_a_source_keeps_its_fallback_and_complains_of_nothing() {
    on_stage(async |stage| {
        stage
            .open_with("<song-card><blockquote>only this</blockquote></song-card>")
            .await;
        let page = &stage.page;
        page.until("inside('.songcard')", "the wasm has taken over the element")
            .await;
        page.settle().await;
        assert!(
            page.holds("host().querySelector('blockquote').checkVisibility()")
                .await
        );
        assert_eq!(page.ask("seen").await, json!([]));
    });
}
