//! Relations with people, put together as credits.

use super::recording::{ReadCredit, ReadPerson};
use super::roles::place;
use crate::song::{CreditQualifier, Keyword, Role};

/// People with their roles, in the order of the relations.
#[derive(Default)]
pub struct NewCredits {
    roles: Vec<HeldRole>,
}

/// One person with one role.
struct HeldRole {
    role: Role,
    qualifiers: Vec<CreditQualifier>,
    detail: Vec<String>,
    person: ReadPerson,
}

impl NewCredits {
    /// Adds a relation. Its attributes are how somebody has the role, or the instruments and voices. The instruments that one
    /// person plays may be in several relations.
    pub fn add<'a>(
        &mut self,
        role: Role,
        attributes: impl Iterator<Item = &'a str>,
        person: ReadPerson,
    ) {
        let (mut qualifiers, mut detail) = (Vec::new(), Vec::new());
        for attribute in attributes {
            match CreditQualifier::from_word(attribute) {
                Some(qualifier) => qualifiers.push(qualifier),
                None => detail.push(attribute.to_owned()),
            }
        }
        qualifiers.sort();
        let is_same = |held: &&mut HeldRole| {
            let has_same_role = held.role == role && held.qualifiers == qualifiers;
            has_same_role && is_same_person(&held.person, &person)
        };
        match self.roles.iter_mut().find(is_same) {
            Some(held) => {
                let new = detail.into_iter().filter(|one| !held.detail.contains(one));
                let new: Vec<String> = new.collect();
                held.detail.extend(new);
            }
            None => self.roles.push(HeldRole {
                role,
                qualifiers,
                detail,
                person,
            }),
        }
    }

    /// The credits in the order of the roles.
    pub fn finish(mut self) -> Vec<ReadCredit> {
        self.roles.sort_by_key(|held| place(held.role));
        let mut credits: Vec<ReadCredit> = Vec::new();
        for held in self.roles {
            let same = credits.iter_mut().find(|credit| {
                (credit.role, &credit.qualifiers, &credit.detail)
                    == (held.role, &held.qualifiers, &held.detail)
            });
            match same {
                Some(credit) => credit.people.push(held.person),
                None => credits.push(ReadCredit {
                    role: held.role,
                    qualifiers: held.qualifiers,
                    detail: held.detail,
                    people: vec![held.person],
                }),
            }
        }
        credits
    }
}

fn is_same_person(one: &ReadPerson, other: &ReadPerson) -> bool {
    match (&one.mbid, &other.mbid) {
        (Some(one), Some(other)) => one == other,
        _ => one.name == other.name,
    }
}
