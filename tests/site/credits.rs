//! The credits by role and by person.

use crate::harness::{card, on_stage};
use serde_json::json;

#[test]
fn everybody_s_roles_stand_together_where_the_reader_asks_for_people() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let button = |name: &str| {
            format!(
                "all('.credits .choice button').find((button) => button.textContent === '{name}')"
            )
        };
        let pressed = "all('.credits .choice button').map((button) => button.ariaPressed)";
        assert_eq!(page.ask(pressed).await, json!(["true", "false"]));
        assert_eq!(
            page.text("inside('.people h3').textContent").await,
            "Writing"
        );
        page.click(&button("By person")).await;
        page.until("!inside('.people h3')", "the people are listed")
            .await;
        assert_eq!(page.ask(pressed).await, json!(["false", "true"]));
        let roles = "Object.fromEntries(all('.people > dl > div').map((row) =>
            [row.querySelector('.person').textContent, row.querySelectorAll('dd').length]))";
        let people = page.ask(roles).await;
        assert_eq!(people["Gaemi"], json!(2));
        assert_eq!(people["Slow Rabbit"], json!(4));
        page.click(&button("By role")).await;
        page.until("inside('.people h3')", "the roles are listed")
            .await;
        assert_eq!(page.ask(pressed).await, json!(["true", "false"]));
    });
}

#[test]
fn the_credits_stay_by_person_where_the_card_is_made_anew() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "view=\"credits\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.click("all('.credits .choice button').at(-1)").await;
        page.until("!inside('.people h3')", "the people are listed")
            .await;
        page.ask("host().lang = 'ko'").await;
        page.until(
            "inside('.credits .choice button')?.textContent === '역할별'",
            "the card speaks Korean",
        )
        .await;
        let pressed = "all('.credits .choice button').map((button) => button.ariaPressed)";
        assert_eq!(page.ask(pressed).await, json!(["false", "true"]));
        assert!(page.holds("!inside('.people h3')").await);
    });
}
