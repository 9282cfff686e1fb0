//! Values that the options of several commands have, and why a value is wrong.

use crate::check::is_language_tag;
use crate::diagnose::languages;
use crate::song::{ContextKind, Date, Keyword, Moment};

/// Why a value is wrong; displayed after the value and the name of its option.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrongValue {
    /// Nothing, or only spaces.
    #[error("nothing is written here")]
    Empty,
    /// It is not a language tag.
    #[error("not a BCP 47 language tag; write one like ko, ko-Latn or en")]
    Tag,
    /// It is a language tag that is probably not the one that was meant.
    #[error("{0}")]
    QuestionableTag(String),
    /// It is not a text with its language.
    #[error("a text with its language is expected, like ko=봄날")]
    NoTag,
    /// It is not a time.
    #[error(
        "not a time of the calendar; write YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset, 2021-11-08T04:30:00+09:00"
    )]
    Time,
    /// It is not a day.
    #[error("not a day of the calendar; write it as YYYY-MM-DD")]
    Day,
    /// It is not an address that a card may link to.
    #[error("not an https address; links must begin with https://")]
    NotHttps,
    /// It is no hashtag.
    #[error("not a hashtag; write letters, digits and _ without spaces, and not only digits")]
    Hashtag,
    /// It is no kind of work.
    #[error("not a kind of work; write one of {}", ContextKind::WORDS.join(", "))]
    WorkKind,
}

/// A text without spaces around it.
///
/// # Errors
/// [`WrongValue::Empty`].
pub fn some_text(text: &str) -> Result<String, WrongValue> {
    match text.trim() {
        "" => Err(WrongValue::Empty),
        text => Ok(text.to_owned()),
    }
}

/// A BCP 47 tag that is probably meant as it is written.
///
/// # Errors
/// [`WrongValue::Tag`] or [`WrongValue::QuestionableTag`].
pub fn language_tag(text: &str) -> Result<String, WrongValue> {
    if !is_language_tag(text) {
        return Err(WrongValue::Tag);
    }
    match languages::question("", text) {
        Some(question) => Err(WrongValue::QuestionableTag(question.to_string())),
        None => Ok(text.to_owned()),
    }
}

/// A text with its language: `ko=봄날`.
///
/// # Errors
/// [`WrongValue::NoTag`], or what is wrong with its tag or its text.
pub fn text_in_language(text: &str) -> Result<(String, String), WrongValue> {
    let (tag, text) = text.split_once('=').ok_or(WrongValue::NoTag)?;
    Ok((language_tag(tag.trim())?, some_text(text)?))
}

/// A time as it is written, see [`Moment::parse`].
///
/// # Errors
/// [`WrongValue::Time`].
pub fn time(text: &str) -> Result<String, WrongValue> {
    let text = text.trim();
    match Moment::parse(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(WrongValue::Time),
    }
}

/// A day, see [`Date::parse`].
///
/// # Errors
/// [`WrongValue::Day`].
pub fn day(text: &str) -> Result<Date, WrongValue> {
    Date::parse(text).map_err(|_| WrongValue::Day)
}

/// An address that begins with `https://`.
///
/// # Errors
/// [`WrongValue::NotHttps`].
pub fn https_address(text: &str) -> Result<String, WrongValue> {
    match text.starts_with("https://") {
        true => Ok(text.to_owned()),
        false => Err(WrongValue::NotHttps),
    }
}

/// A kind of work.
///
/// # Errors
/// [`WrongValue::WorkKind`].
pub fn work_kind(text: &str) -> Result<ContextKind, WrongValue> {
    ContextKind::from_word(text.trim()).ok_or(WrongValue::WorkKind)
}
