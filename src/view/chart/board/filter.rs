//! What the reader asks the board for: a band of ranks, a region, a name.

use crate::plot::Band;
use crate::song::{Metric, Region, Scope};
use crate::words;

/// Which places are kept; all where nothing is asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sieve {
    pub kept: Option<Kept>,
    pub region: Option<Region>,
    /// The places whose name or code was looked for, sorted; `None` where nothing is.
    found: Option<Vec<Scope>>,
}

/// Places by their rank: one key of the legend, or what a claim counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    Band(Band),
    NotCharted,
    TopTen,
    Charted,
}

impl Kept {
    /// What a claim of this metric counts.
    pub fn counted(metric: Metric) -> Kept {
        match metric {
            Metric::NumberOne => Kept::Band(Band::NumberOne),
            Metric::TopTen => Kept::TopTen,
            Metric::Charted => Kept::Charted,
        }
    }

    /// Whether a rank of this band is kept.
    pub fn keeps(self, band: Option<Band>) -> bool {
        match self {
            Kept::Band(wanted) => band == Some(wanted),
            Kept::NotCharted => band.is_none(),
            Kept::TopTen => matches!(band, Some(Band::NumberOne | Band::TopTen)),
            Kept::Charted => band.is_some(),
        }
    }
}

impl Sieve {
    /// Of any place, those with a band.
    pub fn of(kept: Option<Kept>) -> Sieve {
        Sieve {
            kept,
            ..Sieve::default()
        }
    }

    /// Keeps the places of this name or code, of all with their [`names`]. Letters of an alphabet begin
    /// a word of the name, so that `us` is not Russia; Korean may stand anywhere in it.
    pub fn look_for(&mut self, text: &str, among: &[(Scope, String)]) {
        let text = words::folded(text);
        let text = match text.as_str() {
            "uk" => "gb",
            "usa" => "us",
            "uae" => "ae",
            "대한민국" => "kr",
            other => other,
        };
        let letters = text.is_ascii();
        let is = |(scope, names): &&(Scope, String)| {
            let mut begins = names.match_indices(text).map(|(at, _)| at);
            scope.code().eq_ignore_ascii_case(text)
                || begins.any(|at| !letters || !names[..at].ends_with(char::is_alphanumeric))
        };
        self.found = (!text.is_empty()).then(|| {
            let mut found = Vec::new();
            for (scope, _) in among.iter().filter(is) {
                let (Ok(at) | Err(at)) = found.binary_search(scope);
                found.insert(at, *scope);
            }
            found
        });
    }

    /// Whether a place is kept whatever its rank.
    pub fn holds(&self, scope: Scope) -> bool {
        let region = scope.territory().and_then(|territory| territory.region());
        let there = self.region.is_none() || self.region == region;
        let found = self.found.as_ref();
        there && found.is_none_or(|found| found.binary_search(&scope).is_ok())
    }

    /// Whether a place is kept with a rank of this band. What is kept by its rank is counted, and the
    /// worldwide list never is.
    pub fn admits(&self, scope: Scope, band: Option<Band>) -> bool {
        let wanted = |kept: Kept| kept.keeps(band) && scope != Scope::Worldwide;
        self.kept.is_none_or(wanted) && self.holds(scope)
    }
}

/// What many still call a place, as it is looked for.
const OTHER_NAMES: [(&str, &str); 7] = [
    ("CI", "ivory coast"),
    ("CV", "cabo verde"),
    ("CZ", "czech republic"),
    ("MM", "burma"),
    ("MO", "macau"),
    ("NL", "holland"),
    ("TR", "turkey"),
];

/// The names of a place in whatever language there are words for, one a line, as they are looked for.
pub fn names(scope: Scope) -> String {
    let names = words::ALL
        .iter()
        .map(|words| words::folded(words.scope(scope)));
    let other = OTHER_NAMES.iter().find(|(code, _)| *code == scope.code());
    let other = other.map(|(_, name)| (*name).to_owned());
    let names = names.chain(other).collect::<Vec<_>>().join("\n");
    // St. without its dot.
    match names.contains("saint ") {
        true => [&names, "\n", &names.replace("saint ", "st ")].concat(),
        false => names,
    }
}
