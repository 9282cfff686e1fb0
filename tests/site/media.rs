//! The card's own player: nothing is asked for before the tap, the page may refuse it, the lines follow it.

use crate::embed_frame::{enter, leave, open_host, over, ready};
use crate::harness::{Stage, card, changed, on_stage, tone_url};
use serde_json::{Value, json};

const YOUTUBE: &str = "https://www.youtube-nocookie.com";

fn video() -> Value {
    json!({ "kind": "youtube", "id": "abc_DEF-123" })
}

/// A file that is nowhere.
fn file() -> Value {
    json!({ "kind": "audio", "url": "https://recording.invalid/tone.wav" })
}

/// The card of a song of 112 s with this media, with its loader's origin still to be filled in.
fn playing(stage: &Stage, media: Value, attributes: &str) -> String {
    let timed = changed("arirang", |song| {
        song["song"]["durationMs"] = 112_000.into();
        song["song"]["media"] = media;
    });
    stage.host.body("/played.json", timed);
    card("arirang", &format!("view=\"lyrics\" {attributes}")).replace("arirang/snapshot", "played")
}

/// A message as the frame of YouTube would send it, from this origin.
fn message(origin: &str, source: &str, event: &str, info: &Value) -> String {
    let data = json!({ "event": event, "info": info, "channel": "widget", "id": 1 }).to_string();
    format!(
        "dispatchEvent(new MessageEvent('message', {{ origin: '{origin}', source: {source}, data: {data:?} }}))"
    )
}

const INSIDE: &str = "inside('.player > iframe').contentWindow";
const ACTIVE: &str = "all('[aria-current=true]').map((line) => line.dataset.line).join()";

async fn active(stage: &Stage, line: &str) {
    let sung = format!("{ACTIVE} === '{line}'");
    stage.page.until(&sung, &format!("{line:?} is sung")).await;
}

#[test]
fn youtube_is_asked_for_nothing_before_the_tap_and_goes_away_by_another() {
    on_stage(async |stage| {
        stage.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let card = playing(stage, json!([video()]), "");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        page.settle().await;
        let asked = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('youtube')).length
             + all('iframe, audio, img, link').length";
        assert_eq!(page.number(asked).await, 0.0);
        let link = "inside('.listen')";
        assert_eq!(
            page.text(&format!("{link}.href")).await,
            "https://www.youtube.com/watch?v=abc_DEF-123"
        );
        page.click(link).await;
        page.until("inside('.player > iframe')", "the player opens")
            .await;
        let origin = stage.fan.origin.replace(':', "%3A").replace('/', "%2F");
        let attributes = "Object.fromEntries([...inside('.player > iframe').attributes].map(({ name, value }) => [name, value]))";
        assert_eq!(
            page.ask(attributes).await,
            json!({
                "src": format!("{YOUTUBE}/embed/abc_DEF-123?enablejsapi=1&playsinline=1&autoplay=1&origin={origin}"),
                "title": "YouTube: Arirang",
                "allow": "autoplay; encrypted-media; fullscreen; picture-in-picture",
                "referrerpolicy": "strict-origin-when-cross-origin",
            })
        );
        let wide = "(({ width, height }) => height >= 200 && Math.abs(Math.max(200, width * 9 / 16) - height) < 1)(inside('.player > iframe').getBoundingClientRect())";
        assert!(page.holds(wide).await, "it has a film's shape");
        assert_eq!(page.text("said('.listen')").await, "Close the player");
        page.click(link).await;
        page.until("all('iframe').length === 0", "the player goes")
            .await;
        assert_eq!(page.text("said('.listen')").await, "Play on YouTube");
    });
}

#[test]
fn lines_follow_what_youtube_tells_and_nobody_else() {
    on_stage(async |stage| {
        stage.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let video = json!({ "kind": "youtube", "id": "abc_DEF-123", "offsetMs": 1000 });
        let card = playing(stage, json!([video]), "");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("inside('.listen').click()").await;
        page.until("inside('.player > iframe')", "the player opens")
            .await;
        page.settle().await;
        let at = |seconds: f64| json!({ "playerState": 2, "currentTime": seconds, "duration": 112.0, "playbackRate": 1 });
        let tell = async |origin: &str, source: &str, event: &str, info: &Value| {
            page.ask(&message(origin, source, event, info)).await;
        };
        tell(
            "https://elsewhere.example",
            INSIDE,
            "infoDelivery",
            &at(30.0),
        )
        .await;
        tell(YOUTUBE, "window", "infoDelivery", &at(30.0)).await;
        tell(YOUTUBE, INSIDE, "onError", &json!(150)).await;
        page.settle().await;
        active(stage, "").await;
        // The song begins a second later in it: 8.9 s are 7.9 s of the lines.
        for (seconds, line) in [(8.9, "l1"), (9.1, "l2"), (89.5, "l12"), (21.0, "l3")] {
            tell(YOUTUBE, INSIDE, "infoDelivery", &at(seconds)).await;
            active(stage, line).await;
        }
        assert_eq!(page.number("host().currentTime").await, 21.0);
        // It goes on by itself until the next message.
        let playing = json!({ "playerState": 1, "currentTime": 16.9 });
        tell(YOUTUBE, INSIDE, "infoDelivery", &playing).await;
        active(stage, "l3").await;
        page.ask("inside('[data-line=l2] .time').click()").await;
        page.until(
            "Math.abs(host().currentTime - 9) < 1.5",
            "a line asks the player for itself",
        )
        .await;
        let other = json!({ "playerState": 2, "currentTime": 9.5, "duration": 180.0 });
        tell(YOUTUBE, INSIDE, "infoDelivery", &other).await;
        page.until("said('.clock').includes('3:00')", "another length is named")
            .await;
        active(stage, "").await;
        page.ask("inside('.listen').click()").await;
        page.until("said('.clock') === ''", "no player is followed any more")
            .await;
    });
}

