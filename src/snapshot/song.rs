//! The song itself: title, artists, release, where to hear it.

use crate::snapshot::kinds::{Address, Code, DurationMs, Id, Name, Term, Time, Title};
use crate::snapshot::record::{ByLanguage, List, OneOf, Required, record};
use crate::snapshot::{Artwork, Media};
use crate::song::ArtistRole;

record! {
    /// The song itself.
    pub struct Song {
        /// The title as released.
        title: Title,
        /// The title in other languages.
        titles: ByLanguage<Title, 100>,
        /// At least one, in the order of the billing.
        artists: Required<List<Artist, 100>>,
        /// A picture for the card and for link previews; where absent, a cover is drawn from the title.
        artwork: Option<Artwork>,
        /// The colour of the card, as `#rgb` or `#rrggbb`; where absent, that of the picture, else one by the title.
        accent: Option<Term>,
        /// When the song was released.
        released: Option<Time>,
        /// The source of the release date.
        source: Option<Id>,
        /// How long the recording is, in milliseconds.
        duration_ms: Option<DurationMs>,
        /// Licensed services where the song can be heard, watched or read.
        links: List<Link, 100>,
        /// Where a card plays the song itself; the first is the best.
        media: List<Media, 20>,
        /// The International Standard Recording Codes of the recording.
        isrc: List<Code, 100>,
        /// The International Standard Musical Work Codes of what is recorded.
        iswc: List<Code, 100>,
        /// The identifier of the recording at MusicBrainz.
        musicbrainz: Option<Code>,
    }
}

record! {
    /// Somebody who performs the song.
    pub struct Artist {
        /// As credited.
        name: Name,
        /// The name in other languages.
        names: ByLanguage<Name, 100>,
        /// The group the artist belongs to.
        member_of: Option<Name>,
        /// `main` where absent, or `featured`.
        role: Option<OneOf<ArtistRole>>,
    }
}

record! {
    /// A licensed service where it can be heard, watched or read.
    pub struct Link {
        /// `youtube`, `spotify`, `apple-music` and so on; an unknown one is shown as written.
        service: Name,
        /// `https:` only.
        url: Address,
        /// The id of a source.
        source: Option<Id>,
    }
}
