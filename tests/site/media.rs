//! The card's own player: no request before the tap, blocking by the page's policy, lines that follow it.

use crate::embed_frame::{enter, leave, open_host, over, ready};
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
fn playing(session: &Session, media: Value, attributes: &str) -> String {
    let timed = changed("arirang", |song| {
        song["song"]["durationMs"] = 112_000.into();
        song["song"]["media"] = media;
    });
    session.host.body("/played.json", timed);
    card("arirang", &format!("view=\"lyrics\" {attributes}")).replace("arirang/snapshot", "played")
}

/// An expression for a message of YouTube's frame, with this origin.
fn message(origin: &str, source: &str, event: &str, info: &Value) -> String {
    let data = json!({ "event": event, "info": info, "channel": "widget", "id": 1 }).to_string();
    format!(
        "dispatchEvent(new MessageEvent('message', {{ origin: '{origin}', source: {source}, data: {data:?} }}))"
    )
}

const INSIDE: &str = "inside('.player > iframe').contentWindow";
const ACTIVE: &str = "all('[aria-current=true]').map((line) => line.dataset.line).join()";

async fn active(session: &Session, line: &str) {
    let is_current = format!("{ACTIVE} === '{line}'");
    session
        .page
        .until(&is_current, &format!("{line:?} is current"))
        .await;
}

#[test]
fn youtube_is_contacted_only_after_the_tap() {
    in_session(async |session| {
        session.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let card = playing(session, json!([video()]), "");
        session.open_with(&card).await;
        let page = &session.page;
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
        let origin = session.fan.origin.replace(':', "%3A").replace('/', "%2F");
        let attributes = "Object.fromEntries([...inside('.player > iframe').attributes].map(({ name, value }) => [name, value]))";
        assert_eq!(
            page.eval(attributes).await,
            json!({
                "src": format!("{YOUTUBE}/embed/abc_DEF-123?enablejsapi=1&playsinline=1&autoplay=1&origin={origin}"),
                "title": "YouTube: Arirang",
                "allow": "autoplay; encrypted-media; fullscreen; picture-in-picture",
                "referrerpolicy": "strict-origin-when-cross-origin",
            })
        );
        let wide = "(({ width, height }) => height >= 200 && Math.abs(Math.max(200, width * 9 / 16) - height) < 1)(inside('.player > iframe').getBoundingClientRect())";
        assert!(page.is_true(wide).await, "it has a film's shape");
        assert_eq!(page.text("textOf('.listen')").await, "Close the player");
        page.click(link).await;
        page.until("all('iframe').length === 0", "the player closes")
            .await;
        assert_eq!(page.text("textOf('.listen')").await, "Play on YouTube");
    });
}

