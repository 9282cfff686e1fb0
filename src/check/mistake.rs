//! Mistakes that programs tell apart.

/// What kind of mistake a problem is about, where a program may know what was meant. The sentence is for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// An entry of a list repeats an earlier one, or its id or place.
    Repeated,
    /// A text does not have the form of a date, or of a time.
    TimeForm,
    /// A date of a history is not after the one before it.
    DateOrder,
    /// A word is not one of the words that may stand in its place.
    Unknown {
        /// The word.
        word: String,
        /// The words that may stand there.
        vocabulary: Vocabulary,
    },
}

impl Mistake {
    /// The mistake of a word that a vocabulary does not have.
    pub(super) fn unknown(word: &str, vocabulary: Vocabulary) -> Mistake {
        Mistake::Unknown {
            word: word.to_owned(),
            vocabulary,
        }
    }
}

/// The words that may stand in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vocabulary {
    /// The keys of the object.
    Keys,
    /// The words of a closed list.
    Keywords,
    /// The roles of credits.
    Roles,
    /// The codes of territories.
    Territories,
    /// The ids of the document's sources.
    Sources,
    /// The ids of the document's charts.
    Charts,
    /// The ids of the lyrics' singers.
    Singers,
    /// The language tags of the lyrics' layers.
    Layers,
}
