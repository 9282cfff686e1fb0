//! How long a post may be, as each network counts.

/// The length that every link counts as, on X and on Mastodon.
pub(super) const LINK_LENGTH: usize = 23;

/// How long a post may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostLimit {
    /// 280 as [X counts](https://docs.x.com/fundamentals/counting-characters): letters of most
    /// alphabets once, all others and emoji twice.
    Short,
    /// 500 characters, as Mastodon and Threads count.
    Long,
}

impl PostLimit {
    /// The most characters, as the network counts.
    pub fn max_length(self) -> usize {
        match self {
            PostLimit::Short => 280,
            PostLimit::Long => 500,
        }
    }

    /// The length of an address: X and Mastodon count 23 for each. Threads may count all of it, so a long one counts whole where
    /// the limit is theirs.
    pub(super) fn link_length(self, address: &str) -> usize {
        match self {
            PostLimit::Short => LINK_LENGTH,
            PostLimit::Long => LINK_LENGTH.max(address.chars().count()),
        }
    }

    /// The length of a text, never less than the network counts: it counts an emoji of several characters as one, and a
    /// name with a dot, such as `soompi.com`, as a link.
    pub(super) fn length(self, text: &str) -> usize {
        let letters = text.chars().map(|letter| match (self, letter) {
            (PostLimit::Long, _) => 1,
            (_, '\0'..='\u{10FF}' | '\u{2000}'..='\u{200D}') => 1,
            (_, '\u{2010}'..='\u{201F}' | '\u{2032}'..='\u{2037}') => 1,
            _ => 2,
        });
        let named = |(before, after): (&str, &str)| {
            let mut letters = after.chars();
            before.ends_with(char::is_alphanumeric)
                && letters.next().is_some_and(char::is_alphabetic)
                && letters.next().is_some_and(char::is_alphanumeric)
        };
        let dots = text
            .match_indices('.')
            .filter(|(at, _)| named((&text[..*at], &text[at + 1..])));
        letters.sum::<usize>() + LINK_LENGTH * dots.count()
    }
}
