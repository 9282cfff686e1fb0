//! Changes since an older snapshot, and times in the reader's time zone.

use crate::harness::{card, changed, in_session};
use serde_json::json;

/// "Yours" as of the day before, and the current one with `previous` set to its address.
fn older_and_newer(previous: &str) -> (String, String) {
    let older = changed("yours", |song| {
        song["asOf"] = json!("2022-01-30");
        song["milestones"] = json!([]);
        let rows = song["performance"].as_array_mut().unwrap();
        rows.retain(|row| row["territory"] != "JP" && row["territory"] != "US");
    });
    let newer = changed("yours", |song| song["previous"] = json!(previous));
    (older, newer)
}

#[test]
fn a_card_shows_changes_since_the_older_snapshot() {
    in_session(async |session| {
        let (older, newer) = older_and_newer("before.json");
        session.host.body("/yours/before.json", older);
        session.host.body("/yours/snapshot.json", newer);
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.until(
            "textOf('.change') === 'New since 30 January 2022: +2 territories, 3 milestones'",
            "the card shows the change",
        )
        .await;
        let marked =
            "queryCardAll('.places [data-new]').map((place) => place.dataset.territory).sort()";
        assert_eq!(page.eval(marked).await, json!(["JP", "US"]));
        page.eval("cardElement().setAttribute('lang', 'ko')").await;
        page.until(
            "textOf('.change').startsWith('2022년 1월 30일 이후')",
            "the change is shown in another language",
        )
        .await;
    });
}

#[test]
fn an_older_snapshot_elsewhere_is_not_requested() {
    in_session(async |session| {
        let (older, _) = older_and_newer("");
        let elsewhere = "https://elsewhere.example/before.json";
        let (_, newer) = older_and_newer(elsewhere);
        drop(older);
        session.host.body("/yours/snapshot.json", newer);
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        page.settle().await;
        let requested = "performance.getEntriesByType('resource').filter((one) => one.name.includes('elsewhere')).length";
        assert_eq!(page.number(requested).await, 0.0);
        assert_eq!(page.text("textOf('.change')").await, "");
    });
}

#[test]
fn a_time_is_also_shown_in_the_reader_s_time_zone() {
    in_session(async |session| {
        let zone = json!({ "timezoneId": "America/New_York" });
        session
            .page
            .devtools("Emulation.setTimezoneOverride", zone)
            .await;
        session.open_with(&card("yours", "")).await;
        let page = &session.page;
        page.ready(1).await;
        let time = "[...cardElement().shadowRoot.querySelectorAll('.reports time')].find((time) => time.dateTime.includes('T')).textContent";
        assert_eq!(
            page.text(time).await,
            "as of 8\u{a0}November\u{a0}2021, 04:30\u{a0}KST (7\u{a0}November\u{a0}2021, 14:30\u{a0}UTC−5)"
        );
    });
}
