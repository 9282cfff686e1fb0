//! Ranks over time: several territories, reading by pointer and keys, the table and its copy.

use crate::harness::{Page, Session, card, in_session};
use fantoccini::key::Key;
use serde_json::json;

const CLIPBOARD: &str = "<script>
  window.copiedTexts = [];
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { copiedTexts.push(text) } } });
</script>";

async fn shown<'a>(session: &'a Session, song: &str) -> &'a Page {
    session
        .open_with(&format!("{CLIPBOARD}{}", card(song, "")))
        .await;
    session.page.ready(1).await;
    &session.page
}

async fn add(page: &Page, code: &str) {
    page.eval(&format!(
        "(() => {{ const select = queryCard('.add-place'); select.value = '{code}'; select.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"
    ))
    .await;
}

#[test]
fn at_most_five_territories_are_compared() {
    in_session(async |session| {
        let page = shown(session, "seven").await;
        assert_eq!(
            page.number("queryCardAll('.rank-line .series-line').length")
                .await,
            1.0
        );
        for (count, code) in [(2, "US"), (3, "JP"), (4, "GB"), (5, "KR")] {
            add(page, code).await;
            let lines = format!("queryCardAll('.rank-line .series-line').length === {count}");
            page.until(&lines, &format!("{code} has a line")).await;
        }
        page.until("queryCard('.add-place').disabled", "five are the most")
            .await;
        assert!(
            page.text("textOf('.add-place')")
                .await
                .starts_with("Up to five places"),
            "a message is shown"
        );
    });
}

#[test]
fn a_slider_reads_the_line_date_by_date() {
    in_session(async |session| {
        let page = shown(session, "dynamite").await;
        assert_eq!(
            page.text("queryCard('.run [type=range]').ariaValueText")
                .await,
            "Week of 10 Apr 2021: No. 30"
        );
        page.eval("queryCard('.run [type=range]').focus()").await;
        for (key, says) in [
            (Key::Home, "Week of 5 Sep 2020: No. 1"),
            (Key::Right, "Week of 12 Sep 2020: No. 1"),
            (Key::Right, "Week of 19 Sep 2020: No. 2"),
            (Key::Left, "Week of 12 Sep 2020: No. 1"),
            (Key::PageUp, "Week of 3 Oct 2020: No. 1"),
            (Key::Down, "Week of 26 Sep 2020: No. 2"),
            (Key::PageDown, "Week of 5 Sep 2020: No. 1"),
            (Key::Up, "Week of 12 Sep 2020: No. 1"),
            (Key::End, "Week of 10 Apr 2021: No. 30"),
        ] {
            page.press(key).await;
            let slider = "queryCard('.run [type=range]').ariaValueText";
            page.until(
                &format!("textOf('.run output') === '{says}' && {slider} === '{says}'"),
                says,
            )
            .await;
        }
    });
}

#[test]
fn the_ranks_are_a_table_that_copies_as_csv() {
    in_session(async |session| {
        let page = shown(session, "dynamite").await;
        assert!(
            !page.is_true("queryCard('.run table')").await,
            "closed, it costs nothing"
        );
        page.click("queryCardAll('.run button').find((button) => button.textContent === 'Table')")
            .await;
        page.until(
            "queryCardAll('.run tbody tr').length === 32",
            "the table has 32 weeks",
        )
        .await;
        page.click(
            "queryCardAll('.run button').find((button) => button.textContent === 'Copy as CSV')",
        )
        .await;
        page.until("copiedTexts.length === 1", "it is copied").await;
        let lines = page.eval("copiedTexts[0].trim().split(/\\r?\\n/)").await;
        assert_eq!(lines.as_array().unwrap().len(), 33);
        assert_eq!(
            [&lines[0], &lines[1], &lines[32]],
            [
                &json!("date,chart,territory,rank"),
                &json!("2020-09-05,billboard-hot-100,US,1"),
                &json!("2021-04-10,billboard-hot-100,US,30")
            ]
        );
        page.until(
            "queryCardAll('.run button').some((button) => button.textContent === 'Copied')",
            "the button confirms it",
        )
        .await;
    });
}

#[test]
fn a_finger_drags_along_the_line() {
    in_session(async |session| {
        let page = shown(session, "dynamite").await;
        let slider = "queryCard('.plot-hit-area')";
        page.eval(&format!("scrollToCenter({slider})")).await;
        let edge = page
            .eval(&format!(
                "(({{ left, right, top, bottom }}) => [left, right, (top + bottom) / 2])({slider}.getBoundingClientRect())"
            ))
            .await;
        let [left, right, y] = [0, 1, 2].map(|at| edge[at].as_f64().expect("a number"));
        page.touch(&[(right - 4.0, y), ((left + right) / 2.0, y), (left + 1.0, y)])
            .await;
        let first = "Week of 5 Sep 2020: No. 1";
        page.until(
            &format!("textOf('.run output') === '{first}'"),
            "it ends at the first date",
        )
        .await;
        assert_eq!(page.number("scrollX").await, 0.0, "the page stays");
    });
}
