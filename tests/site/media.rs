//! The card's own player: no request before the tap, blocking by the page's policy, lines that follow it.

use crate::embed_frame::{enter_frame, leave_frame, leave_page, open_host, wait_until_ready};
use crate::harness::{Session, card, changed, in_session, tone_url};
use serde_json::{Value, json};

const YOUTUBE: &str = "https://www.youtube-nocookie.com";

fn video() -> Value {
    json!({ "kind": "youtube", "id": "abc_DEF-123" })
}

/// A file that does not exist.
fn file() -> Value {
    json!({ "kind": "audio", "url": "https://recording.invalid/tone.wav" })
}

/// The card of a song of 112 s with this media, with `{{card-host}}` for the origin of the loader.
fn card_with_media(session: &Session, media: Value, attributes: &str) -> String {
    let timed = changed("arirang", |song| {
        song["song"]["durationMs"] = 112_000.into();
        song["song"]["media"] = media;
    });
    session.host.body("/played.json", timed);
    card("arirang", &format!("view=\"lyrics\" {attributes}")).replace("arirang/snapshot", "played")
}

/// An expression that dispatches a message of YouTube's frame, with this origin.
fn player_message(origin: &str, source: &str, event: &str, info: &Value) -> String {
    let data = json!({ "event": event, "info": info, "channel": "widget", "id": 1 }).to_string();
    format!(
        "dispatchEvent(new MessageEvent('message', {{ origin: '{origin}', source: {source}, data: {data:?} }}))"
    )
}

const PLAYER_WINDOW: &str = "queryCard('.player > iframe').contentWindow";
/// The ids of the current lines.
const CURRENT: &str = "queryCardAll('[aria-current=true]').map((line) => line.dataset.line).join()";

async fn wait_for_current_line(session: &Session, line: &str) {
    let is_current = format!("{CURRENT} === '{line}'");
    session
        .page
        .until(&is_current, &format!("{line:?} is current"))
        .await;
}

