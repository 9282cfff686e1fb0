//! Parses cells. An error is a sentence that says what would be right.

use crate::diagnose::territories;
use crate::song::{Date, DateError, Rank, RankError, Scope, is_chart_key};

const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

/// Why a cell has no valid value: what it contains and what would be right, without a full stop.
pub struct CellError(pub String);

/// A calendar date between 1900 and 2100.
pub fn date(text: &str) -> Result<Date, CellError> {
    let year = text.split('-').next().and_then(|year| year.parse().ok());
    let advice = match Date::parse(text) {
        Ok(date) if YEARS.contains(&date.year) => return Ok(date),
        Err(DateError::Form) => {
            "is not a date; write the day of the chart as YYYY-MM-DD, or leave the row out if it is not known"
        }
        _ if year.is_some_and(|year: u16| !YEARS.contains(&year)) => {
            "is outside the years 1900 to 2100"
        }
        _ => "does not exist in the calendar",
    };
    Err(CellError(format!("“{}” {advice}", short(text))))
}

/// The id of a chart; if `only` is given, no other is accepted.
pub fn chart<'a>(text: &'a str, only: Option<&str>) -> Result<&'a str, CellError> {
    match only {
        _ if !is_chart_key(text) => Err(CellError(format!(
            "“{}” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100",
            short(text)
        ))),
        Some(only) if text != only => Err(CellError(format!(
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
        let advice = match territories::meant(text) {
            Some(meant) => format!("did you mean {}?", meant.code()),
            None => "write one like US, or WW for a worldwide list".to_owned(),
        };
        CellError(format!(
            "“{}” is not an ISO 3166-1 alpha-2 code; {advice}",
            short(text)
        ))
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
        let advice = match is_none {
            true => LEAVE_OUT.to_owned(),
            false if is_written(number) => format!("did you mean {number}?"),
            false => format!("write a whole number from 1 to {lowest}, or {LEAVE_OUT}"),
        };
        return Err(CellError(format!(
            "“{}” is not a rank; {advice}",
            short(text)
        )));
    }
    // A number that overflows is beyond the lowest rank too.
    Rank::new(text.parse().unwrap_or(i64::MAX)).map_err(|error| {
        CellError(match error {
            RankError::Zero => format!("rank 0 does not exist, the top rank is 1; {LEAVE_OUT}"),
            RankError::TooLow => {
                let text = short(text);
                format!("rank {text} is beyond {lowest}, the lowest rank of any chart; {LEAVE_OUT}")
            }
        })
    })
}

/// The first 40 characters of a cell, for a message.
pub fn short(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
