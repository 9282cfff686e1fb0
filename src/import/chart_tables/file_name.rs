//! What the name of a chart site's file says: `regional-kr-daily-2021-11-08.csv`, `gb.html`.

use super::chart_week::ChartWeek;
use crate::song::{Date, Scope};

/// What a name says; each is `None` where it says nothing, or two things.
#[derive(Debug, PartialEq, Eq)]
pub struct NameFacts {
    pub scope: Option<Scope>,
    /// The day of the chart; of two dates that bound a week of Spotify, the last day of the week.
    pub date: Option<Date>,
    /// The week whose bounds the name has.
    pub week: Option<ChartWeek>,
    pub is_weekly: Option<bool>,
    /// Whether it is the chart of what spreads, which is another one than that of plays.
    pub is_viral: bool,
}

impl NameFacts {
    /// The facts in the name of a file.
    pub fn of(name: &str) -> NameFacts {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let stem = stem.to_lowercase();
        let words: Vec<&str> = stem
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .collect();
        let has = |word: &str| words.contains(&word);
        let dates = dates(&words);
        let (date, week) = match dates[..] {
            [date] => (Some(date), None),
            [from, to] if !has("daily") => {
                let week = ChartWeek::between(from, to);
                (week.map(|week| week.last_day), week)
            }
            _ => (None, None),
        };
        NameFacts {
            scope: scope(&words),
            date,
            week,
            is_weekly: match (has("daily"), has("weekly")) {
                (true, false) => Some(false),
                (false, true) => Some(true),
                _ => None,
            },
            is_viral: has("viral"),
        }
    }
}

/// The place: the second word after `regional` or `viral`, else the first or the last word that is no number. Words inside a
/// name may be codes by chance, like “in” and “no”.
fn scope(words: &[&str]) -> Option<Scope> {
    if let ["regional" | "viral", place, ..] = words {
        return code(place);
    }
    let is_other = |word: &&&str| {
        !word.bytes().all(|byte| byte.is_ascii_digit()) && !matches!(**word, "daily" | "weekly")
    };
    let first = words.iter().find(is_other).and_then(|word| code(word));
    let last = words.iter().rfind(is_other).and_then(|word| code(word));
    match (first, last) {
        (Some(first), Some(last)) if first != last => None,
        (first, last) => first.or(last),
    }
}

/// The place of a word in small letters.
fn code(word: &str) -> Option<Scope> {
    match word {
        "global" => Some(Scope::Worldwide),
        "uk" => Scope::from_code("GB"),
        code => Scope::from_code(&code.to_ascii_uppercase()),
    }
}

/// The dates, in their order: `2021-11-08` or `20211108`.
fn dates(words: &[&str]) -> Vec<Date> {
    let parted = words.windows(3).filter_map(|words| match words {
        [year, month, day] if year.len() == 4 && month.len() == 2 && day.len() == 2 => {
            Date::parse(&format!("{year}-{month}-{day}")).ok()
        }
        _ => None,
    });
    let joined = words.iter().filter_map(|word| {
        let is_date = word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit());
        let parts = is_date.then(|| (&word[..4], &word[4..6], &word[6..]));
        let (year, month, day) = parts?;
        Date::parse(&format!("{year}-{month}-{day}")).ok()
    });
    let mut dates: Vec<Date> = parted.chain(joined).collect();
    dates.dedup();
    dates
}
