//! Names: words out of closed lists, and the ids of sources and charts.

use super::{Desk, Ids};
use crate::check::place::Place;
use crate::song::{ChartId, SourceId};

impl Desk {
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
            format_args!("“{word}” is not a known {what}; use {}", one_of(&known)),
        );
        None
    }

    /// A source by its id; absent is fine here, unknown is not.
    pub fn source(&mut self, at: &Place, id: &Option<String>) -> Option<SourceId> {
        self.cited(&at.key("source"), id)
    }

    /// The same where the id stands under another key, which is this place.
    pub fn cited(&mut self, at: &Place, id: &Option<String>) -> Option<SourceId> {
        let id = id.as_ref()?;
        let found = self.sources.find(id);
        if found.is_none() {
            let message = no_such("source", id, &self.sources);
            self.fault_once(at, message);
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
        let found = self.charts.find(id);
        if found.is_none() {
            let message = no_such("chart", id, &self.charts);
            self.fault_once(&at.key("chart"), message);
        }
        found.map(ChartId)
    }
}

/// How many ids a message lists: a list may have thousands.
const MOST_LISTED: usize = 20;

pub(in crate::check) fn no_such(what: &str, id: &str, listed: &Ids) -> String {
    let (first, count) = listed.first(MOST_LISTED);
    let start = format!("no {what} has the id “{id}”");
    match count - first.len() {
        _ if count == 0 => format!("{start}; no {what} is listed"),
        0 => format!("{start}; the ids are {}", first.join(", ")),
        more => format!("{start}; the ids are {} and {more} more", first.join(", ")),
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
