//! The names that people write for territories.

use songcard::diagnose::territories::{meant, named, nearest_name};
use songcard::song::{Scope, Territory};
use songcard::words;

#[track_caller]
fn code(name: &str) -> &'static str {
    meant(name).map_or("none", Scope::code)
}

#[test]
fn a_name_that_people_write_means_its_code() {
    let pairs = [
        ("KR", "KR"),
        (" kr ", "KR"),
        ("KOR", "KR"),
        ("South Korea", "KR"),
        ("SOUTH  KOREA", "KR"),
        ("South-Korea", "KR"),
        ("대한민국", "KR"),
        ("한국", "KR"),
        ("USA", "US"),
        ("U.S.A.", "US"),
        ("the United States", "US"),
        ("미국", "US"),
        ("UK", "GB"),
        ("Great Britain", "GB"),
        ("영국", "GB"),
        ("Côte d’Ivoire", "CI"),
        ("cote d'ivoire", "CI"),
        ("Trinidad & Tobago", "TT"),
        ("St. Lucia", "LC"),
        ("Saint Lucia", "LC"),
        ("Türkiye", "TR"),
        ("Turkiye", "TR"),
        ("Turkey", "TR"),
        ("Moldova, Republic Of", "MD"),
        ("The Bahamas", "BS"),
        ("Kosovo", "XK"),
        ("사우디 아라비아", "SA"),
        ("도미니카공화국", "DO"),
        ("남아공", "ZA"),
        ("Global", "WW"),
        ("Worldwide", "WW"),
        ("전 세계", "WW"),
    ];
    for (name, expected) in pairs {
        assert_eq!(code(name), expected, "{name}");
    }
}

#[test]
fn other_text_means_no_territory() {
    for name in ["", "the", "EU", "Europe", "XX", "Korean", "한", ",", "#"] {
        assert_eq!(code(name), "none", "{name}");
    }
}

#[test]
fn every_name_of_ours_means_its_own_code() {
    for territory in Territory::all() {
        for words in words::ALL {
            let name = words.territory(territory);
            assert_eq!(code(name), territory.code(), "{name}");
        }
    }
}

#[test]
fn a_code_is_no_name() {
    for code in ["and", "CAN", "in", "NO", "KOR"] {
        assert_eq!(named(code), None, "{code}");
    }
    assert_eq!(named("USA").map(Scope::code), Some("US"));
}

#[test]
fn a_misspelled_name_has_a_nearest_one() {
    assert_eq!(nearest_name("Germny"), Some("Germany"));
    assert_eq!(nearest_name("브리질"), Some("브라질"));
    assert_eq!(nearest_name("Freedonia"), None);
}
