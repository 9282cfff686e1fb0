//! Where a document lies while it is read: what was found wrong so far, and the names by which its
//! parts refer to each other.

use super::place::Place;
use super::problem::{Problem, Severity};
use crate::song::{ChartId, Moment, MomentError, Rank, RankError, Scope, SourceId, host_of};
use std::fmt::Arguments;

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

    pub fn fault(&mut self, at: &Place, message: Arguments) {
        self.push(Problem::fault(at.to_string(), message.to_string()));
    }

    pub fn warn(&mut self, at: &Place, message: Arguments) {
        self.push(Problem::warning(at.to_string(), message.to_string()));
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
    pub fn word<'n, T: Copy>(
        &mut self,
        at: &Place,
        what: &str,
        word: &str,
        names: &'n [(&'n str, T)],
    ) -> Option<T> {
        // One reader for all lists, handed their names one by one: a reader for each is 2 kB.
        let name = |place: usize| names.get(place).map(|(name, _)| *name);
        self.place_of(at, what, word, &name)
            .map(|place| names[place].1)
    }

    fn place_of<'n>(
        &mut self,
        at: &Place,
        what: &str,
        word: &str,
        name: &dyn Fn(usize) -> Option<&'n str>,
    ) -> Option<usize> {
        let names = || (0..).map_while(name);
        if let Some(place) = names().position(|name| name == word) {
            return Some(place);
        }
        let known: Vec<&str> = names().collect();
        self.fault(
            at,
            format_args!("“{word}” is no {what}; write {}", one_of(&known)),
        );
        None
    }

    pub fn moment(&mut self, at: &Place, text: &str) -> Option<Moment> {
        let message = match Moment::parse(text) {
            Ok(moment) => return Some(moment),
            Err(MomentError::Form) => {
                "is no time; write YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset, 2021-11-08T04:30:00+09:00"
            }
            Err(MomentError::NotInCalendar) => "does not exist in the calendar",
            Err(MomentError::NoOffset) => "has no offset from UTC; add one, as in +09:00",
        };
        self.fault(at, format_args!("“{text}” {message}"));
        None
    }

    pub fn may_moment(&mut self, at: &Place, text: &Option<String>) -> Option<Moment> {
        self.moment(at, text.as_ref()?)
    }

    /// The time of a fact, which the snapshot's own time must not be earlier than.
    pub fn fact(&mut self, at: &Place, text: &str) -> Option<Moment> {
        let moment = self.moment(at, text)?;
        if let Some(as_of) = self.as_of.filter(|as_of| moment.is_surely_after(*as_of)) {
            self.fault(
                at,
                format_args!("{moment} is later than the snapshot's own asOf, {as_of}"),
            );
        }
        Some(moment)
    }

    pub fn may_fact(&mut self, at: &Place, text: &Option<String>) -> Option<Moment> {
        self.fact(at, text.as_ref()?)
    }

    /// A source by its id; absent is fine here, unknown is not.
    pub fn source(&mut self, at: &Place, id: &Option<String>) -> Option<SourceId> {
        self.cited(&at.key("source"), id)
    }

    /// The same where the id stands under another key, which is this place.
    pub fn cited(&mut self, at: &Place, id: &Option<String>) -> Option<SourceId> {
        let id = id.as_ref()?;
        let found = self.sources.iter().position(|known| known == id);
        if found.is_none() {
            let listed = self.sources.iter().filter(|id| !id.is_empty());
            let message = no_such("source", id, listed.cloned().collect());
            self.fault(at, format_args!("{message}"));
        }
        found.map(SourceId)
    }

    /// A source by its id, with a warning where there is none.
    pub fn due_source(&mut self, at: &Place, what: &str, id: &Option<String>) -> Option<SourceId> {
        if id.is_none() {
            self.warn(at, format_args!("this {what} names no source"));
        }
        self.source(at, id)
    }

    pub fn chart(&mut self, at: &Place, id: &str) -> Option<ChartId> {
        let found = self.charts.iter().position(|(known, _)| known == id);
        if found.is_none() {
            let listed = self.charts.iter().map(|(id, _)| id);
            let message = no_such("chart", id, listed.cloned().collect());
            self.fault(&at.key("chart"), format_args!("{message}"));
        }
        found.map(ChartId)
    }

    pub fn scope(&mut self, at: &Place, code: &str) -> Option<Scope> {
        let found = Scope::from_code(code);
        if found.is_none() {
            // Of ASCII alone: the tables of all of Unicode weigh 5 kB in the wasm.
            let capitals = code.to_ascii_uppercase();
            let hint = match capitals.as_str() {
                "UK" => "GB",
                "GLOBAL" | "WORLD" => "WW for a worldwide list",
                known if Scope::from_code(known).is_some() => known,
                _ => "one like US, or WW for a worldwide list",
            };
            self.fault(
                &at.key("territory"),
                format_args!("“{code}” is no ISO 3166-1 alpha-2 code; write {hint}"),
            );
        }
        found
    }

    /// A rank that exists on this chart.
    pub fn rank(&mut self, at: &Place, number: i64, chart: Option<ChartId>) -> Option<Rank> {
        let places = chart.and_then(|id| self.charts[id.0].1);
        match (Rank::new(number), places) {
            (Ok(_), Some(places)) if number > places => self.fault(
                at,
                format_args!("rank {number} is past the chart's {places} places"),
            ),
            (Ok(rank), _) => return Some(rank),
            (Err(RankError::Zero), _) => self.fault(
                at,
                format_args!("rank {number} does not exist; the top is 1"),
            ),
            (Err(RankError::TooLow), _) => self.fault(
                at,
                format_args!(
                    "rank {number} is past {}, the lowest rank of any chart",
                    Rank::LOWEST
                ),
            ),
        }
        None
    }

    pub fn may_rank(
        &mut self,
        at: &Place,
        number: Option<i64>,
        chart: Option<ChartId>,
    ) -> Option<Rank> {
        self.rank(at, number?, chart)
    }

    /// An address that may leave the card.
    pub fn address(&mut self, at: &Place, url: &str) -> Option<String> {
        if host_of(url).is_some() {
            return Some(url.to_owned());
        }
        self.fault(
            at,
            format_args!("“{url}” is no https address; only https links leave the card"),
        );
        None
    }

    /// The address of an older snapshot: `https:`, or a path as seen from this one.
    pub fn older(&mut self, at: &Place, address: &str) -> Option<String> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte);
        let path = !address.is_empty() && address.bytes().all(plain) && !address.starts_with("//");
        if path || host_of(address).is_some() {
            return Some(address.to_owned());
        }
        self.fault(
            at,
            format_args!(
                "“{address}” is no address of an older snapshot; write a path as seen from this one, or an https address"
            ),
        );
        None
    }

    pub fn may_address(&mut self, at: &Place, url: &Option<String>) -> Option<String> {
        self.address(at, url.as_ref()?)
    }

    /// A [BCP 47](https://www.rfc-editor.org/info/bcp47) tag: language, then subtags.
    pub fn language(&mut self, at: &Place, tag: &str) {
        if !is_language_tag(tag) {
            self.fault(
                at,
                format_args!(
                    "“{tag}” is no language tag of BCP 47; write one like ko, ko-Latn or en"
                ),
            );
        }
    }

    /// Text that must say something.
    pub fn filled(&mut self, at: &Place, what: &str, text: &str) {
        if text.trim().is_empty() {
            self.fault(at, format_args!("the {what} is empty"));
        }
    }
}

/// Whether this is a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag as snapshots write it.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

pub(super) fn no_such(what: &str, id: &str, listed: Vec<String>) -> String {
    if listed.is_empty() {
        format!("no {what} has the id “{id}”; no {what} is listed")
    } else {
        format!(
            "no {what} has the id “{id}”; listed are {}",
            listed.join(", ")
        )
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
