//! Which layers a list of language tags selects, and how many of their lines may be shared.

use crate::song::{Layer, Lyrics, RightsBasis};

impl Lyrics {
    /// Which layers these BCP 47 tags select, one flag for each layer. Tags are separated by spaces or commas. A tag
    /// selects the layer of exactly that tag, else every layer that it is a prefix of: `zh` selects `zh-Hant` if there
    /// is no `zh`. `None` if no tag selects a layer that may be shown.
    pub fn layers_named(&self, tags: &str) -> Option<Vec<bool>> {
        let mut shown = vec![false; self.layers.len()];
        for tag in tags.split([' ', ',', '\t', '\n', '\r', '\x0c']) {
            let is_exact = |layer: &Layer| layer.lang.eq_ignore_ascii_case(tag);
            let has_exact = self.layers.iter().any(is_exact);
            for (layer, shown) in self.layers.iter().zip(&mut shown) {
                let is_selected = if has_exact {
                    is_exact(layer)
                } else {
                    is_prefix(tag, &layer.lang)
                };
                *shown |= is_selected && layer.may_show();
            }
        }
        shown.contains(&true).then_some(shown)
    }

    /// How many lines may be shared at once from the layers that are flagged as shown: as many as the shortest excerpt
    /// among them may show, any number if there is no excerpt, 0 if none of the layers may be shown.
    pub fn most_shared(&self, shown: &[bool]) -> usize {
        let allowed = self
            .layers
            .iter()
            .zip(shown)
            .filter(|(layer, on)| **on && layer.may_show());
        let limits = allowed.map(|(layer, _)| {
            let rights = layer.rights.as_ref();
            let excerpt = rights.filter(|rights| rights.basis == RightsBasis::Excerpt);
            let limit = excerpt.and_then(|rights| rights.max_lines);
            limit.map_or(usize::MAX, |limit| limit as usize)
        });
        limits.min().unwrap_or(0)
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
