//! Credits and sources.

use crate::snapshot::kinds::{Address, Code, Id, Name, Prose, Term, Time, Title};
use crate::snapshot::record::{ByLanguage, List, OneOf, Tag, record};
use crate::song::CreditQualifier;

record! {
    /// One role and everybody who has it, in `names` or in `people`.
    pub struct Credit {
        /// A MusicBrainz relationship name: `lyricist`, `composer`, `arranger`. The card shows any other role as it is
        /// written.
        role: Term,
        /// The names, where nothing else is known of these people.
        names: List<Name, 100>,
        /// The same people with what is known of them, instead of `names`.
        people: List<Person, 100>,
        /// MusicBrainz's words for how somebody has a role.
        qualifiers: List<OneOf<CreditQualifier>, 20>,
        /// The instruments or voices, by MusicBrainz's names: `acoustic guitar`, `lead vocals`.
        detail: List<Name, 100>,
        /// What these people are known for, or what they did in detail.
        note: Option<Prose>,
        /// The id of a source.
        source: Option<Id>,
    }
}

record! {
    /// Somebody who is credited, or a company.
    pub struct Person {
        /// As credited.
        name: Name,
        /// The name in other languages.
        names: ByLanguage<Name, 100>,
        /// The IPI name number: eleven digits.
        ipi: Option<Code>,
        /// The identifier of the artist at MusicBrainz.
        musicbrainz: Option<Code>,
    }
}

record! {
    /// Where facts are from. Cited by `id`; shown with numbers in the order of this list.
    pub struct Source {
        /// The name by which facts cite this source.
        id: Id,
        /// The title of the article, page or data set.
        title: Title,
        /// BCP 47: the language of the title. The snapshot's where absent.
        lang: Option<Tag>,
        /// Who published it.
        publisher: Option<Name>,
        /// `https:` only.
        url: Option<Address>,
        /// `https:` only: an archived copy.
        archive_url: Option<Address>,
        /// When it was published.
        published_at: Option<Time>,
        /// When it was read.
        accessed_at: Option<Time>,
        /// What a reader should know of this source: its licence, its limits.
        note: Option<Prose>,
    }
}
