//! The values of the options of `songcard post`.

use crate::native::cli::option_values::WrongValue;
use crate::text::{DailyKind, PostLimit};
use clap::ValueEnum;

/// What a post is about.
#[derive(Clone, Copy, ValueEnum)]
pub enum Kind {
    /// What the snapshot supports: streaming or list where it has ranks of now, else counts, else milestones.
    Auto,
    /// The ranks of one chart by territory.
    List,
    /// In how many territories the song is No. 1, in the top 5, in the top 10.
    Counts,
    /// The ranks of a streaming service’s chart, its worldwide list first, and reported streams.
    Streaming,
    /// New No. 1s and peaks, time at No. 1, and reported numbers.
    Milestones,
}

impl Kind {
    pub fn wanted(self) -> Option<DailyKind> {
        match self {
            Kind::Auto => None,
            Kind::List => Some(DailyKind::List),
            Kind::Counts => Some(DailyKind::Counts),
            Kind::Streaming => Some(DailyKind::Streaming),
            Kind::Milestones => Some(DailyKind::Milestones),
        }
    }
}

/// The language of a post.
#[derive(Clone, Copy, ValueEnum)]
pub enum Lang {
    /// Korean.
    Ko,
    /// English.
    En,
    /// Korean, an empty line, English.
    Both,
}

/// How long a post may be.
#[derive(Clone, Copy, ValueEnum)]
pub enum Limit {
    /// As X counts.
    #[value(name = "280")]
    Short,
    /// As Mastodon and Threads count.
    #[value(name = "500")]
    Long,
}

impl Limit {
    pub fn of_post(self) -> PostLimit {
        match self {
            Limit::Short => PostLimit::Short,
            Limit::Long => PostLimit::Long,
        }
    }
}

/// A hashtag without `#`: letters, digits and `_`, and not only digits, as
/// [X](https://help.x.com/en/using-x/how-to-use-hashtags) links them.
///
/// # Errors
/// [`WrongValue::Hashtag`].
pub fn hashtag(text: &str) -> Result<String, WrongValue> {
    let tag = text.strip_prefix('#').unwrap_or(text);
    let is_of_tag = |letter: char| letter.is_alphanumeric() || letter == '_';
    let has_letter = tag.chars().any(char::is_alphabetic);
    match tag.chars().all(is_of_tag) && has_letter {
        true => Ok(tag.to_owned()),
        false => Err(WrongValue::Hashtag),
    }
}
