//! Whose a layer's text is, and what allows it to be shown.

use crate::song::Layer;
use crate::words::Words;

/// What is stated of a layer's text.
pub struct RightsNotice {
    /// Who made it, in the reader's language.
    pub by: Option<String>,
    /// What allows it, in the card's own words.
    pub basis: Option<&'static str>,
    /// The licence, the holder and the notice, as the snapshot states them.
    pub stated: Vec<String>,
}

impl RightsNotice {
    /// The notice of a layer, in the language of these words.
    pub fn of(words: &'static Words, layer: &Layer) -> RightsNotice {
        let rights = layer.rights.as_ref();
        let holder = rights.and_then(|rights| rights.holder.clone());
        let notice = rights.and_then(|rights| rights.notice.clone());
        let stated = [layer.licence.clone(), holder, notice];
        RightsNotice {
            by: layer
                .by
                .as_ref()
                .map(|by| (words.lyrics.layer_by)(layer.role, by)),
            basis: rights.map(|rights| (words.lyrics.rights_basis)(rights.basis)),
            stated: stated.into_iter().flatten().collect(),
        }
    }
}

/// A layer's name in the reader's language: “Korean, romanised”.
pub fn layer_name(words: &'static Words, layer: &Layer) -> String {
    (words.lyrics.layer)(&layer.lang, layer.role, layer.system.as_deref())
}
