//! What a reader shares from a card: to the system, to the clipboard, or by hand.

use crate::harness::{Page, Stage, card, on_stage};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A clipboard and a sheet that remember what they get. `refuse` names what turns it down; the older command to copy does
/// so with the clipboard, unless `command` is set.
const SYSTEM: &str = "<script>
  window.got = [];
  window.refuse = '';
  const take = (what) => async (given) => {
    if (refuse === what) throw new DOMException('turned down', 'NotAllowedError');
    got.push(given);
  };
  const command = document.execCommand.bind(document);
  document.execCommand = (name) => !!window.command && command(name);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: take('clipboard') } });
  window.offerSheet = () => {
    Object.defineProperty(navigator, 'canShare', { value: () => true });
    Object.defineProperty(navigator, 'share', { value: take('sheet') });
  };
</script>";

const BUTTON: &str = "inside('.share-buttons button')";
const MENU: &str = "inside('.share-menu')";

#[test]
fn without_a_sheet_of_the_system_s_the_button_opens_a_menu_and_escape_leads_back_to_it() {
    on_stage(async |stage| {
        let page = shown(stage, "", &card("yours", "")).await;
        assert!(
            !page
                .holds("inside('.share-buttons :nth-child(2)').checkVisibility()")
                .await
        );
        assert_eq!(
            page.text("inside('.share-menu').innerHTML").await,
            "",
            "closed, it costs nothing"
        );
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        assert_eq!(page.text(&format!("{BUTTON}.ariaExpanded")).await, "true");
        page.press(Key::Tab).await;
        page.until(
            &format!("{MENU}.contains(host().shadowRoot.activeElement)"),
            "the menu comes next",
        )
        .await;
        page.press(Key::Escape).await;
        page.until(
            &format!("!{MENU}.checkVisibility()"),
            "Escape closes the menu",
        )
        .await;
        page.until(
            &format!("host().shadowRoot.activeElement === {BUTTON}"),
            "the focus is back",
        )
        .await;
        assert_eq!(page.text(&format!("{BUTTON}.ariaExpanded")).await, "false");
        assert_eq!(page.text("inside('.share-menu').innerHTML").await, "");
    });
}

#[test]
fn every_copy_is_of_exactly_what_the_reader_has_open() {
    on_stage(async |stage| {
        let song = format!("{}/yours/", stage.host.origin);
        let page = shown(
            stage,
            "",
            &folder("lang=\"en\" view=\"lyrics\" territory=\"KR\""),
        )
        .await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        let link = format!("{song}lyrics/?territory=KR");
        assert_eq!(copied(page, "Copy link").await, link);
        assert_eq!(copied(page, "Link").await, link);
        let frame = copied(page, "iframe").await;
        let src = format!(" src=\"{song}embed/?view=lyrics&amp;territory=KR\"");
        assert!(
            frame.starts_with("<div><blockquote") && frame.contains(&src),
            "{frame}"
        );
        let element = copied(page, "HTML element").await;
        let loader = format!(
            "<div><link rel=\"preload\" as=\"fetch\" crossorigin href=\"{song}en/card.html\">\
             <script type=\"module\" src=\"{}/song-card.js\">",
            stage.host.origin
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
            let post = copied(page, name).await;
            assert!(
                post.contains(words) && post.ends_with(&format!("\n{link}")),
                "{post}"
            );
        }
        let kinds = page
            .ask("heard('songcard-share').map((event) => event.detail.kind)")
            .await;
        assert_eq!(
            kinds,
            json!(["link", "embed", "embed", "embed", "post", "post"])
        );
        assert_eq!(
            page.ask("heard('songcard-share')[0].detail.url").await,
            link
        );
        assert_eq!(
            page.ask("heard('songcard-share')[2].detail.text").await,
            frame
        );
    });
}

#[test]
fn every_code_opens_at_the_lines_that_the_card_is_open_at() {
    on_stage(async |stage| {
        let song = format!("{}/arirang/", stage.host.origin);
        let opened = card("arirang", "lang=\"en\" line=\"l3-l5\"");
        let page = shown(stage, "", &opened.replace("snapshot.json", "")).await;
        page.until(
            "all('[data-marked]').length === 3",
            "three lines are marked",
        )
        .await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        let link = format!("{song}lyrics/?line=l3-l5");
        assert_eq!(copied(page, "Link").await, link);
        let src = format!(" src=\"{song}embed/?view=lyrics&amp;line=l3-l5\"");
        for (name, part) in [
            ("iframe", src.as_str()),
            ("HTML element", " view=\"lyrics\" line=\"l3-l5\" style="),
        ] {
            let code = copied(page, name).await;
            assert!(code.contains(part), "{code}");
        }
    });
}

