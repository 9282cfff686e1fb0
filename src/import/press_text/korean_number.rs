//! Numbers in Korean words before what they count: 여든두, 스무, 팔십이, 백다섯.

/// Native tens, by the tens that they are. 스무 is 20 before a noun, 스물 before a unit.
const NATIVE_TENS: [(&str, u32); 10] = [
    ("열", 10),
    ("스물", 20),
    ("스무", 20),
    ("서른", 30),
    ("마흔", 40),
    ("쉰", 50),
    ("예순", 60),
    ("일흔", 70),
    ("여든", 80),
    ("아흔", 90),
];

/// Native units as they are before a noun.
const NATIVE_UNITS: [(&str, u32); 9] = [
    ("한", 1),
    ("두", 2),
    ("세", 3),
    ("네", 4),
    ("다섯", 5),
    ("여섯", 6),
    ("일곱", 7),
    ("여덟", 8),
    ("아홉", 9),
];

/// Digits of Chinese origin.
const SINO_DIGITS: [(&str, u32); 9] = [
    ("일", 1),
    ("이", 2),
    ("삼", 3),
    ("사", 4),
    ("오", 5),
    ("육", 6),
    ("칠", 7),
    ("팔", 8),
    ("구", 9),
];

/// The number from 2 to 999 that a text begins with, and what is left of it. Single digits of Chinese origin are left out, since they
/// are other words too: 이 is “this”.
pub fn korean_number(text: &str) -> Option<(u32, &str)> {
    let (hundreds, rest) = multiple_of(text, "백", 100).unwrap_or((0, text));
    let (below, rest) = native(rest)
        .or_else(|| sino(rest, hundreds > 0))
        .unwrap_or((0, rest));
    let value = hundreds + below;
    (value >= 2).then_some((value, rest))
}

/// 여든두, 열, 두.
fn native(text: &str) -> Option<(u32, &str)> {
    let (tens, rest) = named(text, &NATIVE_TENS).unwrap_or((0, text));
    let (units, rest) = named(rest, &NATIVE_UNITS).unwrap_or((0, rest));
    (tens + units > 0).then_some((tens + units, rest))
}

/// 팔십이, 십; a digit alone only after hundreds.
fn sino(text: &str, is_rest: bool) -> Option<(u32, &str)> {
    let tens = multiple_of(text, "십", 10);
    let (tens, rest) = tens.unwrap_or((0, text));
    let unit = named(rest, &SINO_DIGITS).filter(|_| is_rest || tens > 0);
    let (unit, rest) = unit.unwrap_or((0, rest));
    (tens + unit > 0).then_some((tens + unit, rest))
}

/// 팔십 and 십, or 이백 and 백.
fn multiple_of<'t>(text: &'t str, name: &str, value: u32) -> Option<(u32, &'t str)> {
    let (digit, rest) = named(text, &SINO_DIGITS).unwrap_or((1, text));
    let rest = rest.strip_prefix(name)?;
    Some((digit * value, rest))
}

/// The value of the name that a text begins with.
fn named<'t>(text: &'t str, names: &[(&str, u32)]) -> Option<(u32, &'t str)> {
    names
        .iter()
        .find_map(|(name, value)| Some((*value, text.strip_prefix(name)?)))
}
