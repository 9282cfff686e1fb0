//! The board: filters, finding, orders, keys, and the chart from day to day.

use crate::harness::{Page, Stage, card, changed, on_stage};
use fantoccini::key::Key;
use serde_json::json;

/// A card that is ready, and the codes of the places that its list shows.
async fn shown<'a>(stage: &'a Stage, song: &str, more: &str) -> &'a Page {
    stage.open_with(&card(song, more)).await;
    let page = &stage.page;
    page.ready(1).await;
    page.ask("window.rows = () => all('.places > li').filter((row) => row.checkVisibility()).map((row) => row.dataset.territory).join(' ')").await;
    page
}

/// Types into the search field as a reader does.
async fn find(page: &Page, text: &str) {
    page.ask(&format!(
        "(() => {{ const field = inside('.find'); field.value = '{text}'; field.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()"
    ))
    .await;
}

async fn choose(page: &Page, select: &str, value: &str) {
    page.ask(&format!(
        "(() => {{ const select = inside('{select}'); select.value = '{value}'; select.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"
    ))
    .await;
}

#[test]
fn a_figure_leads_to_the_rows_behind_it() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "view=\"credits\"").await;
        assert_eq!(page.text("said('.itemised')").await, "18 listed");
        page.click("inside('.itemised button')").await;
        page.until(
            "openPanels().join() === panel('chart').id && rows().split(' ').length === 18",
            "the list holds the 18",
        )
        .await;
        page.until(
            "host().shadowRoot.activeElement?.closest('.place')",
            "the focus is in the list",
        )
        .await;
    });
}

#[test]
fn the_legend_counts_and_keeps_one_band() {
    on_stage(async |stage| {
        let page = shown(stage, "seven", "").await;
        let keys = "all('.key').map((key) => key.textContent)";
        assert_eq!(
            page.ask(keys).await,
            json!(["No. 1 3", "2–10 1", "11–50 3", "No rank 197"])
        );
        page.click("all('.choice button').find((button) => button.textContent === 'List')")
            .await;
        page.click("inside('.key[data-band=top50]')").await;
        page.until("rows() === 'MX FR AR'", "only the third band is left")
            .await;
        assert_eq!(
            page.text("said('.places-side [role=status]')").await,
            "3 places"
        );
        choose(page, ".tools select", "americas").await;
        page.until("rows() === 'MX AR'", "of one region").await;
        assert_eq!(
            page.ask(keys).await,
            json!(["No. 1 1", "2–10 0", "11–50 2", "No rank 38"])
        );
        page.click("inside('.key[data-band=top50]')").await;
        choose(page, ".tools select", "").await;
        page.until("rows() === 'JP KR US WW GB MX FR AR'", "all are back")
            .await;
    });
}

#[test]
fn a_place_is_found_in_korean_and_english_and_by_its_code() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "lang=\"ko\"").await;
        page.click("all('.choice button').find((button) => button.textContent === '목록')")
            .await;
        for (text, left) in [
            ("미국", "US"),
            ("united", "AE GB US"),
            ("UNITED ST", "US"),
            ("gb", "GB"),
            ("uk", "GB"),
            ("아랍", "AE"),
            ("us", "US"),
        ] {
            find(page, text).await;
            let left = format!("rows().split(' ').sort().join(' ') === '{left}'");
            page.until(&left, text).await;
        }
        find(page, "atlantis").await;
        page.until(
            "rows() === '' && said('.places-side [role=status]') === '일치하는 지역이 없습니다.'",
            "nothing is found, and the card says so",
        )
        .await;
        find(page, "").await;
        page.until("rows().split(' ').length === 18", "all are back")
            .await;
    });
}

#[test]
fn typing_changes_no_node_that_stays() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "").await;
        page.ask(
            "(window.changed = new Set(), new MutationObserver((all) => all.filter((one) => one.attributeName !== 'tabindex').forEach((one) => changed.add(one.target.closest?.('li')?.dataset.territory ?? one.target.nodeName)))
               .observe(inside('.places'), { subtree: true, childList: true, attributes: true }))",
        )
        .await;
        find(page, "japan").await;
        page.until("changed.size > 0", "places go").await;
        assert!(
            !page.holds("changed.has('JP')").await,
            "Japan stays as it is"
        );
        assert!(!page.holds("changed.has('UL')").await, "the list stays");
    });
}

#[test]
fn the_list_goes_by_rank_by_name_or_by_the_first_no_1() {
    on_stage(async |stage| {
        let page = shown(stage, "seven", "").await;
        page.click("all('.choice button').find((button) => button.textContent === 'List')")
            .await;
        for (order, places) in [
            ("name", "AR FR JP MX KR GB US WW"),
            ("first", "KR US WW JP AR FR MX GB"),
            ("rank", "JP KR US WW GB MX FR AR"),
        ] {
            choose(page, ".tools select:last-child", order).await;
            page.until(&format!("rows() === '{places}'"), order).await;
        }
    });
}

