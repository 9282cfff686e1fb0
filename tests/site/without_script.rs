//! Pages with scripts disabled: all facts are readable.

use crate::harness::in_session;
use serde_json::json;

/// The visible text as one line. The board is rendered a frame after the figure (`content-visibility`), so that is disabled
/// first.
const PAINTED: &str = "((root) => {
    root.getAnimations().forEach((wait) => wait.finish());
    return root.querySelector('.songcard').innerText.replace(/\\s+/g, ' ');
})(document.querySelector('song-card').shadowRoot)";

#[test]
fn every_panel_of_a_page_is_open() {
    in_session(async |session| {
        session.page.disable_scripts().await;
        session.open_on_host("yours/").await;
        let painted = session.page.eval_without_script(PAINTED).await;
        let text = painted.as_str().unwrap();
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
        assert_eq!(session.host.count("song-card.js"), 0);
    });
}

#[test]
fn the_other_language_is_a_page_of_its_own() {
    in_session(async |session| {
        session.page.disable_scripts().await;
        session.open_on_host("yours/").await;
        let link = "document.querySelector('footer a[hreflang=ko]')";
        let address = session
            .page
            .eval_without_script(&format!("{link}.href"))
            .await;
        assert_eq!(address, json!(format!("{}/yours/ko/", session.host.origin)));
        session.open_on_host("yours/ko/").await;
        let painted = session.page.eval_without_script(PAINTED).await;
        let text = painted.as_str().unwrap();
        for fact in ["진", "82", "일본", "출처"] {
            assert!(text.contains(fact), "“{fact}” is not in: {text}");
        }
        let back = session
            .page
            .eval_without_script("document.querySelector('footer a[hreflang=en]').href")
            .await;
        assert_eq!(back, json!(format!("{}/yours/", session.host.origin)));
    });
}

#[test]
fn controls_that_need_a_script_are_hidden() {
    in_session(async |session| {
        session.page.disable_scripts().await;
        for page in [
            "yours/",
            "yours/lyrics/",
            "arirang/ko/credits/",
            "seven/embed/",
        ] {
            session.open_on_host(page).await;
            let dead = "[...document.querySelector('song-card').shadowRoot.querySelectorAll('[role=tab], .choice, .segmented, .share, select')].filter((part) => part.checkVisibility()).map((part) => part.outerHTML)";
            assert_eq!(
                session.page.eval_without_script(dead).await,
                json!([]),
                "{page}"
            );
        }
    });
}

/// The tables below the card at the width of a phone.
const TABLES: &str =
    "document.querySelector('song-card').shadowRoot.querySelector('.chart-tables')";

#[test]
fn every_chart_fits_a_phone() {
    in_session(async |session| {
        let page = &session.page;
        page.disable_scripts().await;
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
            session.open_on_host(address).await;
            let plain = format!("{TABLES}.innerText.replace(/\\s+/g, ' ')");
            let found = page.eval_without_script(&plain).await;
            let text = found.as_str().unwrap();
            for fact in [charts[0], charts[1], row] {
                assert!(text.contains(fact), "{address}: “{fact}” is not in: {text}");
            }
            let unseen = format!(
                "[...{TABLES}.querySelectorAll('th, td')].filter((cell) => cell.textContent && !(cell.checkVisibility() && parseFloat(getComputedStyle(cell).fontSize) >= 11 && cell.getBoundingClientRect().right <= innerWidth)).map((cell) => cell.textContent)"
            );
            assert_eq!(
                page.eval_without_script(&unseen).await,
                json!([]),
                "{address}"
            );
            let sideways = "document.documentElement.scrollWidth > innerWidth";
            assert_eq!(
                page.eval_without_script(sideways).await,
                json!(false),
                "{address}"
            );
        }
        page.devtools("Emulation.clearDeviceMetricsOverride", json!({}))
            .await;
    });
}

#[test]
fn facts_do_not_look_like_buttons() {
    in_session(async |session| {
        session.page.disable_scripts().await;
        for page in ["yours/", "seven/", "arirang/lyrics/"] {
            session.open_on_host(page).await;
            let inviting = "[...document.querySelector('song-card').shadowRoot.querySelectorAll('button, [role=button]')].filter((part) => part.checkVisibility()).filter((part) => { const { cursor, textDecorationLine } = getComputedStyle(part); return cursor !== 'default' || textDecorationLine !== 'none'; }).map((part) => part.outerHTML)";
            assert_eq!(
                session.page.eval_without_script(inviting).await,
                json!([]),
                "{page}"
            );
        }
    });
}

#[test]
fn lyrics_are_on_a_page_of_their_own() {
    in_session(async |session| {
        session.page.disable_scripts().await;
        session.open_on_host("arirang/lyrics/").await;
        let text = session.page.eval_without_script(PAINTED).await;
        assert!(
            text.as_str().unwrap().contains("아리랑 아리랑 아라리요"),
            "{text}"
        );
    });
}
