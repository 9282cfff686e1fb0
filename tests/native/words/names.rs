//! Names of territories, roles and groups, in each language.

use songcard::song::{CreditGroup, Role, Scope, Territory};
use songcard::words::{Words, for_tag, search_key};
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

#[test]
fn each_language_names_each_territory_differently() {
    for words in [en(), ko()] {
        let names: BTreeSet<_> = Territory::all()
            .map(|territory| words.territory(territory))
            .collect();
        assert_eq!(names.len(), Territory::COUNT, "{}", words.tag);
        for name in names {
            assert!(!name.is_empty() && name == name.trim(), "{name:?}");
            let korean = name.chars().any(|letter| ('가'..='힣').contains(&letter));
            assert_eq!(korean, words.tag == "ko", "{name}");
            assert!(!name.contains("특별"), "{name} is the long form");
            assert!(!name.contains('\''), "{name} has a straight apostrophe");
        }
    }
}

#[test]
fn a_search_key_has_no_accents() {
    for territory in Territory::all() {
        let name = en().territory(territory);
        let without_accents: String = name
            .nfd()
            .filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}'))
            .map(|letter| if letter == '’' { '\'' } else { letter })
            .collect();
        assert!(without_accents.is_ascii(), "{without_accents}");
        assert_eq!(search_key(name), search_key(&without_accents));
    }
}

#[test]
fn territories_have_their_short_names() {
    let names = [
        ("KR", "South Korea", "한국"),
        ("JP", "Japan", "일본"),
        ("US", "United States", "미국"),
        ("GB", "United Kingdom", "영국"),
        ("HK", "Hong Kong", "홍콩"),
        ("XK", "Kosovo", "코소보"),
        ("AE", "United Arab Emirates", "아랍에미리트"),
        ("ZW", "Zimbabwe", "짐바브웨"),
        ("WW", "Worldwide", "전 세계"),
        ("AX", "Åland Islands", "올란드 제도"),
        ("BL", "St. Barthélemy", "생바르텔레미"),
        ("CI", "Côte d’Ivoire", "코트디부아르"),
        ("CW", "Curaçao", "퀴라소"),
        ("RE", "Réunion", "레위니옹"),
        ("ST", "São Tomé & Príncipe", "상투메 프린시페"),
        ("TR", "Türkiye", "튀르키예"),
    ];
    for (code, english, korean) in names {
        let scope = Scope::from_code(code).unwrap();
        assert_eq!((en().scope(scope), ko().scope(scope)), (english, korean));
    }
}

#[test]
fn names_are_sorted_as_readers_expect() {
    let mut names = [
        "Zimbabwe",
        "Åland Islands",
        "Austria",
        "Albania",
        "Côte d’Ivoire",
        "Cuba",
    ];
    names.sort_by_key(|name| en().sort_key(name));
    assert_eq!(
        names,
        [
            "Åland Islands",
            "Albania",
            "Austria",
            "Côte d’Ivoire",
            "Cuba",
            "Zimbabwe"
        ]
    );
    for territory in Territory::all() {
        let key = en().sort_key(en().territory(territory));
        assert!(
            key.starts_with(|first: char| first.is_ascii_lowercase()),
            "{key}"
        );
    }
}

#[test]
fn every_role_has_a_word_of_its_own() {
    for words in [en(), ko()] {
        let roles = Role::NAMES.map(|(name, _)| Role::from_name(name).unwrap());
        let named: BTreeSet<_> = roles
            .iter()
            .map(|role| (words.credits.role)(*role))
            .collect();
        assert_eq!(
            named.len(),
            roles.len(),
            "{}: two roles share a word",
            words.tag
        );
        assert!(named.iter().all(|word| !word.trim().is_empty()));
    }
}

#[test]
fn every_group_of_roles_has_a_word_of_its_own() {
    let roles = Role::NAMES.map(|(name, _)| Role::from_name(name).unwrap());
    let groups: BTreeSet<CreditGroup> = roles.iter().map(|role| role.group()).collect();
    for words in [en(), ko()] {
        let named: BTreeSet<_> = groups
            .iter()
            .map(|group| (words.credits.group)(*group))
            .collect();
        assert_eq!(named.len(), groups.len(), "{}", words.tag);
    }
}

#[test]
fn roles_have_the_words_of_record_sleeves() {
    for (name, english, korean) in [
        ("lyricist", "Lyricist", "작사"),
        ("composer", "Composer", "작곡"),
        ("arranger", "Arranger", "편곡"),
    ] {
        let role = Role::from_name(name).unwrap();
        assert_eq!(
            ((en().credits.role)(role), (ko().credits.role)(role)),
            (english, korean)
        );
    }
}

fn en() -> &'static Words {
    for_tag("en")
}

fn ko() -> &'static Words {
    for_tag("ko")
}
