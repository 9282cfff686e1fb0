//! When a card wakes, and what it tells the page.

use crate::harness::{card, on_stage};
use serde_json::json;

#[test]
fn a_card_far_from_the_reader_asks_for_nothing_until_it_comes_near() {
    on_stage(async |stage| {
        stage
            .open_with(&format!(
                "<p style=\"display: block; height: 6000px\">scroll!</p>{}",
                card("seven", "")
            ))
            .await;
        let page = &stage.page;
        page.settle().await;
        assert_eq!(
            stage.host.count(".wasm") + stage.host.count("snapshot.json"),
            0
        );
        assert!(
            page.holds("host().querySelector('blockquote').checkVisibility()")
                .await
        );
        page.ask("window.scrollTo(0, host().getBoundingClientRect().top + scrollY - 1400)")
            .await;
        page.ready(1).await;
        assert_eq!(stage.host.count(".wasm"), 1);
        assert!(
            page.holds("host().getBoundingClientRect().top > innerHeight")
                .await,
            "near is enough"
        );
    });
}

#[test]
fn ready_is_said_once_and_can_be_heard_and_matched_from_outside() {
    on_stage(async |stage| {
        stage
            .open_with(&format!("<div id=\"box\">{}</div>", card("yours", "")))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        page.settle().await;
        assert_eq!(page.number("heard('songcard-ready').length").await, 1.0);
        let said = page.ask("heard('songcard-ready')[0]").await;
        assert_eq!(said["bubbles"], true);
        assert_eq!(said["composed"], true);
        assert_eq!(said["id"], "yours");
        assert!(page.holds("host().matches(':state(ready)')").await);
        assert!(!page.holds("host().matches(':state(error)')").await);
    });
}

#[test]
fn a_view_change_is_told_when_the_reader_makes_it_and_not_when_the_page_does() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("host().setAttribute('view', 'lyrics')").await;
        page.until(
            "openPanels()[0] === 'songcard-lyrics'",
            "the attribute opens the panel",
        )
        .await;
        page.ask("host().setAttribute('territory', 'JP')").await;
        page.settle().await;
        assert_eq!(page.ask("heard('songcard-view-change')").await, json!([]));
        page.click("tab('credits')").await;
        page.until(
            "heard('songcard-view-change').length",
            "the page is told of the click",
        )
        .await;
        page.settle().await;
        let told = page
            .ask("heard('songcard-view-change').map((event) => event.detail)")
            .await;
        assert_eq!(told, json!([{ "view": "credits", "territory": "JP" }]));
        assert_eq!(page.text("host().getAttribute('view')").await, "credits");
        page.click("tab('credits')").await;
        page.settle().await;
        assert_eq!(
            page.number("heard('songcard-view-change').length").await,
            1.0
        );
    });
}

#[test]
fn a_page_may_do_anything_to_a_card_while_it_hears_from_it() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask(
            "(() => {
               const card = document.querySelector('song-card');
               card.addEventListener('songcard-view-change', () => {
                 if (card.view === 'credits') card.remove();
                 else card.lang = 'ko';
               });
             })()",
        )
        .await;
        let tab = |view: &str| {
            format!(
                "document.querySelector('song-card').shadowRoot.querySelector('#songcard-tab-{view}')"
            )
        };
        page.ask(&format!("{}.click()", tab("lyrics"))).await;
        let korean = format!("{}?.textContent === '가사'", tab("lyrics"));
        page.until(&korean, "the card is shown again in Korean")
            .await;
        page.ask(&format!("{}.click()", tab("credits"))).await;
        let gone = "document.querySelector('song-card') === null";
        page.until(gone, "the card is removed").await;
    });
}

#[test]
fn a_card_that_is_not_displayed_or_in_closed_details_asks_for_nothing_until_it_is() {
    on_stage(async |stage| {
        let song = "<song-card lang=\"en\" src=\"{{card-host}}/yours/\"></song-card>";
        for (closed, open) in [
            (
                format!("<details id=\"box\"><summary>Chart run</summary>{song}</details>"),
                "box.open = true",
            ),
            (
                format!("<div id=\"box\" style=\"display: none\">{song}</div>"),
                "box.style.display = 'block'",
            ),
        ] {
            let asked = || [".wasm", "card.html", ".json"].map(|file| stage.host.count(file));
            let before = asked();
            stage.open_with(&closed).await;
            let page = &stage.page;
            page.settle().await;
            assert_eq!(asked(), before, "{closed}");
            page.ask(&format!("{open}, 0")).await;
            page.ready(1).await;
            assert!(
                page.holds("inside('.headline').checkVisibility()").await,
                "{closed}"
            );
        }
    });
}

#[test]
fn the_page_hears_every_height_that_a_card_takes() {
    on_stage(async |stage| {
        stage.open_with(&card("yours", "")).await;
        let page = &stage.page;
        page.ready(1).await;
        let told = "heights.at(-1)?.height === inside('.songcard').getBoundingClientRect().height";
        page.until(told, "the page knows the height").await;
        for another in [
            "tab('credits').click()",
            "tab('chart').click()",
            "host().style.setProperty('--songcard-font', 'monospace')",
            "host().style.cssText = 'display: block; width: 340px'",
            "host().lang = 'ko'",
            "host().size = 'compact'",
        ] {
            page.ask(&format!("window.before = heights.length, {another}, 0"))
                .await;
            page.until(&format!("heights.length > before && {told}"), another)
                .await;
        }
        page.settle().await;
        let twice = "heights.filter(({ height }, at) => height === heights[at - 1]?.height)";
        assert_eq!(page.ask(twice).await, json!([]), "one height is told once");
        let heard = "(({ id, bubbles, composed }) => [id, bubbles, composed])(heights[0])";
        assert_eq!(page.ask(heard).await, json!(["yours", true, true]));
    });
}
