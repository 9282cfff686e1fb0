//! Numbers and times that are written the same in every language.

use super::Words;
use crate::song::{Date, ZonedTime};

impl Words {
    /// From one date to another: `5 Sep 2020 – 10 Apr 2021`.
    pub fn date_range(&self, first: Date, last: Date) -> String {
        [
            &(self.formats.short_date)(first),
            " – ",
            &(self.formats.short_date)(last),
        ]
        .concat()
    }
}

/// Digits in groups of three: `1,000,000`.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A time of day with the zone that it was given in: `04:30 UTC+9`, and KST for Korea's.
pub(super) fn clock(time: ZonedTime) -> String {
    let offset_minutes = time.offset_minutes();
    let zone = match (
        offset_minutes,
        offset_minutes.abs() / 60,
        offset_minutes.abs() % 60,
    ) {
        (540, ..) => "KST".to_owned(),
        (0, ..) => "UTC".to_owned(),
        (minutes, hours, rest) => {
            let sign = if minutes < 0 { '−' } else { '+' };
            if rest == 0 {
                format!("UTC{sign}{hours}")
            } else {
                format!("UTC{sign}{hours}:{rest:02}")
            }
        }
    };
    let (hour, minute) = (time.minute_of_day() / 60, time.minute_of_day() % 60);
    format!("{hour:02}:{minute:02} {zone}")
}

/// Milliseconds as tenths of a second with a sign: `+0.3`.
pub(super) fn signed_tenths(ms: i32) -> String {
    let sign = match ms {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    let tenths = ms.unsigned_abs() / 100;
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
}

/// Seconds as players show them: `1:05`.
///
/// ```
/// assert_eq!(songcard::words::minutes(65), "1:05");
/// ```
pub fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
