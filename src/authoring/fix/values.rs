//! Single values with one right answer.

use super::repair::Repair;
use super::times;
use crate::check::{Diagnostic, Mistake, is_language_tag};
use crate::diagnose::territories;
use crate::snapshot::{DOCUMENT, Shape};
use crate::song::{Scope, host_of, is_at};
use serde_json::Value;

/// Sites that browsers open with `https:` only, their subdomains included, by the [list of
/// Chromium](https://github.com/chromium/chromium/blob/007cea8164de01f334aef1fe77474045aae36c25/net/http/transport_security_state_static.json).
const HTTPS_SITES: [&str; 4] = [
    "docs.google.com",
    "drive.google.com",
    "sites.google.com",
    "youtube.com",
];

/// The longest number that is read from a text; longer ones are not exact in a browser.
const MAX_DIGITS: usize = 15;

/// The value that an error's part should have.
pub fn repair(snapshot: &Value, error: &Diagnostic) -> Option<Repair> {
    let pointer = &error.location.pointer;
    let found = snapshot.pointer(pointer)?;
    let (around, _) = pointer.rsplit_once('/')?;
    if let (Some(Shape::Ranks), Value::String(rank)) = (DOCUMENT.at(around), found) {
        return Some(Repair::Set(pointer.clone(), number(rank)?));
    }
    let shape = DOCUMENT.at(pointer)?;
    let value = match found {
        Value::String(text) => of_text(text, shape, pointer, error.mistake.as_deref())?,
        Value::Number(number) if number.is_u64() && matches!(shape, Shape::Text(_)) => {
            Value::String(number.to_string())
        }
        _ => return None,
    };
    // An error that is not about the form of the value leaves it as it is.
    (value != *found).then(|| Repair::Set(pointer.clone(), value))
}

fn of_text(
    text: &str,
    shape: &'static Shape,
    pointer: &str,
    mistake: Option<&Mistake>,
) -> Option<Value> {
    let is_in_lyrics = pointer.starts_with("/lyrics/");
    let trimmed = text.trim();
    if trimmed.len() < text.len() && !trimmed.is_empty() && !is_in_lyrics {
        return Some(trimmed.into());
    }
    let right = match shape {
        Shape::Whole(_) => return number(text),
        Shape::Flag => return text.parse::<bool>().ok().map(Value::Bool),
        Shape::OneOf(words) => same_word(text, words),
        // Lines refer to layers by their tags.
        Shape::Tag if !is_in_lyrics => language_tag(text),
        Shape::Text(_) if pointer.ends_with("/territory") => territory(text),
        Shape::Text(_) if text.starts_with("http://") => https(text),
        Shape::Text(_) if mistake == Some(&Mistake::TimeForm) => times::date(text),
        _ => None,
    };
    right.map(Value::String)
}

/// A number in quotation marks.
fn number(text: &str) -> Option<Value> {
    let is_number = text.len() <= MAX_DIGITS
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && !text.starts_with('0');
    let number = text.parse::<u64>().ok().filter(|_| is_number)?;
    Some(number.into())
}

/// The word that differs only in capitals, hyphens, underscores and spaces.
fn same_word(text: &str, words: &[&str]) -> Option<String> {
    let plain = |word: &str| word.to_lowercase().replace(['-', '_', ' '], "");
    let mut same = words.iter().filter(|word| plain(word) == plain(text));
    same.next().map(|word| (*word).to_owned())
}

/// `ko_KR` is `ko-KR`.
fn language_tag(text: &str) -> Option<String> {
    let tag = text.replace('_', "-");
    (tag != text && is_language_tag(&tag)).then_some(tag)
}

/// The code of a territory in another case or of three letters; `UK`, which [ISO 3166](https://www.iso.org/iso-3166-country-codes.html)
/// reserves for the United Kingdom, is `GB`.
fn territory(text: &str) -> Option<String> {
    let is_code = (2..=3).contains(&text.len()) && text.is_ascii();
    let code = match text.to_ascii_uppercase().as_str() {
        "UK" => Some("GB"),
        _ => territories::meant(text).map(Scope::code),
    };
    code.filter(|code| is_code && *code != text)
        .map(str::to_owned)
}

/// The address with `https:`, where its site is known for it.
fn https(text: &str) -> Option<String> {
    let address = text.replacen("http://", "https://", 1);
    let host = host_of(&address)?;
    let is_known = HTTPS_SITES.iter().any(|site| is_at(host, site));
    is_known.then_some(address)
}
