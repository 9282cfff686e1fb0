//! Sharing from a card: by the system's sheet, to the clipboard, or by manual copying.

use crate::harness::{Page, Session, card, in_session};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Replaces the clipboard and the share sheet by ones that record. `refused` names the one that rejects; `execCommand` fails with the
/// clipboard, unless `allowExecCommand` is set.
const RECORDING_SYSTEM: &str = "<script>
  window.received = [];
  window.refused = '';
  const record = (what) => async (given) => {
    if (refused === what) throw new DOMException('refused by the test', 'NotAllowedError');
    received.push(given);
  };
  const command = document.execCommand.bind(document);
  document.execCommand = (name) => !!window.allowExecCommand && command(name);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: record('clipboard') } });
  window.offerSheet = () => {
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', { value: record('sheet') });
  };
</script>";

const BUTTON: &str = "queryCard('.share-buttons button')";
const MENU: &str = "queryCard('.share-menu')";

#[test]
fn the_button_opens_a_menu_that_costs_nothing_closed() {
    in_session(async |session| {
        let page = opened_page(session, "", &card("yours", "")).await;
        assert_eq!(
            page.text("queryCard('.share-menu').innerHTML").await,
            "",
            "closed, it costs nothing"
        );
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        assert_eq!(page.text(&format!("{BUTTON}.ariaExpanded")).await, "true");
        page.press(Key::Tab).await;
        page.until(
            &format!("{MENU}.contains(cardElement().shadowRoot.activeElement)"),
            "the menu is next",
        )
        .await;
        page.press(Key::Escape).await;
        page.until(
            &format!("!{MENU}.checkVisibility()"),
            "Escape closes the menu",
        )
        .await;
        page.until(
            &format!("cardElement().shadowRoot.activeElement === {BUTTON}"),
            "the focus is back",
        )
        .await;
        assert_eq!(page.text(&format!("{BUTTON}.ariaExpanded")).await, "false");
        assert_eq!(page.text("queryCard('.share-menu').innerHTML").await, "");
    });
}

#[test]
fn every_copy_matches_the_open_state() {
    in_session(async |session| {
        let song = format!("{}/yours/", session.host.origin);
        let page = opened_page(
            session,
            "",
            &card_of_folder("lang=\"en\" view=\"lyrics\" territory=\"KR\""),
        )
        .await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        let link = format!("{song}lyrics/?territory=KR");
        assert_eq!(copied_text(page, "Copy link").await, link);
        assert_eq!(copied_text(page, "Link").await, link);
        let frame = copied_text(page, "iframe").await;
        let src = format!(" src=\"{song}embed/?view=lyrics&amp;territory=KR\"");
        assert!(
            frame.starts_with("<div><blockquote") && frame.contains(&src),
            "{frame}"
        );
        let element = copied_text(page, "HTML element").await;
        let loader = format!(
            "<div><link rel=\"preload\" as=\"fetch\" crossorigin href=\"{song}en/card.html\">\
             <script type=\"module\" src=\"{}/song-card.js\">",
            session.host.origin
        );
        let attributes = format!(
            "<song-card src=\"{song}\" lang=\"en\" view=\"lyrics\" territory=\"KR\" style="
        );
        assert!(
            element.starts_with(&loader) && element.contains(&attributes),
            "{element}"
        );
        for (name, words) in [
            ("English", "No. 1 in 82 countries"),
            ("한국어", "82개국 1위"),
        ] {
            let post = copied_text(page, name).await;
            assert!(
                post.contains(words) && post.ends_with(&format!("\n{link}")),
                "{post}"
            );
        }
        let kinds = page
            .eval("eventsOf('songcard-share').map((event) => event.detail.kind)")
            .await;
        assert_eq!(
            kinds,
            json!(["link", "embed", "embed", "embed", "post", "post"])
        );
        assert_eq!(
            page.eval("eventsOf('songcard-share')[0].detail.url").await,
            link
        );
        assert_eq!(
            page.eval("eventsOf('songcard-share')[2].detail.text").await,
            frame
        );
    });
}

#[test]
fn every_code_contains_the_open_lines() {
    in_session(async |session| {
        let song = format!("{}/arirang/", session.host.origin);
        let opened = card("arirang", "lang=\"en\" line=\"l3-l5\"");
        let page = opened_page(session, "", &opened.replace("snapshot.json", "")).await;
        page.until(
            "queryCardAll('[data-marked]').length === 3",
            "three lines are marked",
        )
        .await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        let link = format!("{song}?line=l3-l5");
        assert_eq!(copied_text(page, "Link").await, link);
        let src = format!(" src=\"{song}embed/?line=l3-l5\"");
        for (name, part) in [
            ("iframe", src.as_str()),
            ("HTML element", " line=\"l3-l5\" style="),
        ] {
            let code = copied_text(page, name).await;
            assert!(code.contains(part), "{code}");
        }
    });
}

