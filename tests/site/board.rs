//! The board: filters, search, sorting, keys, and playing day by day.

use crate::harness::{Page, Session, card, changed, in_session};
use fantoccini::key::Key;
use serde_json::json;

/// Opens a card, and an expression for the codes of the territories in its list.
async fn shown<'a>(session: &'a Session, song: &str, more: &str) -> &'a Page {
    session.open_with(&card(song, more)).await;
    let page = &session.page;
    page.ready(1).await;
    page.eval("window.visiblePlaces = () => queryCardAll('.places > li').filter((row) => row.checkVisibility()).map((row) => row.dataset.territory).join(' ')").await;
    page
}

/// Types into the search field.
async fn find(page: &Page, text: &str) {
    page.eval(&format!(
        "(() => {{ const field = queryCard('.find'); field.value = '{text}'; field.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()"
    ))
    .await;
}

async fn choose(page: &Page, select: &str, value: &str) {
    page.eval(&format!(
        "(() => {{ const select = queryCard('{select}'); select.value = '{value}'; select.dispatchEvent(new Event('change', {{ bubbles: true }})) }})()"
    ))
    .await;
}

#[test]
fn a_figure_links_to_its_rows() {
    in_session(async |session| {
        let page = shown(session, "yours", "view=\"credits\"").await;
        assert_eq!(page.text("textOf('.itemised')").await, "18 listed");
        page.click("queryCard('.itemised button')").await;
        page.until(
            "openPanels().join() === panel('chart').id && visiblePlaces().split(' ').length === 18",
            "the list holds the 18",
        )
        .await;
        page.until(
            "cardElement().shadowRoot.activeElement?.closest('.place')",
            "the focus is in the list",
        )
        .await;
    });
}

#[test]
fn the_legend_filters_by_one_band() {
    in_session(async |session| {
        let page = shown(session, "seven", "").await;
        let keys = "queryCardAll('.legend-key').map((key) => key.textContent)";
        assert_eq!(
            page.eval(keys).await,
            json!(["No. 1 3", "2–10 1", "11–50 3", "No rank 197"])
        );
        page.click(
            "queryCardAll('.choice button').find((button) => button.textContent === 'List')",
        )
        .await;
        page.click("queryCard('.legend-key[data-band=top50]')")
            .await;
        page.until(
            "visiblePlaces() === 'MX FR AR'",
            "only the third band is left",
        )
        .await;
        assert_eq!(
            page.text("textOf('.places-side [role=status]')").await,
            "3 places"
        );
        choose(page, ".tools select", "americas").await;
        page.until("visiblePlaces() === 'MX AR'", "of one region")
            .await;
        assert_eq!(
            page.eval(keys).await,
            json!(["No. 1 1", "2–10 0", "11–50 2", "No rank 38"])
        );
        page.click("queryCard('.legend-key[data-band=top50]')")
            .await;
        choose(page, ".tools select", "").await;
        page.until(
            "visiblePlaces() === 'JP KR US WW GB MX FR AR'",
            "all are back",
        )
        .await;
    });
}

#[test]
fn a_territory_is_found_by_name_and_by_code() {
    in_session(async |session| {
        let page = shown(session, "yours", "lang=\"ko\"").await;
        page.click(
            "queryCardAll('.choice button').find((button) => button.textContent === '목록')",
        )
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
            let left = format!("visiblePlaces().split(' ').sort().join(' ') === '{left}'");
            page.until(&left, text).await;
        }
        find(page, "atlantis").await;
        page.until(
            "visiblePlaces() === '' && textOf('.places-side [role=status]') === '일치하는 지역이 없습니다.'",
            "no match is shown as a message",
        )
        .await;
        find(page, "").await;
        page.until("visiblePlaces().split(' ').length === 18", "all are back")
            .await;
    });
}

#[test]
fn filtering_keeps_the_nodes_of_shown_territories() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        page.eval(
            "(window.changedPlaces = new Set(), new MutationObserver((all) => all.filter((one) => one.attributeName !== 'tabindex').forEach((one) => changedPlaces.add(one.target.closest?.('li')?.dataset.territory ?? one.target.nodeName)))
               .observe(queryCard('.places'), { subtree: true, childList: true, attributes: true }))",
        )
        .await;
        find(page, "japan").await;
        page.until("changedPlaces.size > 0", "places go").await;
        assert!(
            !page.is_true("changedPlaces.has('JP')").await,
            "Japan stays as it is"
        );
        assert!(
            !page.is_true("changedPlaces.has('UL')").await,
            "the list stays"
        );
    });
}

