//! The region of a territory, by [M49](https://unstats.un.org/unsd/methodology/m49/) of the United
//! Nations.

use super::Territory;

/// One letter for each territory in the order of their codes; Antarctica is in no region.
const REGIONS: &[u8; Territory::COUNT] = b"\
    essmmesf-moeomesemsefesffmmsmmmmsmfemmofffefomfsmmmfmoseefemmfmefffefeomoeefemsm\
    efemffmfemmofmsomemesesesfsseeemssfssofmsssmsssmesffeeeffeeemfoefsssomfmefsfmsff\
    ofofmeesooosmmoossemomseomsfeeefsoffesfeeefeffmffmmsfmfffssossfosmosfefommsemmmm\
    soooesffff";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    Africa,
    Americas,
    Asia,
    Europe,
    Oceania,
}

impl Region {
    pub const ALL: [Region; 5] = [
        Region::Africa,
        Region::Americas,
        Region::Asia,
        Region::Europe,
        Region::Oceania,
    ];

    /// A name for markup.
    pub fn key(self) -> &'static str {
        match self {
            Region::Africa => "africa",
            Region::Americas => "americas",
            Region::Asia => "asia",
            Region::Europe => "europe",
            Region::Oceania => "oceania",
        }
    }

    pub fn from_key(key: &str) -> Option<Region> {
        Region::ALL.into_iter().find(|region| region.key() == key)
    }
}

impl Territory {
    /// Its region; Antarctica has none.
    pub fn region(self) -> Option<Region> {
        Some(match REGIONS[self.index()] {
            b'f' => Region::Africa,
            b'm' => Region::Americas,
            b's' => Region::Asia,
            b'e' => Region::Europe,
            b'o' => Region::Oceania,
            _ => return None,
        })
    }
}
