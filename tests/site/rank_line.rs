//! The rank over time: several places, reading it by pointer and keys, the table and its copy.

use crate::harness::{Page, Stage, card, on_stage};
use fantoccini::key::Key;
use serde_json::json;

const CLIPBOARD: &str = "<script>
  window.got = [];
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { got.push(text) } } });
</script>";

async fn shown<'a>(stage: &'a Stage, song: &str) -> &'a Page {
    stage
        .open_with(&format!("{CLIPBOARD}{}", card(song, "")))
        .await;
    stage.page.ready(1).await;
    &stage.page
}

async fn add(page: &Page, code: &str) {
    page.ask(&format!(
        "(() => {{ const select = inside('.add-place'); select.value = '{code}'; select.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"
    ))
    .await;
}

#[test]
fn five_places_are_laid_over_one_another_and_one_more_is_not() {
    on_stage(async |stage| {
        let page = shown(stage, "seven").await;
        assert_eq!(page.number("all('.rank-line .line').length").await, 1.0);
        for (count, code) in [(2, "US"), (3, "JP"), (4, "GB"), (5, "WW")] {
            add(page, code).await;
            let lines = format!("all('.rank-line .line').length === {count}");
            page.until(&lines, &format!("{code} has a line")).await;
        }
        page.until("inside('.add-place').disabled", "five are the most")
            .await;
        assert!(
            page.text("said('.add-place')")
                .await
                .starts_with("Up to five places"),
            "it says so"
        );
    });
}

#[test]
fn a_slider_reads_the_line_date_by_date() {
    on_stage(async |stage| {
        let page = shown(stage, "dynamite").await;
        assert_eq!(
            page.text("said('.run output')").await,
            "Week of 10 Apr 2021: No. 30"
        );
        page.ask("inside('.run [role=slider]').focus()").await;
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
            let slider = "inside('.run [role=slider]').ariaValueText";
            page.until(
                &format!("said('.run output') === '{says}' && {slider} === '{says}'"),
                says,
            )
            .await;
        }
    });
}

#[test]
fn the_numbers_are_a_table_one_tap_away_and_are_copied_as_csv() {
    on_stage(async |stage| {
        let page = shown(stage, "dynamite").await;
        assert!(
            !page.holds("inside('.run table')").await,
            "closed, it costs nothing"
        );
        page.click("all('.run button').find((button) => button.textContent === 'Table')")
            .await;
        page.until("all('.run tbody tr').length === 32", "32 weeks stand in it")
            .await;
        page.click("all('.run button').find((button) => button.textContent === 'Copy as CSV')")
            .await;
        page.until("got.length === 1", "it is copied").await;
        let lines = page.ask("got[0].trim().split(/\\r?\\n/)").await;
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
            "all('.run button').some((button) => button.textContent === 'Copied')",
            "the button says so",
        )
        .await;
    });
}

#[test]
fn a_finger_drags_along_the_line() {
    on_stage(async |stage| {
        let page = shown(stage, "dynamite").await;
        let slider = "inside('.run [role=slider]')";
        page.ask(&format!("atRest({slider})")).await;
        let edge = page
            .ask(&format!(
                "(({{ left, right, top, bottom }}) => [left, right, (top + bottom) / 2])({slider}.getBoundingClientRect())"
            ))
            .await;
        let [left, right, y] = [0, 1, 2].map(|at| edge[at].as_f64().expect("a number"));
        page.touch(&[(right - 4.0, y), ((left + right) / 2.0, y), (left + 1.0, y)])
            .await;
        let first = "Week of 5 Sep 2020: No. 1";
        page.until(
            &format!("said('.run output') === '{first}'"),
            "it ends at the first date",
        )
        .await;
        assert_eq!(page.number("scrollX").await, 0.0, "the page stays");
    });
}
