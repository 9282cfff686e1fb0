//! A published song on another page: its prerendered card is inserted first.

use crate::harness::{card, in_session};
use serde_json::json;
use songcard::embed::{EmbedCard, EmbedForm, Pages, Size, View};

const YOURS: &str =
    "<song-card src=\"{{card-host}}/yours/\"><blockquote>Yours</blockquote></song-card>";

#[test]
fn a_card_is_shown_before_the_wasm_starts() {
    in_session(async |session| {
        session.host.hold(".wasm");
        session.open_with(YOURS).await;
        let page = &session.page;
        page.wait_for_figure().await;
        assert!(
            page.text("textOf('.headline')")
                .await
                .contains("82 countries")
        );
        page.eval("window.paintedNodes = queryCardAll('.card, .card *'), 0")
            .await;
        session.host.release();
        page.ready(1).await;
        assert!(
            page.is_true(
                "queryCardAll('.card, .card *').every((node, at) => node === paintedNodes[at])"
            )
            .await,
            "the same nodes"
        );
        page.click("tab('credits')").await;
        page.until(
            "openPanels()[0] === 'songcard-credits'",
            "the card is interactive",
        )
        .await;
    });
}

#[test]
fn a_card_below_does_not_scroll_the_page() {
    in_session(async |session| {
        let song = YOURS.replace("{{card-host}}", &session.host.origin);
        let published = card("seven", "");
        for below in [&*song, &*published] {
            let page = format!("<p style=\"display: block; height: 3000px\">scroll!</p>{below}");
            session.open_with(&page).await;
            let page = &session.page;
            page.settle().await;
            let at = "cardElement().getBoundingClientRect().top + scrollY - innerHeight - 100";
            page.eval(&format!(
                "scrollTo(0, window.scrollBefore = Math.round({at})), 0"
            ))
            .await;
            page.ready(1).await;
            page.settle().await;
            assert!(
                page.is_true("scrollBefore > 1000 && scrollY === scrollBefore")
                    .await,
                "{below}"
            );
        }
    });
}

/// Two visible cards; `insertedIds` has their ids in the order in which they are inserted.
const TWO_CARDS: &str =
    "<song-card id=\"yours\" lang=\"en\" size=\"compact\" src=\"{{card-host}}/yours/\"></song-card>
    <song-card id=\"seven\" lang=\"en\" size=\"compact\" src=\"{{card-host}}/seven/\"></song-card>
    <script>
      window.insertedIds = [];
      (function record() {
        for (const { id, shadowRoot } of document.querySelectorAll('song-card')) {
          if (shadowRoot?.querySelector('.headline') && !insertedIds.includes(id)) insertedIds.push(id);
        }
        requestAnimationFrame(record);
      })();
    </script>";

#[test]
fn cards_are_inserted_from_the_top() {
    in_session(async |session| {
        session.host.hold("yours/en/compact.html");
        session.open_with(TWO_CARDS).await;
        let page = &session.page;
        let came = "performance.getEntriesByType('resource').some(({ name, responseEnd }) => responseEnd && name.endsWith('seven/en/compact.html'))";
        page.until(came, "the lower card has come").await;
        page.settle().await;
        assert_eq!(page.eval("insertedIds").await, json!([]));
        session.host.release();
        page.until("insertedIds.length === 2", "both are inserted")
            .await;
        assert_eq!(page.eval("insertedIds").await, json!(["yours", "seven"]));
    });
}

#[test]
fn a_slow_card_does_not_block_the_others() {
    in_session(async |session| {
        session.host.hold("yours/en/compact.html");
        session.open_with(TWO_CARDS).await;
        let page = &session.page;
        page.until(
            "insertedIds.includes('seven')",
            "the lower card is inserted",
        )
        .await;
        session.host.release();
    });
}

#[test]
fn a_pasted_code_preloads_its_card_once() {
    in_session(async |session| {
        let (src, loader) = (
            format!("{}/yours/", session.host.origin),
            format!("{}/song-card.js", session.host.origin),
        );
        let pages = Pages::new(&src, None);
        let pasted = EmbedCard {
            pages: Some(&pages),
            src: &src,
            link: &src,
            loader: &loader,
            picture: None,
            title: "Yours – Jin",
            sentence: "Yours",
            lang: "en",
            size: Size::default(),
            view: View::default(),
            territory: None,
            line: None,
        };
        let code = pasted
            .code(EmbedForm::Element)
            .expect("there is an element");
        session.open_without_loader(&code).await;
        session.page.ready(1).await;
        assert_eq!(session.host.count("card.html"), 1);
        let initiators = session.page.eval(
            "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('card.html'))\
             .map(({ initiatorType }) => initiatorType)",
        );
        assert_eq!(initiators.await, json!(["link"]), "not by the loader");
    });
}

