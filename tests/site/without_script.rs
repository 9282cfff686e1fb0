//! Pages where no script runs at all: everything can be read.

use crate::harness::on_stage;
use serde_json::json;

/// The text that is painted, as one line: what is hidden is not in it. The board comes a frame after the figure, so the
/// wait for it is ended first.
const PAINTED: &str = "((root) => {
    root.getAnimations().forEach((wait) => wait.finish());
    return root.querySelector('.songcard').innerText.replace(/\\s+/g, ' ');
})(document.querySelector('song-card').shadowRoot)";

#[test]
fn every_panel_of_a_page_stands_open() {
    on_stage(async |stage| {
        stage.page.no_script().await;
        stage.open_door("yours/").await;
        let text = stage.page.look(PAINTED).await;
        let text = text.as_str().unwrap();
        for fact in [
            "Yours",
            "Jin (BTS)",
            "82 countries",
            "Japan",
            "Jirisan",
            "We have no licence to show these lyrics",
            "Sources",
        ] {
            assert!(text.contains(fact), "“{fact}” is not in: {text}");
        }
        assert_eq!(stage.host.count("song-card.js"), 0);
    });
}

#[test]
fn the_other_language_is_a_page_of_its_own() {
    on_stage(async |stage| {
        stage.page.no_script().await;
        stage.open_door("yours/").await;
        let link = "document.querySelector('footer a[hreflang=ko]')";
        let address = stage.page.look(&format!("{link}.href")).await;
        assert_eq!(address, json!(format!("{}/yours/ko/", stage.host.origin)));
        stage.open_door("yours/ko/").await;
        let text = stage.page.look(PAINTED).await;
        let text = text.as_str().unwrap();
        for fact in ["진", "82", "일본", "출처"] {
            assert!(text.contains(fact), "“{fact}” is not in: {text}");
        }
        let back = stage
            .page
            .look("document.querySelector('footer a[hreflang=en]').href")
            .await;
        assert_eq!(back, json!(format!("{}/yours/", stage.host.origin)));
    });
}

#[test]
fn nothing_is_shown_that_only_a_script_could_answer() {
    on_stage(async |stage| {
        stage.page.no_script().await;
        for page in [
            "yours/",
            "yours/lyrics/",
            "arirang/ko/credits/",
            "seven/embed/",
        ] {
            stage.open_door(page).await;
            let dead = "[...document.querySelector('song-card').shadowRoot.querySelectorAll('[role=tab], .choice, .share, select')].filter((part) => part.checkVisibility()).map((part) => part.outerHTML)";
            assert_eq!(stage.page.look(dead).await, json!([]), "{page}");
        }
    });
}

/// The tables below the card, as a phone paints them.
const PLAIN: &str = "document.querySelector('song-card').shadowRoot.querySelector('.plain')";

#[test]
fn every_chart_is_read_at_the_width_of_a_phone() {
    on_stage(async |stage| {
        let page = &stage.page;
        page.no_script().await;
        let phone = json!({ "width": 320, "height": 640, "deviceScaleFactor": 2, "mobile": true });
        page.devtools("Emulation.setDeviceMetricsOverride", phone)
            .await;
        for (address, charts, row) in [
            (
                "yours/",
                ["iTunes Top Songs", "Spotify Global"],
                "Japan No. 1",
            ),
            (
                "yours/ko/lyrics/",
                ["iTunes Top Songs", "Spotify Global"],
                "일본 1위",
            ),
            (
                "seven/embed/",
                ["Spotify Daily Top 50", "One streaming service’s chart"],
                "Japan No. 1 20 July 2023",
            ),
        ] {
            stage.open_door(address).await;
            let text = format!("{PLAIN}.innerText.replace(/\\s+/g, ' ')");
            let text = page.look(&text).await;
            let text = text.as_str().unwrap();
            for fact in [charts[0], charts[1], row] {
                assert!(text.contains(fact), "{address}: “{fact}” is not in: {text}");
            }
            let unseen = format!(
                "[...{PLAIN}.querySelectorAll('th, td')].filter((cell) => cell.textContent && !(cell.checkVisibility() && parseFloat(getComputedStyle(cell).fontSize) >= 11 && cell.getBoundingClientRect().right <= innerWidth)).map((cell) => cell.textContent)"
            );
            assert_eq!(page.look(&unseen).await, json!([]), "{address}");
            let sideways = "document.documentElement.scrollWidth > innerWidth";
            assert_eq!(page.look(sideways).await, json!(false), "{address}");
        }
        page.devtools("Emulation.clearDeviceMetricsOverride", json!({}))
            .await;
    });
}

#[test]
fn what_is_also_a_fact_does_not_look_as_if_a_tap_were_answered() {
    on_stage(async |stage| {
        stage.page.no_script().await;
        for page in ["yours/", "seven/", "arirang/lyrics/"] {
            stage.open_door(page).await;
            let inviting = "[...document.querySelector('song-card').shadowRoot.querySelectorAll('button, [role=button]')].filter((part) => part.checkVisibility()).filter((part) => { const { cursor, textDecorationLine } = getComputedStyle(part); return cursor !== 'default' || textDecorationLine !== 'none'; }).map((part) => part.outerHTML)";
            assert_eq!(stage.page.look(inviting).await, json!([]), "{page}");
        }
    });
}

#[test]
fn lyrics_are_read_in_the_page_of_their_own() {
    on_stage(async |stage| {
        stage.page.no_script().await;
        stage.open_door("arirang/lyrics/").await;
        let text = stage.page.look(PAINTED).await;
        assert!(
            text.as_str().unwrap().contains("아리랑 아리랑 아라리요"),
            "{text}"
        );
    });
}
