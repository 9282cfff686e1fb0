//! [Time expressions of TTML](https://www.w3.org/TR/ttml2/#timing-value-time-expression) without frames and ticks, which
//! depend on other parameters.

/// The milliseconds of `1:02:03.5`, `2:03.5`, `95.4`, `12.3s`, `1500ms`, `2m` or `1h`.
pub fn millis(text: &str) -> Option<u64> {
    let text = text.trim();
    let unit = text.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    let number = &text[..text.len() - unit.len()];
    match unit {
        "h" => scaled(number, 3_600_000),
        "m" => scaled(number, 60_000),
        "s" | "" => scaled(number, 1000),
        "ms" => scaled(number, 1),
        _ => clock(text),
    }
}

/// `hh:mm:ss.f` or `mm:ss.f`; only the first field may be 60 or more.
fn clock(text: &str) -> Option<u64> {
    let (rest, seconds) = text.rsplit_once(':')?;
    let (hours, minutes) = match rest.split_once(':') {
        Some((hours, minutes)) => (whole(hours)?, sixtieth(minutes)?),
        None => (0, whole(rest)?),
    };
    let before = seconds.split('.').next()?;
    sixtieth(before)?;
    let minutes = hours.checked_mul(60)?.checked_add(minutes)?;
    minutes
        .checked_mul(60_000)?
        .checked_add(scaled(seconds, 1000)?)
}

/// A number with an optional fraction, in units of `unit` milliseconds.
fn scaled(text: &str, unit: u64) -> Option<u64> {
    let Some((before, after)) = text.split_once('.') else {
        return whole(text)?.checked_mul(unit);
    };
    if after.is_empty() || !after.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = after.bytes().chain([b'0'; 3]).take(3);
    let thousandths = digits.fold(0, |sum, digit| sum * 10 + u64::from(digit - b'0'));
    let before = whole(before)?.checked_mul(unit)?;
    before.checked_add(thousandths * unit / 1000)
}

fn whole(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

fn sixtieth(text: &str) -> Option<u64> {
    whole(text).filter(|number| text.len() <= 2 && *number < 60)
}
