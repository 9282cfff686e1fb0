//! Lines that readers take along: copied with their notice, picked to be shared.

use crate::harness::{card, changed, on_stage};

const COPY: &str = "(() => {
    host().shadowRoot.getSelection().selectAllChildren(inside('[data-line=l1] [lang=ko]'));
    let text;
    addEventListener('copy', (event) => (text = event.clipboardData.getData('text/plain')), { once: true });
    document.execCommand('copy');
    return text;
})()";

#[test]
fn what_is_copied_takes_its_notice_along() {
    on_stage(async |stage| {
        let licensed = changed("arirang", |song| {
            for layer in song["lyrics"]["layers"].as_array_mut().unwrap() {
                layer["rights"] = serde_json::json!({ "basis": "licensed", "holder": "A Test" });
            }
        });
        stage.host.body("/licensed.json", licensed);
        let card = card("arirang", "view=\"lyrics\" layers=\"ko\"");
        stage
            .open_with(&card.replace("arirang/snapshot", "licensed"))
            .await;
        let page = &stage.page;
        page.ready(1).await;
        let text = page.text(COPY).await;
        let start = "아리랑 아리랑 아라리요\n\nArirang – [traditional]\nKorean: Licensed · A Test";
        assert!(text.starts_with(start), "{text}");
        let address = page.text("location.href").await;
        assert!(text.ends_with(&address), "{text}");
    });
}
