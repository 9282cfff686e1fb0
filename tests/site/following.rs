//! Lines that follow a player, with a generated tone, and a page that sets `currentTime`.

use crate::harness::{Page, Session, card, changed, in_session, tone_url};
use fantoccini::key::Key;
use serde_json::json;

/// Adds `<audio id="tone">` with a tone of this length that can seek.
/// An expression that adds an `<audio id="tone">` of this length and waits until it can be played.
fn add_player(seconds: u32) -> String {
    format!(
        "(async () => {{
            const tone = document.createElement('audio');
            tone.id = 'tone';
            tone.src = {};
            document.body.append(tone);
            await new Promise((done) => tone.addEventListener('canplaythrough', done, {{ once: true }}));
        }})()",
        tone_url(seconds)
    )
}

/// The ids of the current lines.
const CURRENT: &str = "queryCardAll('[aria-current=true]').map((line) => line.dataset.line).join()";

/// A time in seconds and the current line.
const TIMES: [(f64, &str); 20] = [
    (0.0, "l1"),
    (4.0, "l1"),
    (7.9, "l1"),
    (8.1, "l2"),
    (15.0, "l2"),
    (16.1, "l3"),
    (24.5, "l4"),
    (32.5, "l5"),
    (40.5, "l6"),
    (48.5, "l7"),
    (56.5, "l8"),
    (64.5, "l9"),
    (72.5, "l10"),
    (80.5, "l11"),
    (88.5, "l12"),
    (96.5, "l13"),
    (104.5, "l14"),
    (111.5, "l14"),
    (113.0, ""),
    (20.0, "l3"),
];

async fn wait_for_current_line(page: &Page, line: &str) {
    page.until(
        &format!("{CURRENT} === '{line}'"),
        &format!("{line:?} is current"),
    )
    .await;
}

#[test]
fn lines_follow_a_player_at_twenty_times() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(&add_player(120)).await;
        page.eval("cardElement().setAttribute('for', 'tone')").await;
        for (seconds, line) in TIMES {
            page.eval(&format!(
                "document.getElementById('tone').currentTime = {seconds}"
            ))
            .await;
            wait_for_current_line(page, line).await;
        }
        let part = page
            .eval("queryCard('[aria-current]').getAttribute('part')")
            .await;
        assert_eq!(part, "line active-line");
        assert_eq!(page.number("cardElement().currentTime").await, 20.0);
        assert_eq!(page.number("queryCardAll('[aria-live]').length").await, 0.0);
    });
}

#[test]
fn lines_follow_current_time_at_twenty_times() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.number("cardElement().currentTime").await, 0.0);
        for (seconds, line) in TIMES {
            page.eval(&format!("cardElement().currentTime = {seconds}"))
                .await;
            wait_for_current_line(page, line).await;
        }
        page.eval("cardElement().currentTime = null").await;
        wait_for_current_line(page, "").await;
    });
}

#[test]
fn current_time_set_before_the_card_is_followed() {
    in_session(async |session| {
        session.host.hold("snapshot.json");
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.eval("cardElement().currentTime = 25").await;
        session.host.release();
        page.ready(1).await;
        wait_for_current_line(page, "l4").await;
    });
}

#[test]
fn a_pressed_line_seeks_unless_prevented() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(&add_player(120)).await;
        page.eval("cardElement().setAttribute('for', 'tone')").await;
        wait_for_current_line(page, "l1").await;
        page.click("queryCard('[data-line=l2] [lang=ko]')").await;
        wait_for_current_line(page, "l2").await;
        assert_eq!(
            page.number("document.getElementById('tone').currentTime")
                .await,
            8.0
        );
        let recorded = page
            .eval("recordedEvents.filter(({ type }) => /line-click|seek-request/.test(type)).map(({ type, detail }) => [type, detail])")
            .await;
        let detail = json!({ "line": "l2", "timeMs": 8000.0 });
        let same = |at: usize, name: &str| {
            assert_eq!(recorded[at][0], name);
            assert_eq!(recorded[at][1]["line"], detail["line"]);
            assert_eq!(
                recorded[at][1]["timeMs"].as_f64(),
                detail["timeMs"].as_f64()
            );
        };
        same(0, "songcard-line-click");
        same(1, "songcard-seek-request");
        page.eval("queryCard('[data-line=l2] .time').focus()").await;
        page.press(Key::Down).await;
        page.until(
            "cardElement().shadowRoot.activeElement === queryCard('[data-line=l3] .time')",
            "an arrow goes to the next line",
        )
        .await;
        page.press(Key::Return).await;
        wait_for_current_line(page, "l3").await;
        page.eval("addEventListener('songcard-seek-request', (event) => event.preventDefault())")
            .await;
        page.eval("queryCard('[data-line=l1] .time').click()").await;
        page.settle().await;
        wait_for_current_line(page, "l3").await;
    });
}

#[test]
fn the_list_scrolls_until_the_reader_scrolls() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("cardElement().currentTime = 1").await;
        wait_for_current_line(page, "l1").await;
        let page_top = page.number("scrollY").await;
        page.eval("cardElement().currentTime = 90").await;
        let list = "queryCard('.lyrics')";
        page.until(&format!("{list}.scrollTop > 20"), "the list scrolls")
            .await;
        page.eval("new Promise((done) => setTimeout(done, 400))")
            .await;
        page.eval(&format!(
            "{list}.dispatchEvent(new WheelEvent('wheel', {{ bubbles: true, composed: true }})), {list}.scrollTop = 0"
        ))
        .await;
        page.until(
            "queryCard('.back').checkVisibility()",
            "a way back is offered",
        )
        .await;
        page.eval("cardElement().currentTime = 100").await;
        wait_for_current_line(page, "l13").await;
        page.settle().await;
        assert_eq!(page.number(&format!("{list}.scrollTop")).await, 0.0);
        page.eval("queryCard('.back').click()").await;
        page.until(&format!("{list}.scrollTop > 20"), "it goes back")
            .await;
        assert!(!page.is_true("queryCard('.back').checkVisibility()").await);
        assert_eq!(page.number("scrollY").await, page_top);
    });
}

