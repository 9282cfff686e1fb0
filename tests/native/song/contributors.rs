//! Which credits are of one person, and the words for roles.

use crate::support::html::Element;
use crate::support::made::{card, card_chosen, small};
use leptos::prelude::Set;
use serde_json::{Value, json};
use songcard::embed::Size;
use songcard::song::{Song, contributors};
use songcard::words::for_tag;

const ONE: &str = "0a1b2c3d-0000-4000-8000-000000000001";
const OTHER: &str = "0a1b2c3d-0000-4000-8000-000000000002";

/// A song with these people in a credit of their own each.
fn credited(people: &[Value]) -> Song {
    let credits = people.iter();
    let credits =
        credits.map(|person| json!({ "role": "producer", "people": [person], "source": "s" }));
    let credits: Vec<Value> = credits.collect();
    small(json!({ "credits": credits, "sources": [{ "id": "s", "title": "S" }] }))
}

fn are_one(a: Value, b: Value) -> bool {
    contributors(credited(&[a, b]).credits.iter()).len() == 1
}

#[test]
fn people_are_compared_by_identifier_then_name() {
    let (ipi, other_ipi) = ("00014107338", "90000000501");
    let cases = [
        (json!({ "name": "A" }), json!({ "name": "A" }), true),
        (json!({ "name": "A" }), json!({ "name": "B" }), false),
        (
            json!({ "name": "Zo\u{eb}" }),
            json!({ "name": "Zoe\u{308}" }),
            true,
        ),
        (
            json!({ "name": "A", "musicbrainz": ONE }),
            json!({ "name": "B", "musicbrainz": ONE }),
            true,
        ),
        (
            json!({ "name": "A", "musicbrainz": ONE }),
            json!({ "name": "A", "musicbrainz": OTHER }),
            false,
        ),
        (
            json!({ "name": "A", "musicbrainz": ONE }),
            json!({ "name": "A" }),
            true,
        ),
        (
            json!({ "name": "A", "ipi": ipi }),
            json!({ "name": "B", "ipi": ipi }),
            true,
        ),
        (
            json!({ "name": "A", "ipi": ipi }),
            json!({ "name": "A", "ipi": other_ipi }),
            false,
        ),
        (
            json!({ "name": "A", "ipi": ipi, "musicbrainz": ONE }),
            json!({ "name": "A", "musicbrainz": ONE }),
            true,
        ),
        (
            json!({ "name": "A", "ipi": ipi }),
            json!({ "name": "A", "musicbrainz": ONE }),
            false,
        ),
    ];
    for (a, b, one) in cases {
        assert_eq!(are_one(a.clone(), b.clone()), one, "{a} and {b}");
        assert_eq!(are_one(b.clone(), a.clone()), one, "{b} and {a}");
    }
}

#[test]
fn a_list_of_names_is_people_without_identifiers() {
    let song = small(json!({ "credits": [{ "role": "composer", "names": ["A", "B", "A"] }] }));
    let people = &song.credits[0].people;
    assert_eq!(people[1].name.for_lang("ko"), "B");
    assert!(
        people
            .iter()
            .all(|person| person.ipi.is_none() && person.musicbrainz.is_none())
    );
    assert_eq!(
        contributors(song.credits.iter()).len(),
        2,
        "named twice is credited once"
    );
}

#[test]
fn a_qualifier_precedes_its_role_in_each_language() {
    let shown = |role: &str, qualifiers: &[&str]| {
        let song = small(
            json!({ "credits": [{ "role": role, "names": ["A"], "qualifiers": qualifiers }] }),
        );
        ["en", "ko"].map(|lang| for_tag(lang).credit_role(&song.credits[0]))
    };
    assert_eq!(shown("producer", &[]), ["Producer", "프로듀서"]);
    assert_eq!(shown("producer", &["co"]), ["Co-producer", "공동 프로듀서"]);
    assert_eq!(
        shown("producer", &["executive"]),
        ["Executive producer", "총괄 프로듀서"]
    );
    assert_eq!(
        shown("engineer", &["additional", "assistant"]),
        ["Additional assistant engineer", "추가 어시스턴트 엔지니어"]
    );
    assert_eq!(shown("vocal", &["guest"]), ["Guest vocals", "객원 보컬"]);
    let company = shown("soundtrack production company", &["co"]);
    assert_eq!(company, ["Co-soundtrack production", "공동 OST 제작사"]);
}