/// From here on the player of a file plays this tone, which is a file of the page: a snapshot names only
/// https, and the tests have none.
fn tone(seconds: u32) -> String {
    format!(
        "(() => {{
            const tone = {};
            const append = Node.prototype.appendChild;
            Node.prototype.appendChild = function (node) {{
                if (node.localName === 'audio') {{
                    node.autoplay = false;
                    node.src = tone;
                }}
                return append.call(this, node);
            }};
        }})()",
        tone_url(seconds)
    )
}

#[test]
fn the_card_s_own_file_goes_before_the_page_s_player_and_its_time() {
    on_stage(async |stage| {
        let card = playing(stage, json!([file()]), "");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("host().currentTime = 100").await;
        active(stage, "l13").await;
        page.ask(&tone(112)).await;
        page.ask("inside('.listen').click()").await;
        page.until(
            "inside('.player > audio')?.readyState > 0",
            "the file is there",
        )
        .await;
        active(stage, "l1").await;
        for (seconds, line) in [(8.1, "l2"), (88.5, "l12"), (16.1, "l3")] {
            page.ask(&format!(
                "inside('.player > audio').currentTime = {seconds}"
            ))
            .await;
            active(stage, line).await;
        }
        page.ask("inside('[data-line=l2] .time').click()").await;
        active(stage, "l2").await;
        page.ask("inside('.listen').click()").await;
        active(stage, "l13").await;
    });
}

#[test]
fn a_preview_is_played_and_not_followed_and_the_panel_says_why() {
    on_stage(async |stage| {
        let mut preview = file();
        preview["preview"] = true.into();
        let card = playing(stage, json!([preview]), "");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask(&tone(112)).await;
        page.ask("inside('.listen').click()").await;
        page.until("said('.clock').includes('preview')", "a preview is named")
            .await;
        active(stage, "").await;
    });
}

#[test]
fn a_file_that_cannot_be_had_is_named_with_its_address() {
    on_stage(async |stage| {
        stage.expect_in_console("recording.invalid");
        let card = playing(stage, json!([file()]), "");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        page.ask("inside('.listen').click()").await;
        page.until(
            "inside('.media > [role=status] a')?.href === 'https://recording.invalid/tone.wav'",
            "the address is told",
        )
        .await;
        assert_eq!(page.number("all('audio').length").await, 0.0);
    });
}

#[test]
fn a_policy_of_the_page_that_lets_no_frame_in_is_told_with_the_way_to_the_video() {
    on_stage(async |stage| {
        stage.expect_in_console("frame-src");
        let card = playing(stage, json!([video()]), "");
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"frame-src 'none'\">";
        stage.open_with(&format!("{policy}{card}")).await;
        let page = &stage.page;
        // A policy counts in a head alone.
        page.ask("document.head.append(document.querySelector('meta[http-equiv=Content-Security-Policy]'))")
            .await;
        page.ready(1).await;
        page.ask("(window.v=[], document.addEventListener('securitypolicyviolation', (e) => v.push([e.effectiveDirective, e.blockedURI, e.disposition, e.target.nodeName])), 0)").await;
        page.ask("inside('.listen').click()").await;
        tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        eprintln!(
            "{}",
            page.ask("JSON.stringify([v, document.head.innerHTML, inside('.media').outerHTML])")
                .await
        );
        page.until(
            "said('.media > [role=status]').includes('blocks the player')",
            "the card says so",
        )
        .await;
        assert_eq!(page.number("all('iframe').length").await, 0.0);
        assert_eq!(
            page.text("inside('.media > [role=status] a').href").await,
            "https://www.youtube.com/watch?v=abc_DEF-123"
        );
    });
}

#[test]
fn a_page_without_media_shows_no_player_and_closes_one_that_is_open() {
    on_stage(async |stage| {
        stage.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let card = playing(stage, json!([video()]), "no-media");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        assert!(page.holds("host().noMedia === true").await);
        assert!(!page.holds("inside('.listen').checkVisibility()").await);
        page.ask("host().noMedia = false").await;
        assert!(!page.holds("host().hasAttribute('no-media')").await);
        assert!(page.holds("inside('.listen').checkVisibility()").await);
        page.click("inside('.listen')").await;
        page.until("inside('.player > iframe')", "the player opens")
            .await;
        page.ask("host().noMedia = true").await;
        page.until("all('iframe').length === 0", "the player goes")
            .await;
    });
}

#[test]
fn in_a_frame_without_an_origin_there_is_no_youtube_and_a_file_plays_all_the_same() {
    on_stage(async |stage| {
        let card = playing(stage, json!([video(), file()]), "");
        let origin = &stage.host.origin;
        let inner = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A frame</title><script type=\"module\" src=\"{origin}/song-card.js\"></script>{}",
            card.replace("{{card-host}}", origin)
        );
        stage.fan.body("/inner.html", inner);
        open_host(
            stage,
            "<iframe sandbox=\"allow-scripts\" src=\"/inner.html\" width=\"640\" height=\"600\"></iframe>",
        )
        .await;
        enter(stage, 0).await;
        ready(stage).await;
        let shown = "all('.medium').map((medium) => medium.checkVisibility()).join()";
        let only = format!("{shown} === 'false,true'");
        stage.page.until(&only, "only the file is offered").await;
        leave(stage).await;
        over(stage).await;
    });
}
