//! Credits: each has a role and at least one name.

use super::checker::Checker;
use super::diagnostic::Severity;
use super::identifiers;
use super::mistake::{Mistake, Vocabulary};
use crate::snapshot::{self, At, Pointer, composed, limits};
use crate::song::{Credit, LocalizedText, Person, Role};

pub(super) fn checked_credits(
    checker: &mut Checker,
    list: &At<[snapshot::Credit]>,
    credits: &[snapshot::Credit],
) -> Vec<Credit> {
    credits
        .iter()
        .enumerate()
        .map(|(index, credit)| checked_credit(checker, &list.item(index), credit))
        .collect()
}

/// Whether no more people are credited than the limit: each is compared with all others.
pub(super) fn are_few_enough(checker: &mut Checker, at: &Pointer, credits: &[&mut Credit]) -> bool {
    let people: usize = credits.iter().map(|credit| credit.people.len()).sum();
    let most = limits::PEOPLE;
    if people > most {
        checker.error(
            at,
            format_args!("more than {most} people are credited, the most that is read"),
        );
    }
    people <= most
}

fn checked_credit(
    checker: &mut Checker,
    at: &At<snapshot::Credit>,
    credit: &snapshot::Credit,
) -> Credit {
    checker.visible_text(&at.role(), "role", &credit.role);
    let role = Role::from_name(&credit.role);
    let written = role.is_none().then(|| credit.role.clone());
    if written.is_some() && !credit.role.trim().is_empty() {
        let known: Vec<&str> = Role::NAMES.iter().map(|(name, _)| *name).collect();
        checker.report(
            Severity::Warning,
            Some(Mistake::unknown(&credit.role, Vocabulary::Roles)),
            &at.role(),
            format_args!(
                "“{}” is not a known role, so it is shown as written; known roles are {}",
                credit.role,
                known.join(", ")
            ),
        );
    }
    let people = people(checker, at, credit);
    let mut qualifiers = Vec::new();
    for (index, word) in credit.qualifiers.iter().enumerate() {
        let list = at.qualifiers();
        qualifiers.extend(checker.keyword(&list.item(index), "qualifier", word));
    }
    for (index, detail) in credit.detail.iter().enumerate() {
        checker.visible_text(&at.detail().item(index), "detail", detail);
    }
    let source = checker.expected_source(&at.source(), "credit", &credit.source);
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

/// The people of one of the two lists.
fn people(
    checker: &mut Checker,
    at: &At<snapshot::Credit>,
    credit: &snapshot::Credit,
) -> Vec<Person> {
    match (credit.names.is_empty(), credit.people.is_empty()) {
        (true, true) => checker.error(
            &at.names(),
            format_args!("nobody is named; name at least one person"),
        ),
        (false, false) => checker.error(
            &at.people(),
            format_args!("this credit has both “names” and “people”; use only one of them"),
        ),
        _ => {}
    }
    let mut people = Vec::new();
    for (index, name) in credit.names.iter().enumerate() {
        checker.visible_text(&at.names().item(index), "name", name);
        // Names are normalized to NFC, because people are compared by them.
        let plain = composed(name).into_owned();
        people.push(Person {
            name: LocalizedText {
                plain,
                ..LocalizedText::default()
            },
            ipi: None,
            musicbrainz: None,
        });
    }
    for (index, person) in credit.people.iter().enumerate() {
        let list = at.people();
        let at = list.item(index);
        checker.visible_text(&at.name(), "name", &person.name);
        people.push(Person {
            name: checker.localized_text(&at.names(), &composed(&person.name), &person.names),
            ipi: identifiers::ipi(checker, &at.ipi(), &person.ipi),
            musicbrainz: identifiers::mbid(
                checker,
                &at.musicbrainz(),
                "artist",
                &person.musicbrainz,
            ),
        });
    }
    people
}