#[test]
fn the_board_is_one_stop_and_arrows_go_by_position() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "").await;
        assert_eq!(
            page.number("all('.places [tabindex=\"0\"]').length").await,
            1.0
        );
        page.ask("inside('[data-territory=CA] button').focus()")
            .await;
        let at = |code: &str| {
            format!(
                "host().shadowRoot.activeElement?.closest('li')?.dataset.territory === '{code}'"
            )
        };
        for (step, (key, code)) in [
            (Key::Down, "US"),
            (Key::Down, "MX"),
            (Key::Up, "US"),
            (Key::Right, "FR"),
            (Key::Right, "IT"),
            (Key::Up, "DE"),
            (Key::Up, "NO"),
            (Key::Right, "SE"),
        ]
        .into_iter()
        .enumerate()
        {
            page.press(key).await;
            page.until(&at(code), &format!("key {step} leads to {code}"))
                .await;
        }
        assert_eq!(
            page.number("all('.places [tabindex=\"0\"]').length").await,
            1.0
        );
        page.press(Key::Return).await;
        page.until(
            "said('.open-territory').startsWith('Sweden')",
            "Enter opens the place",
        )
        .await;
        page.press(Key::Escape).await;
        page.until("said('.open-territory') === ''", "Escape closes it")
            .await;
    });
}

#[test]
fn a_tap_on_the_smallest_tile_opens_its_place() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "").await;
        page.ask("host().style.width = '320px'").await;
        page.click("inside('[data-territory=JP] button')").await;
        page.until(
            "said('.open-territory').startsWith('Japan')",
            "the point in the tile takes no tap away",
        )
        .await;
    });
}

#[test]
fn a_place_without_a_square_stands_below_the_board_as_large_as_the_others() {
    on_stage(async |stage| {
        let with_islands = changed("yours", |song| {
            let row = song["performance"][0].clone();
            for code in ["PR", "GL"] {
                let mut more = row.clone();
                more["territory"] = json!(code);
                song["performance"].as_array_mut().unwrap().push(more);
            }
        });
        stage.host.body("/islands.json", with_islands);
        let card = card("yours", "").replace("yours/snapshot", "islands");
        stage.open_with(&card).await;
        let page = &stage.page;
        page.ready(1).await;
        for width in ["320px", "360px", "700px", "1000px"] {
            page.ask(&format!("host().style.width = '{width}'")).await;
            let height = |code| {
                format!(
                    "Math.round(inside('[data-territory={code}]').getBoundingClientRect().height)"
                )
            };
            let there = page.number(&height("JP")).await;
            assert_eq!(page.number(&height("PR")).await, there, "{width}");
            assert_eq!(page.number(&height("GL")).await, there, "{width}");
        }
        page.click("inside('[data-territory=PR] button')").await;
        let opened = "said('.open-territory').startsWith('Puerto Rico')";
        page.until(opened, "a tap opens it").await;
    });
}

#[test]
fn a_place_opened_in_a_long_list_comes_into_sight_and_one_that_the_page_names_does_not() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "").await;
        let list = "all('.choice button').find((button) => button.textContent === 'List')";
        page.ask(&format!("host().style.width = '340px', {list}.click()"))
            .await;
        page.ask("host().before(Object.assign(document.createElement('div'), { style: 'height: 100vh' }))")
            .await;
        let row = "inside('[data-territory=BR] button')";
        page.until(&format!("{row}?.checkVisibility()"), "the list is there")
            .await;
        page.ask("host().territory = 'US', scrollTo({ top: 0, behavior: 'instant' })")
            .await;
        page.settle().await;
        assert_eq!(page.number("scrollY").await, 0.0, "the page asked for it");
        page.click(row).await;
        let seen = "(({ top, bottom }) => top > 0 && bottom <= innerHeight)(inside('.open-territory').getBoundingClientRect())";
        page.until(
            &format!("said('.open-territory').startsWith('Brazil') && {seen}"),
            "what is said of it is in sight",
        )
        .await;
    });
}

