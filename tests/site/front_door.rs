//! The front door: the published songs, and what its address asks for.

use crate::harness::{Answer, changed, on_stage};
use serde_json::json;

const STAGE: &str = "said('.title')";

#[test]
fn the_front_door_shows_every_published_song_and_the_first_at_large() {
    on_stage(async |stage| {
        stage.open_door("").await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.text(STAGE).await, "Yours");
        assert_eq!(page.text("said('.figure')").await, "No. 1 in 82 countries");
        let songs =
            "[...document.querySelectorAll('[data-song]')].map((song) => song.dataset.song).sort()";
        assert_eq!(
            page.ask(songs).await,
            json!(["arirang", "dynamite", "seven", "yours"])
        );
        page.ask(
            "document.querySelector('[data-song=arirang] song-card, footer').scrollIntoView()",
        )
        .await;
        page.ready(4).await;
        assert_eq!(page.ask("heard('songcard-error')").await, json!([]));
    });
}

#[test]
fn song_in_the_address_opens_that_song() {
    on_stage(async |stage| {
        stage.open_door("?song=dynamite").await;
        let page = &stage.page;
        page.until("inside('.title')", "the song is shown").await;
        assert_eq!(page.text(STAGE).await, "Dynamite");
        assert!(
            !page
                .holds("document.querySelector('[data-song=dynamite]').checkVisibility()")
                .await
        );
        page.click("document.querySelector('[data-song=yours] a')")
            .await;
        page.until(
            "location.pathname === '/yours/' && host()?.shadowRoot && inside('.title')",
            "a link opens the page of another",
        )
        .await;
        assert_eq!(page.text("said('.title')").await, "Yours");
    });
}

#[test]
fn a_song_that_is_not_published_is_said_to_be_none() {
    on_stage(async |stage| {
        stage.open_door("?song=gangnam-style").await;
        let page = &stage.page;
        page.until(
            "host().innerText.includes('gangnam-style')",
            "the page says so",
        )
        .await;
        assert!(
            page.holds("host().checkVisibility() && !inside('.card')")
                .await
        );
    });
}

#[test]
fn src_may_be_a_song_s_folder_or_one_of_its_pages() {
    on_stage(async |stage| {
        let songs = format!("{}/arirang/", stage.host.origin);
        for (page, view) in [
            ("", "chart"),
            ("ko/", "chart"),
            ("lyrics/?line=l3", "lyrics"),
            ("ko/credits/index.html", "credits"),
            ("embed/", "chart"),
        ] {
            let src = format!("{songs}{page}").replace('?', "%3F");
            stage.open_door(&format!("?src={src}")).await;
            let said = &format!("the card of {page} is ready");
            stage.page.until("inside('.title')", said).await;
            let found = stage.page.text("host().getAttribute('src')").await;
            assert_eq!(found, songs, "{page}");
            let tab = "inside('[role=tab][aria-selected=true]').id";
            let found = stage.page.text(tab).await;
            assert_eq!(found, format!("songcard-tab-{view}"), "{page}");
        }
        assert!(!stage.page.holds("host().hasAttribute('line')").await);
    });
}

#[test]
fn src_in_the_address_shows_a_snapshot_from_elsewhere_and_says_whose() {
    on_stage(async |stage| {
        let snapshot = changed("yours", |song| {
            song["song"]["title"] = "Yours, from elsewhere".into()
        });
        let src = stage.publish("/my/card.json", Answer::Body(200, snapshot));
        stage.open_door(&format!("?src={src}&view=credits")).await;
        let page = &stage.page;
        page.until(
            "heard('songcard-ready').length && inside('.title')",
            "the snapshot is shown",
        )
        .await;
        assert_eq!(page.text(STAGE).await, "Yours, from elsewhere");
        let whose = page
            .text("document.querySelector('.whose').innerText")
            .await;
        let host = stage.fan.origin.trim_start_matches("http://");
        assert!(whose.contains(host), "{whose} names {host}");
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
    });
}

#[test]
fn a_source_that_is_no_web_address_is_refused_calmly() {
    on_stage(async |stage| {
        for src in [
            "javascript:alert(1)",
            "data:application/json,{}",
            "https://%5B",
        ] {
            stage.open_door(&format!("?src={src}")).await;
            let said = "host().innerText.includes('isn’t a web address')";
            stage.page.until(said, &format!("{src} is refused")).await;
            assert!(!stage.page.holds("host().hasAttribute('src')").await);
        }
    });
}

#[test]
fn view_and_territory_in_the_address_open_that_state_and_follow_the_reader() {
    on_stage(async |stage| {
        stage
            .open_door("?song=seven&view=credits&territory=KR#there")
            .await;
        let page = &stage.page;
        page.until("inside('.title')", "the song is shown").await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        page.ask("window.entries = history.length").await;
        page.click("tab('chart')").await;
        let address =
            |query: &str| format!("location.search === '{query}' && location.hash === '#there'");
        page.until(
            &address("?song=seven&view=chart&territory=KR"),
            "the address follows the panel",
        )
        .await;
        assert!(
            page.text("said('.open-territory')")
                .await
                .contains("South Korea")
        );
        page.click("inside('[data-territory=JP] button')").await;
        page.until(
            &address("?song=seven&view=chart&territory=JP"),
            "the address follows the territory",
        )
        .await;
        page.click("inside('[data-territory=JP] button')").await;
        page.until(
            &address("?song=seven&view=chart"),
            "and forgets a closed one",
        )
        .await;
        assert!(
            page.holds("history.length === entries").await,
            "no new entry in the history"
        );
        page.browser
            .refresh()
            .await
            .expect("the page can be loaded again");
        page.until(
            "host()?.shadowRoot && inside('.title')",
            "the address leads back",
        )
        .await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-chart"]));
    });
}
