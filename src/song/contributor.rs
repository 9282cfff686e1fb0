//! Everything that one person is credited with.

use crate::song::{Credit, Person};

/// A person with all of the person's credits.
#[derive(Debug, Clone, PartialEq)]
pub struct Contributor<'a> {
    /// As in the first credit, with the details that later ones add.
    pub person: Person,
    /// At least one.
    pub credits: Vec<&'a Credit>,
}

/// Everybody in these credits, in the order of their first one.
///
/// ```
/// use songcard::song::{Credit, LocalizedText, Person, Role, contributors};
///
/// let name = LocalizedText { plain: "Gaemi".to_owned(), others: Vec::new() };
/// let person = Person { name, ipi: None, musicbrainz: None };
/// let credit = |role| Credit {
///     role: Role::from_name(role).unwrap(),
///     written: None,
///     people: vec![person.clone()],
///     qualifiers: Vec::new(),
///     detail: Vec::new(),
///     note: None,
///     source: None,
/// };
/// let credits = [credit("lyricist"), credit("composer")];
/// let all = contributors(credits.iter());
/// assert_eq!((all.len(), all[0].credits.len()), (1, 2));
/// ```
pub fn contributors<'a>(credits: impl Iterator<Item = &'a Credit>) -> Vec<Contributor<'a>> {
    let mut all: Vec<Contributor> = Vec::new();
    for credit in credits {
        for person in &credit.people {
            let known = all
                .iter_mut()
                .find(|contributor| contributor.person.is_same_person(person));
            let Some(contributor) = known else {
                all.push(Contributor {
                    person: person.clone(),
                    credits: vec![credit],
                });
                continue;
            };
            contributor.person.add_missing_details(person);
            // A credit that repeats a name counts once.
            let credits = &mut contributor.credits;
            if !credits.iter().any(|known| std::ptr::eq(*known, credit)) {
                credits.push(credit);
            }
        }
    }
    all
}

/// Gives every credit the names and identifiers that other credits have of the same people.
pub fn merge_known_details(mut credits: Vec<&mut Credit>) {
    let known: Vec<Person> = contributors(credits.iter().map(|credit| &**credit))
        .into_iter()
        .map(|contributor| contributor.person)
        .collect();
    for person in credits.iter_mut().flat_map(|credit| &mut credit.people) {
        if let Some(known) = known.iter().find(|known| known.is_same_person(person)) {
            person.add_missing_details(known);
        }
    }
}