#[test]
fn the_slider_shows_the_board_as_of_a_day() {
    on_stage(async |stage| {
        let page = shown(stage, "seven", "").await;
        assert!(
            page.holds(
                "inside('.days').checkVisibility() && inside('.together').checkVisibility()"
            )
            .await
        );
        assert_eq!(
            page.text("said('.as-of')").await,
            "Most at No. 1 at once: 2 territories, first on 16 Jul 2023"
        );
        page.ask("inside('.days').focus()").await;
        page.press(Key::Home).await;
        page.until(
            "said('.as-of') === '16 Jul 2023: No. 1 in 2 territories'",
            "the first day is shown",
        )
        .await;
        let ranks = "all('.places > [data-rank]').map((place) => place.dataset.territory + place.dataset.rank).sort().join(' ')";
        let first = page.text(ranks).await;
        assert_eq!(
            page.ask("all('.key')[0].textContent").await,
            json!("No. 1 2")
        );
        page.press(Key::End).await;
        page.until(
            "inside('[data-territory=KR]').dataset.rank === '5' && !inside('[data-territory=US]').dataset.rank",
            "on the last day Korea is fifth and the United States are off the chart",
        )
        .await;
        assert_ne!(page.text(ranks).await, first);
        page.click("all('.choice button').find((button) => button.textContent === 'Peak rank')")
            .await;
        page.until(
            "inside('[data-territory=US]').dataset.rank === '1'",
            "the best of all days is back",
        )
        .await;
    });
}

#[test]
fn the_board_plays_from_day_to_day_until_it_is_stopped() {
    on_stage(async |stage| {
        let page = shown(stage, "seven", "").await;
        page.ask("(window.days = new Set(), new MutationObserver(() => days.add(said('.as-of'))).observe(inside('.as-of'), { childList: true, subtree: true, characterData: true }))")
            .await;
        page.click("inside('.play')").await;
        page.until("days.size >= 4", "days go by").await;
        assert_eq!(page.text("said('.play')").await, "Stop");
        page.click("inside('.play')").await;
        page.until("said('.play') === 'Play'", "it stops").await;
        let day = page.text("said('.as-of')").await;
        page.settle().await;
        assert_eq!(page.text("said('.as-of')").await, day);
        let reduced =
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        page.devtools("Emulation.setEmulatedMedia", reduced).await;
        assert!(!page.holds("inside('.play').checkVisibility()").await);
    });
}

#[test]
fn arrows_go_along_a_row_of_the_list_to_its_marks() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "").await;
        page.click("all('.choice button').find((button) => button.textContent === 'List')")
            .await;
        page.until("rows().startsWith('AU BR')", "the list is there")
            .await;
        assert_eq!(
            page.number(
                "all('.places :is(button, a)').filter((stop) => stop.tabIndex === 0).length"
            )
            .await,
            1.0,
            "the Tab key stops once"
        );
        page.ask("inside('[data-territory=AU] button').focus()")
            .await;
        let at = "(({ activeElement: here }) => `${here.closest('li').dataset.territory} ${here.className}`.trim())(host().shadowRoot)";
        for (key, place) in [
            (Key::Right, "AU mark"),
            (Key::Right, "AU mark"),
            (Key::Down, "BR"),
            (Key::Right, "BR mark"),
            (Key::Left, "BR"),
        ] {
            page.press(key).await;
            page.until(&format!("{at} === '{place}'"), place).await;
        }
    });
}

#[test]
fn the_square_with_the_focus_shows_its_name() {
    on_stage(async |stage| {
        let page = shown(stage, "yours", "").await;
        page.ask("inside('[data-territory=CA] button').focus()")
            .await;
        for (key, code) in [(Key::Home, "AU"), (Key::End, "US")] {
            page.press(key).await;
            let here = format!(
                "host().shadowRoot.activeElement === inside('[data-territory={code}] button')"
            );
            page.until(&here, code).await;
            let label = page
                .text("getComputedStyle(host().shadowRoot.activeElement, '::after').content")
                .await;
            let name = page
                .text("host().shadowRoot.activeElement.textContent")
                .await;
            // Firefox says where the text comes from instead of the text.
            let title = page.text("host().shadowRoot.activeElement.title").await;
            let label = label.replace("attr(title)", &title);
            assert!(label.contains(&name), "{label} says {name}");
            let above = "Number(getComputedStyle(host().shadowRoot.activeElement).zIndex)";
            assert!(
                page.number(above).await > 0.0,
                "the ring is above the neighbours"
            );
        }
        for width in ["320px", "960px"] {
            page.ask(&format!("host().style.width = '{width}'")).await;
            for code in ["CA", "NZ", "JP", "BR"] {
                let button = format!("inside('[data-territory={code}] button')");
                if page.holds(&button).await {
                    page.ask(&format!("{button}.focus()")).await;
                }
                let beyond = "inside('.songcard').scrollWidth - inside('.songcard').clientWidth";
                assert_eq!(page.number(beyond).await, 0.0, "{code} at {width}");
            }
        }
    });
}
