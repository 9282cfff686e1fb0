//! A snapshot from an address: fetched, parsed by the browser, checked.

use super::LoadError;
use super::request::{exception_text, get};
use super::response_text::response_text;
use crate::check::{Diagnostic, Diagnostics, Severity, ShapeCheck, check, check_shape};
use crate::snapshot::{Document, Value, json_fault, limits};
use crate::song::Song;
use js_sys::{Array, JSON, Reflect, RegExp, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::RequestRedirect;

/// Fetches and checks a snapshot; returns the song with its address after redirects. An address that ends in `/` is the
/// folder of a published song, and so is one that redirects to such an address. `preloaded` is for a copy that the page
/// has requested already.
pub(crate) async fn load(src: &str, preloaded: bool) -> Result<(Song, String), LoadError> {
    load_from(src, preloaded, RequestRedirect::Follow).await
}

/// The same for an address that a snapshot names. A redirect is an error, as it could lead to another host.
pub(crate) async fn load_without_redirect(src: &str) -> Result<(Song, String), LoadError> {
    load_from(src, false, RequestRedirect::Error).await
}

async fn load_from(
    src: &str,
    preloaded: bool,
    redirect: RequestRedirect,
) -> Result<(Song, String), LoadError> {
    let mut src = src.to_owned();
    match fetch_json(&mut src, preloaded, redirect)
        .await
        .and_then(check_json)
    {
        Ok(song) => Ok((song, src)),
        Err(error) => Err(LoadError {
            address: Some(file_address(&src)),
            ..error
        }),
    }
}

/// The same for a snapshot that the page has as text.
pub(crate) fn load_text(text: &str) -> Result<Song, LoadError> {
    check_json(parse_json(text)?)
}

/// Uses the browser's JSON parser, so that the wasm contains none.
fn parse_json(text: &str) -> Result<JsValue, LoadError> {
    if let Some(fault) = json_fault(text) {
        return Err(LoadError::unparsed(fault));
    }
    let without_bom = text.strip_prefix('\u{feff}').unwrap_or(text);
    JSON::parse(without_bom)
        .map_err(|error| LoadError::with_cause("not-json", exception_text(&error)))
}

/// The address to request: of a folder its `snapshot.json`.
fn file_address(src: &str) -> String {
    let folder = src.ends_with('/');
    [src, if folder { "snapshot.json" } else { "" }].concat()
}

async fn fetch_json(
    src: &mut String,
    preloaded: bool,
    redirect: RequestRedirect,
) -> Result<JsValue, LoadError> {
    let response = loop {
        let folder = src.ends_with('/');
        let response = get(&file_address(src), preloaded, redirect).await?;
        let final_url = response.url();
        if folder || !response.redirected() || !final_url.ends_with('/') {
            break response;
        }
        *src = final_url;
    };
    if !response.ok() {
        let status = response.status();
        let code = match status {
            404 | 410 => "not-found",
            _ => "unreachable",
        };
        let cause = [&status.to_string(), " ", &response.status_text()].concat();
        return Err(LoadError::with_cause(code, cause.trim_end().to_owned()));
    }
    parse_json(&response_text(&response).await?)
}

/// Checks the shape of a parsed snapshot, then its values.
fn check_json(parsed: JsValue) -> Result<Song, LoadError> {
    let wrong_shape = |problem| LoadError::with_problems("shape", vec![problem]);
    pack_ranks(&parsed);
    let value: Value = serde_wasm_bindgen::from_value(parsed)
        .map_err(|error| wrong_shape(Diagnostic::error("", error.to_string())))?;
    let pattern = format!("[\\p{{Mn}}\\p{{Me}}]{{{}}}", limits::MARKS + 1);
    let many_marks = RegExp::new(&pattern, "u");
    let ShapeCheck {
        problems,
        other_version,
        ..
    } = check_shape(&value, &|text| !text.is_ascii() && many_marks.test(text));
    if problems.errors > 0 {
        let code = if other_version { "version" } else { "shape" };
        return Err(rejected(code, problems));
    }
    // The shape is right, so this can only fail by a mistake of ours, which is reported all the same.
    let document = Document::from_value(value)
        .ok_or_else(|| wrong_shape(Diagnostic::error("", "this could not be read")))?;
    let checked = check(&document);
    checked
        .song
        .ok_or_else(|| rejected("invalid", checked.problems))
}

fn rejected(code: &'static str, mut problems: Diagnostics) -> LoadError {
    let is_fault = |problem: &Diagnostic| problem.severity == Severity::Error;
    problems.kept.retain(is_fault);
    LoadError::with_problems(code, problems.kept)
}

/// Replaces the list of ranks of every history by its JSON text as bytes, which saves thousands of conversions. Only lists
/// of whole numbers and nulls are replaced: the shape check reports the others.
fn pack_ranks(parsed: &JsValue) {
    let key = JsValue::from_str("ranks");
    let history = Reflect::get(parsed, &JsValue::from_str("history"));
    let Some(history) = history.ok().filter(Array::is_array) else {
        return;
    };
    for segment in Array::from(&history) {
        let ranks = Reflect::get(&segment, &key).ok().filter(Array::is_array);
        let text = ranks
            .and_then(|ranks| JSON::stringify(&ranks).ok())
            .map(String::from)
            .unwrap_or_default();
        let list = text
            .strip_prefix('[')
            .and_then(|text| text.strip_suffix(']'));
        let is_rank = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            part == "null" || digits && part.len() < 10
        };
        if let Some(list) = list.filter(|list| list.split(',').all(is_rank)) {
            let packed = Uint8Array::from(list.as_bytes());
            let _ = Reflect::set(&segment, &key, &packed);
        }
    }
}
