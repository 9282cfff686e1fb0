//! What the reader asks the board for: a band of ranks, a region, a name.

use crate::plot::Band;
use crate::song::{Region, Scope};
use crate::words;

/// Which places are kept; all where nothing is asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sieve {
    pub kept: Option<Kept>,
    pub region: Option<Region>,
    /// The places whose name or code was looked for; `None` where nothing is.
    found: Option<Vec<Scope>>,
}

/// One key of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Band(Band),
    NotCharted,
}

impl Sieve {
    /// Of any place, those with a band.
    pub fn of(kept: Option<Kept>) -> Sieve {
        Sieve {
            kept,
            ..Sieve::default()
        }
    }

    /// Keeps the places of this name or code, in whatever language there are words for. Letters of an
    /// alphabet begin a word of the name, so that `us` is not Russia; Korean may stand anywhere in it.
    pub fn look_for(&mut self, text: &str, among: impl Iterator<Item = Scope>) {
        let text = words::folded(text.trim());
        let text = match text.as_str() {
            "uk" => "gb",
            "usa" => "us",
            "uae" => "ae",
            other => other,
        };
        let named = |name: &str| {
            let name = words::folded(name);
            let mut begins = name.match_indices(text).map(|(at, _)| at);
            let letters = text.is_ascii();
            begins.any(|at| !letters || !name[..at].ends_with(char::is_alphanumeric))
        };
        let is = |scope: &Scope| {
            let mut names = words::ALL.iter().map(|words| words.scope(*scope));
            scope.code().eq_ignore_ascii_case(text) || names.any(named)
        };
        self.found = (!text.is_empty()).then(|| among.filter(is).collect());
    }

    /// Whether a place is kept whatever its rank.
    pub fn holds(&self, scope: Scope) -> bool {
        let region = scope.territory().and_then(|territory| territory.region());
        let there = self.region.is_none() || self.region == region;
        let found = self.found.as_ref();
        there && found.is_none_or(|found| found.contains(&scope))
    }

    /// Whether a place is kept with a rank of this band.
    pub fn admits(&self, scope: Scope, band: Option<Band>) -> bool {
        let wanted = match self.kept {
            None => true,
            Some(Kept::Band(wanted)) => band == Some(wanted),
            Some(Kept::NotCharted) => band.is_none(),
        };
        wanted && self.holds(scope)
    }
}
