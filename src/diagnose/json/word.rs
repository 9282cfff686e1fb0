//! The words of JSON outside its strings: numbers, `true`, `false`, `null`.

use crate::snapshot::Value;

/// What a number beyond the range of a 64-bit float is read as, so that the check rejects it as too large.
const TOO_LARGE: f64 = 1e99;

/// The value of a word.
///
/// # Errors
/// A message about a word that is not a number, `true`, `false` or `null`.
pub fn word_value(word: &str) -> Result<Value, String> {
    if let Some(message) = wrong_word(word) {
        return Err(message);
    }
    Ok(match word {
        "null" => Value::Null,
        "true" | "false" => Value::Flag(word == "true"),
        number => {
            let parsed = number
                .parse()
                .ok()
                .filter(|number: &f64| number.is_finite());
            Value::Number(parsed.unwrap_or(TOO_LARGE))
        }
    })
}

fn wrong_word(word: &str) -> Option<String> {
    if matches!(word, "true" | "false" | "null") || is_number(word) {
        return None;
    }
    let digits = word.trim_start_matches(['-', '+']);
    let short: String = word.chars().take(40).collect();
    let is_like_a_number = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.');
    Some(if !is_like_a_number {
        format!(
            "“{short}” is not a value; write a text in quotation marks, a number, true, false or null"
        )
    } else if word.starts_with('+') {
        format!("“{short}” is not a number in JSON; remove the +")
    } else if digits.starts_with('0') && digits[1..].starts_with(|next: char| next.is_ascii_digit())
    {
        format!("“{short}” is not a number in JSON; remove the zeros at its beginning")
    } else if digits.starts_with('.') {
        format!("“{short}” is not a number in JSON; write a 0 before the point")
    } else {
        format!("“{short}” is not a number in JSON; write digits, or put a text in quotation marks")
    })
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
