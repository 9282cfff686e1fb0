//! Tags: times, and metadata.

/// The milliseconds of a time tag at the start of the text, and the tag's length in bytes.
///
/// `[m:ss]`, `[m:ss.f]`, `[m:ss:f]` and `[h:mm:ss.f]`, also in other brackets, with blanks around the fields.
pub fn time(text: &str, [open, close]: [char; 2]) -> Option<(u64, usize)> {
    let inside = text.strip_prefix(open)?;
    let end = inside.find(|letter: char| {
        !(letter.is_ascii_digit() || matches!(letter, ' ' | '\t' | ':' | '.'))
    })?;
    if !inside[end..].starts_with(close) {
        return None;
    }
    Some((clock(&inside[..end])?, 2 + end))
}

/// Whether a text contains a time tag.
pub fn is_timed(text: &str) -> bool {
    let starts = text.match_indices(['<', '[']).map(|(at, _)| &text[at..]);
    let is_tag = |rest: &str| {
        time(rest, ['<', '>'])
            .or_else(|| time(rest, ['[', ']']))
            .is_some()
    };
    starts.into_iter().any(is_tag)
}

/// `3:45`, `3:45.5`: the milliseconds.
pub fn clock(text: &str) -> Option<u64> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let mut fields = whole.split(':');
    let fields = [fields.next(), fields.next(), fields.next(), fields.next()];
    match (fields, fraction) {
        ([Some(minutes), Some(seconds), None, _], None) => {
            Some(number(minutes, 4)? * 60_000 + sixtieth(seconds)? * 1000)
        }
        // With a point the first of three fields is hours; without one the third is the fraction.
        ([Some(minutes), Some(seconds), None, _], Some(fraction))
        | ([Some(minutes), Some(seconds), Some(fraction), None], None) => {
            Some(number(minutes, 4)? * 60_000 + sixtieth(seconds)? * 1000 + thousandths(fraction)?)
        }
        ([Some(hours), Some(minutes), Some(seconds), None], Some(fraction)) => Some(
            number(hours, 4)? * 3_600_000
                + sixtieth(minutes)? * 60_000
                + sixtieth(seconds)? * 1000
                + thousandths(fraction)?,
        ),
        _ => None,
    }
}

fn number(field: &str, most_digits: usize) -> Option<u64> {
    let digits = field.trim_matches([' ', '\t']);
    let is_short = (1..=most_digits).contains(&digits.len());
    if !is_short || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

fn sixtieth(field: &str) -> Option<u64> {
    number(field, 2).filter(|number| *number < 60)
}

/// The first three digits of a fraction.
fn thousandths(field: &str) -> Option<u64> {
    let fraction = field.trim_matches([' ', '\t']);
    if fraction.is_empty() || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = fraction.bytes().chain([b'0'; 3]).take(3);
    Some(digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0')))
}

/// The key in lower case and the value of a line that is exactly `[key:value]`.
pub fn metadata(line: &str) -> Option<(String, &str)> {
    let inside = line.strip_prefix('[')?.strip_suffix(']')?;
    let (padded_key, value) = inside.split_once(':')?;
    let key = padded_key.trim_matches([' ', '\t']);
    let mut bytes = key.bytes();
    let named = bytes.next()?.is_ascii_alphabetic()
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    // `[ti:a][ar:b]` is not one tag but two.
    let depth = value.bytes().try_fold(0_usize, |depth, byte| match byte {
        b'[' => Some(depth + 1),
        b']' => depth.checked_sub(1),
        _ => Some(depth),
    });
    (depth.is_some() && (named || key == "#")).then(|| (key.to_ascii_lowercase(), value.trim()))
}
