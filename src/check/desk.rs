//! Where a document lies while it is read: what was found wrong so far, and the names by which its
//! parts refer to each other.

use super::problem::{Problem, Severity};
use crate::song::{ChartId, Moment, MomentError, Rank, RankError, Scope, SourceId, host_of};

#[derive(Default)]
pub(super) struct Desk {
    problems: Vec<Problem>,
    /// The snapshot's own time, once it is known to be one.
    pub as_of: Option<Moment>,
    /// The ids of the sources, in order; an empty one stands for an id that is given twice.
    pub sources: Vec<String>,
    /// The ids of the charts with the number of their places, in order.
    pub charts: Vec<(String, Option<i64>)>,
}

impl Desk {
    pub fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub fn fault(&mut self, at: impl Into<String>, message: impl Into<String>) {
        self.push(Problem::fault(at, message));
    }

    pub fn warn(&mut self, at: impl Into<String>, message: impl Into<String>) {
        self.push(Problem::warning(at, message));
    }

    pub fn is_sound(&self) -> bool {
        self.problems
            .iter()
            .all(|problem| problem.severity == Severity::Warning)
    }

    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// A word out of a closed list.
    pub fn word<T: Copy>(
        &mut self,
        at: &str,
        what: &str,
        word: &str,
        names: &[(&str, T)],
    ) -> Option<T> {
        let found = names
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
            self.fault(
                at,
                format!("“{word}” is no {what}; write {}", one_of(&known)),
            );
        }
        found
    }

    pub fn moment(&mut self, at: &str, text: &str) -> Option<Moment> {
        let message = match Moment::parse(text) {
            Ok(moment) => return Some(moment),
            Err(MomentError::Form) => format!(
                "“{text}” is no time; write YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset, 2021-11-08T04:30:00+09:00"
            ),
            Err(MomentError::NotInCalendar) => format!("“{text}” does not exist in the calendar"),
            Err(MomentError::NoOffset) => {
                format!("“{text}” has no offset from UTC; add one, as in +09:00")
            }
        };
        self.fault(at, message);
        None
    }

    /// The time of a fact, which the snapshot's own time must not be earlier than.
    pub fn fact(&mut self, at: &str, text: &str) -> Option<Moment> {
        let moment = self.moment(at, text)?;
        if let Some(as_of) = self.as_of.filter(|as_of| moment.is_surely_after(*as_of)) {
            self.fault(
                at,
                format!("{moment} is later than the snapshot's own asOf, {as_of}"),
            );
        }
        Some(moment)
    }

    pub fn optional_fact(&mut self, at: String, text: Option<&String>) -> Option<Moment> {
        self.fact(&at, text?)
    }

    /// A source by its id; absent is fine here, unknown is not.
    pub fn source(&mut self, at: &str, id: Option<&String>) -> Option<SourceId> {
        let id = id?;
        let found = self
            .sources
            .iter()
            .position(|known| known == id)
            .map(SourceId);
        if found.is_none() {
            let known: Vec<&str> = self
                .sources
                .iter()
                .map(String::as_str)
                .filter(|id| !id.is_empty())
                .collect();
            let hint = if known.is_empty() {
                "no source is listed".to_owned()
            } else {
                format!("listed are {}", known.join(", "))
            };
            self.fault(
                format!("{at}/source"),
                format!("no source has the id “{id}”; {hint}"),
            );
        }
        found
    }

    /// A source by its id, with a warning where there is none.
    pub fn due_source(&mut self, at: &str, what: &str, id: Option<&String>) -> Option<SourceId> {
        if id.is_none() {
            self.warn(at, format!("this {what} names no source"));
        }
        self.source(at, id)
    }

    pub fn chart(&mut self, at: &str, id: &str) -> Option<ChartId> {
        let found = self
            .charts
            .iter()
            .position(|(known, _)| known == id)
            .map(ChartId);
        if found.is_none() {
            let known: Vec<&str> = self.charts.iter().map(|(id, _)| id.as_str()).collect();
            let hint = if known.is_empty() {
                "no chart is listed".to_owned()
            } else {
                format!("listed are {}", known.join(", "))
            };
            self.fault(
                format!("{at}/chart"),
                format!("no chart has the id “{id}”; {hint}"),
            );
        }
        found
    }

    pub fn scope(&mut self, at: &str, code: &str) -> Option<Scope> {
        let found = Scope::from_code(code);
        if found.is_none() {
            let capitals = code.to_uppercase();
            let hint = match capitals.as_str() {
                "UK" => "; write GB".to_owned(),
                "GLOBAL" | "WORLD" => "; write WW for a worldwide list".to_owned(),
                _ if Scope::from_code(&capitals).is_some() => format!("; write {capitals}"),
                _ => "; write one like US, or WW for a worldwide list".to_owned(),
            };
            self.fault(
                format!("{at}/territory"),
                format!("“{code}” is no ISO 3166-1 alpha-2 code{hint}"),
            );
        }
        found
    }

    /// A rank that exists on this chart.
    pub fn rank(&mut self, at: &str, number: i64, chart: Option<ChartId>) -> Option<Rank> {
        let places = chart.and_then(|id| self.charts[id.0].1);
        let message = match Rank::new(number) {
            Ok(rank) => match places.filter(|places| number > *places) {
                None => return Some(rank),
                Some(places) => format!("rank {number} is past the chart's {places} places"),
            },
            Err(RankError::Zero) => format!("rank {number} does not exist; the top is 1"),
            Err(RankError::TooLow) => format!(
                "rank {number} is past {}, the lowest rank of any chart",
                Rank::LOWEST
            ),
        };
        self.fault(at, message);
        None
    }

    /// An address that may leave the card.
    pub fn address(&mut self, at: &str, url: &str) -> Option<String> {
        if host_of(url).is_some() {
            return Some(url.to_owned());
        }
        self.fault(
            at,
            format!("“{url}” is no https address; only https links leave the card"),
        );
        None
    }

    /// A [BCP 47](https://www.rfc-editor.org/info/bcp47) tag: language, then subtags.
    pub fn language(&mut self, at: &str, tag: &str) {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let sound = (2..=3).contains(&primary.len())
            && primary.bytes().all(|byte| byte.is_ascii_lowercase())
            && parts.all(|part| {
                (1..=8).contains(&part.len())
                    && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            });
        if !sound {
            self.fault(
                at,
                format!("“{tag}” is no language tag of BCP 47; write one like ko, ko-Latn or en"),
            );
        }
    }

    /// Text that must say something.
    pub fn filled(&mut self, at: &str, what: &str, text: &str) {
        if text.trim().is_empty() {
            self.fault(at, format!("the {what} is empty"));
        }
    }
}

/// `a, b or c`.
fn one_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
