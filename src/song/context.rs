//! The work that the song was made for, and what was said of the song.

use crate::song::{Credit, Link, Moment, SourceId, Text};

/// What the song was made for.
#[derive(Debug, Clone, PartialEq)]
pub struct Context {
    pub work: Text,
    pub kind: ContextKind,
    pub use_: Option<Use>,
    /// Of the use, where it is not the work's.
    pub use_source: Option<SourceId>,
    pub about: Option<String>,
    pub premiered: Option<Moment>,
    pub premiered_source: Option<SourceId>,
    /// The episode in which the song was first heard, counted from 1.
    pub episode: Option<u16>,
    pub episode_source: Option<SourceId>,
    pub credits: Vec<Credit>,
    /// Services known by name alone.
    pub watch: Vec<String>,
    pub watch_source: Option<SourceId>,
    pub links: Vec<Link>,
    pub source: Option<SourceId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContextKind {
    TelevisionSeries,
    WebSeries,
    Film,
    Game,
    Musical,
}

impl ContextKind {
    pub const NAMES: [(&'static str, ContextKind); 5] = [
        ("television-series", ContextKind::TelevisionSeries),
        ("web-series", ContextKind::WebSeries),
        ("film", ContextKind::Film),
        ("game", ContextKind::Game),
        ("musical", ContextKind::Musical),
    ];
}

/// Where in the work the song is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    MainTheme,
    Opening,
    Ending,
    Insert,
}

impl Use {
    pub const NAMES: [(&'static str, Use); 4] = [
        ("main theme", Use::MainTheme),
        ("opening theme", Use::Opening),
        ("ending theme", Use::Ending),
        ("insert song", Use::Insert),
    ];
}

/// A short quotation of somebody whom the press names.
#[derive(Debug, Clone, PartialEq)]
pub struct Reaction {
    pub quote: String,
    /// BCP 47.
    pub lang: Option<String>,
    pub by: String,
    /// What this person is.
    pub role: Option<String>,
    pub publisher: Option<String>,
    pub at: Option<Moment>,
    pub source: SourceId,
}