#[test]
fn details_of_a_person_apply_to_all_their_credits() {
    let song = credited(&[
        json!({ "name": "A" }),
        json!({ "name": "A", "names": { "ko": "가" }, "ipi": "00014107338" }),
        json!({ "name": "A", "names": { "ja": "ア" }, "ipi": "00014107338", "musicbrainz": ONE }),
        json!({ "name": "B", "musicbrainz": ONE }),
    ]);
    let people = contributors(song.credits.iter());
    assert_eq!(
        people.len(),
        1,
        "B is found by the identifier that the third credit has"
    );
    let person = &people[0].person;
    assert_eq!(person.name.for_lang("ko"), "가");
    assert_eq!(person.name.for_lang("ja"), "ア");
    assert_eq!(person.ipi.as_ref().unwrap().code(), "00014107338");
    assert_eq!(person.musicbrainz.as_ref().unwrap().uuid(), ONE);
    assert_eq!(people[0].credits.len(), 4);
}

#[test]
fn a_person_has_one_name_per_language() {
    let full = json!({ "name": "Maeum", "names": { "ko": "마음" } });
    let credit = |role: &str| json!({ "role": role, "names": ["Maeum"], "source": "s" });
    let song = small(json!({
        "credits": [
            credit("lyricist"),
            { "role": "composer", "people": [full], "source": "s" },
            { "role": "arranger", "people": [{ "name": "M.", "musicbrainz": ONE }], "source": "s" },
        ],
        "context": { "work": "W", "kind": "film", "credits": [credit("music director")] },
        "sources": [{ "id": "s", "title": "S" }],
    }));
    let around = &song.context.as_ref().unwrap().credits;
    let people = song.credits.iter().chain(around);
    let names = people.map(|credit| credit.people[0].name.for_lang("ko"));
    assert_eq!(names.collect::<Vec<_>>(), ["마음", "마음", "M.", "마음"]);
    let panel = |lang: &str| card(&song, lang, Size::Full);
    // Once among the people, and once in the credits of the film; her initials are the whole name.
    assert_eq!(panel("ko").matches(">마음</span>").count(), 3);
    assert_eq!(panel("en").matches(">Maeum</span>").count(), 2);
}

#[test]
fn unknown_roles_are_in_the_last_group_as_written() {
    let song = with_unknown_roles();
    let groups = |lang: &str| {
        let by_role = card_chosen(&song, lang, Size::Full, |state| state.by_person.set(false));
        let root = Element::parse(&by_role);
        let groups = root.with("class", "group").into_iter().map(|group| {
            let parts = group.all().into_iter();
            let terms = parts.filter(|part| matches!(part.name.as_str(), "h3" | "dt"));
            let texts = terms.map(|term| term.text().trim_end_matches('1').to_owned());
            texts.collect::<Vec<_>>().join(", ")
        });
        groups.collect::<Vec<_>>()
    };
    assert_eq!(
        groups("en"),
        [
            "Engineering, Mixing",
            "Other, Assistant balance, liner notes, Miscellaneous support, 가사 감수, liner notes",
        ]
    );
    assert_eq!(
        groups("ko"),
        [
            "엔지니어링, 믹스",
            "그 밖, 어시스턴트 balance, liner notes, 그 밖의 도움, 가사 감수, liner notes",
        ]
    );
}

#[test]
fn an_unknown_role_states_its_language() {
    let korean = card(&with_unknown_roles(), "ko", Size::Full);
    assert!(korean.contains("<span lang=\"en\">liner notes</span>"));
}

/// A song with roles that MusicBrainz does not have, among two that it has.
fn with_unknown_roles() -> Song {
    let credit = |role: &str, name: &str, qualifiers: &[&str]| json!({ "role": role, "names": [name], "qualifiers": qualifiers, "source": "s" });
    small(json!({
        "credits": [
            credit("balance", "A", &["assistant"]),
            credit("liner notes", "B", &[]),
            credit("misc", "C", &[]),
            credit("가사 감수", "D", &[]),
            credit("mix", "E", &[]),
            credit("liner notes", "A", &[]),
        ],
        "sources": [{ "id": "s", "title": "S" }],
    }))
}

#[test]
fn a_service_that_shows_the_work_has_its_source() {
    let song = small(json!({
        "context": { "work": "W", "kind": "film", "watch": ["Here", "There"], "watchSource": "s" },
        "sources": [{ "id": "s", "title": "S" }],
    }));
    let root = Element::parse(&card(&song, "en", Size::Full));
    let rows = root.with("class", "work-context")[0].all().into_iter();
    let shown = rows.filter(|row| row.name == "dd").map(Element::text);
    assert_eq!(shown.collect::<Vec<_>>(), ["Here1", "There1"]);
}
