//! The time that a feed says its chart was made.

use super::chart_time::ChartTime;
use crate::check::Diagnostic;
use crate::import::short_quote::ShortQuote;
use crate::song::Date;

/// The time in a feed: of [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) or
/// [RFC 2822](https://www.rfc-editor.org/rfc/rfc2822).
///
/// # Errors
/// If the feed states no time, or states it in another form.
pub fn stated(text: Option<&str>, pointer: &str) -> Result<ChartTime, Diagnostic> {
    let Some(text) = text else {
        let sentence = "the feed does not say when its chart was made; give the day with --date";
        return Err(Diagnostic::error(pointer, sentence));
    };
    let converted = rfc_3339(text);
    ChartTime::parse(converted.as_deref().unwrap_or(text)).map_err(|_| {
        let sentence = format!(
            "{} is not a time with its offset; give the day of the chart with --date",
            ShortQuote(text)
        );
        Diagnostic::error(pointer, sentence)
    })
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// `Thu, 14 Apr 2022 06:27:50 +0000` as `2022-04-14T06:27:50+00:00`; `None` where it has another form.
fn rfc_3339(text: &str) -> Option<String> {
    let (_, text) = text.split_once(", ")?;
    let mut parts = text.split_whitespace();
    let day: u8 = parts.next()?.parse().ok()?;
    let month = parts.next()?;
    let month = MONTHS.iter().position(|name| *name == month)? as u8 + 1;
    let date = Date::new(parts.next()?.parse().ok()?, month, day).ok()?;
    let (clock, offset) = (parts.next()?, parts.next()?);
    let (hours, minutes) = match offset {
        "GMT" | "UT" => ("+00", "00"),
        offset => offset.split_at_checked(3)?,
    };
    Some(format!("{date}T{clock}{hours}:{minutes}"))
}
