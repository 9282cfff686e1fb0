//! What is counted: ranks, territories, weeks at No. 1.

use crate::support::made::published;
use songcard::song::{Cadence, Peak, Rank, RankError, Scope, Territory};

#[test]
fn a_rank_is_a_number_from_1_to_1000() {
    assert_eq!(Rank::new(1), Ok(Rank::TOP));
    assert_eq!(Rank::new(1000).unwrap().number(), 1000);
    assert_eq!(Rank::new(1001), Err(RankError::TooLow));
    assert_eq!(Rank::new(i64::MAX), Err(RankError::TooLow));
    for number in [0, -1, -65_535, i64::MIN] {
        assert_eq!(Rank::new(number), Err(RankError::Zero), "{number}");
    }
}

#[test]
fn a_lower_number_is_a_better_peak() {
    let rank = |number| Rank::new(number).unwrap();
    let peak = Peak::of([rank(2)]).unwrap();
    assert!(peak.beats(rank(3)));
    assert!(!peak.beats(rank(2)));
}

#[test]
fn there_are_250_territories_without_aliases() {
    assert_eq!(Territory::COUNT, 250);
    let codes: Vec<_> = Territory::all().map(Territory::code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b));
    for territory in Territory::all() {
        assert_eq!(Territory::from_code(territory.code()), Some(territory));
        assert_eq!(
            Scope::from_code(territory.code()),
            Some(Scope::Territory(territory))
        );
    }
    for code in ["KR", "GB", "XK", "HK", "TW", "PS", "PR"] {
        assert!(Territory::from_code(code).is_some(), "{code}");
    }
    for code in ["UK", "EU", "WW", "SU", "kr", "", "K", "KOR", "GLOBAL", "R "] {
        assert_eq!(Territory::from_code(code), None, "{code}");
    }
}

#[test]
fn the_worldwide_list_is_not_a_territory() {
    assert_eq!(Scope::from_code("WW"), Some(Scope::Worldwide));
    assert_eq!(Scope::Worldwide.territory(), None);
}

#[test]
fn itunes_sells_music_in_119_territories() {
    const STORES: &str = "AE AG AI AM AR AT AU AZ BB BE BF BG BH BM BN BO BR BS BW BY BZ CA CH CL CO CR CV CY CZ \
        DE DK DM DO EC EE EG ES FI FJ FM FR GB GD GH GM GR GT GW HK HN HU ID IE IL IN IT JO JP KE KG KH KN KY \
        KZ LA LB LK LT LU LV MD MN MO MT MU MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PL PT PY QA RO RU \
        SA SE SG SI SK SV SZ TH TJ TM TR TT TW UA UG US UZ VE VG VN ZA ZW";
    let with = Territory::all().filter(|territory| territory.has_itunes_store());
    let codes: Vec<_> = with.map(Territory::code).collect();
    assert_eq!(codes.join(" "), STORES);
    assert_eq!(codes.len(), 119);
}

#[test]
fn dynamite_has_one_run_of_32_weeks() {
    let song = published("dynamite");
    let [history] = &song.histories[..] else {
        panic!("one history")
    };
    let cadence = song.cadence(history.chart);
    assert_eq!(cadence, Some(Cadence::WEEKLY));
    assert_eq!(history.entries().len(), 32);
    assert_eq!(history.entries()[0].date.to_string(), "2020-09-05");
    assert_eq!(history.entries()[31].date.to_string(), "2021-04-10");
    assert!(history.peak().rank().is_top());
    assert_eq!(
        history.first_at(Rank::TOP).unwrap().to_string(),
        "2020-09-05"
    );
    assert_eq!(history.at_number_one(), 3);
    assert_eq!(history.runs(cadence).len(), 1);
}

#[test]
fn seven_was_no_1_in_three_of_seven_territories() {
    let song = published("seven");
    let chart = song.histories[0].chart;
    let tally = song.tally(chart);
    assert_eq!((tally.number_one, tally.covered), (3, 7));
    let tops: Vec<_> = song
        .standings(chart)
        .into_iter()
        .filter(|standing| standing.is_number_one())
        .map(|standing| standing.scope.code())
        .collect();
    assert_eq!(
        tops,
        ["JP", "KR", "US", "WW"],
        "the worldwide list has a rank and does not count"
    );
    assert_eq!(song.cadence(chart), Some(Cadence::DAILY));
}
