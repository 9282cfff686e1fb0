//! Parses cells. An error is a sentence that says what would be right.

use crate::diagnose::territories;
use crate::import::short_quote::ShortQuote;
use crate::song::{Date, DateError, Rank, RankError, Scope, is_chart_key};

/// The years that a chart can be of.
pub const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

/// Why a cell has no valid value.
pub struct CellError {
    /// What it contains and what would be right, without a full stop.
    pub sentence: String,
    /// The value that was probably meant.
    pub suggestion: Option<String>,
}

impl CellError {
    /// An error without a suggestion.
    pub fn new(sentence: String) -> CellError {
        CellError {
            sentence,
            suggestion: None,
        }
    }
}

/// A calendar date between 1900 and 2100.
pub fn date(text: &str) -> Result<Date, CellError> {
    let year = text.split('-').next().and_then(|year| year.parse().ok());
    let advice = match Date::parse(text) {
        Ok(date) if YEARS.contains(&date.year()) => return Ok(date),
        Err(DateError::Form) => {
            "is not a date; write the day of the chart as YYYY-MM-DD, or leave the row out if it is not known"
        }
        _ if year.is_some_and(|year: u16| !YEARS.contains(&year)) => {
            "is outside the years 1900 to 2100"
        }
        _ => "does not exist in the calendar",
    };
    Err(CellError::new(format!("{} {advice}", ShortQuote(text))))
}

/// The id of a chart; if `only` is given, no other is accepted.
pub fn chart<'a>(text: &'a str, only: Option<&str>) -> Result<&'a str, CellError> {
    match only {
        _ if !is_chart_key(text) => Err(CellError::new(format!(
            "{} is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100",
            ShortQuote(text)
        ))),
        Some(only) if text != only => Err(CellError::new(format!(
            "“{text}” is not the chart of --chart, “{only}”"
        ))),
        _ => Ok(text),
    }
}

/// A territory by its code in any case, or by an alias.
pub fn scope(text: &str) -> Result<Scope, CellError> {
    let capitals = text.to_ascii_uppercase();
    let code = match &*capitals {
        "UK" => "GB",
        "GLOBAL" | "WORLD" => "WW",
        code => code,
    };
    Scope::from_code(code).ok_or_else(|| {
        let meant = territories::meant(text);
        let advice = match meant {
            Some(_) => "",
            None => "; write one like US, or WW for a worldwide list",
        };
        CellError {
            sentence: format!(
                "{} is not an ISO 3166-1 alpha-2 code{advice}",
                ShortQuote(text)
            ),
            suggestion: meant.map(|meant| meant.code().to_owned()),
        }
    })
}

/// Values that tables have where the song was not on the chart.
const NO_RANK: [&str; 12] = [
    "", "nan", "na", "n/a", "nil", "none", "null", "out", "off", "x", "re", "new",
];

/// The advice for a row without a rank, in which no number would be right.
const LEAVE_OUT: &str = "leave the row out; an absent row means not on the chart that day";

/// A whole number from 1 to 1000, in digits and nothing else.
pub fn rank(text: &str) -> Result<Rank, CellError> {
    let number = text.trim_start_matches(['+', '#']);
    let number = number
        .strip_suffix(".0")
        .unwrap_or(number)
        .trim_start_matches('0');
    let is_written = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        digits && (!text.starts_with('0') || text == "0")
    };
    let lowest = Rank::LOWEST;
    if !is_written(text) {
        let is_none = NO_RANK.contains(&&*text.to_lowercase())
            || text.chars().all(|letter| "-–—.?*".contains(letter));
        let quoted = ShortQuote(text);
        if !is_none && is_written(number) {
            return Err(CellError {
                sentence: format!("{quoted} is not a rank"),
                suggestion: Some(number.to_owned()),
            });
        }
        let advice = match is_none {
            true => LEAVE_OUT.to_owned(),
            false => format!("write a whole number from 1 to {lowest}, or {LEAVE_OUT}"),
        };
        return Err(CellError::new(format!("{quoted} is not a rank; {advice}")));
    }
    // A number that overflows is beyond the lowest rank too.
    Rank::new(text.parse().unwrap_or(i64::MAX)).map_err(|error| {
        CellError::new(match error {
            RankError::Zero => format!("rank 0 does not exist, the top rank is 1; {LEAVE_OUT}"),
            RankError::TooLow => format!(
                "rank {} is beyond {lowest}, the lowest rank of any chart; {LEAVE_OUT}",
                short(text)
            ),
        })
    })
}

/// The first 40 characters of a cell, for a message.
fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
