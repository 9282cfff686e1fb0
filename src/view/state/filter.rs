//! Which places of the board are shown: by rank, by region, by name.

use crate::plot::Band;
use crate::song::{Metric, Region, Scope};
use crate::words;

/// Which places are shown; by default all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlaceFilter {
    /// Only places with these ranks.
    pub ranks: Option<RankFilter>,
    /// Only places of this region.
    pub region: Option<Region>,
    /// The places that a search has found, sorted; `None` without a search.
    found: Option<Vec<Scope>>,
}

/// Places by their rank: one entry of the legend, or what a claim counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RankFilter {
    /// Places with a rank of one band.
    Band(Band),
    /// Places without a rank.
    NotCharted,
    /// Places with a rank from 1 to 10.
    TopTen,
    /// Places with any rank.
    Charted,
}

impl RankFilter {
    /// What a claim of this metric counts.
    pub fn counted(metric: Metric) -> RankFilter {
        match metric {
            Metric::NumberOne => RankFilter::Band(Band::NumberOne),
            Metric::TopTen => RankFilter::TopTen,
            Metric::Charted => RankFilter::Charted,
        }
    }

    /// Whether a place with a rank of this band is shown.
    pub fn admits(self, band: Option<Band>) -> bool {
        match self {
            RankFilter::Band(wanted) => band == Some(wanted),
            RankFilter::NotCharted => band.is_none(),
            RankFilter::TopTen => matches!(band, Some(Band::NumberOne | Band::TopTen)),
            RankFilter::Charted => band.is_some(),
        }
    }
}

impl PlaceFilter {
    /// Filters by rank alone.
    pub fn of(ranks: Option<RankFilter>) -> PlaceFilter {
        PlaceFilter {
            ranks,
            ..PlaceFilter::default()
        }
    }

    /// Searches by name or code among places with their [`place_names`]. Latin letters match the beginning of a word, so
    /// that `us` is not Russia, and an abbreviation matches as a whole, so that `uk` is not Ukraine; Korean matches
    /// anywhere in the name.
    pub fn search(&mut self, text: &str, among: &[(Scope, String)]) {
        let text = &*words::search_key(text);
        let letters = text.is_ascii();
        let is_whole_name = |names: &str| names.lines().any(|name| name == text);
        let is_abbreviation =
            text.len() <= 3 && among.iter().any(|(_, names)| is_whole_name(names));
        let is = |(scope, names): &&(Scope, String)| {
            if is_abbreviation {
                return is_whole_name(names);
            }
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

    /// Whether a place is shown, apart from its rank.
    pub fn admits_place(&self, scope: Scope) -> bool {
        let region = scope.territory().and_then(|territory| territory.region());
        let there = self.region.is_none() || self.region == region;
        let found = self.found.as_ref();
        there && found.is_none_or(|found| found.binary_search(&scope).is_ok())
    }

    /// Whether a place with a rank of this band is shown. A filter by rank shows what is counted, and the worldwide list is
    /// never counted.
    pub fn admits(&self, scope: Scope, band: Option<Band>) -> bool {
        let wanted = |ranks: RankFilter| ranks.admits(band) && scope != Scope::Worldwide;
        self.ranks.is_none_or(wanted) && self.admits_place(scope)
    }
}

/// The names of a place in every language of the card and its other common names, as the search compares them, one a
/// line.
pub fn place_names(scope: Scope) -> String {
    let names = words::ALL
        .iter()
        .map(|words| words.scope(scope))
        .chain(words::common_names(scope))
        .map(words::search_key)
        .collect::<Vec<_>>()
        .join("\n");
    // St. without its dot.
    match names.contains("saint ") {
        true => [&names, "\n", &names.replace("saint ", "st ")].concat(),
        false => names,
    }
}
