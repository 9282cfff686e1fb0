//! How a card looks: its size, its colours, light and dark.

use crate::harness::{card, on_stage};
use serde_json::json;

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
fn accent_colours_the_board_and_nothing_else_gets_through() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "accent=\"#0a7\"")).await;
        let page = &stage.page;
        page.ready(1).await;
        let colour = "getComputedStyle(inside('[data-rank=\"1\"] > .code')).backgroundColor";
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

#[test]
fn the_page_may_set_the_cards_own_names_and_parts() {
    on_stage(async |stage| {
        let style = "<style>#yours { --songcard-accent: #087; --songcard-bg: #fed; --songcard-radius: 12px } #yours::part(headline) { outline: 3px solid #f0f }</style>";
        stage
            .open_with(&(style.to_owned() + &card("yours", "theme=\"light\"")))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        let style =
            |selector: &str, name: &str| format!("getComputedStyle(inside('{selector}')).{name}");
        assert_eq!(
            page.text(&style("[data-rank=\"1\"] > .code", "backgroundColor"))
                .await,
            "rgb(0, 136, 119)"
        );
        assert_eq!(
            page.text(&style(".songcard", "backgroundColor")).await,
            "rgb(255, 238, 221)"
        );
        assert_eq!(
            page.text(&style(".songcard", "borderTopLeftRadius")).await,
            "12px"
        );
        assert_eq!(
            page.text(&style("[part~=headline]", "outlineColor")).await,
            "rgb(255, 0, 255)"
        );
    });
}