#[test]
fn a_card_follows_the_language_of_the_page() {
    in_session(async |session| {
        session.host.hold(".wasm");
        let card = YOURS.replace("<song-card", "<song-card lang=\"ko-KR\"");
        session.open_with(&card).await;
        let page = &session.page;
        page.wait_for_figure().await;
        assert!(page.text("textOf('.headline')").await.contains("개국 1위"));
        assert!(
            page.text("tab('lyrics').href")
                .await
                .ends_with("/yours/ko/lyrics/")
        );
        session.host.release();
        page.ready(1).await;
        assert_eq!(session.host.count("en/card.html"), 0);
    });
}

#[test]
fn attributes_apply_before_the_wasm() {
    in_session(async |session| {
        session.host.hold(".wasm");
        let card = YOURS.replace(
            "<song-card",
            "<song-card theme=dark accent=#c00 view=credits",
        );
        session.open_with(&card).await;
        let page = &session.page;
        page.wait_for_figure().await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(
            page.text("queryCard('.songcard').dataset.theme").await,
            "dark"
        );
        assert_eq!(
            page.text("queryCard('.songcard').style.getPropertyValue('--accent-asked')")
                .await,
            "#c00"
        );
        page.eval("cardElement().setAttribute('view', 'lyrics')")
            .await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-lyrics"]));
        session.host.release();
        page.ready(1).await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-lyrics"]));
        assert_eq!(
            page.eval("eventsOf('songcard-view-change')").await,
            json!([]),
            "the page has set it"
        );
    });
}

#[test]
fn attributes_mean_the_same_before_the_wasm() {
    // The attributes, an expression about the prerendered card, and its value.
    let cases = [
        ("lang=\"KO-KR\"", "queryCard('article').lang", json!("ko")),
        ("lang=\"ko_KR\"", "queryCard('article').lang", json!("ko")),
        ("lang=\"kok\"", "queryCard('article').lang", json!("en")),
        (
            "theme=\"night\"",
            "queryCard('.songcard').dataset.theme",
            json!("auto"),
        ),
        (
            "theme=\" dark \"",
            "queryCard('.songcard').dataset.theme",
            json!("dark"),
        ),
        (
            "size=\"big\"",
            "queryCard('.songcard').dataset.size",
            json!("full"),
        ),
        (
            "view=\"lyric\"",
            "openPanels().join()",
            json!("songcard-chart"),
        ),
        (
            "accent=\"red\"",
            "queryCard('.songcard').style.getPropertyValue('--accent-asked')",
            json!(""),
        ),
        (
            "line=\"l3-l5,l8\"",
            "openPanels().join()",
            json!("songcard-lyrics"),
        ),
        (
            "line=\"l3-l5,l8\"",
            "queryCardAll('[data-marked]').map((line) => line.dataset.line).join()",
            json!("l3,l4,l5,l8"),
        ),
        (
            "line=\"l3\" view=\"chart\"",
            "openPanels().join()",
            json!("songcard-chart"),
        ),
        (
            "layers=\"EN,ko-Latn\"",
            "[...new Set(queryCardAll('.texts > p:not([hidden])').map((text) => text.lang))].sort().join()",
            json!("en,ko-Latn"),
        ),
        (
            "layers=\"EN,ko-Latn\"",
            "queryCard('.lyrics').className",
            json!("lyrics layers-2"),
        ),
        (
            "territory=\"jp\"",
            "[...new Set(queryCardAll('[data-territory] [aria-pressed=true]').map((one) => one.closest('[data-territory]').dataset.territory))].join()",
            json!("JP"),
        ),
    ];
    in_session(async |session| {
        for (attributes, expression, answer) in cases {
            session.host.hold(".wasm");
            let of_lyrics = attributes.starts_with("line") || attributes.starts_with("layers");
            let song = if of_lyrics { "arirang" } else { "yours" };
            session
                .open_with(&format!(
                    "<song-card src=\"{{{{card-host}}}}/{song}/\" {attributes}></song-card>"
                ))
                .await;
            let page = &session.page;
            page.wait_for_figure().await;
            assert_eq!(
                page.eval(expression).await,
                answer,
                "{attributes}: prerendered"
            );
            session.host.release();
            page.ready(1).await;
            page.settle().await;
            assert_eq!(page.eval(expression).await, answer, "{attributes}: ready");
        }
    });
}

