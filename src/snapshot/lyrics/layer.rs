//! A layer, and the right to show it.

use crate::snapshot::kinds::{Address, Id, LineCount, Name, Prose};
use crate::snapshot::record::{OneOf, Tag, record};
use crate::song::{LayerRole, RightsBasis, Writing};

record! {
    /// The text of the lyrics in one language or script.
    pub struct Layer {
        /// BCP 47: `ko`, `ko-Latn`, `en`.
        lang: Tag,
        /// What the text of this layer is.
        role: OneOf<LayerRole>,
        /// `horizontal` where absent, or `vertical`: from top to bottom, for Chinese characters, kana and Hangul.
        writing: Option<OneOf<Writing>>,
        /// The romanization system, by name.
        system: Option<Name>,
        /// Who translated or romanized it.
        by: Option<Name>,
        /// The id of a source.
        source: Option<Id>,
        /// The licence of this text, as its author states it: `CC BY 4.0`.
        licence: Option<Name>,
        /// The right to show the text of this layer; without it no text is allowed.
        rights: Option<Rights>,
    }
}

record! {
    /// The right to show the text of a layer.
    pub struct Rights {
        /// Why the text may be shown: it is `licensed`, there is a `permission`, it is in the `public-domain`, or it is an
        /// `excerpt` of at most `maxLines` lines. With `none` there is no text, only a link.
        basis: OneOf<RightsBasis>,
        /// Who holds the rights or gave the permission.
        holder: Option<Name>,
        /// A notice that is shown with the text and copied with it.
        notice: Option<Prose>,
        /// The address of the licensed lyrics.
        licensed_url: Option<Address>,
        /// How many lines an `excerpt` may show.
        max_lines: Option<LineCount>,
    }
}