#[test]
fn youtube_is_contacted_only_after_the_tap() {
    in_session(async |session| {
        session.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let card = card_with_media(session, json!([video()]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.settle().await;
        let asked = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('youtube')).length
             + queryCardAll('iframe, audio, img, link').length";
        assert_eq!(page.number(asked).await, 0.0);
        let link = "queryCard('.listen')";
        assert_eq!(
            page.text(&format!("{link}.href")).await,
            "https://www.youtube.com/watch?v=abc_DEF-123"
        );
        page.click(link).await;
        page.until("queryCard('.player > iframe')", "the player opens")
            .await;
        let origin = session.fan.origin.replace(':', "%3A").replace('/', "%2F");
        let attributes = "Object.fromEntries([...queryCard('.player > iframe').attributes].map(({ name, value }) => [name, value]))";
        assert_eq!(
            page.eval(attributes).await,
            json!({
                "src": format!("{YOUTUBE}/embed/abc_DEF-123?enablejsapi=1&playsinline=1&autoplay=1&origin={origin}"),
                "title": "YouTube: Arirang",
                "allow": "autoplay; encrypted-media; fullscreen; picture-in-picture",
                "referrerpolicy": "strict-origin-when-cross-origin",
            })
        );
        let wide = "(({ width, height }) => height >= 200 && Math.abs(Math.max(200, width * 9 / 16) - height) < 1)(queryCard('.player > iframe').getBoundingClientRect())";
        assert!(page.is_true(wide).await, "it has a film's shape");
        assert_eq!(page.text("textOf('.listen')").await, "Close the player");
        page.click(link).await;
        page.until("queryCardAll('iframe').length === 0", "the player closes")
            .await;
        assert_eq!(page.text("textOf('.listen')").await, "Play on YouTube");
    });
}

#[test]
fn lines_follow_only_messages_of_youtube() {
    in_session(async |session| {
        session.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let video = json!({ "kind": "youtube", "id": "abc_DEF-123", "offsetMs": 1000 });
        let card = card_with_media(session, json!([video]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("queryCard('.listen').click()").await;
        page.until("queryCard('.player > iframe')", "the player opens")
            .await;
        page.settle().await;
        let at = |seconds: f64| json!({ "playerState": 2, "currentTime": seconds, "duration": 112.0, "playbackRate": 1 });
        let send = async |origin: &str, source: &str, event: &str, info: &Value| {
            page.eval(&player_message(origin, source, event, info))
                .await;
        };
        send(
            "https://elsewhere.example",
            PLAYER_WINDOW,
            "infoDelivery",
            &at(30.0),
        )
        .await;
        send(YOUTUBE, "window", "infoDelivery", &at(30.0)).await;
        send(YOUTUBE, PLAYER_WINDOW, "onError", &json!(150)).await;
        page.settle().await;
        wait_for_current_line(session, "").await;
        // The song starts a second later in this video: 8.9 s are 7.9 s of the lines.
        for (seconds, line) in [(8.9, "l1"), (9.1, "l2"), (89.5, "l12"), (21.0, "l3")] {
            send(YOUTUBE, PLAYER_WINDOW, "infoDelivery", &at(seconds)).await;
            wait_for_current_line(session, line).await;
        }
        assert_eq!(page.number("cardElement().currentTime").await, 21.0);
        // The time goes on until the next message.
        let playing = json!({ "playerState": 1, "currentTime": 16.9 });
        send(YOUTUBE, PLAYER_WINDOW, "infoDelivery", &playing).await;
        wait_for_current_line(session, "l3").await;
        page.eval("queryCard('[data-line=l2] .time').click()").await;
        page.until(
            "Math.abs(cardElement().currentTime - 9) < 1.5",
            "a line seeks the player",
        )
        .await;
        let other = json!({ "playerState": 2, "currentTime": 9.5, "duration": 180.0 });
        send(YOUTUBE, PLAYER_WINDOW, "infoDelivery", &other).await;
        page.until(
            "textOf('.clock').includes('3:00')",
            "another length is named",
        )
        .await;
        wait_for_current_line(session, "").await;
        page.eval("queryCard('.listen').click()").await;
        page.until("textOf('.clock') === ''", "no player is followed any more")
            .await;
    });
}

/// Makes every audio player play a generated tone: a snapshot may name only https addresses, which tests do not have.
fn play_tones(seconds: u32) -> String {
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
fn the_own_player_precedes_the_page_s_time() {
    in_session(async |session| {
        let card = card_with_media(session, json!([file()]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("cardElement().currentTime = 100").await;
        wait_for_current_line(session, "l13").await;
        page.eval(&play_tones(112)).await;
        page.eval("queryCard('.listen').click()").await;
        page.until(
            "queryCard('.player > audio')?.readyState > 0",
            "the file is loaded",
        )
        .await;
        wait_for_current_line(session, "l1").await;
        for (seconds, line) in [(8.1, "l2"), (88.5, "l12"), (16.1, "l3")] {
            page.eval(&format!(
                "queryCard('.player > audio').currentTime = {seconds}"
            ))
            .await;
            wait_for_current_line(session, line).await;
        }
        page.eval("queryCard('[data-line=l2] .time').click()").await;
        wait_for_current_line(session, "l2").await;
        page.eval("queryCard('.listen').click()").await;
        wait_for_current_line(session, "l13").await;
    });
}

#[test]
fn a_preview_is_played_but_not_followed() {
    in_session(async |session| {
        let mut preview = file();
        preview["preview"] = true.into();
        let card = card_with_media(session, json!([preview]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(&play_tones(112)).await;
        page.eval("queryCard('.listen').click()").await;
        page.until("textOf('.clock').includes('preview')", "a preview is named")
            .await;
        wait_for_current_line(session, "").await;
    });
}

#[test]
fn a_missing_file_is_named_with_its_address() {
    in_session(async |session| {
        session.expect_in_console("recording.invalid");
        let card = card_with_media(session, json!([file()]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("queryCard('.listen').click()").await;
        page.until(
            "queryCard('.media > [role=status] a')?.href === 'https://recording.invalid/tone.wav'",
            "the address is shown",
        )
        .await;
        assert_eq!(page.number("queryCardAll('audio').length").await, 0.0);
    });
}

#[test]
fn a_blocked_player_shows_a_link_to_the_video() {
    in_session(async |session| {
        session.expect_in_console("frame-src");
        let card = card_with_media(session, json!([video()]), "");
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"frame-src 'none'\">";
        session.open_with(&format!("{policy}{card}")).await;
        let page = &session.page;
        // A policy in a `<meta>` counts only in the `<head>`.
        page.eval("document.head.append(document.querySelector('meta[http-equiv=Content-Security-Policy]'))")
            .await;
        page.ready(1).await;
        page.eval("queryCard('.listen').click()").await;
        page.until(
            "textOf('.media > [role=status]').includes('blocks the player')",
            "the card shows a message",
        )
        .await;
        assert_eq!(page.number("queryCardAll('iframe').length").await, 0.0);
        assert_eq!(
            page.text("queryCard('.media > [role=status] a').href")
                .await,
            "https://www.youtube.com/watch?v=abc_DEF-123"
        );
    });
}

#[test]
fn no_media_hides_the_link_to_the_player() {
    in_session(async |session| {
        let card = card_with_media(session, json!([video()]), "no-media");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        assert!(page.is_true("cardElement().noMedia === true").await);
        assert!(!page.is_true("queryCard('.listen').checkVisibility()").await);
        page.eval("cardElement().noMedia = false").await;
        assert!(!page.is_true("cardElement().hasAttribute('no-media')").await);
        assert!(page.is_true("queryCard('.listen').checkVisibility()").await);
    });
}

#[test]
fn no_media_closes_an_open_player() {
    in_session(async |session| {
        session.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let card = card_with_media(session, json!([video()]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.click("queryCard('.listen')").await;
        page.until("queryCard('.player > iframe')", "the player opens")
            .await;
        page.eval("cardElement().noMedia = true").await;
        page.until("queryCardAll('iframe').length === 0", "the player closes")
            .await;
    });
}

#[test]
fn an_opaque_origin_offers_files_but_not_youtube() {
    in_session(async |session| {
        let card = card_with_media(session, json!([video(), file()]), "");
        let origin = &session.host.origin;
        let inner = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A frame</title><script type=\"module\" src=\"{origin}/song-card.js\"></script>{}",
            card.replace("{{card-host}}", origin)
        );
        session.fan.body("/inner.html", inner);
        open_host(
            session,
            "<iframe sandbox=\"allow-scripts\" src=\"/inner.html\" width=\"640\" height=\"600\"></iframe>",
        )
        .await;
        enter_frame(session, 0).await;
        wait_until_ready(session).await;
        let shown = "queryCardAll('.medium').map((medium) => medium.checkVisibility()).join()";
        let only = format!("{shown} === 'false,true'");
        session.page.until(&only, "only the file is offered").await;
        leave_frame(session).await;
        leave_page(session).await;
    });
}

#[test]
fn the_demo_song_plays_from_the_header() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert!(
            page.is_true("queryCard('.player-bar').textContent === ''")
                .await
        );
        // Without sound, as Firefox plays nothing where there is no audio device.
        page.eval("(() => { const append = Node.prototype.appendChild; Node.prototype.appendChild = function (node) { if (node.localName === 'audio') node.muted = true; return append.call(this, node); }; })()")
            .await;
        page.click("queryCard('.lead > .play-song')").await;
        page.until("queryCard('.player > audio')?.duration > 111", "it loads")
            .await;
        page.until(
            "queryCard('.lead > .play-song').ariaPressed === 'true'",
            "it plays",
        )
        .await;
        page.eval("queryCard('.player > audio').currentTime = 11")
            .await;
        wait_for_current_line(session, "l2").await;
        page.until("queryCardAll('.sung').length > 1", "words are sung")
            .await;
        page.eval("cardElement().view = 'credits'").await;
        page.click("queryCard('.player-bar > button')").await;
        page.until("queryCard('.player > audio').paused", "the bar pauses")
            .await;
        let bar = page.text("queryCard('.player-bar').textContent").await;
        assert!(bar.starts_with("Arirang0:"), "{bar}");
    });
}
