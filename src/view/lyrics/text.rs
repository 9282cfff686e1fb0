//! The texts of a line: one for each layer, in its language and its direction, with its words and readings.

use crate::markup::html::{rp, rt, span};
use crate::markup::{El, fragment, html};
use crate::song::{LayerRole, LayerText, Lyrics, Ruby, SyncLevel, TimedWord};
use crate::view::state::State;
use leptos::prelude::*;
use std::ops::Range;

/// A text for each layer that may be shown. A layer that lacks this line keeps its column.
pub(super) fn texts(state: State, lyrics: &Lyrics, texts: &[Option<LayerText>]) -> Vec<El> {
    let may_show = lyrics
        .layers
        .iter()
        .zip(texts)
        .enumerate()
        .filter(|(_, (layer, _))| layer.may_show());
    let paragraphs = may_show.map(|(index, (layer, text))| {
        let (role, translate) = match layer.role {
            LayerRole::Original => ("original", "no"),
            LayerRole::Romanization => ("romanization", "no"),
            LayerRole::Translation => ("translation", "yes"),
        };
        let (text, words, ruby): (&str, &[TimedWord], &[Ruby]) = match text {
            Some(LayerText { text, words, ruby }) => (text, words, ruby),
            None => ("", &[], &[]),
        };
        let timed = match lyrics.sync {
            SyncLevel::Word => words,
            _ => &[],
        };
        let paragraph = if layer.vertical {
            html::p().class("vertical")
        } else {
            html::p()
        };
        paragraph
            .class(role)
            .attr("lang", layer.lang.clone())
            .attr("dir", layer.direction_of(text))
            .attr("translate", translate)
            .attr("hidden", move || !state.layers.read().contains(&index))
            .child(pieces(text, timed, ruby))
    });
    paragraphs.collect()
}

/// Each timed word is an element; the text between words is outside of them.
fn pieces(text: &str, words: &[TimedWord], ruby: &[Ruby]) -> El {
    let (mut pieces, mut from) = (fragment(), 0);
    for word in words {
        pieces = annotated(pieces, text, from..word.at.start, ruby);
        pieces = pieces.child(annotated(span().class("word"), text, word.at.clone(), ruby));
        from = word.at.end;
    }
    annotated(pieces, text, from..text.len(), ruby)
}

/// Adds a part of the text with the readings above it (ruby); a browser without ruby shows them in parentheses.
fn annotated(mut inside: El, text: &str, part: Range<usize>, ruby: &[Ruby]) -> El {
    let mut from = part.start;
    for reading in ruby {
        let at = reading.at.clone();
        if from <= at.start && at.end <= part.end {
            let base = html::ruby().child(text[at.clone()].to_owned());
            let above = rt().child(reading.text.clone());
            let [opens, closes] = ["(", ")"].map(|sign| rp().child(sign));
            inside = inside
                .child(text[from..at.start].to_owned())
                .child(base.child(opens).child(above).child(closes));
            from = at.end;
        }
    }
    inside.child(text[from..part.end].to_owned())
}
