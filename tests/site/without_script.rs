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
            "under copyright",
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