#[test]
fn a_copied_element_shows_the_card_where_it_is_pasted() {
    on_stage(async |stage| {
        let page = shown(stage, "", &folder("lang=\"ko\" view=\"credits\"")).await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        let code = copied(page, "스크립트").await;
        stage.open_without_loader(&code).await;
        let page = &stage.page;
        page.ready(1).await;
        assert_eq!(page.ask("openPanels()").await, json!(["songcard-credits"]));
        assert_eq!(page.text("inside('article').lang").await, "ko");
    });
}

#[test]
fn a_snapshot_without_pages_shares_the_page_it_stands_on() {
    on_stage(async |stage| {
        let page = shown(stage, "", &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        let here = page.text("location.href").await;
        assert_eq!(copied(page, "Copy link").await, here);
        let element = copied(page, "HTML element").await;
        let src = format!(
            "<song-card src=\"{}/yours/snapshot.json\"",
            stage.host.origin
        );
        assert!(element.contains(&src), "{element}");
        for absent in ["iframe", "Image", "Download image"] {
            assert!(!page.holds(&item(absent)).await, "{absent}");
        }
    });
}

#[test]
fn a_button_says_for_a_moment_that_it_has_copied_and_so_does_the_status() {
    on_stage(async |stage| {
        let page = shown(stage, "", &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        page.ask(
            "(() => {
                const status = inside('.share-menu [role=status]');
                window.told = [];
                new MutationObserver(() => told.push(status.textContent)).observe(status, { childList: true });
            })()",
        )
        .await;
        let link = page.element(&item("Copy link")).await;
        link.click().await.expect("the item can be clicked");
        page.until(
            "said('.share-menu button') === 'Copied'",
            "the button says so",
        )
        .await;
        page.until(
            "said('.share-menu button') === 'Copy link'",
            "it has its name again",
        )
        .await;
        assert_eq!(page.ask("told").await, json!(["Copied", ""]));
    });
}

#[test]
fn where_the_clipboard_is_refused_the_text_stands_marked_to_copy_by_hand() {
    on_stage(async |stage| {
        let page = shown(
            stage,
            "window.refuse = 'clipboard'",
            &card("yours", "lang=\"en\""),
        )
        .await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        page.click(&item("English")).await;
        let field = "inside('.share-field textarea')";
        page.until(
            &format!("{field} && host().shadowRoot.activeElement === {field}"),
            "the field has the focus",
        )
        .await;
        let marked = format!("{field}.value.slice({field}.selectionStart, {field}.selectionEnd)");
        assert_eq!(
            page.text(&marked).await,
            page.text("heard('songcard-share')[0].detail.text").await
        );
        assert!(page.holds(&format!("{field}.readOnly")).await);
        page.ask("window.refuse = ''").await;
        copied(page, "Copy link").await;
        page.until(&format!("!{field}"), "what can be copied needs no hand")
            .await;
    });
}

