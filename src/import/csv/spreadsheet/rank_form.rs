//! Ranks as people write them.

/// What a text says of a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankForm {
    Number(i64),
    /// Digits, a mark and three digits: `1.000` is one thousand, or one with decimals. The mark and the digits before it.
    OneOrThousand(char, i64),
    /// A mark before decimals that are zero: `3,0`.
    Decimal(char, i64),
    /// A thousand with its mark: `1,000` where the digits after the mark are not all zeros.
    Thousand(char, i64),
    /// The text says that there is none: nothing, `-`, `out`.
    Nothing,
    /// Anything else.
    Other,
}

/// Texts for a day on which the song was not on the chart. “New” and “re” are none of them: the song was on it then.
const NOTHING: [&str; 10] = [
    "", "nan", "na", "n/a", "nil", "none", "null", "out", "off", "nr",
];

impl RankForm {
    /// Parses `1`, `#1`, `No. 1`, `№1`, `1st`, `1위`, `1.`, `1.0`, `1,0`, `1,000`.
    pub fn parse(text: &str) -> RankForm {
        let plain = text.to_lowercase();
        if NOTHING.contains(&&*plain) || plain.chars().all(|letter| "-–—".contains(letter)) {
            return RankForm::Nothing;
        }
        let beginnings = ["#", "no.", "no", "nr.", "№"];
        let after = beginnings
            .iter()
            .find_map(|beginning| plain.strip_prefix(beginning));
        let number = after.unwrap_or(&plain).trim_start();
        let endings = ["st", "nd", "rd", "th", "위", "."];
        let before = endings
            .iter()
            .find_map(|ending| number.strip_suffix(ending));
        let number = before.unwrap_or(number);
        let is_digits = |text: &str| {
            (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
        };
        let value = |text: &str| text.parse::<i64>().unwrap_or(0);
        if is_digits(number) {
            return RankForm::Number(value(number));
        }
        let Some(at) = number.find(['.', ',']) else {
            return RankForm::Other;
        };
        let mark = if number[at..].starts_with('.') {
            '.'
        } else {
            ','
        };
        let (whole, rest) = (&number[..at], &number[at + 1..]);
        if !is_digits(whole) || !is_digits(rest) {
            return RankForm::Other;
        }
        let is_zero = value(rest) == 0;
        match (rest.len(), is_zero) {
            (3, true) => RankForm::OneOrThousand(mark, value(whole)),
            (3, false) => RankForm::Thousand(mark, value(whole) * 1000 + value(rest)),
            (_, true) => RankForm::Decimal(mark, value(whole)),
            (_, false) => RankForm::Other,
        }
    }
}
