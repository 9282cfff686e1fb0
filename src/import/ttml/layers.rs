//! The layers of a file, by their languages.

use super::names;
use crate::check::is_language_tag;
use crate::check::{Diagnostics, Severity};
use crate::diagnose::languages;
use crate::import::parsed_lyrics::ParsedLayer;
use crate::song::LayerRole;
use roxmltree::Node;

/// The most layers of a file. Lyrics need about five.
const MOST_LAYERS: usize = 32;

/// The layers so far; the first is that of the lines' own language.
pub struct Layers(Vec<ParsedLayer>);

/// The language of the lines: that of `--lang`, else that of the file.
pub fn main(diagnostics: &mut Diagnostics, root: Node, lang: Option<&str>) -> Option<String> {
    let stated = names::lang(&root);
    let at = root.range().start;
    match (lang, stated) {
        (Some(lang), Some(stated)) if lang != stated => diagnostics.warning(
            at,
            format_args!("the file says its language is “{stated}”; it is read as “{lang}”"),
        ),
        (None, Some(stated)) if !is_language_tag(stated) => {
            no_tag(diagnostics, at, stated);
            return None;
        }
        (None, Some(stated)) => {
            if let Some(mut question) = languages::question(at, stated) {
                question.sentence += "; state it with --lang";
                diagnostics.push(Severity::Error, || question);
                return None;
            }
        }
        (None, None) => {
            diagnostics.error(
                at,
                format_args!("the file has no xml:lang; state its language with --lang"),
            );
            return None;
        }
        _ => {}
    }
    lang.or(stated).map(str::to_owned)
}

fn no_tag(diagnostics: &mut Diagnostics, at: usize, lang: &str) {
    diagnostics.error(
        at,
        format_args!("“{lang}” is not a BCP 47 language tag; write one like ko, ko-Latn or en"),
    );
}

impl Layers {
    pub fn new(main: String) -> Layers {
        Layers(vec![ParsedLayer {
            lang: Some(main),
            role: None,
        }])
    }

    /// The index of a layer, which is added if it is new; `None` after an error, which is reported at the byte `at`.
    pub fn place(
        &mut self,
        diagnostics: &mut Diagnostics,
        at: usize,
        role: LayerRole,
        lang: Option<&str>,
    ) -> Option<usize> {
        if let Some(lang) = lang.filter(|lang| !is_language_tag(lang)) {
            no_tag(diagnostics, at, lang);
            return None;
        }
        if let Some(question) = lang.and_then(|lang| languages::question(at, lang)) {
            diagnostics.push(Severity::Error, || question);
            return None;
        }
        let main = self.0[0].lang.clone().unwrap_or_default();
        // A romanization in the language of the lines, or without a language, is that language in Latin script.
        let latin = lang.is_none_or(|lang| lang == main) && role == LayerRole::Romanization;
        let primary = main.split('-').next().unwrap_or_default();
        let lang = match latin && primary != "und" {
            true => Some(format!("{primary}-Latn")),
            false => lang.map(str::to_owned),
        };
        let layers = self.0.iter();
        let taken = layers
            .filter(|layer| layer.lang.is_some() && layer.role != Some(role))
            .map(|layer| &layer.lang)
            .any(|other| *other == lang);
        let layer = ParsedLayer {
            lang: lang.clone().filter(|_| !taken),
            role: Some(role),
        };
        if let Some(place) = self.0.iter().position(|other| *other == layer) {
            return Some(place);
        }
        if self.0.len() == MOST_LAYERS {
            diagnostics.error(
                at,
                format_args!("the file has texts in more than {MOST_LAYERS} languages"),
            );
            return None;
        }
        if let Some(lang) = lang.filter(|_| taken) {
            diagnostics.warning(
                at,
                format_args!("another layer of the file already has the language “{lang}”; this one’s language is left open"),
            );
        }
        self.0.push(layer);
        Some(self.0.len() - 1)
    }

    pub fn into_list(self) -> Vec<ParsedLayer> {
        self.0
    }
}
