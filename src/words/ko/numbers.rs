//! Large numbers.

use crate::words::numbers::grouped;

/// In 억 (hundred millions) and 만 (ten thousands) if no digit is lost.
pub(super) fn number(number: u64) -> String {
    match (
        number / 100_000_000,
        number % 100_000_000 / 10_000,
        number % 10_000,
    ) {
        (0, 0, _) => grouped(number),
        (0, man, 0) => format!("{}만", grouped(man)),
        (eok, 0, 0) => format!("{}억", grouped(eok)),
        (eok, man, 0) => format!("{}억 {}만", grouped(eok), grouped(man)),
        _ => grouped(number),
    }
}

/// From a million on cut to whole ten thousands.
pub(super) fn in_short(whole: u64) -> String {
    match whole {
        0..1_000_000 => number(whole),
        _ => number(whole / 10_000 * 10_000),
    }
}
