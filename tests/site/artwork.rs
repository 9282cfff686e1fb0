//! The song's picture, and the page's own in its place.

use crate::harness::{Page, card, in_session};
use serde_json::json;

/// “Arirang” as people paste it: from its folder, so that the painted card is inserted.
fn arirang(inside: &str) -> String {
    format!(
        "<song-card id=\"arirang\" src=\"{{{{card-host}}}}/arirang/\" lang=\"en\">{inside}<a slot=\"fallback\" href=\"{{{{card-host}}}}/arirang/\">Arirang</a></song-card>"
    )
}

/// How much the first element's box differs from the second's, in whole pixels.
const DEFINE_DIFFERENCE: &str = "window.difference = (...elements) => {
  const [one, other] = elements.map((element) => element.getBoundingClientRect());
  return ['left', 'top', 'width', 'height'].map((name) => Math.round(one[name] - other[name]));
}, 0";

/// A red square of 20 pixels, as a page's own picture.
const OWN: &str = "<img slot=\"artwork\" alt=\"A red square\" src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='20' height='20'%3E%3Crect width='20' height='20' fill='red'/%3E%3C/svg%3E\">";

async fn until_loaded(page: &Page) {
    let loaded = "(queryCard('.art img') ?? {}).naturalWidth === 320";
    page.until(loaded, "the picture has loaded").await;
}

#[test]
fn a_song_s_page_shows_its_picture() {
    in_session(async |session| {
        session.open_on_host("arirang/ko/").await;
        until_loaded(&session.page).await;
    });
}

#[test]
fn an_embedded_card_asks_the_song_s_host_alone() {
    in_session(async |session| {
        session.open_with(&arirang("")).await;
        let page = &session.page;
        page.ready(1).await;
        until_loaded(page).await;
        page.eval(DEFINE_DIFFERENCE).await;
        let difference = "difference(queryCard('.art img'), queryCard('.art'))";
        assert_eq!(page.eval(difference).await, json!([0, 0, 0, 0]));
        let address = format!("{}/arirang/artwork-320.jpg", session.host.origin);
        assert_eq!(page.text("queryCard('.art img').src").await, address);
        assert_eq!(session.fan.count("artwork-320.jpg"), 0);
    });
}

#[test]
fn the_program_leaves_the_picture_as_it_is() {
    in_session(async |session| {
        session.host.hold(".wasm");
        session.open_with(&arirang("")).await;
        let page = &session.page;
        until_loaded(page).await;
        page.eval("window.before = queryCard('.art img'), 0").await;
        session.host.release();
        page.ready(1).await;
        assert_eq!(
            page.eval("before === queryCard('.art img')").await,
            json!(true)
        );
    });
}

#[test]
fn a_page_s_picture_covers_the_song_s() {
    in_session(async |session| {
        session.open_with(&arirang(OWN)).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(DEFINE_DIFFERENCE).await;
        let difference = "difference(document.querySelector('[slot=artwork]'), queryCard('.art'))";
        assert_eq!(page.eval(difference).await, json!([0, 0, 0, 0]));
        assert!(
            !page
                .is_true("queryCard('.art img').checkVisibility()")
                .await
        );
    });
}

#[test]
fn a_card_without_markup_takes_the_page_s_picture() {
    in_session(async |session| {
        let cards = card("yours", "size=\"standard\"")
            .replace("<blockquote>", &format!("{OWN}<blockquote>"));
        session.open_with(&cards).await;
        let page = &session.page;
        page.ready(1).await;
        let inside = "!!document.querySelector('[slot=artwork]').assignedSlot?.closest('.art')";
        page.until(inside, "the picture is in the card").await;
    });
}

#[test]
fn a_page_s_picture_stays_where_no_card_comes() {
    in_session(async |session| {
        session.expect_in_console("nothing-here");
        let card = arirang(OWN).replace("/arirang/\" lang", "/nothing-here/\" lang");
        session.open_with(&card).await;
        let page = &session.page;
        page.until("cardElement().error", "the card fails").await;
        let visible = "document.querySelector('[slot=artwork]').checkVisibility()";
        assert!(page.is_true(visible).await);
    });
}
