//! The work that the song was made for, and quotations about the song.

use crate::song::keyword::keywords;
use crate::song::{Credit, Link, LocalizedText, Moment, SourceId};

/// The series, film or game that the song was made for.
#[derive(Debug, Clone, PartialEq)]
pub struct Context {
    /// The title of the work.
    pub work: LocalizedText,
    /// What the work is.
    pub kind: ContextKind,
    /// Where in the work the song is used.
    pub song_use: Option<SongUse>,
    /// The source of the use, where it differs from `source`.
    pub use_source: Option<SourceId>,
    /// What the work is about, in a sentence.
    pub about: Option<String>,
    /// When the work was first shown.
    pub premiered: Option<Moment>,
    /// The source of the premiere.
    pub premiered_source: Option<SourceId>,
    /// The episode with the song's first appearance, counted from 1.
    pub episode: Option<u16>,
    /// The source of the episode.
    pub episode_source: Option<SourceId>,
    /// Who made the work.
    pub credits: Vec<Credit>,
    /// Names of services that show the work, without an address.
    pub watch: Vec<String>,
    /// The source of `watch`.
    pub watch_source: Option<SourceId>,
    /// Licensed services that show the work.
    pub links: Vec<Link>,
    /// The source of everything that has none of its own.
    pub source: Option<SourceId>,
}

keywords! {
    /// What a work is.
    pub enum ContextKind {
        /// A series on television.
        TelevisionSeries = "television-series",
        /// A series on the web.
        WebSeries = "web-series",
        /// A film.
        Film = "film",
        /// A game.
        Game = "game",
        /// A musical on stage.
        Musical = "musical",
    }
}

keywords! {
    /// Where in the work the song is used.
    pub enum SongUse {
        /// The theme of the whole work.
        MainTheme = "main theme",
        /// The song of the opening titles.
        Opening = "opening theme",
        /// The song of the closing titles.
        Ending = "ending theme",
        /// A song within a scene.
        Insert = "insert song",
    }
}

/// A short quotation about the song, by a person whom the press names.
#[derive(Debug, Clone, PartialEq)]
pub struct Reaction {
    /// The words quoted.
    pub quote: String,
    /// The BCP 47 tag of the quotation; the snapshot's own language where absent.
    pub lang: Option<String>,
    /// The person's name.
    pub by: String,
    /// What the person is: `critic`, `director of the series`.
    pub role: Option<String>,
    /// Where it was said.
    pub publisher: Option<String>,
    /// When it was said.
    pub at: Option<Moment>,
    /// Who reports it.
    pub source: SourceId,
}
