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
    /// As in the first credit, with what later ones add.
    pub person: Person,
    /// At least one.
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

    /// Takes over what is not known yet.
    fn learn(&mut self, other: &Person) {
        if self.name.others.is_empty() && self.name.plain == other.name.plain {
            self.name.others.clone_from(&other.name.others);
        }
        if self.ipi.is_none() {
            self.ipi.clone_from(&other.ipi);
        }
        if self.musicbrainz.is_none() {
            self.musicbrainz.clone_from(&other.musicbrainz);
        }
    }
}

/// Everybody in these credits, in the order of their first one.
pub fn makers<'a>(credits: impl Iterator<Item = &'a Credit>) -> Vec<Maker<'a>> {
    let mut makers: Vec<Maker> = Vec::new();
    for credit in credits {
        for person in &credit.people {
            let known = makers.iter_mut().find(|maker| maker.person.is(person));
            let Some(maker) = known else {
                makers.push(Maker {
                    person: person.clone(),
                    credits: vec![credit],
                });
                continue;
            };
            maker.person.learn(person);
            // Twice in one credit is once too often.
            if !maker
                .credits
                .iter()
                .any(|known| std::ptr::eq(*known, credit))
            {
                maker.credits.push(credit);
            }
        }
    }
    makers
}