#[test]
fn where_writing_is_refused_the_older_command_copies() {
    on_stage(async |stage| {
        let besides = "window.refuse = 'clipboard'; window.command = true;
            addEventListener('copy', (event) => (window.copied = event.composedPath()[0].value))";
        let page = shown(stage, besides, &folder("lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        page.click(&item("Copy link")).await;
        page.until(
            "said('.share-menu button') === 'Copied'",
            "the button says so",
        )
        .await;
        let link = format!("{}/yours/", stage.host.origin);
        assert_eq!(page.text("copied").await, link);
        assert!(page.holds("all('textarea').length === 0").await);
        let focus = "host().shadowRoot.activeElement?.localName";
        assert_eq!(page.text(focus).await, "button", "the focus is back");
    });
}

#[test]
fn lines_to_copy_by_hand_have_their_notice_and_get_no_second_one() {
    on_stage(async |stage| {
        let page = shown(
            stage,
            "window.refuse = 'clipboard'",
            &card("arirang", "lang=\"en\" view=\"lyrics\""),
        )
        .await;
        page.ask("addEventListener('copy', (event) => (window.copied = event.clipboardData.getData('text/plain') || 'as it is'))")
            .await;
        let button = |name: &str| {
            format!("all('.picking button').find((button) => button.textContent === '{name}')")
        };
        page.click(&button("Share lines")).await;
        page.until(
            "inside('[data-line=l3] .texts[aria-pressed]')",
            "lines are buttons",
        )
        .await;
        page.click("inside('[data-line=l3] .texts')").await;
        page.click(&button("Copy text")).await;
        let field = "inside('.picking .share-field textarea')";
        page.until(
            &format!("{field} && host().shadowRoot.activeElement === {field}"),
            "the field has the focus",
        )
        .await;
        page.copy().await;
        page.until("window.copied", "something is copied").await;
        assert_eq!(page.text("copied").await, "as it is");
    });
}

#[test]
fn with_a_sheet_the_button_asks_the_system_and_one_turned_down_leaves_the_menu() {
    on_stage(async |stage| {
        let page = shown(stage, "offerSheet()", &folder("lang=\"en\"")).await;
        assert!(
            page.holds("inside('.share-buttons :nth-child(2)').checkVisibility()")
                .await
        );
        page.click(BUTTON).await;
        page.until("got.length", "the system is asked").await;
        let url = format!("{}/yours/", stage.host.origin);
        let text =
            "Yours – Jin (BTS): No. 1 in 82 countries, iTunes Top Songs, as of 8 November 2021";
        let given = json!({ "title": "Yours – Jin (BTS)", "text": text, "url": url });
        assert_eq!(page.ask("got[0]").await, given);
        assert!(!page.holds(&format!("{MENU}.checkVisibility()")).await);
        page.ask("window.refuse = 'sheet'").await;
        page.click(BUTTON).await;
        page.until(
            &format!("{MENU}.checkVisibility()"),
            "the menu offers the rest",
        )
        .await;
        page.click("inside('.share-buttons :nth-child(2)')").await;
        page.until(
            &format!("!{MENU}.checkVisibility()"),
            "the second button closes it",
        )
        .await;
    });
}

#[test]
fn the_page_hears_first_and_can_prevent_it() {
    on_stage(async |stage| {
        let prevent = "addEventListener('songcard-share', (event) => event.preventDefault())";
        let page = shown(stage, prevent, &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        page.click(&item("Copy link")).await;
        page.until("heard('songcard-share').length", "the page hears of it")
            .await;
        page.settle().await;
        assert_eq!(page.ask("got").await, json!([]));
        assert_eq!(page.text("said('.share-menu button')").await, "Copy link");
        let event = page.ask("heard('songcard-share')[0]").await;
        assert_eq!(
            (&event["bubbles"], &event["composed"]),
            (&json!(true), &json!(true))
        );
    });
}

#[test]
fn a_card_may_be_removed_by_a_page_that_hears_of_sharing() {
    on_stage(async |stage| {
        let remove = "addEventListener('songcard-share', (event) => event.target.remove())";
        let page = shown(stage, remove, &card("yours", "lang=\"en\"")).await;
        page.click(BUTTON).await;
        page.until("inside('.share-menu button')", "the menu opens")
            .await;
        page.click(&item("Copy link")).await;
        page.until("!host()", "the page removes the card").await;
        page.settle().await;
    });
}

#[test]
fn the_menu_fits_the_narrowest_card_of_every_size() {
    on_stage(async |stage| {
        for size in ["compact", "standard", "full"] {
            let narrow = format!(
                "<div style=\"display: block; text-indent: 0; width: 200px\">{}</div>",
                card("yours", &format!("size=\"{size}\""))
            );
            let page = shown(stage, "offerSheet()", &narrow).await;
            page.click("inside('.share-buttons :nth-child(2)')").await;
            page.until("inside('.share-menu button')", "the menu opens")
                .await;
            let wide = "all('.share *').filter((part) => {
                const [inner, outer] = [part, inside('.songcard')].map((part) => part.getBoundingClientRect());
                return part.checkVisibility() && part.className !== 'heard'
                    && (inner.right > outer.right + 0.5 || inner.left < outer.left - 0.5 || inner.bottom > outer.bottom + 0.5)
                    && !part.closest('.songcard:not([data-size=full]) .share-menu > *');
            }).map((part) => part.outerHTML)";
            assert_eq!(page.ask(wide).await, json!([]), "{size}");
            let low = "all('.share button, .share a').filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 24).length";
            assert_eq!(
                page.number(low).await,
                0.0,
                "targets are 24 px high in {size}"
            );
        }
    });
}

/// A page whose system is ours, with one more thing done to it, and a card that is ready.
async fn shown<'a>(stage: &'a Stage, besides: &str, cards: &str) -> &'a Page {
    stage
        .open_with(&format!("{SYSTEM}<script>{besides}</script>{cards}"))
        .await;
    stage.page.ready(1).await;
    &stage.page
}

fn folder(attributes: &str) -> String {
    card("yours", attributes).replace("/yours/snapshot.json", "/yours/")
}

/// What stands in the menu under this name.
fn item(name: &str) -> String {
    format!("all('.share-menu :is(button, a)').find((item) => item.textContent === '{name}')")
}

/// Clicks, and says what is in the clipboard then.
async fn copied(page: &Page, name: &str) -> String {
    page.ask("got.length = 0").await;
    page.click(&item(name)).await;
    page.until("got.length", "the clipboard is written").await;
    match page.ask("got[0]").await {
        Value::String(text) => text,
        other => panic!("{other} was copied"),
    }
}