#[test]
fn modified_keys_are_left_to_the_browser() {
    in_session(async |session| {
        session.host.hold(".wasm");
        session.open_with(YOURS).await;
        let page = &session.page;
        page.wait_for_figure().await;
        for modifier in ["altKey", "ctrlKey", "metaKey"] {
            let pressed = format!(
                "queryCard('[aria-selected=true]').dispatchEvent(new KeyboardEvent('keydown', {{ key: 'ArrowRight', {modifier}: true, bubbles: true, composed: true, cancelable: true }}))"
            );
            assert!(
                page.is_true(&pressed).await,
                "{modifier}: it is the browser's"
            );
            let clicked = format!(
                "(() => {{ let left; addEventListener('click', (event) => {{ left = !event.defaultPrevented; event.preventDefault(); }}, {{ once: true }});
                   tab('credits').dispatchEvent(new MouseEvent('click', {{ {modifier}: true, bubbles: true, composed: true, cancelable: true }})); return left; }})()"
            );
            assert!(
                page.is_true(&clicked).await,
                "{modifier}: the link is followed"
            );
        }
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-chart"]));
        session.host.release();
        page.ready(1).await;
    });
}

/// The elements of the card with their boxes and all computed styles.
const STYLES: &str = "queryCardAll('.card, .card *').map((node) => {
    const style = getComputedStyle(node);
    const { x, y, width, height } = node.getBoundingClientRect();
    return { node, at: [x, y, width, height].join(), ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])) };
})";

#[test]
fn hydrating_a_compact_card_keeps_its_look() {
    in_session(async |session| {
        for (song, lang) in [("yours", "en"), ("yours", "ko"), ("arirang", "en")] {
            session.host.hold(".wasm");
            let compact = format!("<song-card size=compact lang={lang}");
            let card = YOURS.replace("<song-card", &compact);
            session
                .open_with(&card.replace("/yours/", &format!("/{song}/")))
                .await;
            let page = &session.page;
            page.wait_for_figure().await;
            assert_eq!(page.number("queryCardAll('[role=tab]').length").await, 0.0);
            page.eval(&format!("window.paintedStyles = {STYLES}, 0"))
                .await;
            session.host.release();
            page.ready(1).await;
            let other = format!(
                "{STYLES}.flatMap((now, nth) => Object.keys(now).filter((name) => now[name] !== paintedStyles[nth][name])\
                 .map((name) => `${{now.node.className}} ${{name}}: ${{paintedStyles[nth][name]}}, then ${{now[name]}}`))"
            );
            assert_eq!(page.eval(&other).await, json!([]), "{song} {lang}");
        }
    });
}

#[test]
fn a_compact_card_enlarged_early_gets_all_styles() {
    in_session(async |session| {
        session.host.hold(".wasm");
        session
            .open_with(&YOURS.replace("<song-card", "<song-card size=compact"))
            .await;
        let page = &session.page;
        page.wait_for_figure().await;
        page.eval("cardElement().setAttribute('size', 'full')")
            .await;
        session.host.release();
        page.ready(1).await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-chart"]));
        let board = "getComputedStyle(queryCard('[data-layout=board]')).display";
        assert_eq!(page.text(board).await, "grid");
    });
}

#[test]
fn markup_from_another_origin_is_never_inserted() {
    in_session(async |session| {
        let snapshot = session.host.file_text("/yours/snapshot.json");
        session.fan.body("/song/snapshot.json", snapshot);
        session.fan.body(
            "/song/en/card.html",
            "<div class=songcard><b>not ours</b></div>",
        );
        let card = format!(
            "<song-card src=\"{}/song/\"></song-card>",
            session.fan.origin
        );
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(session.fan.count("card.html"), 0);
        assert!(
            page.text("textOf('.headline')")
                .await
                .contains("82 countries")
        );
    });
}

#[test]
fn fifty_cards_fetch_wasm_and_songs_once() {
    in_session(async |session| {
        let cards: String = (0..50).map(|_| YOURS).collect();
        session.open_with(&cards).await;
        let page = &session.page;
        page.ready(1).await;
        page.settle().await;
        assert_eq!(session.host.count(".wasm"), 1);
        assert_eq!(session.host.count("card.html"), 1);
        let ready = page.number("eventsOf('songcard-ready').length").await;
        assert!(
            ready < 50.0,
            "distant cards do not start, but {ready} are ready"
        );
    });
}

#[test]
fn an_unpublished_song_keeps_the_fallback() {
    in_session(async |session| {
        session.expect_in_console("404");
        session.open_with("<song-card src=\"{{card-host}}/nothing/\"><blockquote>The facts.</blockquote></song-card>").await;
        let page = &session.page;
        page.until(
            "eventsOf('songcard-error').length === 1",
            "the card says that it failed",
        )
        .await;
        assert_eq!(
            page.text("eventsOf('songcard-error')[0].detail.code").await,
            "not-found"
        );
        assert!(
            page.is_true("document.querySelector('blockquote').checkVisibility()")
                .await
        );
    });
}
