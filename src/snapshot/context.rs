//! The work that the song was made for, and quotations about the song.

use crate::snapshot::kinds::{Episode, Id, Name, Prose, Term, Time, Title};
use crate::snapshot::record::{ByLanguage, List, OneOf, Tag, record};
use crate::snapshot::{Credit, Link};
use crate::song::{ContextKind, SongUse};

record! {
    /// The work that the song was made for.
    pub struct Context {
        /// The title of the work.
        work: Title,
        /// The work's name in other languages.
        names: ByLanguage<Name, 100>,
        /// What the work is.
        kind: OneOf<ContextKind>,
        /// How the work uses the song.
        use_: Option<OneOf<SongUse>>,
        /// The source of the use, where it is not the work's.
        use_source: Option<Id>,
        /// What the work is about, in a sentence.
        about: Option<Prose>,
        /// When the work was first shown or released.
        premiered: Option<Time>,
        /// The source of the premiere, if it is not the work’s.
        premiered_source: Option<Id>,
        /// The number of the first episode with the song.
        episode: Option<Episode>,
        /// The source of the episode, if it is not the work’s.
        episode_source: Option<Id>,
        /// Who made the work and its music, by role.
        credits: List<Credit, 1_000>,
        /// The services that show it, by name alone.
        watch: List<Name, 100>,
        /// The source of `watch`, if it is not the work’s.
        watch_source: Option<Id>,
        /// Where it may be watched or played.
        links: List<Link, 100>,
        /// The id of a source for the work.
        source: Option<Id>,
    }
}

record! {
    /// A short quotation about the song, by a person whom the press names.
    pub struct Reaction {
        /// At most 300 characters.
        quote: Title,
        /// The language of the quotation, where it is not the snapshot's.
        lang: Option<Tag>,
        /// Who said it.
        by: Name,
        /// What this person is: `critic`, `director of the series`.
        role: Option<Term>,
        /// Where it was said.
        publisher: Option<Name>,
        /// When it was said.
        at: Option<Time>,
        /// The id of a source; a quotation needs one.
        source: Id,
    }
}
