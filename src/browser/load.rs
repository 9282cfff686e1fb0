//! A snapshot from an address: fetched, parsed by the browser, checked.

use crate::check::{Problem, Severity, check, other_version, pointer_token};
use crate::snapshot::{Document, VERSION};
use crate::song::Song;
use gloo_net::http::Request;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Why no card can be shown: a stable code, and every problem where the snapshot itself is at fault.
pub(super) struct Trouble {
    pub code: &'static str,
    pub problems: Vec<Problem>,
}

impl Trouble {
    fn of(code: &'static str) -> Trouble {
        Trouble {
            code,
            problems: Vec::new(),
        }
    }
}

/// Fetches and checks. An address that ends in `/` is a published song's folder.
pub(super) async fn load(src: &str) -> Result<Song, Trouble> {
    let address = if src.ends_with('/') {
        format!("{src}snapshot.json")
    } else {
        src.to_owned()
    };
    let answer = Request::get(&address)
        .send()
        .await
        .map_err(|_| Trouble::of("unreachable"))?;
    match answer.status() {
        404 | 410 => return Err(Trouble::of("not-found")),
        _ if !answer.ok() => return Err(Trouble::of("unreachable")),
        _ => {}
    }
    // The browser's own parser reads the text: no JSON reader enters the wasm.
    let json = web_sys::Response::from(answer)
        .json()
        .map_err(|_| Trouble::of("not-json"))?;
    let value = JsFuture::from(json).await.map_err(|error| {
        let cut_off = error.is_instance_of_type_error();
        Trouble::of(if cut_off { "unreachable" } else { "not-json" })
    })?;
    read(value)
}

/// Judges what the parser made of the text.
fn read(value: JsValue) -> Result<Song, Trouble> {
    let version =
        js_sys::Reflect::get(&value, &JsValue::from_str("version")).unwrap_or(JsValue::UNDEFINED);
    if let Some(number) = version.as_f64().filter(|number| *number != VERSION as f64) {
        return Err(Trouble {
            code: "version",
            problems: vec![other_version(&number.to_string())],
        });
    }
    let reader = serde_wasm_bindgen::Deserializer::from(value);
    let document: Document = serde_path_to_error::deserialize(reader).map_err(|error| Trouble {
        code: "shape",
        problems: vec![Problem::fault(
            pointer(error.path()),
            error.inner().to_string(),
        )],
    })?;
    let checked = check(&document);
    checked.song.ok_or_else(|| Trouble {
        code: "invalid",
        problems: checked
            .problems
            .into_iter()
            .filter(|problem| problem.severity == Severity::Error)
            .collect(),
    })
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let parts = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(format!("/{index}")),
        Segment::Map { key } => Some(format!("/{}", pointer_token(key))),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    parts.collect()
}

trait Cause {
    fn is_instance_of_type_error(&self) -> bool;
}

impl Cause for JsValue {
    /// A body that breaks off is a `TypeError`, one that is no JSON a `SyntaxError`.
    fn is_instance_of_type_error(&self) -> bool {
        use wasm_bindgen::JsCast;
        self.is_instance_of::<js_sys::TypeError>()
    }
}
