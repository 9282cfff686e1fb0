//! A published song on somebody else's page: painted from its prerendered card.

use crate::harness::{card, dist, npm, on_stage};
use serde_json::json;
use songcard::embed::{Code, Pages, Quoted, Size, View};

const SONG: &str =
    "<song-card src=\"{{card-host}}/yours/\"><blockquote>Yours</blockquote></song-card>";

#[test]
fn the_card_is_painted_before_anything_is_started() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        stage.open_with(SONG).await;
        let page = &stage.page;
        page.painted().await;
        assert!(
            page.text("said('.headline')")
                .await
                .contains("82 countries")
        );
        page.ask("window.painted = all('.card, .card *'), 0").await;
        stage.host.let_go();
        page.ready(1).await;
        assert!(
            page.holds("all('.card, .card *').every((node, at) => node === painted[at])")
                .await,
            "the same nodes"
        );
        page.click("tab('credits')").await;
        page.until("openPanels()[0] === 'songcard-credits'", "the card answers")
            .await;
    });
}

#[test]
fn a_card_below_is_painted_and_wakes_while_the_page_stays_where_its_reader_is() {
    on_stage(async |stage| {
        let song = SONG.replace("{{card-host}}", &stage.host.origin);
        let published = card("seven", "");
        for below in [&*song, &*published] {
            let page = format!("<p style=\"display: block; height: 3000px\">scroll!</p>{below}");
            stage.open_with(&page).await;
            let page = &stage.page;
            page.settle().await;
            let at = "host().getBoundingClientRect().top + scrollY - innerHeight - 100";
            page.ask(&format!("scrollTo(0, window.at = Math.round({at})), 0"))
                .await;
            page.ready(1).await;
            page.settle().await;
            assert!(page.holds("at > 1000 && scrollY === at").await, "{below}");
        }
    });
}

/// Two cards in sight; in `order` are their names as they come to be painted.
const TWO: &str =
    "<song-card id=\"yours\" lang=\"en\" size=\"compact\" src=\"{{card-host}}/yours/\"></song-card>
    <song-card id=\"seven\" lang=\"en\" size=\"compact\" src=\"{{card-host}}/seven/\"></song-card>
    <script>
      window.order = [];
      (function look() {
        for (const { id, shadowRoot } of document.querySelectorAll('song-card')) {
          if (shadowRoot?.querySelector('.headline') && !order.includes(id)) order.push(id);
        }
        requestAnimationFrame(look);
      })();
    </script>";

#[test]
fn cards_are_painted_from_the_top_whichever_comes_first() {
    on_stage(async |stage| {
        stage.host.hold("yours/en/compact.html");
        stage.open_with(TWO).await;
        let page = &stage.page;
        let came = "performance.getEntriesByType('resource').some(({ name, responseEnd }) => responseEnd && name.endsWith('seven/en/compact.html'))";
        page.until(came, "the lower card has come").await;
        page.settle().await;
        assert_eq!(page.ask("order").await, json!([]));
        stage.host.let_go();
        page.until("order.length === 2", "both are painted").await;
        assert_eq!(page.ask("order").await, json!(["yours", "seven"]));
    });
}

#[test]
fn a_card_that_does_not_come_does_not_keep_the_others_from_being_painted() {
    on_stage(async |stage| {
        stage.host.hold("yours/en/compact.html");
        stage.open_with(TWO).await;
        let page = &stage.page;
        page.until("order.includes('seven')", "the lower card is painted")
            .await;
        stage.host.let_go();
    });
}

#[test]
fn a_pasted_code_asks_for_the_card_together_with_its_loader_and_only_once() {
    on_stage(async |stage| {
        let (src, loader) = (
            format!("{}/yours/", stage.host.origin),
            format!("{}/song-card.js", stage.host.origin),
        );
        let pages = Pages::new(&src, None);
        let pasted = Quoted {
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
        let code = pasted.code(Code::Element).expect("there is an element");
        stage.open_without_loader(&code).await;
        stage.page.ready(1).await;
        assert_eq!(stage.host.count("card.html"), 1);
        let asked = stage.page.ask(
            "performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('card.html'))\
             .map(({ initiatorType }) => initiatorType)",
        );
        assert_eq!(asked.await, json!(["link"]), "not by the loader");
    });
}

#[test]
fn a_card_follows_the_language_of_the_page() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        let card = SONG.replace("<song-card", "<song-card lang=\"ko-KR\"");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.painted().await;
        assert!(page.text("said('.headline')").await.contains("개국 1위"));
        assert!(
            page.text("tab('lyrics').href")
                .await
                .ends_with("/yours/ko/lyrics/")
        );
        stage.host.let_go();
        page.ready(1).await;
        assert_eq!(stage.host.count("en/card.html"), 0);
    });
}