#[test]
fn lines_follow_only_messages_of_youtube() {
    in_session(async |session| {
        session.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let video = json!({ "kind": "youtube", "id": "abc_DEF-123", "offsetMs": 1000 });
        let card = playing(session, json!([video]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("inside('.listen').click()").await;
        page.until("inside('.player > iframe')", "the player opens")
            .await;
        page.settle().await;
        let at = |seconds: f64| json!({ "playerState": 2, "currentTime": seconds, "duration": 112.0, "playbackRate": 1 });
        let send = async |origin: &str, source: &str, event: &str, info: &Value| {
            page.eval(&message(origin, source, event, info)).await;
        };
        send(
            "https://elsewhere.example",
            INSIDE,
            "infoDelivery",
            &at(30.0),
        )
        .await;
        send(YOUTUBE, "window", "infoDelivery", &at(30.0)).await;
        send(YOUTUBE, INSIDE, "onError", &json!(150)).await;
        page.settle().await;
        active(session, "").await;
        // The song starts a second later in this video: 8.9 s are 7.9 s of the lines.
        for (seconds, line) in [(8.9, "l1"), (9.1, "l2"), (89.5, "l12"), (21.0, "l3")] {
            send(YOUTUBE, INSIDE, "infoDelivery", &at(seconds)).await;
            active(session, line).await;
        }
        assert_eq!(page.number("host().currentTime").await, 21.0);
        // The time goes on until the next message.
        let playing = json!({ "playerState": 1, "currentTime": 16.9 });
        send(YOUTUBE, INSIDE, "infoDelivery", &playing).await;
        active(session, "l3").await;
        page.eval("inside('[data-line=l2] .time').click()").await;
        page.until(
            "Math.abs(host().currentTime - 9) < 1.5",
            "a line seeks the player",
        )
        .await;
        let other = json!({ "playerState": 2, "currentTime": 9.5, "duration": 180.0 });
        send(YOUTUBE, INSIDE, "infoDelivery", &other).await;
        page.until(
            "textOf('.clock').includes('3:00')",
            "another length is named",
        )
        .await;
        active(session, "").await;
        page.eval("inside('.listen').click()").await;
        page.until("textOf('.clock') === ''", "no player is followed any more")
            .await;
    });
}

/// Makes every audio player play a generated tone: a snapshot may name only https addresses, which tests do not have.
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
fn the_own_player_precedes_the_page_s_time() {
    in_session(async |session| {
        let card = playing(session, json!([file()]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("host().currentTime = 100").await;
        active(session, "l13").await;
        page.eval(&tone(112)).await;
        page.eval("inside('.listen').click()").await;
        page.until(
            "inside('.player > audio')?.readyState > 0",
            "the file is loaded",
        )
        .await;
        active(session, "l1").await;
        for (seconds, line) in [(8.1, "l2"), (88.5, "l12"), (16.1, "l3")] {
            page.eval(&format!(
                "inside('.player > audio').currentTime = {seconds}"
            ))
            .await;
            active(session, line).await;
        }
        page.eval("inside('[data-line=l2] .time').click()").await;
        active(session, "l2").await;
        page.eval("inside('.listen').click()").await;
        active(session, "l13").await;
    });
}

#[test]
fn a_preview_is_played_but_not_followed() {
    in_session(async |session| {
        let mut preview = file();
        preview["preview"] = true.into();
        let card = playing(session, json!([preview]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(&tone(112)).await;
        page.eval("inside('.listen').click()").await;
        page.until("textOf('.clock').includes('preview')", "a preview is named")
            .await;
        active(session, "").await;
    });
}

#[test]
fn a_missing_file_is_named_with_its_address() {
    in_session(async |session| {
        session.expect_in_console("recording.invalid");
        let card = playing(session, json!([file()]), "");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("inside('.listen').click()").await;
        page.until(
            "inside('.media > [role=status] a')?.href === 'https://recording.invalid/tone.wav'",
            "the address is shown",
        )
        .await;
        assert_eq!(page.number("all('audio').length").await, 0.0);
    });
}

#[test]
fn a_blocked_player_shows_a_link_to_the_video() {
    in_session(async |session| {
        session.expect_in_console("frame-src");
        let card = playing(session, json!([video()]), "");
        let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"frame-src 'none'\">";
        session.open_with(&format!("{policy}{card}")).await;
        let page = &session.page;
        // A policy in a `<meta>` counts only in the `<head>`.
        page.eval("document.head.append(document.querySelector('meta[http-equiv=Content-Security-Policy]'))")
            .await;
        page.ready(1).await;
        page.eval("inside('.listen').click()").await;
        page.until(
            "textOf('.media > [role=status]').includes('blocks the player')",
            "the card shows a message",
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
fn no_media_hides_and_closes_the_player() {
    in_session(async |session| {
        session.expect_in_console("ERR_NAME_NOT_RESOLVED");
        let card = playing(session, json!([video()]), "no-media");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        assert!(page.is_true("host().noMedia === true").await);
        assert!(!page.is_true("inside('.listen').checkVisibility()").await);
        page.eval("host().noMedia = false").await;
        assert!(!page.is_true("host().hasAttribute('no-media')").await);
        assert!(page.is_true("inside('.listen').checkVisibility()").await);
        page.click("inside('.listen')").await;
        page.until("inside('.player > iframe')", "the player opens")
            .await;
        page.eval("host().noMedia = true").await;
        page.until("all('iframe').length === 0", "the player closes")
            .await;
    });
}

#[test]
fn an_opaque_origin_offers_files_but_not_youtube() {
    in_session(async |session| {
        let card = playing(session, json!([video(), file()]), "");
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
        enter(session, 0).await;
        ready(session).await;
        let shown = "all('.medium').map((medium) => medium.checkVisibility()).join()";
        let only = format!("{shown} === 'false,true'");
        session.page.until(&only, "only the file is offered").await;
        leave(session).await;
        over(session).await;
    });
}
