//! Credits by role and by person.

use crate::harness::{card, in_session};
use serde_json::json;

#[test]
fn credits_can_be_grouped_by_person() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &session.page;
        page.ready(1).await;
        let button = |name: &str| {
            format!(
                "queryCardAll('.credits .choice button').find((button) => button.textContent === '{name}')"
            )
        };
        let pressed = "queryCardAll('.credits .choice button').map((button) => button.ariaPressed)";
        assert_eq!(page.eval(pressed).await, json!(["true", "false"]));
        assert!(page.is_true("!queryCard('.people h3')").await);
        let roles = "Object.fromEntries(queryCardAll('.people > dl > div').map((row) =>
            [row.querySelector('.person').textContent, row.querySelectorAll('dd').length]))";
        let people = page.eval(roles).await;
        assert_eq!(people["Gaemi"], json!(2));
        assert_eq!(people["Slow Rabbit"], json!(4));
        page.click(&button("By role")).await;
        page.until("queryCard('.people h3')", "the roles are listed")
            .await;
        assert_eq!(page.eval(pressed).await, json!(["false", "true"]));
        assert_eq!(
            page.text("queryCard('.people h3').textContent").await,
            "Writing"
        );
        page.click(&button("By person")).await;
        page.until("!queryCard('.people h3')", "the people are listed")
            .await;
        assert_eq!(page.eval(pressed).await, json!(["true", "false"]));
    });
}

#[test]
fn the_grouping_of_credits_survives_rendering() {
    in_session(async |session| {
        session.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.click("queryCardAll('.credits .choice button').at(-1)")
            .await;
        page.until("queryCard('.people h3')", "the roles are listed")
            .await;
        page.eval("cardElement().lang = 'ko'").await;
        page.until(
            "queryCard('.credits .choice button')?.textContent === '인물별'",
            "the card speaks Korean",
        )
        .await;
        let pressed = "queryCardAll('.credits .choice button').map((button) => button.ariaPressed)";
        assert_eq!(page.eval(pressed).await, json!(["false", "true"]));
        assert!(page.is_true("queryCard('.people h3')").await);
    });
}
