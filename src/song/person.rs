//! Who is credited.

use crate::song::{Ipi, LocalizedText, Mbid};

/// A person, group or company in a credit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// As credited, and in other languages.
    pub name: LocalizedText,
    /// The IPI name number.
    pub ipi: Option<Ipi>,
    /// MusicBrainz's identifier of the artist.
    pub musicbrainz: Option<Mbid>,
}

impl Person {
    /// Whether two credits name one person: by the identifier that both have, else by the name as credited. If each has
    /// an identifier that the other lacks, an equal name is not enough.
    pub fn is_same_person(&self, other: &Person) -> bool {
        if let (Some(ours), Some(theirs)) = (&self.musicbrainz, &other.musicbrainz) {
            return ours == theirs;
        }
        if let (Some(ours), Some(theirs)) = (&self.ipi, &other.ipi) {
            return ours == theirs;
        }
        let has_only_a_name = |one: &Person| one.musicbrainz.is_none() && one.ipi.is_none();
        self.name.plain == other.name.plain && (has_only_a_name(self) || has_only_a_name(other))
    }

    /// Adds the languages and identifiers that another credit of the person has and this one lacks.
    pub(super) fn add_missing_details(&mut self, other: &Person) {
        if self.name.plain == other.name.plain {
            for (tag, text) in &other.name.others {
                if self.name.lang_for(tag).is_none() {
                    let names = &mut self.name.others;
                    let index = names.iter().take_while(|(known, _)| known < tag).count();
                    names.insert(index, (tag.clone(), text.clone()));
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
