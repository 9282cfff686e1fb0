//! The board: filters, search, sorting, keys, and playing day by day.

use crate::harness::{Page, Session, card, changed, in_session, widespread};
use fantoccini::key::Key;
use serde_json::json;

/// The button that shows the ranks of a day.
pub const BY_DATE: &str =
    "queryCardAll('.segmented button').find((button) => button.textContent === 'By date')";

/// Opens a card, and an expression for the codes of the territories in its list.
async fn shown<'a>(session: &'a Session, song: &str, more: &str) -> &'a Page {
    session.open_with(&card(song, more)).await;
    let page = &session.page;
    page.ready(1).await;
    page.eval("window.visiblePlaces = () => queryCardAll('.places > li').filter((row) => row.checkVisibility()).map((row) => row.dataset.territory).join(' ')").await;
    page
}

/// Opens the card of a song with so many places that there is a search.
async fn shown_widespread<'a>(session: &'a Session, more: &str) -> &'a Page {
    session.host.body("/widespread/snapshot.json", widespread());
    shown(session, "widespread", more).await
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
        assert_eq!(
            page.text("textOf('.itemised')").await,
            "See the 18 that are named"
        );
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
            json!(["No. 1 3", "2–10 1", "11–50 3", "no rank reported 197"])
        );
        page.click(
            "queryCardAll('.segmented button').find((button) => button.textContent === 'List')",
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
        page.click("queryCard('.legend-key[data-band=top50]')")
            .await;
        page.until(
            "visiblePlaces() === 'JP KR US WW GB MX FR AR'",
            "all are back",
        )
        .await;
    });
}

#[test]
fn the_legend_counts_the_places_of_a_region() {
    in_session(async |session| {
        let page = shown_widespread(session, "").await;
        choose(page, ".tools select", "americas").await;
        page.until(
            "queryCardAll('.legend-key').map((key) => key.textContent).join() === 'No. 1 4,no rank reported 37'",
            "only the Americas are counted",
        )
        .await;
        choose(page, ".tools select", "").await;
        page.until(
            "queryCardAll('.legend-key').map((key) => key.textContent).join() === 'No. 1 24,no rank reported 180'",
            "all are counted again",
        )
        .await;
    });
}

#[test]
fn a_territory_is_found_by_name_and_by_code() {
    in_session(async |session| {
        let page = shown_widespread(session, "lang=\"ko\"").await;
        page.click(
            "queryCardAll('.segmented button').find((button) => button.textContent === '목록')",
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
        page.until("visiblePlaces().split(' ').length === 24", "all are back")
            .await;
    });
}

#[test]
fn filtering_keeps_the_nodes_of_shown_territories() {
    in_session(async |session| {
        let page = shown_widespread(session, "").await;
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
            "queryCardAll('.segmented button').find((button) => button.textContent === 'List')",
        )
        .await;
        for (order, places) in [
            ("name", "AR FR JP MX KR GB US WW"),
            ("first", "KR US WW JP AR FR MX GB"),
            ("rank", "JP KR US WW GB MX FR AR"),
        ] {
            choose(page, ".tools select", order).await;
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
fn a_tap_on_a_chip_opens_it() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        page.eval("cardElement().style.width = '320px'").await;
        page.click("queryCard('[data-territory=JP] button')").await;
        page.until(
            "textOf('.open-territory').startsWith('Japan')",
            "the chip opens it",
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
        let list =
            "queryCardAll('.segmented button').find((button) => button.textContent === 'List')";
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
        let in_view = "(({ top, bottom }) => top > 0 && bottom <= innerHeight + 1)(queryCard('.open-territory').getBoundingClientRect())";
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
        let both =
            "queryCard('.days').checkVisibility() && queryCard('.together').checkVisibility()";
        assert!(!page.is_true(both).await, "it comes with a day");
        assert_eq!(
            page.text("textOf('.as-of')").await,
            "Most at No. 1 at once: 2 territories, first on 16 Jul 2023"
        );
        page.click(BY_DATE).await;
        page.until(both, "it is the plot").await;
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
            "queryCardAll('.segmented button').find((button) => button.textContent === 'Peak rank')",
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
        page.click(BY_DATE).await;
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
            "queryCardAll('.segmented button').find((button) => button.textContent === 'List')",
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
fn the_focused_tile_has_a_tooltip() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        page.eval("queryCard('[data-territory=CA] button').focus()")
            .await;
        for (key, tooltip) in [
            (Key::Home, "Australia · No. 1"),
            (Key::End, "United States · No. 1"),
        ] {
            page.press(key).await;
            let shown = format!("textOf('.tooltip') === '{tooltip}'");
            page.until(&shown, tooltip).await;
            let above = "Number(getComputedStyle(cardElement().shadowRoot.activeElement).zIndex)";
            assert!(
                page.number(above).await > 0.0,
                "the ring is above the neighbours"
            );
        }
        page.press(Key::Escape).await;
        page.until(
            "!queryCard('.tooltip').checkVisibility()",
            "Escape removes it",
        )
        .await;
    });
}

#[test]
fn the_tooltip_is_beside_its_tile_in_the_card() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        for width in ["320px", "600px", "960px"] {
            page.eval(&format!("cardElement().style.width = '{width}'"))
                .await;
            for code in ["CA", "AU", "JP", "AE"] {
                page.click(&format!("queryCard('[data-territory={code}] button')"))
                    .await;
                let beside = format!(
                    "(([tooltip, tile, card]) => tooltip.left >= card.left && tooltip.right <= card.right
                       && tooltip.left <= tile.right && tooltip.right >= tile.left
                       && tooltip.top >= tile.bottom && tooltip.top <= tile.bottom + 12)
                     (['.tooltip', '[data-territory={code}] button', '.songcard'].map((one) => queryCard(one).getBoundingClientRect()))"
                );
                assert!(page.is_true(&beside).await, "{code} at {width}");
            }
        }
    });
}

