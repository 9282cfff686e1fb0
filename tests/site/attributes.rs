//! What the attributes say, at the start and later, and which language a card speaks.

use crate::harness::{card, on_stage};
use serde_json::json;

#[test]
fn another_src_shows_another_song_and_is_ready_again() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        let origin = &stage.host.origin;
        page.ask(&format!(
            "host().setAttribute('src', '{origin}/dynamite/snapshot.json')"
        ))
        .await;
        page.ready(2).await;
        assert_eq!(page.text("said('.title')").await, "Dynamite");
        page.ask(&format!("host().src = '{origin}/arirang/'")).await;
        page.ready(3).await;
        assert_eq!(page.text("said('.title')").await, "Arirang");
        assert_eq!(page.number("all('.card').length").await, 1.0);
    });
}

#[test]
fn of_two_sources_in_a_row_only_the_last_is_shown() {
    on_stage(async |stage| {
        stage.host.hold("/yours/snapshot.json");
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.until("inside('.songcard')", "the wasm has taken over the element")
            .await;
        page.ask(&format!(
            "host().src = '{}/seven/snapshot.json'",
            stage.host.origin
        ))
        .await;
        page.ready(1).await;
        stage.host.let_go();
        page.settle().await;
        assert_eq!(page.text("said('.title')").await, "Seven");
        assert_eq!(page.number("heard('songcard-ready').length").await, 1.0);
    });
}

#[test]
fn every_attribute_is_a_property_of_the_same_name() {
    on_stage(async |stage| {
        stage
            .open_with(&card("yours", "view=\"lyrics\" accent=\"#0a7\""))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        for name in [
            "src",
            "lang",
            "theme",
            "view",
            "size",
            "territory",
            "accent",
        ] {
            let same = format!("host().{name} === (host().getAttribute('{name}') ?? '')");
            assert!(page.holds(&same).await, "{name}");
        }
        page.ask("host().theme = 'dark', host().theme = null").await;
        assert!(
            !page.holds("host().hasAttribute('theme')").await,
            "null takes it away"
        );
    });
}

#[test]
fn size_chooses_how_much_is_shown() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "size=\"compact\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let parts = "[all('[role=tab]').length, all('[role=tabpanel]').length]";
        assert_eq!(page.ask(parts).await, json!([0, 0]));
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        let height = "inside('.card').getBoundingClientRect().height";
        assert!(page.number(height).await < 250.0);
        page.ask("host().setAttribute('size', 'standard')").await;
        page.settle().await;
        assert_eq!(page.ask(parts).await, json!([3, 3]));
        assert_eq!(page.number(height).await, 352.0);
        page.ask("host().size = 'full'").await;
        page.settle().await;
        assert_eq!(page.ask(parts).await, json!([3, 3]));
        assert!(page.number(height).await > 600.0);
        page.ask("host().size = 'enormous'").await;
        page.settle().await;
        assert!(
            page.number(height).await > 600.0,
            "what is not understood counts as absent"
        );
        assert_eq!(page.number("heard('songcard-ready').length").await, 1.0);
    });
}

#[test]
fn view_and_territory_open_at_the_start_and_later() {
    on_stage(async |stage| {
        stage
            .open_with(&card("yours", "view=\"credits\" territory=\"JP\""))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        page.ask("host().view = 'chart'").await;
        page.until("openPanels()[0] === 'songcard-chart'", "the chart opens")
            .await;
        assert!(
            page.text("said('.open-territory')")
                .await
                .starts_with("Japan peak No. 1")
        );
        let pressed = "all('[data-territory] [aria-pressed=true]').map((button) => button.closest('li').dataset.territory)";
        assert_eq!(page.ask(pressed).await, json!(["JP"]));
        page.ask("host().territory = 'br'").await;
        page.until(
            "said('.open-territory').startsWith('Brazil')",
            "Brazil opens",
        )
        .await;
        assert_eq!(page.ask(pressed).await, json!(["BR"]));
        page.ask("host().removeAttribute('territory')").await;
        page.until("said('.open-territory') === ''", "nothing is open")
            .await;
        page.click("inside('[data-territory=SE] button')").await;
        page.until(
            "host().territory === 'SE'",
            "the attribute follows the reader",
        )
        .await;
        assert_eq!(
            page.ask("seen.at(-1).detail").await,
            json!({ "view": "chart", "territory": "SE" })
        );
    });
}

#[test]
fn accent_colours_the_board_and_nothing_else_gets_through() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "accent=\"#0a7\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let colour = "getComputedStyle(inside('[data-rank=\"1\"]')).backgroundColor";
        assert_eq!(page.text(colour).await, "rgb(0, 170, 119)");
        page.ask("host().accent = '#c02040'").await;
        assert_eq!(page.text(colour).await, "rgb(192, 32, 64)");
        page.ask("host().accent = 'red; background: url(https://example.org/)'")
            .await;
        assert_eq!(
            page.text(colour).await,
            "rgb(90, 63, 208)",
            "the card's own"
        );
    });
}

#[test]
fn dark_is_dark_light_is_light_and_auto_follows_the_reader() {
    on_stage(async |stage| {
        stage.page.prefers("light").await;
        stage.open_with(&card("yours", "theme=\"dark\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        const BRIGHTNESS: &str = "(() => {
          const [r, g, b] = getComputedStyle(inside('.songcard')).backgroundColor.match(/[0-9.]+/g).map(Number);
          return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
        })()";
        assert!(page.number(BRIGHTNESS).await < 0.15);
        page.ask("host().theme = 'light'").await;
        assert!(page.number(BRIGHTNESS).await > 0.9);
        page.prefers("dark").await;
        assert!(
            page.number(BRIGHTNESS).await > 0.9,
            "light is light in the dark too"
        );
        page.ask("host().theme = 'auto'").await;
        assert!(page.number(BRIGHTNESS).await < 0.15);
        page.prefers("light").await;
        assert!(page.number(BRIGHTNESS).await > 0.9);
        page.ask("host().removeAttribute('theme')").await;
        page.prefers("dark").await;
        assert!(page.number(BRIGHTNESS).await < 0.15, "auto is the default");
    });
}
