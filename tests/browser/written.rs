//! Published songs without a server: prerendered markup in a shadow root, data by a replaced `fetch`.

use crate::support::Host;
use js_sys::Function;
use songcard::check::check;
use songcard::embed::{Pages, Size, View};
use songcard::snapshot::Document;
use songcard::view::{BUILD, to_html};
use songcard::words;
use std::sync::Arc;
use wasm_bindgen::JsValue;

/// The file name of the immutable copy of the data.
pub const COPY: &str = "00112233445566ff";

/// A host with the prerendered card of a song, and with this `src`.
pub fn written(snapshot: &str, src: &str) -> Host {
    let document = js_sys::JSON::parse(snapshot).unwrap();
    let document: Document = serde_wasm_bindgen::from_value(document).unwrap();
    let song = Arc::new(check(&document).song.unwrap());
    let pages = Some(Pages::new("", None));
    let card = to_html(
        &song,
        words::for_tag("en"),
        Size::Full,
        View::Chart,
        pages,
        false,
    );
    let host = Host::bare();
    host.set("lang", "en");
    host.set("src", src);
    host.root().set_inner_html(&format!(
        "<style></style><div class=\"songcard\" data-theme=\"auto\" data-size=\"full\" \
         data-build=\"{BUILD}\" data-snapshot=\"{COPY}\">{card}</div>"
    ));
    host
}

/// The address of the folder of a published song.
pub fn folder(name: &str) -> String {
    format!("https://published.example/{name}/")
}

/// Serves a published song from now on; returns the address of its folder.
pub fn published(name: &str, snapshot: &str) -> String {
    let folder = folder(name);
    let answer = "const asked = self.fetch;
        self.fetch = (request, ...rest) =>
            [copy, latest].includes(request.url ?? request)
                ? Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }))
                : asked(request, ...rest);";
    let answer = Function::new_with_args("copy, latest, text", answer);
    let (copy, latest) = (
        format!("{folder}{COPY}.json"),
        format!("{folder}snapshot.json"),
    );
    let text = JsValue::from_str(snapshot);
    answer
        .call3(&JsValue::NULL, &copy.into(), &latest.into(), &text)
        .unwrap();
    folder
}
