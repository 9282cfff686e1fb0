//! Lines that follow a player, with a generated tone, and a page that sets `currentTime`.

use crate::harness::{Page, card, changed, in_session, tone_url};
use fantoccini::key::Key;
use serde_json::json;

/// Adds `<audio id="tone">` with a tone of this length that can seek.
fn tone(seconds: u32) -> String {
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

const ACTIVE: &str = "all('[aria-current=true]').map((line) => line.dataset.line).join()";

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

async fn active(page: &Page, line: &str) {
    page.until(
        &format!("{ACTIVE} === '{line}'"),
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
        page.eval(&tone(120)).await;
        page.eval("host().setAttribute('for', 'tone')").await;
        for (seconds, line) in TIMES {
            page.eval(&format!(
                "document.getElementById('tone').currentTime = {seconds}"
            ))
            .await;
            active(page, line).await;
        }
        let part = page
            .eval("inside('[aria-current]').getAttribute('part')")
            .await;
        assert_eq!(part, "line active-line");
        assert_eq!(page.number("host().currentTime").await, 20.0);
        assert_eq!(page.number("all('[aria-live]').length").await, 0.0);
    });
}

#[test]
fn lines_follow_current_time_at_twenty_times() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.number("host().currentTime").await, 0.0);
        for (seconds, line) in TIMES {
            page.eval(&format!("host().currentTime = {seconds}")).await;
            active(page, line).await;
        }
        page.eval("host().currentTime = null").await;
        active(page, "").await;
    });
}

#[test]
fn current_time_set_before_the_card_is_followed() {
    in_session(async |session| {
        session.host.hold("snapshot.json");
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.eval("host().currentTime = 25").await;
        session.host.release();
        page.ready(1).await;
        active(page, "l4").await;
    });
}

#[test]
fn a_pressed_line_seeks_unless_prevented() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(&tone(120)).await;
        page.eval("host().setAttribute('for', 'tone')").await;
        active(page, "l1").await;
        page.click("inside('[data-line=l2] [lang=ko]')").await;
        active(page, "l2").await;
        assert_eq!(
            page.number("document.getElementById('tone').currentTime")
                .await,
            8.0
        );
        let recorded = page
            .eval("events.filter(({ type }) => /line-click|seek-request/.test(type)).map(({ type, detail }) => [type, detail])")
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
        page.eval("inside('[data-line=l2] .time').focus()").await;
        page.press(Key::Down).await;
        page.until(
            "host().shadowRoot.activeElement === inside('[data-line=l3] .time')",
            "an arrow goes to the next line",
        )
        .await;
        page.press(Key::Return).await;
        active(page, "l3").await;
        page.eval("addEventListener('songcard-seek-request', (event) => event.preventDefault())")
            .await;
        page.eval("inside('[data-line=l1] .time').click()").await;
        page.settle().await;
        active(page, "l3").await;
    });
}

#[test]
fn the_list_scrolls_until_the_reader_scrolls() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("host().currentTime = 1").await;
        active(page, "l1").await;
        let page_top = page.number("scrollY").await;
        page.eval("host().currentTime = 90").await;
        let list = "inside('.lyrics')";
        page.until(&format!("{list}.scrollTop > 20"), "the list scrolls")
            .await;
        page.eval("new Promise((done) => setTimeout(done, 400))")
            .await;
        page.eval(&format!(
            "{list}.dispatchEvent(new WheelEvent('wheel', {{ bubbles: true, composed: true }})), {list}.scrollTop = 0"
        ))
        .await;
        page.until("inside('.back').checkVisibility()", "a way back is offered")
            .await;
        page.eval("host().currentTime = 100").await;
        active(page, "l13").await;
        page.settle().await;
        assert_eq!(page.number(&format!("{list}.scrollTop")).await, 0.0);
        page.eval("inside('.back').click()").await;
        page.until(&format!("{list}.scrollTop > 20"), "it goes back")
            .await;
        assert!(!page.is_true("inside('.back').checkVisibility()").await);
        assert_eq!(page.number("scrollY").await, page_top);
    });
}

#[test]
fn keyboard_focus_pauses_the_scrolling() {
    in_session(async |session| {
        session.open_with(&card("arirang", "view=\"lyrics\"")).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval("host().currentTime = 90").await;
        active(page, "l12").await;
        // Focus events need a focused window.
        page.click("inside('.title')").await;
        page.eval("inside('[data-line=l2] .time').focus()").await;
        page.until("inside('.back').checkVisibility()", "a way back is offered")
            .await;
        page.eval("inside('.back').focus()").await;
        page.press(Key::Return).await;
        let focus = "host().shadowRoot.activeElement?.closest('[data-line]')?.dataset.line";
        page.until(&format!("{focus} === 'l12'"), "the focus goes back too")
            .await;
        assert!(!page.is_true("inside('.back').checkVisibility()").await);
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
        page.eval(&tone(120)).await;
        page.eval("(tone.currentTime = 12, 0)").await;
        active(page, "l2").await;
        page.eval("tone.remove()").await;
        page.eval(&tone(120)).await;
        page.eval("(tone.currentTime = 36, 0)").await;
        active(page, "l5").await;
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
            page.eval(&format!("host().currentTime = {seconds}")).await;
            active(page, line).await;
            page.until(
                "(() => { const [line, list] = [inside('[aria-current]'), inside('.lyrics')].map((one) => one.getBoundingClientRect()); return line.top >= list.top - 1 && line.bottom <= list.bottom + 1 })()",
                &format!("{line} is in sight"),
            )
            .await;
            page.settle().await;
            let resting = page.number("(() => { const [line, list] = [inside('[aria-current]'), inside('.lyrics')].map((one) => one.getBoundingClientRect()); return (line.top + line.height / 2 - list.top) / list.height })()").await;
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
        assert_eq!(page.number("all('.nudge').length").await, 0.0);
        page.eval("host().currentTime = 7.95").await;
        active(page, "l1").await;
        page.click("all('.nudge button')[1]").await;
        active(page, "l2").await;
        assert_eq!(page.text("textOf('.nudge span')").await, "+0.1 s");
        page.click("all('.nudge button')[0]").await;
        active(page, "l1").await;
    });
}

#[test]
fn a_preview_and_another_recording_are_not_followed() {
    in_session(async |session| {
        let timed = changed("arirang", |song| {
            song["song"]["durationMs"] = 112_000.into()
        });
        session.host.body("/timed.json", timed);
        let card = card("arirang", "view=\"lyrics\"").replace("arirang/snapshot", "timed");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        page.eval(&tone(30)).await;
        page.eval("host().setAttribute('for', 'tone')").await;
        page.until(
            "textOf('.clock').includes('0:30')",
            "another length is named",
        )
        .await;
        assert!(page.text("textOf('.clock')").await.contains("1:52"));
        active(page, "").await;
        page.eval("document.getElementById('tone').remove()").await;
        page.eval(&tone(112)).await;
        page.eval("host().setAttribute('for', ''), host().setAttribute('for', 'tone')")
            .await;
        active(page, "l1").await;
        page.eval("document.getElementById('tone').dataset.preview = '', document.getElementById('tone').currentTime = 9")
            .await;
        page.until("textOf('.clock').includes('preview')", "a preview is named")
            .await;
        active(page, "").await;
    });
}
