//! Dates as people write them.

use crate::import::calendar_words::{MONTHS, WEEKDAYS};
use crate::import::csv::cells::{CellError, YEARS};
use crate::import::short_quote::ShortQuote;
use crate::song::Date;

/// What a text says of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateForm {
    /// Year, month and day, each known to be that.
    Known([u16; 3]),
    /// Two numbers, of which one is the day and one the month, and the year.
    DayAndMonth(u16, u16, u16),
}

impl DateForm {
    /// Parses `2021-11-08`, `2021/11/8`, `20211108`, `2021년 11월 8일`, `08.11.2021`, `8/11/2021`, `8 Nov 2021`,
    /// `Mon, Nov 8th, 2021`; a time of midnight after it is left out, which spreadsheets add.
    ///
    /// # Errors
    /// For every other text.
    pub fn parse(text: &str) -> Result<DateForm, CellError> {
        let plain = without_midnight(text).to_lowercase();
        let is_mark = |letter: char| matches!(letter, '.' | '/' | '-' | ',' | ' ' | '\u{a0}');
        let mut words: Vec<&str> = plain
            .split(is_mark)
            .filter(|word| !word.is_empty())
            .collect();
        let is_weekday = |word: &&str| is_name(word, &WEEKDAYS).is_some();
        if words.len() == 4 && words.first().is_some_and(is_weekday) {
            words.remove(0);
        }
        let form = match words[..] {
            [one] => whole(one),
            [a, b, c] => parts([a, b, c]),
            _ => None,
        };
        form.ok_or_else(|| match has_two_dates(&plain) {
            true => CellError::new(format!(
                "{} is two dates; write the one that the chart is dated",
                ShortQuote(text)
            )),
            false => CellError::new(wrong(text, &words)),
        })
    }
}

/// Whether a text is the first and the last day of a week: two years with more numbers, as in `2025/01/03–2025/01/09`.
fn has_two_dates(plain: &str) -> bool {
    let numbers = plain.split(|letter: char| !letter.is_ascii_digit());
    let (years, others): (Vec<&str>, Vec<&str>) = numbers
        .filter(|number| !number.is_empty())
        .partition(|number| number.len() == 4);
    years.len() == 2 && (2..=4).contains(&others.len())
}

/// Why a text is no date.
fn wrong(text: &str, words: &[&str]) -> String {
    let quoted = ShortQuote(text);
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = |words: &[&str]| words.iter().all(|word| word.len() <= 2);
    match words {
        [_, _, _] if words.iter().all(&is_number) && is_short(words) => {
            format!("{quoted} has a year of two digits; write the year with four")
        }
        [one] if is_number(one) && one.len() == 5 => format!(
            "{quoted} is a number of days, as spreadsheets store dates; give the column the format of a date and export it again"
        ),
        _ => format!("{quoted} is not a date; write one like 2021-11-08 or 8 Nov 2021"),
    }
}

fn without_midnight(text: &str) -> &str {
    let is_midnight = |time: &str| {
        time.contains(':')
            && time
                .chars()
                .all(|letter| matches!(letter, '0' | ':' | '.' | 'Z' | 'z'))
    };
    match text.split_once([' ', 'T']) {
        Some((date, time)) if is_midnight(time.trim()) => date,
        _ => text,
    }
}

/// `20211108`.
fn whole(word: &str) -> Option<DateForm> {
    let is_digits = word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit());
    let number = |part: &str| part.parse().ok();
    let known = is_digits.then(|| [number(&word[..4]), number(&word[4..6]), number(&word[6..])])?;
    Some(DateForm::Known([known[0]?, known[1]?, known[2]?]))
}

fn parts(words: [&str; 3]) -> Option<DateForm> {
    let [a, b, c] = words;
    let korean = |word: &'static str| move |text: &str| text.strip_suffix(word).map(str::to_owned);
    if let (Some(year), Some(month), Some(day)) =
        (korean("년")(a), korean("월")(b), korean("일")(c))
    {
        return Some(DateForm::Known([
            year_of(&year)?,
            part(&month)?,
            part(&day)?,
        ]));
    }
    let month = |word: &str| is_name(word, &MONTHS).map(|index| index as u16 + 1);
    if let Some(month) = month(b) {
        return match year_of(c) {
            Some(year) => Some(DateForm::Known([year, month, day_of(a)?])),
            None => Some(DateForm::Known([year_of(a)?, month, day_of(c)?])),
        };
    }
    if let Some(month) = month(a) {
        return Some(DateForm::Known([year_of(c)?, month, day_of(b)?]));
    }
    match year_of(a) {
        Some(year) => Some(DateForm::Known([year, part(b)?, part(c)?])),
        None => Some(DateForm::DayAndMonth(part(a)?, part(b)?, year_of(c)?)),
    }
}

/// The index of a name or of its first three letters; `sept` is one too.
fn is_name(word: &str, names: &[&str]) -> Option<usize> {
    let is_it = |name: &&str| {
        let is_short = word.len() == 3 || word == "sept";
        **name == *word || (is_short && name.starts_with(word))
    };
    names.iter().position(is_it)
}

fn year_of(word: &str) -> Option<u16> {
    (word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| word.parse().ok())?
}

/// A day or a month in one or two digits.
fn part(word: &str) -> Option<u16> {
    let is_part = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_part.then(|| word.parse().ok())?
}

/// A day beside the name of a month: `8`, `8th`.
fn day_of(word: &str) -> Option<u16> {
    let endings = ["st", "nd", "rd", "th"];
    let number = endings.iter().find_map(|ending| word.strip_suffix(ending));
    part(number.unwrap_or(word))
}

/// The date of a year, a month and a day, as it is written in `text`.
///
/// # Errors
/// If it does not exist, or is outside the years of charts.
pub fn date([year, month, day]: [u16; 3], text: &str) -> Result<Date, CellError> {
    let quoted = ShortQuote(text);
    if !YEARS.contains(&year) {
        return Err(CellError::new(format!(
            "{quoted} is outside the years 1900 to 2100"
        )));
    }
    Date::new(year, month as u8, day as u8)
        .map_err(|_| CellError::new(format!("{quoted} does not exist in the calendar")))
}
