//! What is known of a territory: its region, by [M49](https://unstats.un.org/unsd/methodology/m49/) of the United
//! Nations, and whether iTunes sells music there.

use crate::song::Territory;

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

/// A bit for each territory in the order of their codes, the lowest of the first number first: those
/// with an iTunes Store that sells music, by Apple's announcements from 2003 to 2012.
const ITUNES_STORES: [u32; 8] = [
    0xdc7a_9a5a,
    0xddcb_243c,
    0x5512_3569,
    0x789f_2179,
    0xf30c_0472,
    0x5685_bcfa,
    0x2612_02b1,
    0x0281_656b,
];

impl Territory {
    /// Whether there is an iTunes Store that sells music; Korea and China never had one.
    pub fn has_itunes_store(self) -> bool {
        ITUNES_STORES[self.index() / 32] >> (self.index() % 32) & 1 == 1
    }

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