#[test]
fn attributes_are_followed_before_the_wasm_is_there() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        let card = SONG.replace(
            "<song-card",
            "<song-card theme=dark accent=#c00 view=credits",
        );
        stage.open_with(&card).await;
        let page = &stage.page;
        page.painted().await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(page.text("inside('.songcard').dataset.theme").await, "dark");
        assert_eq!(
            page.text("inside('.songcard').style.getPropertyValue('--accent-asked')")
                .await,
            "#c00"
        );
        page.ask("host().setAttribute('view', 'lyrics')").await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-lyrics"]));
        stage.host.let_go();
        page.ready(1).await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-lyrics"]));
        assert_eq!(
            page.ask("heard('songcard-view-change')").await,
            json!([]),
            "the page knows what it asked for"
        );
    });
}

#[test]
fn attributes_mean_the_same_before_the_wasm() {
    // The attributes, what is asked of the painted card, and the answer.
    let cases = [
        ("lang=\"KO-KR\"", "inside('article').lang", json!("ko")),
        ("lang=\"ko_KR\"", "inside('article').lang", json!("ko")),
        ("lang=\"kok\"", "inside('article').lang", json!("en")),
        (
            "theme=\"night\"",
            "inside('.songcard').dataset.theme",
            json!("auto"),
        ),
        (
            "theme=\" dark \"",
            "inside('.songcard').dataset.theme",
            json!("dark"),
        ),
        (
            "size=\"big\"",
            "inside('.songcard').dataset.size",
            json!("full"),
        ),
        (
            "view=\"lyric\"",
            "openPanels().join()",
            json!("songcard-chart"),
        ),
        (
            "accent=\"red\"",
            "inside('.songcard').style.cssText",
            json!(""),
        ),
        (
            "line=\"l3-l5,l8\"",
            "openPanels().join()",
            json!("songcard-lyrics"),
        ),
        (
            "line=\"l3-l5,l8\"",
            "all('[data-marked]').map((line) => line.dataset.line).join()",
            json!("l3,l4,l5,l8"),
        ),
        (
            "line=\"l3\" view=\"chart\"",
            "openPanels().join()",
            json!("songcard-chart"),
        ),
        (
            "layers=\"EN,ko-Latn\"",
            "[...new Set(all('.texts > p:not([hidden])').map((text) => text.lang))].sort().join()",
            json!("en,ko-Latn"),
        ),
        (
            "territory=\"jp\"",
            "[...new Set(all('[data-territory] [aria-pressed=true]').map((one) => one.closest('[data-territory]').dataset.territory))].join()",
            json!("JP"),
        ),
    ];
    on_stage(async |stage| {
        for (attributes, asked, answer) in cases {
            stage.host.hold(".wasm");
            let of_lyrics = attributes.starts_with("line") || attributes.starts_with("layers");
            let song = if of_lyrics { "arirang" } else { "yours" };
            stage
                .open_with(&format!(
                    "<song-card src=\"{{{{card-host}}}}/{song}/\" {attributes}></song-card>"
                ))
                .await;
            let page = &stage.page;
            page.painted().await;
            assert_eq!(page.ask(asked).await, answer, "{attributes}: painted");
            stage.host.let_go();
            page.ready(1).await;
            page.settle().await;
            assert_eq!(page.ask(asked).await, answer, "{attributes}: ready");
        }
    });
}

#[test]
fn keys_with_alt_or_control_belong_to_the_browser() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        stage.open_with(SONG).await;
        let page = &stage.page;
        page.painted().await;
        for modifier in ["altKey", "ctrlKey", "metaKey"] {
            let pressed = format!(
                "inside('[aria-selected=true]').dispatchEvent(new KeyboardEvent('keydown', {{ key: 'ArrowRight', {modifier}: true, bubbles: true, composed: true, cancelable: true }}))"
            );
            assert!(
                page.holds(&pressed).await,
                "{modifier}: it is the browser's"
            );
            let clicked = format!(
                "(() => {{ let left; addEventListener('click', (event) => {{ left = !event.defaultPrevented; event.preventDefault(); }}, {{ once: true }});
                   tab('credits').dispatchEvent(new MouseEvent('click', {{ {modifier}: true, bubbles: true, composed: true, cancelable: true }})); return left; }})()"
            );
            assert!(
                page.holds(&clicked).await,
                "{modifier}: the link is followed"
            );
        }
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-chart"]));
        stage.host.let_go();
        page.ready(1).await;
    });
}

