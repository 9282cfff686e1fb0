//! Picked lines as a picture: drawn in the card's style, saved or handed to the system's sheet.

use crate::harness::{Page, Stage, card, on_stage};
use serde_json::json;

/// Remembers what is made to be saved, and what is saved.
const CATCH: &str = "(() => {
    window.made = [];
    window.saved = [];
    window.shared = [];
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob) => (made.push(blob), address.call(URL, blob));
    HTMLAnchorElement.prototype.click = function () {
        saved.push({ name: this.download, url: this.href });
    };
})()";

/// What the picture made last looks like.
const LOOK: &str = "(async () => {
    const picture = await createImageBitmap(made.at(-1));
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const colours = new Set(new Uint32Array(data.buffer)).size;
    const corner = `rgb(${[...data.slice(-4, -1)].join(', ')})`;
    return { type: made.at(-1).type, width, height, colours, corner };
})()";

const SAID: &str = "said('.picking [role=status]')";

/// A card with its first two lines picked.
async fn picked<'a>(stage: &'a Stage, attributes: &str) -> &'a Page {
    let attributes = format!("lang=\"en\" view=\"lyrics\" layers=\"ko en\" {attributes}");
    let folder = card("arirang", &attributes).replace("snapshot.json", "");
    stage.open_with(&folder).await;
    let page = &stage.page;
    page.ready(1).await;
    page.ask(CATCH).await;
    page.click(&button("Share lines")).await;
    page.until(
        "all('.texts[aria-pressed]').length === 14",
        "lines are buttons",
    )
    .await;
    for line in ["l1", "l2"] {
        page.click(&format!("inside('[data-line={line}] .texts')"))
            .await;
    }
    page.until(&format!("{SAID} === '2 lines'"), "two lines are picked")
        .await;
    page
}

fn button(name: &str) -> String {
    format!("all('.picking button').find((button) => button.textContent === '{name}')")
}

#[test]
fn picked_lines_are_saved_as_a_picture_in_the_card_s_colours() {
    on_stage(async |stage| {
        for theme in ["light", "dark"] {
            let page = picked(stage, &format!("theme=\"{theme}\"")).await;
            page.click(&button("Image")).await;
            page.until(&format!("{SAID} === 'Saved'"), "the picture is saved")
                .await;
            let url = page.text("saved[0].url").await;
            assert!(url.starts_with("blob:"), "{url}");
            assert_eq!(
                page.ask("saved").await,
                json!([{ "name": "arirang-lines.png", "url": url }])
            );
            assert_eq!(
                page.ask("heard('songcard-share').map((event) => event.detail)")
                    .await,
                json!([{ "kind": "lines-picture", "url": url }])
            );
            let look = page.ask(LOOK).await;
            assert_eq!(look["type"], "image/png");
            assert_eq!(look["width"], 1080);
            let height = look["height"].as_f64().unwrap();
            assert!((500.0..=1920.0).contains(&height), "{look}");
            assert!(look["colours"].as_f64().unwrap() > 10.0, "{look}");
            let paper = page
                .text("getComputedStyle(inside('.songcard')).backgroundColor")
                .await;
            assert_eq!(look["corner"], paper);
            page.click("inside('[data-line=l2] .texts')").await;
            page.until(&format!("{SAID} === '1 line'"), "the count is back")
                .await;
        }
    });
}

#[test]
fn a_sheet_that_takes_files_takes_the_picture() {
    on_stage(async |stage| {
        let page = picked(stage, "").await;
        page.ask(
            "(() => {
                window.refuse = '';
                const share = async ({ files: [file] }) => {
                    if (refuse) throw new DOMException('turned down', refuse);
                    shared.push({ name: file.name, type: file.type });
                };
                Object.defineProperty(navigator, 'canShare', { value: (data) => data.files?.length === 1 });
                Object.defineProperty(navigator, 'share', { value: share });
            })()",
        )
        .await;
        page.click(&button("Image")).await;
        page.until("shared.length", "the sheet has it").await;
        assert_eq!(
            page.ask("shared").await,
            json!([{ "name": "arirang-lines.png", "type": "image/png" }])
        );
        page.ask("window.refuse = 'AbortError'").await;
        page.click(&button("Image")).await;
        page.until("made.length === 2", "it is made again").await;
        page.settle().await;
        assert_eq!(page.ask("saved").await, json!([]));
        assert_eq!(page.text(SAID).await, "2 lines");
        page.ask("window.refuse = 'NotAllowedError'").await;
        page.click(&button("Image")).await;
        page.until(&format!("{SAID} === 'Saved'"), "it is saved instead")
            .await;
        assert_eq!(page.number("saved.length").await, 1.0);
    });
}

#[test]
fn a_page_that_prevents_it_has_the_picture_to_itself() {
    on_stage(async |stage| {
        let page = picked(stage, "").await;
        page.ask("addEventListener('songcard-share', (event) => event.preventDefault())")
            .await;
        page.click(&button("Image")).await;
        page.until("heard('songcard-share').length", "the page hears of it")
            .await;
        page.settle().await;
        assert_eq!(page.ask("saved").await, json!([]));
        assert_eq!(page.text(SAID).await, "2 lines");
    });
}

#[test]
fn a_canvas_that_is_refused_is_said_and_nothing_else_happens() {
    on_stage(async |stage| {
        let refusals = [
            "OffscreenCanvas.prototype.convertToBlob = () => { throw new DOMException('tainted', 'SecurityError') }",
            "OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new Error('no'))",
            "OffscreenCanvas.prototype.convertToBlob = () => Promise.resolve(null)",
            "OffscreenCanvas.prototype.getContext = () => null",
            "delete window.OffscreenCanvas",
        ];
        for refusal in refusals {
            let page = picked(stage, "").await;
            page.ask(&format!("void ({refusal})")).await;
            page.click(&button("Image")).await;
            let sentence = "This browser can’t make the image.";
            page.until(&format!("{SAID} === '{sentence}'"), refusal)
                .await;
            assert_eq!(page.ask("saved").await, json!([]));
            assert_eq!(page.ask("faults").await, json!([]));
        }
    });
}
