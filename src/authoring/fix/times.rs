//! Dates in other forms that cannot mean another day.

use crate::song::Moment;

/// The date of a text that begins with its year: `2021/1/5`, `2021.01.05`, `2021. 1. 5.` and `2021-1-5` are `2021-01-05`,
/// `2021/11` is `2021-11`. `None` for every other text: `05.01.2021` may be a day of May.
pub fn date(text: &str) -> Option<String> {
    let compact: String = text.split_whitespace().collect();
    let compact = compact.strip_suffix('.').unwrap_or(&compact);
    let separator = compact.chars().nth(4)?;
    if !matches!(separator, '-' | '/' | '.') {
        return None;
    }
    let parts: Vec<&str> = compact.split(separator).collect();
    let is_number = |part: &&str, lengths: std::ops::RangeInclusive<usize>| {
        lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let (year, rest) = parts.split_first()?;
    let is_date = is_number(year, 4..=4)
        && (1..=2).contains(&rest.len())
        && rest.iter().all(|part| is_number(part, 1..=2));
    let written = rest.iter().fold((*year).to_owned(), |date, part| {
        format!("{date}-{part:0>2}")
    });
    (is_date && written != text && Moment::parse(&written).is_ok()).then_some(written)
}
