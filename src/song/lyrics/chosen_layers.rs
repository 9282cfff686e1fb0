//! Which layers a list of language tags selects, and how many of their lines may be shared.

use crate::song::{Layer, Lyrics, RightsBasis};

impl Lyrics {
    /// The indexes of the layers that these BCP 47 tags select, in order. Tags are separated by spaces or commas. A tag
    /// selects the layer of exactly that tag, else every layer that it is a prefix of: `zh` selects `zh-Hant` if there
    /// is no `zh`. `None` if no tag selects a layer that may be shown.
    pub fn layers_named(&self, tags: &str) -> Option<Vec<usize>> {
        let is_selected_by = |tag: &str, layer: &Layer| {
            let is_exact = |layer: &Layer| layer.lang.eq_ignore_ascii_case(tag);
            if self.layers.iter().any(is_exact) {
                is_exact(layer)
            } else {
                is_prefix(tag, &layer.lang)
            }
        };
        let tags: Vec<&str> = tags.split([' ', ',', '\t', '\n', '\r', '\x0c']).collect();
        let is_selected = |layer: &Layer| tags.iter().any(|tag| is_selected_by(tag, layer));
        let selected: Vec<usize> = self
            .layers_that_may_show()
            .filter(|(_, layer)| is_selected(layer))
            .map(|(index, _)| index)
            .collect();
        (!selected.is_empty()).then_some(selected)
    }

    /// The layers that may be shown, with their indexes.
    pub fn layers_that_may_show(&self) -> impl Iterator<Item = (usize, &Layer)> {
        let layers = self.layers.iter().enumerate();
        layers.filter(|(_, layer)| layer.may_show())
    }

    /// How many lines may be shared at once from the layers with these indexes: as many as the shortest excerpt among
    /// them may show, any number if there is no excerpt, 0 if none of the layers may be shown.
    pub fn most_shared(&self, shown: &[usize]) -> usize {
        let limit = |layer: &Layer| {
            let rights = layer.rights.as_ref()?;
            let is_excerpt = rights.basis == RightsBasis::Excerpt;
            rights.max_lines.filter(|_| is_excerpt)
        };
        self.layers_that_may_show()
            .filter(|(index, _)| shown.contains(index))
            .map(|(_, layer)| limit(layer).map_or(usize::MAX, |limit| limit as usize))
            .min()
            .unwrap_or(0)
    }
}

/// Whether a tag is the first subtags of another.
fn is_prefix(tag: &str, lang: &str) -> bool {
    let (tag, lang) = (tag.as_bytes(), lang.as_bytes());
    !tag.is_empty()
        && lang.len() > tag.len()
        && lang[tag.len()] == b'-'
        && lang[..tag.len()].eq_ignore_ascii_case(tag)
}
