//! A snapshot from an address: fetched, parsed by the browser, checked.

use super::ask::{ask, said};
use crate::check::{Problem, Severity, Shaped, check, shape};
use crate::snapshot::{Document, Value};
use crate::song::Song;
use js_sys::{Array, JSON, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Why no card can be shown: a stable code, and every problem where the snapshot itself is at fault.
pub(super) struct Trouble {
    pub code: &'static str,
    pub problems: Vec<Problem>,
    /// The address that was asked for last, where one was.
    pub address: Option<String>,
    /// What the browser or the server said.
    pub cause: Option<String>,
}

impl Trouble {
    fn of(code: &'static str, problems: Vec<Problem>) -> Trouble {
        Trouble {
            code,
            problems,
            address: None,
            cause: None,
        }
    }

    fn because(code: &'static str, cause: String) -> Trouble {
        Trouble {
            cause: Some(cause),
            ..Trouble::of(code, Vec::new())
        }
    }
}

/// Fetches and checks, and says where the song is in the end. An address that ends in `/` is a published song's
/// folder, and so is one that its host sends on to such an address. `in_advance` is said of a copy that the page has
/// asked for already.
pub(super) async fn load(src: &str, in_advance: bool) -> Result<(Song, String), Trouble> {
    let mut src = src.to_owned();
    let loaded = fetched(&mut src, in_advance).await;
    let loaded = loaded.and_then(read);
    match loaded {
        Ok(song) => Ok((song, src)),
        Err(trouble) => Err(Trouble {
            address: Some(file(&src)),
            ..trouble
        }),
    }
}

/// A snapshot that the page has as text.
pub(super) fn load_text(text: &str) -> Result<Song, Trouble> {
    let parsed = JSON::parse(text);
    read(parsed.map_err(|error| Trouble::because("not-json", said(&error)))?)
}

/// The file to ask for: of a folder its snapshot.
fn file(src: &str) -> String {
    let folder = src.ends_with('/');
    [src, if folder { "snapshot.json" } else { "" }].concat()
}

async fn fetched(src: &mut String, in_advance: bool) -> Result<JsValue, Trouble> {
    let answer = loop {
        let folder = src.ends_with('/');
        let answer = ask(&file(src), in_advance)
            .await
            .map_err(|cause| Trouble::because("unreachable", cause))?;
        let end = answer.url();
        if folder || !answer.redirected() || !end.ends_with('/') {
            break answer;
        }
        *src = end;
    };
    if !answer.ok() {
        let status = answer.status();
        let code = match status {
            404 | 410 => "not-found",
            _ => "unreachable",
        };
        let cause = [&status.to_string(), " ", &answer.status_text()].concat();
        return Err(Trouble::because(code, cause.trim_end().to_owned()));
    }
    // The browser's own parser reads the text: no JSON reader enters the wasm.
    let json = web_sys::Response::from(answer)
        .json()
        .map_err(|error| Trouble::because("not-json", said(&error)))?;
    JsFuture::from(json).await.map_err(|error| {
        let cut_off = is_cut_off(&error);
        let code = if cut_off { "unreachable" } else { "not-json" };
        Trouble::because(code, said(&error))
    })
}

/// Judges what the parser made of the text.
fn read(parsed: JsValue) -> Result<Song, Trouble> {
    let odd = |problem| Trouble::of("shape", vec![problem]);
    pack(&parsed);
    let value: Value = serde_wasm_bindgen::from_value(parsed)
        .map_err(|error| odd(Problem::fault("", error.to_string())))?;
    let Shaped {
        faults,
        other_version,
        ..
    } = shape(&value);
    if !faults.is_empty() {
        let code = if other_version { "version" } else { "shape" };
        return Err(Trouble::of(code, faults));
    }
    // What has the shape of a document becomes one; a reader that disagrees is our mistake to show.
    let document = Document::from_value(value)
        .ok_or_else(|| odd(Problem::fault("", "this could not be read")))?;
    let checked = check(&document);
    let errors = |problem: &Problem| problem.severity == Severity::Error;
    checked.song.ok_or_else(|| {
        let problems = checked.problems.into_iter().filter(errors);
        Trouble::of("invalid", problems.collect())
    })
}

/// Puts the text of its list in the place of every history's ranks, where they are nothing but whole
/// numbers and nulls. What is otherwise stays as it is, for whoever judges its shape.
fn pack(parsed: &JsValue) {
    let key = JsValue::from_str("ranks");
    let history = Reflect::get(parsed, &JsValue::from_str("history"));
    let Some(history) = history.ok().filter(Array::is_array) else {
        return;
    };
    for segment in Array::from(&history) {
        let text = Reflect::get(&segment, &key).ok().filter(Array::is_array);
        let text = text.and_then(|ranks| JSON::stringify(&ranks).ok());
        let text = text.map(String::from).unwrap_or_default();
        let inner = text
            .strip_prefix('[')
            .and_then(|text| text.strip_suffix(']'));
        let plain = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            part == "null" || digits && part.len() < 10
        };
        if let Some(inner) = inner.filter(|inner| inner.split(',').all(plain)) {
            let packed = Uint8Array::from(inner.as_bytes());
            let _ = Reflect::set(&segment, &key, &packed);
        }
    }
}

/// A body that breaks off is a `TypeError`, one that is no JSON a `SyntaxError`.
fn is_cut_off(error: &JsValue) -> bool {
    error.is_instance_of::<js_sys::TypeError>()
}
