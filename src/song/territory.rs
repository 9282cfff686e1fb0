//! Territories by ISO 3166-1 alpha-2, and the worldwide list of a chart.
//!
//! What is known of each is in `territories.csv`, from which `build/territories/` generates the tables.

use crate::song::Region;

include!(concat!(env!("OUT_DIR"), "/territories/song.rs"));

/// A country or territory: an [ISO 3166-1](https://www.iso.org/iso-3166-country-codes.html)
/// alpha-2 code, or `XK` (Kosovo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Territory(u8);

impl Territory {
    /// How many territories there are.
    pub const COUNT: usize = CODES.len() / 2;

    /// The territory of an upper-case code, or `None` where ISO 3166-1 has no such code.
    pub fn from_code(code: &str) -> Option<Territory> {
        Territory::all().find(|territory| territory.code() == code)
    }

    /// All territories in the order of their codes.
    pub fn all() -> impl Iterator<Item = Territory> {
        (0..Territory::COUNT).map(|index| Territory(index as u8))
    }

    /// Two upper-case letters.
    pub fn code(self) -> &'static str {
        &CODES[self.index() * 2..][..2]
    }

    /// The index in [`Territory::all`], for tables of names.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// The territory with this [`Territory::index`], or `None` where there are not as many.
    pub fn at(index: u8) -> Option<Territory> {
        (usize::from(index) < Territory::COUNT).then_some(Territory(index))
    }

    /// Its region; `None` for Antarctica.
    pub fn region(self) -> Option<Region> {
        REGIONS[self.index()]
    }

    /// Whether there is an iTunes Store that sells music; Korea and China never had one.
    pub fn has_itunes_store(self) -> bool {
        HAS_ITUNES_STORE[self.index()]
    }
}

/// The place that a chart is for: one territory, or the whole world as one list.
///
/// The worldwide list, `WW`, has ranks like any territory and is never counted as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// One territory.
    Territory(Territory),
    /// The worldwide list.
    Worldwide,
}

impl Scope {
    /// The place of an upper-case code: `WW` or a territory's.
    pub fn from_code(code: &str) -> Option<Scope> {
        match code {
            "WW" => Some(Scope::Worldwide),
            _ => Territory::from_code(code).map(Scope::Territory),
        }
    }

    /// A territory's code, or `WW`.
    pub fn code(self) -> &'static str {
        match self {
            Scope::Territory(territory) => territory.code(),
            Scope::Worldwide => "WW",
        }
    }

    /// The territory; `None` for the worldwide list.
    pub fn territory(self) -> Option<Territory> {
        match self {
            Scope::Territory(territory) => Some(territory),
            Scope::Worldwide => None,
        }
    }
}
