//! Who is credited, and all that one of them did.

use super::{Credit, Ipi, Mbid, Text};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// As credited, and in other languages.
    pub name: Text,
    pub ipi: Option<Ipi>,
    /// The artist's.
    pub musicbrainz: Option<Mbid>,
}

/// A person with everything that this person is credited with.
#[derive(Debug, Clone, PartialEq)]
pub struct Maker<'a> {
    pub person: &'a Person,
    pub credits: Vec<&'a Credit>,
}

impl Person {
    /// Whether two credits speak of one person: by the identifier that both have, else by the name as
    /// credited.
    pub fn is(&self, other: &Person) -> bool {
        if let (Some(ours), Some(theirs)) = (&self.musicbrainz, &other.musicbrainz) {
            return ours == theirs;
        }
        if let (Some(ours), Some(theirs)) = (&self.ipi, &other.ipi) {
            return ours == theirs;
        }
        self.name.plain == other.name.plain
    }
}

/// Everybody in these credits, in the order of their first one.
pub fn makers<'a>(credits: impl Iterator<Item = &'a Credit>) -> Vec<Maker<'a>> {
    let mut makers: Vec<Maker> = Vec::new();
    for credit in credits {
        for person in &credit.people {
            let known = makers.iter_mut().find(|maker| maker.person.is(person));
            match known {
                // Twice in one credit is once too often.
                Some(maker)
                    if maker
                        .credits
                        .iter()
                        .any(|known| std::ptr::eq(*known, credit)) => {}
                Some(maker) => maker.credits.push(credit),
                None => makers.push(Maker {
                    person,
                    credits: vec![credit],
                }),
            }
        }
    }
    makers
}
