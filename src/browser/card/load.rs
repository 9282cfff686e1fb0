//! A snapshot from an address: fetched, parsed by the browser, checked.

use super::body;
use super::request::{ask, said};
use crate::check::{Problem, Problems, Severity, Shaped, check, shape};
use crate::snapshot::{Document, JsonFault, Value, json_fault, limits};
use crate::song::Song;
use js_sys::{Array, JSON, Reflect, RegExp, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::RequestRedirect;

/// Why no card can be shown: a stable code, and every problem where the snapshot itself is at fault.
pub(crate) struct Trouble {
    pub code: &'static str,
    pub problems: Vec<Problem>,
    /// The address that was asked for last, where one was.
    pub address: Option<String>,
    /// What the browser or the server said.
    pub cause: Option<String>,
}

impl Trouble {
    pub fn of(code: &'static str, problems: Vec<Problem>) -> Trouble {
        Trouble {
            code,
            problems,
            address: None,
            cause: None,
        }
    }

    /// Of a text that is not even parsed.
    pub fn unread(fault: JsonFault) -> Trouble {
        Trouble::of("shape", vec![Problem::fault("", fault.sentence())])
    }

    pub fn because(code: &'static str, cause: String) -> Trouble {
        Trouble {
            cause: Some(cause),
            ..Trouble::of(code, Vec::new())
        }
    }
}

/// Fetches and checks, and says where the song is in the end. An address that ends in `/` is a published song's
/// folder, and so is one that its host sends on to such an address. `in_advance` is said of a copy that the page has
/// asked for already.
pub(crate) async fn load(src: &str, in_advance: bool) -> Result<(Song, String), Trouble> {
    load_from(src, in_advance, RequestRedirect::Follow).await
}

/// The same of an address that a snapshot names: its host sends nobody on to another one.
pub(crate) async fn load_named(src: &str) -> Result<(Song, String), Trouble> {
    load_from(src, false, RequestRedirect::Error).await
}

async fn load_from(
    src: &str,
    in_advance: bool,
    redirect: RequestRedirect,
) -> Result<(Song, String), Trouble> {
    let mut src = src.to_owned();
    let loaded = fetched(&mut src, in_advance, redirect).await;
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
pub(crate) fn load_text(text: &str) -> Result<Song, Trouble> {
    read(parsed(text)?)
}

/// A text as the browser's own parser reads it: no JSON reader enters the wasm.
fn parsed(text: &str) -> Result<JsValue, Trouble> {
    if let Some(fault) = json_fault(text) {
        return Err(Trouble::unread(fault));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    JSON::parse(text).map_err(|error| Trouble::because("not-json", said(&error)))
}

/// The file to ask for: of a folder its snapshot.
fn file(src: &str) -> String {
    let folder = src.ends_with('/');
    [src, if folder { "snapshot.json" } else { "" }].concat()
}

async fn fetched(
    src: &mut String,
    in_advance: bool,
    redirect: RequestRedirect,
) -> Result<JsValue, Trouble> {
    let answer = loop {
        let folder = src.ends_with('/');
        let answer = ask(&file(src), in_advance, redirect)
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
    parsed(&body::text(&answer).await?)
}

/// Judges what the parser made of the text.
fn read(parsed: JsValue) -> Result<Song, Trouble> {
    let odd = |problem| Trouble::of("shape", vec![problem]);
    pack(&parsed);
    let value: Value = serde_wasm_bindgen::from_value(parsed)
        .map_err(|error| odd(Problem::fault("", error.to_string())))?;
    let pattern = format!("[\\p{{Mn}}\\p{{Me}}]{{{}}}", limits::MARKS + 1);
    let many_marks = RegExp::new(&pattern, "u");
    let Shaped {
        problems,
        other_version,
        ..
    } = shape(&value, &|text| !text.is_ascii() && many_marks.test(text));
    if problems.faults > 0 {
        let code = if other_version { "version" } else { "shape" };
        return Err(refused(code, problems));
    }
    // What has the shape of a document becomes one; a reader that disagrees is our mistake to show.
    let document = Document::from_value(value)
        .ok_or_else(|| odd(Problem::fault("", "this could not be read")))?;
    let checked = check(&document);
    checked
        .song
        .ok_or_else(|| refused("invalid", checked.problems))
}

fn refused(code: &'static str, mut problems: Problems) -> Trouble {
    let is_fault = |problem: &Problem| problem.severity == Severity::Error;
    problems.kept.retain(is_fault);
    Trouble::of(code, problems.kept)
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