#[test]
fn the_list_sorts_by_rank_name_or_first_no_1() {
    in_session(async |session| {
        let page = shown(session, "seven", "").await;
        page.click(
            "queryCardAll('.choice button').find((button) => button.textContent === 'List')",
        )
        .await;
        for (order, places) in [
            ("name", "AR FR JP MX KR GB US WW"),
            ("first", "KR US WW JP AR FR MX GB"),
            ("rank", "JP KR US WW GB MX FR AR"),
        ] {
            choose(page, ".tools select:last-child", order).await;
            page.until(&format!("visiblePlaces() === '{places}'"), order)
                .await;
        }
    });
}

#[test]
fn the_board_is_one_tab_stop_with_arrow_keys() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        assert_eq!(
            page.number("queryCardAll('.places [tabindex=\"0\"]').length")
                .await,
            1.0
        );
        page.eval("queryCard('[data-territory=CA] button').focus()")
            .await;
        let at = |code: &str| {
            format!(
                "cardElement().shadowRoot.activeElement?.closest('li')?.dataset.territory === '{code}'"
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
            page.until(&at(code), &format!("key {step} moves to {code}"))
                .await;
        }
        assert_eq!(
            page.number("queryCardAll('.places [tabindex=\"0\"]').length")
                .await,
            1.0
        );
        page.press(Key::Return).await;
        page.until(
            "textOf('.open-territory').startsWith('Sweden')",
            "Enter opens the territory",
        )
        .await;
        page.press(Key::Escape).await;
        page.until("textOf('.open-territory') === ''", "Escape closes it")
            .await;
    });
}

#[test]
fn a_tap_on_the_smallest_tile_opens_it() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        page.eval("cardElement().style.width = '320px'").await;
        page.click("queryCard('[data-territory=JP] button')").await;
        page.until(
            "textOf('.open-territory').startsWith('Japan')",
            "the point in the tile takes no tap away",
        )
        .await;
    });
}

#[test]
fn a_territory_without_a_tile_is_below_the_board() {
    in_session(async |session| {
        let with_islands = changed("yours", |song| {
            let row = song["performance"][0].clone();
            for code in ["PR", "GL"] {
                let mut more = row.clone();
                more["territory"] = json!(code);
                song["performance"].as_array_mut().unwrap().push(more);
            }
        });
        session.host.body("/islands.json", with_islands);
        let card = card("yours", "").replace("yours/snapshot", "islands");
        session.open_with(&card).await;
        let page = &session.page;
        page.ready(1).await;
        for width in ["320px", "360px", "700px", "1000px"] {
            page.eval(&format!("cardElement().style.width = '{width}'"))
                .await;
            let height = |code| {
                format!(
                    "Math.round(queryCard('[data-territory={code}]').getBoundingClientRect().height)"
                )
            };
            let there = page.number(&height("JP")).await;
            assert_eq!(page.number(&height("PR")).await, there, "{width}");
            assert_eq!(page.number(&height("GL")).await, there, "{width}");
        }
        page.click("queryCard('[data-territory=PR] button')").await;
        let opened = "textOf('.open-territory').startsWith('Puerto Rico')";
        page.until(opened, "a tap opens it").await;
    });
}

#[test]
fn only_the_reader_s_choice_scrolls_into_view() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        let list = "queryCardAll('.choice button').find((button) => button.textContent === 'List')";
        page.eval(&format!(
            "cardElement().style.width = '340px', {list}.click()"
        ))
        .await;
        page.eval("cardElement().before(Object.assign(document.createElement('div'), { style: 'height: 100vh' }))")
            .await;
        let row = "queryCard('[data-territory=BR] button')";
        page.until(&format!("{row}?.checkVisibility()"), "the list is there")
            .await;
        page.eval("cardElement().territory = 'US', scrollTo({ top: 0, behavior: 'instant' })")
            .await;
        page.settle().await;
        assert_eq!(page.number("scrollY").await, 0.0, "the page has set it");
        page.click(row).await;
        let in_view = "(({ top, bottom }) => top > 0 && bottom <= innerHeight)(queryCard('.open-territory').getBoundingClientRect())";
        page.until(
            &format!("textOf('.open-territory').startsWith('Brazil') && {in_view}"),
            "its facts are in view",
        )
        .await;
    });
}

