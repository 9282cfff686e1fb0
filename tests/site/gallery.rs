//! The lists of songs and their search.

use crate::harness::in_session;
use serde_json::json;

const FOUND: &str =
    "[...document.querySelectorAll('#found [data-song]')].map((song) => song.dataset.song)";
const SAID: &str = "document.getElementById('found-count').textContent";

/// Types a text into the search.
fn typed(text: &str) -> String {
    format!(
        "document.getElementById('search').value = '{text}', document.getElementById('search').dispatchEvent(new Event('input'))"
    )
}

#[test]
fn the_search_loads_its_file_with_the_first_letter() {
    in_session(async |session| {
        session.open_on_host("songs/").await;
        let page = &session.page;
        page.settle().await;
        assert_eq!(session.host.count("search.json"), 0);
        page.eval(&typed("d")).await;
        page.until(&format!("{SAID}.length"), "it says what it found")
            .await;
        page.eval(&typed("dyn")).await;
        page.until(
            &format!("{FOUND}.join() === 'dynamite'"),
            "one song is found",
        )
        .await;
        assert_eq!(session.host.count("search.json"), 1);
        assert!(
            !page
                .is_true("document.getElementById('listed').checkVisibility()")
                .await
        );
        page.eval(&typed("")).await;
        page.until(
            "document.getElementById('listed').checkVisibility()",
            "the list is back",
        )
        .await;
    });
}

#[test]
fn a_song_is_found_in_every_language() {
    in_session(async |session| {
        for path in ["songs/", "ko/songs/", "", "songs/artists/"] {
            session.open_on_host(path).await;
            let page = &session.page;
            for (text, songs) in [
                ("jung kook", "seven"),
                ("정국", "seven"),
                ("지", "yours"),
                ("billboard hot", "dynamite"),
                ("아리랑", "arirang"),
                ("2021", "yours"),
            ] {
                page.eval(&typed(text)).await;
                page.until(
                    &format!("{FOUND}.join() === '{songs}'"),
                    &format!("/{path}: {text}"),
                )
                .await;
            }
            let link = "new URL(document.querySelector('#found a').href).pathname";
            let own = if path.starts_with("ko/") {
                "/yours/ko/"
            } else {
                "/yours/"
            };
            assert_eq!(page.text(link).await, own);
        }
    });
}

#[test]
fn a_search_without_a_match_says_so() {
    in_session(async |session| {
        session.open_on_host("songs/?q=nothing%20like%20it").await;
        let page = &session.page;
        page.until(&format!("{SAID} === 'No song was found.'"), "it says so")
            .await;
        assert_eq!(page.eval(FOUND).await, json!([]));
    });
}

#[test]
fn the_lists_lead_to_a_song_without_script() {
    in_session(async |session| {
        session.page.disable_scripts().await;
        for path in [
            "songs/",
            "songs/artists/jin/",
            "songs/charts/itunes-top-songs/",
            "songs/years/2021/",
        ] {
            session.open_on_host(path).await;
            let link = "document.querySelector('#listed [data-song=yours] a').href";
            let address = session.page.eval_without_script(link).await;
            assert_eq!(
                address,
                json!(format!("{}/yours/", session.host.origin)),
                "{path}"
            );
            let search = "document.getElementById('search-form').checkVisibility()";
            assert_eq!(session.page.eval_without_script(search).await, json!(false));
        }
    });
}

#[test]
fn a_song_s_page_leads_to_other_songs() {
    in_session(async |session| {
        session.open_on_host("yours/credits/").await;
        let page = &session.page;
        page.ready(1).await;
        page.click("tab('chart')").await;
        page.until("location.pathname === '/yours/'", "the address follows")
            .await;
        page.click("document.querySelector('.more [data-song=seven] a')")
            .await;
        page.until("location.pathname === '/seven/'", "another song is open")
            .await;
    });
}
