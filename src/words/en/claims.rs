//! Reported counts over territories.

use crate::song::{Claim, Metric, Qualifier, TerritoryWord};

pub(super) fn metric(metric: Metric) -> &'static str {
    match metric {
        Metric::NumberOne => "Territories at No. 1",
        Metric::TopTen => "Territories in the top 10",
        Metric::Charted => "Territories charted",
    }
}

pub(super) fn claim(claim: &Claim) -> String {
    let (reached, qualifier) = (reached(claim.metric), qualifier(claim.qualifier));
    let word = counted_word(claim.word, claim.value);
    format!("{reached} {qualifier}{} {word}", claim.value)
}

pub(super) fn qualifier(qualifier: Qualifier) -> &'static str {
    match qualifier {
        Qualifier::Exact => "",
        Qualifier::AtLeast => "at least ",
        Qualifier::About => "about ",
    }
}

pub(super) fn counted_word(word: TerritoryWord, count: u32) -> &'static str {
    match (word, count) {
        (TerritoryWord::Countries, 1) => "country",
        (TerritoryWord::Countries, _) => "countries",
        (TerritoryWord::Regions, 1) => "region",
        (TerritoryWord::Regions, _) => "regions",
        (TerritoryWord::Territories, 1) => "territory",
        (TerritoryWord::Territories, _) => "territories",
        (TerritoryWord::Markets, 1) => "market",
        (TerritoryWord::Markets, _) => "markets",
        (TerritoryWord::Stores, 1) => "store",
        (TerritoryWord::Stores, _) => "stores",
    }
}

/// The text before the number.
pub(super) fn reached(metric: Metric) -> &'static str {
    match metric {
        Metric::NumberOne => "No. 1 in",
        Metric::TopTen => "Top 10 in",
        Metric::Charted => "Charted in",
    }
}
