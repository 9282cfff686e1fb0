//! Mistakes that programs tell apart.

/// What kind of mistake an error is about, where a program may know the right answer. The sentence is for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// An entry of a list repeats an earlier one, or its id or place.
    Repeated,
    /// A text does not have the form of a date, or of a time.
    TimeForm,
    /// A date of a history is not after the one before it.
    DateOrder,
}