/// What stands in the card, where, and everything that a style says of it.
const LOOK: &str = "all('.card, .card *').map((node) => {
    const style = getComputedStyle(node);
    const { x, y, width, height } = node.getBoundingClientRect();
    return { node, at: [x, y, width, height].join(), ...Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)])) };
})";

#[test]
fn a_compact_card_is_painted_as_one_and_waking_changes_nothing_of_its_look() {
    on_stage(async |stage| {
        for (song, lang) in [("yours", "en"), ("yours", "ko"), ("arirang", "en")] {
            stage.host.hold(".wasm");
            let compact = format!("<song-card size=compact lang={lang}");
            let card = SONG.replace("<song-card", &compact);
            stage
                .open_with(&card.replace("/yours/", &format!("/{song}/")))
                .await;
            let page = &stage.page;
            page.painted().await;
            assert_eq!(page.number("all('[role=tab]').length").await, 0.0);
            page.ask(&format!("window.painted = {LOOK}, 0")).await;
            stage.host.let_go();
            page.ready(1).await;
            let other = format!(
                "{LOOK}.flatMap((now, nth) => Object.keys(now).filter((name) => now[name] !== painted[nth][name])\
                 .map((name) => `${{now.node.className}} ${{name}}: ${{painted[nth][name]}}, then ${{now[name]}}`))"
            );
            assert_eq!(page.ask(&other).await, json!([]), "{song} {lang}");
        }
    });
}

#[test]
fn a_compact_card_that_is_made_a_whole_one_before_it_wakes_has_every_panel_s_look() {
    on_stage(async |stage| {
        stage.host.hold(".wasm");
        stage
            .open_with(&SONG.replace("<song-card", "<song-card size=compact"))
            .await;
        let page = &stage.page;
        page.painted().await;
        page.ask("host().setAttribute('size', 'full')").await;
        stage.host.let_go();
        page.ready(1).await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-chart"]));
        let board = "getComputedStyle(inside('[data-layout=board]')).display";
        assert_eq!(page.text(board).await, "grid");
    });
}

#[test]
fn markup_from_another_origin_is_never_painted() {
    on_stage(async |stage| {
        let snapshot = stage.host.file_text("/yours/snapshot.json");
        stage.fan.body("/song/snapshot.json", snapshot);
        stage.fan.body(
            "/song/en/card.html",
            "<div class=songcard><b>not ours</b></div>",
        );
        let card = format!("<song-card src=\"{}/song/\"></song-card>", stage.fan.origin);
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(stage.fan.count("card.html"), 0);
        assert!(
            page.text("said('.headline')")
                .await
                .contains("82 countries")
        );
    });
}

#[test]
fn fifty_cards_share_one_wasm_and_a_song_is_fetched_once() {
    on_stage(async |stage| {
        let cards: String = (0..50).map(|_| SONG).collect();
        stage.open_with(&cards).await;
        let page = &stage.page;
        page.ready(1).await;
        page.settle().await;
        assert_eq!(stage.host.count(".wasm"), 1);
        assert_eq!(stage.host.count("card.html"), 1);
        let ready = page.number("heard('songcard-ready').length").await;
        assert!(
            ready < 50.0,
            "cards far from the reader sleep: {ready} are awake"
        );
    });
}

#[test]
fn an_unpublished_song_keeps_the_fallback_and_says_so() {
    on_stage(async |stage| {
        stage.expect_in_console("404");
        stage.open_with("<song-card src=\"{{card-host}}/nothing/\"><blockquote>The facts.</blockquote></song-card>").await;
        let page = &stage.page;
        page.until(
            "heard('songcard-error').length === 1",
            "the card says that it failed",
        )
        .await;
        assert_eq!(
            page.text("heard('songcard-error')[0].detail.code").await,
            "not-found"
        );
        assert!(
            page.holds("document.querySelector('blockquote').checkVisibility()")
                .await
        );
    });
}

#[test]
fn the_loader_is_small_on_its_way() {
    const SIZE: &str = "const { brotliCompressSync } = require('zlib');
        console.log(brotliCompressSync(require('fs').readFileSync('song-card.js')).length)";
    let size = npm::run(&dist(), "node", &["-e", SIZE]);
    let size: u32 = size.trim().parse().unwrap();
    assert!(size < 4000, "song-card.js is {size} bytes in brotli");
}