#[test]
fn a_tile_without_a_rank_has_a_tooltip() {
    in_session(async |session| {
        let page = shown(session, "yours", "").await;
        page.eval("cardElement().style.width = '800px'").await;
        let over = |event: &str| {
            let tile = "queryCardAll('.place').find((tile) => tile.textContent === 'KR')";
            format!("{tile}.dispatchEvent(new PointerEvent('{event}', {{ bubbles: true }}))")
        };
        page.eval(&over("pointerover")).await;
        page.until(
            "textOf('.tooltip') === 'South Korea · no rank reported'",
            "it says its name",
        )
        .await;
        page.eval(&over("pointerout")).await;
        page.until("!queryCard('.tooltip').checkVisibility()", "it is gone")
            .await;
    });
}

#[test]
fn a_wider_card_never_has_a_smaller_board() {
    in_session(async |session| {
        for song in ["yours", "seven"] {
            let page = shown(session, song, "").await;
            let measured = page
                .eval(
                    "Array.from({ length: 93 }, (_, at) => {
                       cardElement().style.width = `${280 + 10 * at}px`;
                       const cells = queryCardAll('.place.ranked:not(.worldwide, .beside)');
                       const square = (place) => getComputedStyle(place, '::before');
                       const size = (place) => square(place).content === 'none' ? place.getBoundingClientRect().width : parseFloat(square(place).width);
                       return Math.min(...cells.map(size));
                     })",
                )
                .await;
            let sizes: Vec<f64> = serde_json::from_value(measured).unwrap();
            assert!(sizes.is_sorted() && sizes[0] > 5.0, "{song}: {sizes:?}");
        }
    });
}

#[test]
fn a_tile_fills_its_square() {
    in_session(async |session| {
        let page = shown_widespread(session, "").await;
        for width in [800, 960, 1160] {
            page.eval(&format!("cardElement().style.width = '{width}px'"))
                .await;
            let narrower = page
                .eval(
                    "queryCardAll('.places .place').filter((place) => place.querySelector('.code')
                       && place.querySelector('.code').offsetWidth !== place.offsetWidth).map((place) => place.dataset.territory)",
                )
                .await;
            assert_eq!(narrower, json!([]), "{width} px");
        }
    });
}

#[test]
fn every_tile_and_chip_can_be_read_and_tapped() {
    in_session(async |session| {
        let page = shown_widespread(session, "").await;
        for width in (280..1200).step_by(40) {
            page.eval(&format!("cardElement().style.width = '{width}px'"))
                .await;
            let wrong = page
                .eval(
                    "queryCardAll('.places .ranked').flatMap((place) => {
                       const { width, height } = place.querySelector('button').getBoundingClientRect();
                       const letters = parseFloat(getComputedStyle(place.querySelector('.code')).fontSize);
                       return width >= 24 && height >= 24 && letters >= 10 ? [] : [[place.dataset.territory, width, height, letters]];
                     })",
                )
                .await;
            assert_eq!(wrong, json!([]), "{width} px");
        }
    });
}
