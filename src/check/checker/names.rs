//! Keywords of a closed list, and the ids of sources and charts.

use super::Checker;
use crate::check::mistake::{Mistake, Vocabulary};
use crate::snapshot::{At, OneOf, Pointer};
use crate::song::{ChartId, Keyword, SourceId};

impl Checker {
    /// The value of a keyword of a closed list; `what` is what the keyword is called in a message.
    pub fn keyword<K: Keyword>(
        &mut self,
        at: &At<OneOf<K>>,
        what: &str,
        keyword: &str,
    ) -> Option<K> {
        // The search is not generic, because a copy of it for each type adds 2 kB to the wasm.
        let index = self.keyword_index(at, what, keyword, K::WORDS)?;
        K::ALL.get(index).copied()
    }

    fn keyword_index(
        &mut self,
        at: &Pointer,
        what: &str,
        keyword: &str,
        words: &[&str],
    ) -> Option<usize> {
        let found = words.iter().position(|word| *word == keyword);
        if found.is_none() {
            self.mistake(
                Mistake::unknown(keyword, Vocabulary::Keywords),
                at,
                format_args!("“{keyword}” is not a known {what}; use {}", one_of(words)),
            );
        }
        found
    }

    /// The source that this value names; an absent one is allowed.
    pub fn source(&mut self, at: &Pointer, stated: &Option<String>) -> Option<SourceId> {
        let id = stated.as_ref()?;
        let found = self.sources.find(id);
        if found.is_none() {
            let message = self.sources.unknown("source", id);
            self.error_once(Some(Mistake::unknown(id, Vocabulary::Sources)), at, message);
        }
        found.map(SourceId)
    }

    /// As [`Checker::source`], with a warning for an absent one; `what` is the object that names it.
    pub fn expected_source(
        &mut self,
        at: &Pointer,
        what: &str,
        id: &Option<String>,
    ) -> Option<SourceId> {
        if id.is_none() {
            self.warning(at.around(), format_args!("this {what} names no source"));
        }
        self.source(at, id)
    }

    /// The chart that this value names.
    pub fn chart(&mut self, at: &Pointer, id: &str) -> Option<ChartId> {
        let found = self.charts.find(id);
        if found.is_none() {
            let message = self.charts.unknown("chart", id);
            self.error_once(Some(Mistake::unknown(id, Vocabulary::Charts)), at, message);
        }
        found.map(ChartId)
    }
}

/// `a, b or c`.
fn one_of(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
