//! The regions of the world by [M49](https://unstats.un.org/unsd/methodology/m49/) of the United Nations.

/// A region of the world by M49.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// M49 002.
    Africa,
    /// M49 019: North, Central and South America with the Caribbean.
    Americas,
    /// M49 142.
    Asia,
    /// M49 150.
    Europe,
    /// M49 009.
    Oceania,
}

impl Region {
    /// All of them, by their English names.
    pub const ALL: [Region; 5] = [
        Region::Africa,
        Region::Americas,
        Region::Asia,
        Region::Europe,
        Region::Oceania,
    ];

    /// Its name in markup.
    pub fn key(self) -> &'static str {
        match self {
            Region::Africa => "africa",
            Region::Americas => "americas",
            Region::Asia => "asia",
            Region::Europe => "europe",
            Region::Oceania => "oceania",
        }
    }

    /// The region with this [`Region::key`].
    pub fn from_key(key: &str) -> Option<Region> {
        Region::ALL.into_iter().find(|region| region.key() == key)
    }
}
