//! Picked lines as a picture: drawn in the card's style, saved or shared by the system's sheet.

use crate::harness::{Page, Session, card, in_session};
use serde_json::json;

/// Records the blobs that are created, and the downloads.
const RECORD_FILES: &str = "(() => {
    window.pictures = [];
    window.savedFiles = [];
    window.sharedFiles = [];
    const address = URL.createObjectURL;
    URL.createObjectURL = (blob) => (pictures.push(blob), address.call(URL, blob));
    HTMLAnchorElement.prototype.click = function () {
        savedFiles.push({ name: this.download, url: this.href });
    };
})()";

/// The pixels of the last picture.
const LAST_PICTURE: &str = "(async () => {
    const picture = await createImageBitmap(pictures.at(-1));
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const colours = new Set(new Uint32Array(data.buffer)).size;
    const corner = `rgb(${[...data.slice(-4, -1)].join(', ')})`;
    const band = `rgb(${[...data.slice(0, 3)].join(', ')})`;
    return { type: pictures.at(-1).type, width, height, colours, corner, band };
})()";

const STATUS: &str = "textOf('.picking [role=status]')";

/// A card with its first two lines picked.
async fn picked<'a>(session: &'a Session, attributes: &str) -> &'a Page {
    let attributes = format!("lang=\"en\" view=\"lyrics\" layers=\"ko en\" {attributes}");
    let folder = card("arirang", &attributes).replace("snapshot.json", "");
    session.open_with(&folder).await;
    let page = &session.page;
    page.ready(1).await;
    page.eval(RECORD_FILES).await;
    page.click(&button("Share lines")).await;
    page.until(
        "queryCardAll('.texts[aria-pressed]').length === 14",
        "lines are buttons",
    )
    .await;
    for line in ["l1", "l2"] {
        page.click(&format!("queryCard('[data-line={line}] .texts')"))
            .await;
    }
    page.until(&format!("{STATUS} === '2 lines'"), "two lines are picked")
        .await;
    page
}

fn button(name: &str) -> String {
    format!("queryCardAll('.picking button').find((button) => button.textContent === '{name}')")
}

#[test]
fn picked_lines_are_saved_as_a_picture() {
    in_session(async |session| {
        for theme in ["light", "dark"] {
            let page = picked(session, &format!("theme=\"{theme}\"")).await;
            page.click(&button("Image")).await;
            page.until(&format!("{STATUS} === 'Saved'"), "the picture is saved")
                .await;
            let url = page.text("savedFiles[0].url").await;
            assert!(url.starts_with("blob:"), "{url}");
            assert_eq!(
                page.eval("savedFiles").await,
                json!([{ "name": "arirang-lines.png", "url": url }])
            );
            assert_eq!(
                page.eval("eventsOf('songcard-share').map((event) => event.detail)")
                    .await,
                json!([{ "kind": "lines-picture", "url": url }])
            );
            let picture = page.eval(LAST_PICTURE).await;
            assert_eq!(picture["type"], "image/png");
            assert_eq!(picture["width"], 1080);
            let height = picture["height"].as_f64().unwrap();
            assert!((500.0..=1920.0).contains(&height), "{picture}");
            assert!(picture["colours"].as_f64().unwrap() > 10.0, "{picture}");
            let paper = page
                .text("getComputedStyle(queryCard('.songcard')).backgroundColor")
                .await;
            assert_eq!(picture["corner"], paper);
            let accent = "(() => {
                const context = new OffscreenCanvas(1, 1).getContext('2d');
                context.fillStyle = getComputedStyle(queryCard('.songcard')).columnRuleColor;
                context.fillRect(0, 0, 1, 1);
                const [r, g, b] = context.getImageData(0, 0, 1, 1).data;
                return `rgb(${r}, ${g}, ${b})`;
            })()";
            assert_eq!(picture["band"], page.eval(accent).await);
            page.click("queryCard('[data-line=l2] .texts')").await;
            page.until(&format!("{STATUS} === '1 line'"), "the count is back")
                .await;
        }
    });
}

#[test]
fn a_share_sheet_for_files_gets_the_picture() {
    in_session(async |session| {
        let page = picked(session, "").await;
        page.eval(
            "(() => {
                window.shareError = '';
                const share = async ({ files: [file] }) => {
                    if (shareError) throw new DOMException('refused by the test', shareError);
                    sharedFiles.push({ name: file.name, type: file.type });
                };
                Object.defineProperty(navigator, 'canShare', { value: (data) => data.files?.length === 1 });
                Object.defineProperty(navigator, 'share', { value: share });
            })()",
        )
        .await;
        page.click(&button("Image")).await;
        page.until("sharedFiles.length", "the sheet has it").await;
        assert_eq!(
            page.eval("sharedFiles").await,
            json!([{ "name": "arirang-lines.png", "type": "image/png" }])
        );
        page.eval("window.shareError = 'AbortError'").await;
        page.click(&button("Image")).await;
        page.until("pictures.length === 2", "it is drawn again")
            .await;
        page.settle().await;
        assert_eq!(page.eval("savedFiles").await, json!([]));
        assert_eq!(page.text(STATUS).await, "2 lines");
        page.eval("window.shareError = 'NotAllowedError'").await;
        page.click(&button("Image")).await;
        page.until(&format!("{STATUS} === 'Saved'"), "it is saved instead")
            .await;
        assert_eq!(page.number("savedFiles.length").await, 1.0);
    });
}

#[test]
fn a_prevented_share_leaves_the_picture_to_the_page() {
    in_session(async |session| {
        let page = picked(session, "").await;
        page.eval("addEventListener('songcard-share', (event) => event.preventDefault())")
            .await;
        page.click(&button("Image")).await;
        page.until("eventsOf('songcard-share').length", "songcard-share fires")
            .await;
        page.settle().await;
        assert_eq!(page.eval("savedFiles").await, json!([]));
        assert_eq!(page.text(STATUS).await, "2 lines");
    });
}

#[test]
fn a_blocked_canvas_shows_a_message() {
    in_session(async |session| {
        let refusals = [
            "OffscreenCanvas.prototype.convertToBlob = () => { throw new DOMException('tainted', 'SecurityError') }",
            "OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new Error('no'))",
            "OffscreenCanvas.prototype.convertToBlob = () => Promise.resolve(null)",
            "OffscreenCanvas.prototype.getContext = () => null",
            "delete window.OffscreenCanvas",
        ];
        for refusal in refusals {
            let page = picked(session, "").await;
            page.eval(&format!("void ({refusal})")).await;
            page.click(&button("Image")).await;
            let sentence = "This browser can’t make the image.";
            page.until(&format!("{STATUS} === '{sentence}'"), refusal)
                .await;
            assert_eq!(page.eval("savedFiles").await, json!([]));
            assert_eq!(page.eval("recordedErrors").await, json!([]));
        }
    });
}
