//! The region of a territory, by [M49](https://unstats.un.org/unsd/methodology/m49/) of the United Nations, and whether
//! iTunes sells music there.

use crate::song::Territory;

/// The M49 region of each territory in the order of their codes: `f` Africa, `m` Americas, `s` Asia, `e` Europe,
/// `o` Oceania, `-` for Antarctica, which M49 leaves out.
const REGIONS: &[u8; Territory::COUNT] = b"\
    essmmesf-moeomesemsefesffmmsmmmmsmfemmofffefomfsmmmfmoseefemmfmefffefeomoeefemsm\
    efemffmfemmofmsomemesesesfsseeemssfssofmsssmsssmesffeeeffeeemfoefsssomfmefsfmsff\
    ofofmeesooosmmoossemomseomsfeeefsoffesfeeefeffmffmmsfmfffssossfosmosfefommsemmmm\
    soooesffff";

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

/// One bit for each territory in the order of their codes, from the lowest bit of the first number on: 1 where an iTunes
/// Store sells music, by Apple's announcements from 2003 to 2012.
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

    /// Its region; `None` for Antarctica.
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
