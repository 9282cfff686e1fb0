//! Who is credited, and all that one of them did.

use crate::song::{Credit, Ipi, Mbid, Text};

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
    /// credited. Where each has one that the other lacks, the name alone does not make them one.
    pub fn is(&self, other: &Person) -> bool {
        if let (Some(ours), Some(theirs)) = (&self.musicbrainz, &other.musicbrainz) {
            return ours == theirs;
        }
        if let (Some(ours), Some(theirs)) = (&self.ipi, &other.ipi) {
            return ours == theirs;
        }
        let by_name_alone = |one: &Person| one.musicbrainz.is_none() && one.ipi.is_none();
        self.name.plain == other.name.plain && (by_name_alone(self) || by_name_alone(other))
    }

    /// Takes over what is not known yet.
    fn learn(&mut self, other: &Person) {
        if self.name.plain == other.name.plain {
            for (tag, text) in &other.name.others {
                if self.name.lang_for(tag).is_none() {
                    let names = &mut self.name.others;
                    let at = names.iter().take_while(|(known, _)| known < tag).count();
                    names.insert(at, (tag.clone(), text.clone()));
                }
            }
        }
        if self.ipi.is_none() {
            self.ipi.clone_from(&other.ipi);
        }
        if self.musicbrainz.is_none() {
            self.musicbrainz.clone_from(&other.musicbrainz);
        }
    }
}

/// Lets every credit know what the others say of the same people.
pub fn acquaint(mut credits: Vec<&mut Credit>) {
    let makers = makers(credits.iter().map(|credit| &**credit));
    let known: Vec<Person> = makers.into_iter().map(|maker| maker.person).collect();
    for person in credits.iter_mut().flat_map(|credit| &mut credit.people) {
        if let Some(known) = known.iter().find(|known| known.is(person)) {
            person.learn(known);
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