#[test]
fn the_slider_shows_the_board_as_of_a_day() {
    in_session(async |session| {
        let page = shown(session, "seven", "").await;
        assert!(
            page.is_true(
                "queryCard('.days').checkVisibility() && queryCard('.together').checkVisibility()"
            )
            .await
        );
        assert_eq!(
            page.text("textOf('.as-of')").await,
            "Most at No. 1 at once: 2 territories, first on 16 Jul 2023"
        );
        page.eval("queryCard('.days').focus()").await;
        page.press(Key::Home).await;
        page.until(
            "textOf('.as-of') === '16 Jul 2023: No. 1 in 2 territories'",
            "the first day is shown",
        )
        .await;
        let ranks = "queryCardAll('.places > [data-rank]').map((place) => place.dataset.territory + place.dataset.rank).sort().join(' ')";
        let first = page.text(ranks).await;
        assert_eq!(
            page.eval("queryCardAll('.legend-key')[0].textContent")
                .await,
            json!("No. 1 2")
        );
        page.press(Key::End).await;
        page.until(
            "queryCard('[data-territory=KR]').dataset.rank === '5' && !queryCard('[data-territory=US]').dataset.rank",
            "on the last day Korea is fifth and the United States are off the chart",
        )
        .await;
        assert_ne!(page.text(ranks).await, first);
        page.click(
            "queryCardAll('.choice button').find((button) => button.textContent === 'Peak rank')",
        )
        .await;
        page.until(
            "queryCard('[data-territory=US]').dataset.rank === '1'",
            "the best of all days is back",
        )
        .await;
    });
}

#[test]
fn the_board_plays_day_by_day() {
    in_session(async |session| {
        let page = shown(session, "seven", "").await;
        page.eval("(window.shownDates = new Set(), new MutationObserver(() => shownDates.add(textOf('.as-of'))).observe(queryCard('.as-of'), { childList: true, subtree: true, characterData: true }))")
            .await;
        page.click("queryCard('.play')").await;
        page.until("shownDates.size >= 4", "days go by").await;
        assert_eq!(page.text("textOf('.play')").await, "Stop");
        page.click("queryCard('.play')").await;
        page.until("textOf('.play') === 'Play'", "it stops").await;
        let day = page.text("textOf('.as-of')").await;
        page.settle().await;
        assert_eq!(page.text("textOf('.as-of')").await, day);
        let reduced =
            json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        page.devtools("Emulation.setEmulatedMedia", reduced).await;
        assert!(!page.is_true("queryCard('.play').checkVisibility()").await);
    });
}

#[test]
fn arrow_keys_move_within_a_row_of_the_list() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        page.click(
            "queryCardAll('.choice button').find((button) => button.textContent === 'List')",
        )
        .await;
        page.until("visiblePlaces().startsWith('AU BR')", "the list is there")
            .await;
        assert_eq!(
            page.number(
                "queryCardAll('.places :is(button, a)').filter((stop) => stop.tabIndex === 0).length"
            )
            .await,
            1.0,
            "the Tab key stops once"
        );
        page.eval("queryCard('[data-territory=AU] button').focus()")
            .await;
        let at = "(({ activeElement: here }) => `${here.closest('li').dataset.territory} ${here.className}`.trim())(cardElement().shadowRoot)";
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
fn the_focused_tile_shows_its_name() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        page.eval("queryCard('[data-territory=CA] button').focus()")
            .await;
        for (key, code) in [(Key::Home, "AU"), (Key::End, "US")] {
            page.press(key).await;
            let here = format!(
                "cardElement().shadowRoot.activeElement === queryCard('[data-territory={code}] button')"
            );
            page.until(&here, code).await;
            let label = page
                .text("getComputedStyle(cardElement().shadowRoot.activeElement, '::after').content")
                .await;
            let name = page
                .text("cardElement().shadowRoot.activeElement.textContent")
                .await;
            // Firefox returns the source expression instead of the text.
            let title = page
                .text("cardElement().shadowRoot.activeElement.title")
                .await;
            let label = label.replace("attr(title)", &title);
            assert!(label.contains(&name), "{label} shows {name}");
            let above = "Number(getComputedStyle(cardElement().shadowRoot.activeElement).zIndex)";
            assert!(
                page.number(above).await > 0.0,
                "the ring is above the neighbours"
            );
        }
        for width in ["320px", "960px"] {
            page.eval(&format!("cardElement().style.width = '{width}'"))
                .await;
            for code in ["CA", "NZ", "JP", "BR"] {
                let button = format!("queryCard('[data-territory={code}] button')");
                if page.is_true(&button).await {
                    page.eval(&format!("{button}.focus()")).await;
                }
                let beyond =
                    "queryCard('.songcard').scrollWidth - queryCard('.songcard').clientWidth";
                assert_eq!(page.number(beyond).await, 0.0, "{code} at {width}");
            }
        }
    });
}
