//! Reported counts over territories.

use crate::song::{Claim, Metric, Qualifier, TerritoryWord};

pub(super) fn metric(metric: Metric) -> &'static str {
    match metric {
        Metric::NumberOne => "1위 지역 수",
        Metric::TopTen => "톱 10 지역 수",
        Metric::Charted => "차트 진입 지역 수",
    }
}

pub(super) fn claim(claim: &Claim) -> String {
    let (about, at_least) = (about(claim.qualifier), at_least(claim.qualifier));
    let (word, reached) = (counted_word(claim.word), reached(claim.metric));
    format!("{about}{}{word}{at_least} {reached}", claim.value)
}

pub(super) fn about(qualifier: Qualifier) -> &'static str {
    if qualifier == Qualifier::About {
        "약 "
    } else {
        ""
    }
}

pub(super) fn at_least(qualifier: Qualifier) -> &'static str {
    if qualifier == Qualifier::AtLeast {
        " 이상"
    } else {
        ""
    }
}

pub(super) fn counted_word(word: TerritoryWord) -> &'static str {
    match word {
        TerritoryWord::Countries => "개국",
        TerritoryWord::Regions | TerritoryWord::Territories => "개 지역",
        TerritoryWord::Markets => "개 시장",
        TerritoryWord::Stores => "개 스토어",
    }
}

/// The text after the number.
pub(super) fn reached(metric: Metric) -> &'static str {
    match metric {
        Metric::NumberOne => "1위",
        Metric::TopTen => "톱 10",
        Metric::Charted => "차트 진입",
    }
}
