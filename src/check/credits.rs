//! Credits: a role, and at least one name each.

use super::desk::Desk;
use super::place::Place;
use super::{identifiers, people};
use crate::snapshot;
use crate::snapshot::{composed, limits};
use crate::song::{Credit, CreditQualifier, LocalizedText, Person, Role};

pub(super) fn list(desk: &mut Desk, at: &Place, credits: &[snapshot::Credit]) -> Vec<Credit> {
    let places = credits.iter().enumerate();
    places
        .map(|(index, credit)| one(desk, &at.item(index), credit))
        .collect()
}

/// Whether no more people are credited than are read: each is compared with all others.
pub(super) fn are_few(desk: &mut Desk, credits: &[&mut Credit]) -> bool {
    let people: usize = credits.iter().map(|credit| credit.people.len()).sum();
    let most = limits::PEOPLE;
    if people > most {
        desk.fault(
            &Place::top("credits"),
            format_args!("more than {most} people are credited, the most that is read"),
        );
    }
    people <= most
}

fn one(desk: &mut Desk, at: &Place, credit: &snapshot::Credit) -> Credit {
    desk.filled(&at.key("role"), "role", &credit.role);
    let role = Role::from_name(&credit.role);
    let written = role.is_none().then(|| credit.role.clone());
    if written.is_some() && !credit.role.trim().is_empty() {
        let known: Vec<&str> = Role::NAMES.iter().map(|(name, _)| *name).collect();
        desk.warn(
            &at.key("role"),
            format_args!(
                "“{}” is not a known role, so it is shown as written; known roles are {}",
                credit.role,
                known.join(", ")
            ),
        );
    }
    let people = named(desk, at, credit);
    let mut qualifiers = Vec::new();
    for (index, word) in credit.qualifiers.iter().enumerate() {
        let at = at.key("qualifiers");
        let at = at.item(index);
        qualifiers.extend(desk.word(&at, "qualifier", word, &CreditQualifier::NAMES));
    }
    for (index, detail) in credit.detail.iter().enumerate() {
        desk.filled(&at.key("detail").item(index), "detail", detail);
    }
    let source = desk.due_source(at, "credit", &credit.source);
    Credit {
        role: role.unwrap_or(Role::OTHER),
        written,
        people,
        qualifiers,
        detail: credit.detail.clone(),
        note: credit.note.clone(),
        source,
    }
}

/// Whoever is named, in the one list or the other.
fn named(desk: &mut Desk, at: &Place, credit: &snapshot::Credit) -> Vec<Person> {
    match (credit.names.is_empty(), credit.people.is_empty()) {
        (true, true) => desk.fault(
            &at.key("names"),
            format_args!("nobody is named; name at least one person"),
        ),
        (false, false) => desk.fault(
            &at.key("people"),
            format_args!("this credit has both “names” and “people”; use only one of them"),
        ),
        _ => {}
    }
    let mut named = Vec::new();
    for (index, name) in credit.names.iter().enumerate() {
        desk.filled(&at.key("names").item(index), "name", name);
        // People are compared by their names, so that one person's are written in one form (NFC).
        let plain = composed(name).into_owned();
        named.push(Person {
            name: LocalizedText {
                plain,
                ..LocalizedText::default()
            },
            ipi: None,
            musicbrainz: None,
        });
    }
    for (index, person) in credit.people.iter().enumerate() {
        let at = at.key("people");
        let at = at.item(index);
        desk.filled(&at.key("name"), "name", &person.name);
        named.push(Person {
            name: people::text(
                desk,
                &at.key("names"),
                &composed(&person.name),
                &person.names,
            ),
            ipi: identifiers::ipi(desk, &at.key("ipi"), &person.ipi),
            musicbrainz: identifiers::mbid(
                desk,
                &at.key("musicbrainz"),
                "artist",
                &person.musicbrainz,
            ),
        });
    }
    named
}