#[test]
fn keyboard_focus_pauses_the_scrolling() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("cardElement().currentTime = 90").await;
        wait_for_current_line(page, "l12").await;
        // Focus events need a focused window.
        page.click("queryCard('.title')").await;
        page.eval("queryCard('[data-line=l2] .time').focus()").await;
        page.until(
            "queryCard('.back').checkVisibility()",
            "a way back is offered",
        )
        .await;
        page.eval("queryCard('.back').focus()").await;
        page.press(Key::Return).await;
        let focus = "cardElement().shadowRoot.activeElement?.closest('[data-line]')?.dataset.line";
        page.until(&format!("{focus} === 'l12'"), "the focus goes back too")
            .await;
        assert!(!page.is_true("queryCard('.back').checkVisibility()").await);
    });
}

#[test]
fn a_later_player_with_the_id_is_followed() {
    in_session(async |session| {
        session
            .open_with(&card("arirang", "view=\"lyrics\" for=\"tone\""))
            .await;
        let page = &session.page;
        page.ready(1).await;
        page.settle().await;
        page.eval(&add_player(120)).await;
        page.eval("(tone.currentTime = 12, 0)").await;
        wait_for_current_line(page, "l2").await;
        page.eval("tone.remove()").await;
        page.eval(&add_player(120)).await;
        page.eval("(tone.currentTime = 36, 0)").await;
        wait_for_current_line(page, "l5").await;
    });
}

#[test]
fn a_line_that_was_never_visible_is_scrolled_to() {
    in_session(async |session| {
        let long = changed("arirang", |song| {
            song["song"]["durationMs"] = json!(600_000);
            let lines = (1..=300).map(|number| {
                // Lines of many heights, so that every estimated height is wrong.
                let text = "a line written for the test ".repeat(1 + number % 7);
                let layers = json!({ "ko": { "text": text } });
                json!({ "id": format!("n{number}"), "startMs": number * 2000 - 2000, "endMs": number * 2000, "layers": layers })
            });
            song["lyrics"]["lines"] = lines.collect();
        });
        session.host.body("/long.json", long);
        let card = card("arirang", "view=\"lyrics\"").replace("arirang/snapshot", "long");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        for (seconds, line) in [
            (0.5, "n1"),
            (400.5, "n201"),
            (598.5, "n300"),
            (100.5, "n51"),
        ] {
            page.eval(&format!("cardElement().currentTime = {seconds}"))
                .await;
            wait_for_current_line(page, line).await;
            page.until(
                "(() => { const [line, list] = [queryCard('[aria-current]'), queryCard('.lyrics')].map((one) => one.getBoundingClientRect()); return line.top >= list.top - 1 && line.bottom <= list.bottom + 1 })()",
                &format!("{line} is in sight"),
            )
            .await;
            page.settle().await;
            let resting = page.number("(() => { const [line, list] = [queryCard('[aria-current]'), queryCard('.lyrics')].map((one) => one.getBoundingClientRect()); return (line.top + line.height / 2 - list.top) / list.height })()").await;
            if line == "n51" || line == "n201" {
                assert!(
                    (0.15..0.5).contains(&resting),
                    "{line} rests a third down: {resting}"
                );
            }
        }
    });
}

#[test]
fn the_reader_can_shift_the_lines_earlier() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.number("queryCardAll('.nudge').length").await, 0.0);
        page.eval("cardElement().currentTime = 7.95").await;
        wait_for_current_line(page, "l1").await;
        page.click("queryCardAll('.nudge button')[1]").await;
        wait_for_current_line(page, "l2").await;
        assert_eq!(page.text("textOf('.nudge span')").await, "+0.1 s");
        page.click("queryCardAll('.nudge button')[0]").await;
        wait_for_current_line(page, "l1").await;
    });
}

/// Opens a song of 112 s with a player of this length that it may follow.
async fn open_with_player(session: &Session, seconds: u32) -> &Page {
    let timed = changed("arirang", |song| {
        song["song"]["durationMs"] = 112_000.into()
    });
    session.host.body("/timed.json", timed);
    let card = card("arirang", "view=\"lyrics\"").replace("arirang/snapshot", "timed");
    session.open_with(&card).await;
    let page = &session.page;
    page.ready(1).await;
    page.eval(&add_player(seconds)).await;
    page.eval("cardElement().setAttribute('for', 'tone')").await;
    page
}

#[test]
fn a_recording_of_another_length_is_not_followed() {
    in_session(async |session| {
        let page = open_with_player(session, 30).await;
        page.until(
            "textOf('.clock').includes('0:30') && textOf('.clock').includes('1:52')",
            "both lengths are named",
        )
        .await;
        wait_for_current_line(page, "").await;
        page.eval("document.getElementById('tone').remove()").await;
        page.eval(&add_player(112)).await;
        page.eval(
            "cardElement().setAttribute('for', ''), cardElement().setAttribute('for', 'tone')",
        )
        .await;
        wait_for_current_line(page, "l1").await;
    });
}

#[test]
fn a_preview_is_not_followed() {
    in_session(async |session| {
        let page = open_with_player(session, 112).await;
        wait_for_current_line(page, "l1").await;
        page.eval("document.getElementById('tone').dataset.preview = '', document.getElementById('tone').currentTime = 9")
            .await;
        page.until("textOf('.clock').includes('preview')", "a preview is named")
            .await;
        wait_for_current_line(page, "").await;
    });
}
