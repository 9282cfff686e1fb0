//! What is new since an older snapshot, and times on the reader's own clocks.

use crate::harness::{card, changed, on_stage};
use serde_json::json;

/// "Yours" as it was a day before, and as it is with an address of that.
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
fn a_card_says_what_is_new_since_an_older_snapshot_of_its_host_and_marks_it() {
    on_stage(async |stage| {
        let (older, newer) = older_and_newer("before.json");
        stage.host.body("/yours/before.json", older);
        stage.host.body("/yours/snapshot.json", newer);
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.until(
            "said('.change') === 'New since 30 January 2022: +2 territories, 3 milestones'",
            "the card says what is new",
        )
        .await;
        let marked = "all('.places [data-new]').map((place) => place.dataset.territory).sort()";
        assert_eq!(page.ask(marked).await, json!(["JP", "US"]));
        page.ask("host().setAttribute('lang', 'ko')").await;
        page.until(
            "said('.change').startsWith('2022년 1월 30일 이후')",
            "it says so in another language too",
        )
        .await;
    });
}

#[test]
fn an_older_snapshot_of_another_host_is_not_asked_for() {
    on_stage(async |stage| {
        let (older, _) = older_and_newer("");
        let elsewhere = "https://elsewhere.example/before.json";
        let (_, newer) = older_and_newer(elsewhere);
        drop(older);
        stage.host.body("/yours/snapshot.json", newer);
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.settle().await;
        let asked = "performance.getEntriesByType('resource').filter((one) => one.name.includes('elsewhere')).length";
        assert_eq!(page.number(asked).await, 0.0);
        assert_eq!(page.text("said('.change')").await, "");
    });
}

#[test]
fn a_time_of_day_stands_on_the_reader_s_clocks_as_well() {
    on_stage(async |stage| {
        let zone = json!({ "timezoneId": "America/New_York" });
        stage
            .page
            .devtools("Emulation.setTimezoneOverride", zone)
            .await;
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        let time = "[...host().shadowRoot.querySelectorAll('.reports time')].find((time) => time.dateTime.includes('T')).textContent";
        assert_eq!(
            page.text(time).await,
            "as of 8\u{a0}November\u{a0}2021, 04:30\u{a0}KST (7\u{a0}November\u{a0}2021, 14:30\u{a0}UTC−5)"
        );
    });
}
