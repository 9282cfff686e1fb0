//! The stores of Apple Music.

use crate::song::Territory;

/// The 167 territories with Apple Music: those of its announcement of April 2020, which added the last 52.
const CODES: &str = "\
    AE AG AI AM AO AR AT AU AZ BA BB BE BG BH BJ BM BO BR BS BT BW BY BZ CA CD CG CH CI CL CM CN CO CR \
    CV CY CZ DE DK DM DO DZ EC EE EG ES FI FJ FM FR GA GB GD GE GH GM GR GT GW GY HK HN HR HU ID IE IL \
    IN IQ IS IT JM JO JP KE KG KH KN KR KW KY KZ LA LB LC LK LR LT LU LV LY MA MD ME MG MK ML MM MN MO \
    MR MS MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PL PT PY QA RO RS RU RW SA SB SC \
    SE SG SI SK SL SN SR SV SZ TC TD TH TJ TM TN TO TR TT TW TZ UA UG US UY UZ VC VE VG VN VU XK YE ZA \
    ZM ZW";

/// The territories with Apple Music, by code.
pub fn stores() -> impl Iterator<Item = Territory> {
    CODES.split(' ').filter_map(Territory::from_code)
}
