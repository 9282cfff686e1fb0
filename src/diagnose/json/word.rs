//! The words of JSON outside its strings: numbers, `true`, `false`, `null`.

use crate::snapshot::Value;
use std::fmt::{self, Display, Formatter};

/// What a number beyond the range of a 64-bit float is read as, so that the check rejects it as too large.
const TOO_LARGE: f64 = 1e99;

/// Why a word is not a value of JSON; each with the beginning of the word.
#[derive(Debug, PartialEq, Eq)]
pub enum WordError {
    /// It is not a number, `true`, `false` or `null`.
    Unknown(String),
    /// It is a number with a plus sign.
    Plus(String),
    /// It is a number that begins with superfluous zeros.
    LeadingZeros(String),
    /// It is a number without a digit before the point.
    NoWhole(String),
    /// It begins like a number.
    NotDigits(String),
}

impl Display for WordError {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (word, kind, advice) = match self {
            WordError::Unknown(word) => (
                word,
                "value",
                "write a text in quotation marks, a number, true, false or null",
            ),
            WordError::Plus(word) => (word, "number in JSON", "remove the +"),
            WordError::LeadingZeros(word) => {
                (word, "number in JSON", "remove the zeros at its beginning")
            }
            WordError::NoWhole(word) => (word, "number in JSON", "write a 0 before the point"),
            WordError::NotDigits(word) => (
                word,
                "number in JSON",
                "write digits, or put a text in quotation marks",
            ),
        };
        write!(f, "“{word}” is not a {kind}; {advice}")
    }
}

impl std::error::Error for WordError {}

/// The value of a word.
///
/// # Errors
/// [`WordError`] for a word that is not a number, `true`, `false` or `null`.
pub fn word_value(word: &str) -> Result<Value, WordError> {
    Ok(match word {
        "null" => Value::Null,
        "true" | "false" => Value::Flag(word == "true"),
        number if is_number(number) => {
            let parsed = number
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite());
            Value::Number(parsed.unwrap_or(TOO_LARGE))
        }
        other => return Err(error_of(other)),
    })
}

/// What is wrong with a word that is not a value.
fn error_of(word: &str) -> WordError {
    let digits = word.trim_start_matches(['-', '+']);
    let beginning: String = word.chars().take(40).collect();
    let is_like_a_number = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    if !is_like_a_number {
        WordError::Unknown(beginning)
    } else if word.starts_with('+') {
        WordError::Plus(beginning)
    } else if digits.starts_with('0') && digits[1..].starts_with(|next: char| next.is_ascii_digit())
    {
        WordError::LeadingZeros(beginning)
    } else if digits.starts_with('.') {
        WordError::NoWhole(beginning)
    } else {
        WordError::NotDigits(beginning)
    }
}

fn is_number(word: &str) -> bool {
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned_exponent =
        exponent.map(|exponent| exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    is_digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(is_digits)
        && unsigned_exponent.is_none_or(is_digits)
}
