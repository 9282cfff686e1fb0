//! Values that a snapshot writes as one word of a closed list.

/// A value that a snapshot writes as one word of a closed list, such as the kind of a chart. [`keywords`] declares them.
pub trait Keyword: Copy + PartialEq + 'static {
    /// Every value, in the order of the documentation.
    const ALL: &'static [Self];
    /// The word of each value, in the order of [`Keyword::ALL`].
    const WORDS: &'static [&'static str];

    /// The value that is written as this word.
    ///
    /// ```
    /// use songcard::song::{ChartKind, Keyword};
    ///
    /// assert_eq!(ChartKind::from_word("fan-computed"), Some(ChartKind::FanComputed));
    /// assert_eq!(ChartKind::from_word("Fan-computed"), None);
    /// ```
    fn from_word(word: &str) -> Option<Self> {
        let index = Self::WORDS.iter().position(|known| *known == word)?;
        Self::ALL.get(index).copied()
    }

    /// The word that this value is written as.
    ///
    /// ```
    /// use songcard::song::{ChartKind, Keyword};
    ///
    /// assert_eq!(ChartKind::FanComputed.word(), "fan-computed");
    /// ```
    fn word(self) -> &'static str {
        let index = Self::ALL.iter().position(|value| *value == self);
        index.map_or("", |index| Self::WORDS[index])
    }
}

/// Declares an enum with the word of each value. The check, the JSON Schema and the imports take the words from here.
macro_rules! keywords {
    (
        $(#[$of_enum:meta])*
        pub enum $name:ident {
            $($(#[$of_value:meta])* $value:ident = $word:literal,)+
        }
    ) => {
        $(#[$of_enum])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$of_value])* $value,)+
        }

        impl $crate::song::Keyword for $name {
            const ALL: &'static [$name] = &[$($name::$value,)+];
            const WORDS: &'static [&'static str] = &[$($word,)+];
        }
    };
}

pub(super) use keywords;