#[test]
fn a_copied_element_shows_the_card_where_it_is_pasted() {
    in_session(async |session| {
        let page = opened_page(session, "", &card_of_folder("lang=\"ko\" view=\"credits\"")).await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        let code = copied_text(page, "스크립트").await;
        session.open_without_loader(&code).await;
        let page = &session.page;
        page.ready(1).await;
        assert_eq!(page.eval("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(page.text("queryCard('article').lang").await, "ko");
    });
}

#[test]
fn a_snapshot_without_pages_shares_the_host_page() {
    in_session(async |session| {
        let page = opened_page(session, "", &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        let here = page.text("location.href").await;
        assert_eq!(copied_text(page, "Copy link").await, here);
        let element = copied_text(page, "HTML element").await;
        let src = format!(
            "<song-card src=\"{}/yours/snapshot.json\"",
            session.host.origin
        );
        assert!(element.contains(&src), "{element}");
        for absent in ["iframe", "Image", "Download image"] {
            assert!(!page.is_true(&menu_item(absent)).await, "{absent}");
        }
    });
}

#[test]
fn a_button_confirms_a_copy_for_a_moment() {
    in_session(async |session| {
        let page = opened_page(session, "", &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.eval(
            "(() => {
                const status = queryCard('.share-menu [role=status]');
                window.announced = [];
                new MutationObserver(() => announced.push(status.textContent)).observe(status, { childList: true });
            })()",
        )
        .await;
        let link = page.element(&menu_item("Copy link")).await;
        link.click().await.expect("the item can be clicked");
        page.until(
            "textOf('.share-menu button') === 'Copied'",
            "the button confirms it",
        )
        .await;
        page.until(
            "textOf('.share-menu button') === 'Copy link'",
            "it has its name again",
        )
        .await;
        assert_eq!(page.eval("announced").await, json!(["Copied", ""]));
    });
}

#[test]
fn a_refused_clipboard_shows_a_selected_field() {
    in_session(async |session| {
        let page = opened_page(
            session,
            "window.refused = 'clipboard'",
            &card("yours", "lang=\"en\""),
        )
        .await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.click(&menu_item("English")).await;
        let field = "queryCard('.share-field textarea')";
        page.until(
            &format!("{field} && cardElement().shadowRoot.activeElement === {field}"),
            "the field has the focus",
        )
        .await;
        let marked = format!("{field}.value.slice({field}.selectionStart, {field}.selectionEnd)");
        assert_eq!(
            page.text(&marked).await,
            page.text("eventsOf('songcard-share')[0].detail.text").await
        );
        assert!(page.is_true(&format!("{field}.readOnly")).await);
        page.eval("window.refused = ''").await;
        copied_text(page, "Copy link").await;
        page.until(&format!("!{field}"), "what can be copied needs no hand")
            .await;
    });
}

#[test]
fn exec_command_copies_if_write_text_is_refused() {
    in_session(async |session| {
        let besides = "window.refused = 'clipboard'; window.allowExecCommand = true;
            addEventListener('copy', (event) => (window.copiedText = event.composedPath()[0].value))";
        let page = opened_page(session, besides, &card_of_folder("lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.click(&menu_item("Copy link")).await;
        page.until(
            "textOf('.share-menu button') === 'Copied'",
            "the button confirms it",
        )
        .await;
        let link = format!("{}/yours/", session.host.origin);
        assert_eq!(page.text("copiedText").await, link);
        assert!(page.is_true("queryCardAll('textarea').length === 0").await);
        let focus = "cardElement().shadowRoot.activeElement?.localName";
        assert_eq!(page.text(focus).await, "button", "the focus is back");
    });
}

#[test]
fn manually_copied_lines_have_one_notice() {
    in_session(async |session| {
        let page = opened_page(
            session,
            "window.refused = 'clipboard'",
            &card("arirang", "lang=\"en\" view=\"lyrics\""),
        )
        .await;
        page.eval("addEventListener('copy', (event) => (window.copiedText = event.clipboardData.getData('text/plain') || 'as it is'))")
            .await;
        let button = |name: &str| {
            format!(
                "queryCardAll('.picking button').find((button) => button.textContent === '{name}')"
            )
        };
        page.click(&button("Share lines")).await;
        page.until(
            "queryCard('[data-line=l3] .texts[aria-pressed]')",
            "lines are buttons",
        )
        .await;
        page.click("queryCard('[data-line=l3] .texts')").await;
        page.click(&button("Copy text")).await;
        let field = "queryCard('.picking .share-field textarea')";
        page.until(
            &format!("{field} && cardElement().shadowRoot.activeElement === {field}"),
            "the field has the focus",
        )
        .await;
        page.copy().await;
        page.until("window.copiedText", "something is copied").await;
        assert_eq!(page.text("copiedText").await, "as it is");
    });
}

#[test]
fn the_share_sheet_gets_sentence_and_address() {
    in_session(async |session| {
        let page = opened_page(session, "offerSheet()", &card_of_folder("lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.click(&menu_item("Share to an app")).await;
        page.until("received.length", "the share sheet opens").await;
        let url = format!("{}/yours/", session.host.origin);
        let text =
            "Yours – Jin (BTS): No. 1 in 82 countries, iTunes Top Songs, as of 8 November 2021";
        let given = json!({ "title": "Yours – Jin (BTS)", "text": text, "url": url });
        assert_eq!(page.eval("received[0]").await, given);
        page.until(
            &format!("!{MENU}.checkVisibility()"),
            "what was shared closes the menu",
        )
        .await;
    });
}

#[test]
fn a_dismissed_share_sheet_leaves_the_menu_open() {
    in_session(async |session| {
        let page = opened_page(session, "offerSheet()", &card_of_folder("lang=\"en\"")).await;
        page.eval("window.refused = 'sheet'").await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.click(&menu_item("Share to an app")).await;
        page.until("eventsOf('songcard-share').length", "songcard-share fires")
            .await;
        page.settle().await;
        assert!(page.is_true(&format!("{MENU}.checkVisibility()")).await);
    });
}

#[test]
fn the_page_can_prevent_sharing() {
    in_session(async |session| {
        let prevent = "addEventListener('songcard-share', (event) => event.preventDefault())";
        let page = opened_page(session, prevent, &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.click(&menu_item("Copy link")).await;
        page.until("eventsOf('songcard-share').length", "songcard-share fires")
            .await;
        page.settle().await;
        assert_eq!(page.eval("received").await, json!([]));
        assert_eq!(page.text("textOf('.share-menu button')").await, "Copy link");
        let event = page.eval("eventsOf('songcard-share')[0]").await;
        assert_eq!(
            (&event["bubbles"], &event["composed"]),
            (&json!(true), &json!(true))
        );
    });
}

#[test]
fn a_share_listener_may_remove_the_card() {
    in_session(async |session| {
        let remove = "addEventListener('songcard-share', (event) => event.target.remove())";
        let page = opened_page(session, remove, &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("queryCard('.share-menu button')", "the menu opens")
            .await;
        page.click(&menu_item("Copy link")).await;
        page.until("!cardElement()", "the page removes the card")
            .await;
        page.settle().await;
    });
}

#[test]
fn the_menu_fits_the_narrowest_card_of_every_size() {
    in_session(async |session| {
        for size in ["compact", "standard", "full"] {
            let narrow = format!(
                "<div style=\"display: block; text-indent: 0; width: 200px\">{}</div>",
                card("yours", &format!("size=\"{size}\""))
            );
            let page = opened_page(session, "offerSheet()", &narrow).await;
            page.click(BUTTON).await;
            page.until("queryCard('.share-menu button')", "the menu opens")
                .await;
            let wide = "queryCardAll('.share *').filter((part) => {
                const [inner, outer] = [part, queryCard('.songcard')].map((part) => part.getBoundingClientRect());
                return part.checkVisibility() && part.className !== 'visually-hidden'
                    && (inner.right > outer.right + 0.5 || inner.left < outer.left - 0.5 || inner.bottom > outer.bottom + 0.5)
                    && !part.closest('.songcard:not([data-size=full]) .share-menu > *');
            }).map((part) => part.outerHTML)";
            assert_eq!(page.eval(wide).await, json!([]), "{size}");
            let low = "queryCardAll('.share button, .share a').filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 24).length";
            assert_eq!(
                page.number(low).await,
                0.0,
                "targets are 24 px high in {size}"
            );
        }
    });
}

/// A page with the recording system, one more script, and a card that is ready.
async fn opened_page<'a>(session: &'a Session, besides: &str, cards: &str) -> &'a Page {
    session
        .open_with(&format!(
            "{RECORDING_SYSTEM}<script>{besides}</script>{cards}"
        ))
        .await;
    session.page.ready(1).await;
    &session.page
}

/// The card of “Yours” by the address of its folder, which has pages.
fn card_of_folder(attributes: &str) -> String {
    card("yours", attributes).replace("/yours/snapshot.json", "/yours/")
}

/// The menu item with this name.
fn menu_item(name: &str) -> String {
    format!(
        "queryCardAll('.share-menu :is(button, a)').find((item) => item.textContent === '{name}')"
    )
}

/// Clicks, and returns the content of the clipboard.
async fn copied_text(page: &Page, name: &str) -> String {
    page.eval("received.length = 0").await;
    page.click(&menu_item(name)).await;
    page.until("received.length", "the clipboard is written")
        .await;
    match page.eval("received[0]").await {
        Value::String(text) => text,
        other => panic!("{other} was copied"),
    }
}
