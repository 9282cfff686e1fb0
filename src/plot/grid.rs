//! The tile board: one square for each territory, roughly where it is on the map.
//!
//! Made for this project: 204 squares on 27 × 20 cells. It has the 193 members of the United Nations, Palestine, Taiwan,
//! Hong Kong, Macao, Kosovo and the other territories that have or had a music store of their own.

use crate::song::Territory;

/// How many columns the board has.
pub const COLUMNS: u8 = 27;
/// How many rows the board has.
pub const ROWS: u8 = 20;

/// West to east, north to south; the two letters of a territory for each cell, `··` for an empty one.
const BOARD: [&str; ROWS as usize] = [
    "·· ·· ·· ·· ·· ·· ·· ·· ·· IS ·· ·· NO SE FI ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··",
    "·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· DK ·· EE ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··",
    "CA ·· ·· ·· ·· ·· ·· ·· ·· IE GB NL DE PL LV ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ··",
    "US ·· ·· ·· ·· BM ·· ·· ·· ·· ·· BE LU CZ LT BY RU ·· ·· ·· ·· ·· ·· ·· ·· ·· ··",
    "MX ·· ·· BS TC ·· ·· ·· ·· ·· FR CH LI AT SK UA ·· KZ ·· ·· ·· ·· ·· ·· ·· ·· ··",
    "GT BZ CU HT DO VG AI ·· PT ES AD MC IT SI HU MD ·· UZ KG MN KP KR ·· JP ·· ·· ··",
    "SV HN KY JM ·· KN AG ·· ·· ·· ·· ·· SM HR RS RO ·· TM TJ CN MO HK TW ·· ·· ·· ··",
    "·· NI ·· ·· ·· MS DM ·· ·· ·· ·· MT ·· BA XK BG GE AZ AF NP BT ·· ·· ·· ·· ·· ··",
    "·· CR ·· ·· ·· LC BB ·· ·· ·· ·· ·· ·· ME MK TR AM IR PK IN BD MM LA VN ·· ·· ··",
    "·· ·· PA ·· ·· VC ·· ·· ·· ·· ·· ·· ·· AL GR CY SY IQ KW ·· LK ·· TH KH ·· PH ··",
    "·· ·· CO ·· TT GD ·· ·· ·· ·· ·· ·· ·· ·· ·· LB JO SA BH MV ·· ·· MY BN PW FM MH",
    "·· ·· EC VE GY SR ·· ·· ·· ·· MA DZ TN LY EG IL PS YE QA AE ·· ·· SG ID PG NR KI",
    "·· ·· ·· PE BR ·· ·· CV ·· ·· MR ML NE TD SD ER DJ ·· OM ·· ·· ·· ·· TL ·· SB TV",
    "·· ·· CL BO PY ·· ·· ·· GM SN GN BF BJ NG CF SS ET SO ·· ·· ·· ·· ·· ·· AU VU WS",
    "·· ·· ·· AR UY ·· ·· ·· GW SL CI GH TG CM CD UG KE ·· SC ·· ·· ·· ·· ·· ·· FJ TO",
    "·· ·· ·· ·· ·· ·· ·· ·· ·· LR ·· ST GQ GA CG RW TZ ·· ·· ·· ·· ·· ·· ·· ·· NZ ··",
    "·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· AO BI MW KM ·· ·· ·· ·· ·· ·· ·· ·· ··",
    "·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· NA ZM MZ ·· MG MU ·· ·· ·· ·· ·· ·· ··",
    "·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· BW ZW SZ ·· ·· ·· ·· ·· ·· ·· ·· ·· ··",
    "·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ·· ZA LS ·· ·· ·· ·· ·· ·· ·· ·· ·· ··",
];

/// The position of a square on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// Counted from 0 in the west.
    pub column: u8,
    /// Counted from 0 in the north.
    pub row: u8,
}

/// Every territory on the board with its square, row by row.
pub fn board() -> impl Iterator<Item = (Territory, Cell)> {
    BOARD.iter().enumerate().flat_map(|(row, codes)| {
        codes
            .split(' ')
            .enumerate()
            .filter_map(move |(column, code)| {
                let territory = Territory::from_code(code)?;
                Some((
                    territory,
                    Cell {
                        column: column as u8,
                        row: row as u8,
                    },
                ))
            })
    })
}
