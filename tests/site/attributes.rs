//! What the attributes say, at the start and later.

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
fn a_card_whose_src_is_taken_away_shows_its_fallback_until_it_has_one_again() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        let shown = "[inside('.card')?.checkVisibility() ?? false, host().querySelector('blockquote').checkVisibility(), host().matches(':state(ready)')]";
        assert_eq!(page.ask(shown).await, json!([true, false, true]));
        page.ask("window.was = host().src, host().removeAttribute('src')")
            .await;
        assert_eq!(page.ask(shown).await, json!([false, true, false]));
        page.ask("host().src = was").await;
        page.ready(2).await;
        assert_eq!(page.ask(shown).await, json!([true, false, true]));
    });
}

#[test]
fn a_link_to_a_song_may_be_the_address_as_it_was_copied_with_query_and_fragment() {
    on_stage(async |stage| {
        for end in ["?utm_source=post", "#chart", "?a=/b/#c"] {
            let card = format!(
                "<song-card lang=\"en\" src=\"{{{{card-host}}}}/yours/{end}\"></song-card>"
            );
            stage.open_with(&card).await;
            let page = &stage.page;
            page.ready(1).await;
            assert_eq!(page.text("said('.title')").await, "Yours", "{end}");
            assert_eq!(
                stage.host.count("yours/snapshot.json"),
                0,
                "it is painted: {end}"
            );
        }
    });
}

#[test]
fn a_folder_may_be_named_without_its_last_slash_where_its_host_sends_on_to_it() {
    on_stage(async |stage| {
        let card = "<song-card lang=\"en\" src=\"{{card-host}}/yours\"></song-card>";
        stage.open_with(card).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text("said('.title')").await, "Yours");
        let tab = "tab('lyrics').href";
        let pages = format!("{}/yours/lyrics/", stage.host.origin);
        assert_eq!(page.text(tab).await, pages, "its pages are known");
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
            "layers",
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
