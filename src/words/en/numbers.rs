//! Large numbers.

use crate::words::numbers::grouped;

/// From a million on in millions or billions, cut to three significant digits and never rounded up.
pub(super) fn in_short(number: u64) -> String {
    let (unit, name) = match number {
        0..1_000_000 => return grouped(number),
        1_000_000..1_000_000_000 => (1_000_000, "million"),
        _ => (1_000_000_000, "billion"),
    };
    let (whole, hundredths) = (number / unit, number % unit / (unit / 100));
    let tenths = hundredths / 10;
    let rest = if whole < 100 { hundredths % 10 } else { 0 };
    let number = grouped(whole);
    match (tenths, rest) {
        (0, 0) => format!("{number} {name}"),
        (_, 0) => format!("{number}.{tenths} {name}"),
        _ => format!("{number}.{tenths}{rest} {name}"),
    }
}
