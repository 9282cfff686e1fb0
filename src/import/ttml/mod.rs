//! Parses lyrics in [TTML](https://www.w3.org/TR/ttml2/) as Apple Music and AMLL write them: a paragraph for each line, a span
//! for each word.
//!
//! Spans with roles are translations, romanizations and background vocals; the head has singers, writers and more
//! translations. Times inside a line are not relative to it.

mod body;
mod content;
mod document;
mod flow;
mod guard;
mod head;
mod layers;
mod limits;
mod lines;
mod names;
mod paragraph;
mod part;
mod ruby;
mod time;
mod timing;

pub use document::TtmlFile;
pub use limits::{LATEST_MS, MOST_CHARACTERS, MOST_LINES};

use super::encoding;
use crate::check::Diagnostics;
use crate::import::ParseResult;
use roxmltree::{Document, Error, Node, ParsingOptions};

/// The most nodes of a file: enough for the most lines with a hundred words each.
const MOST_NODES: u32 = 4_000_000;

/// Parses a file; `lang` is the language of its lines, else it must state one.
pub fn read(bytes: &[u8], lang: Option<&str>) -> ParseResult<TtmlFile> {
    let text = match encoding::utf8(bytes) {
        Ok(text) => text,
        Err(reading) => return reading,
    };
    let mut diagnostics = Diagnostics::default();
    guard::guard(&mut diagnostics, text);
    if diagnostics.has_errors() {
        return ParseResult::new(text.to_owned(), None, diagnostics);
    }
    let options = ParsingOptions {
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let found = match Document::parse_with_options(text, options) {
        Ok(document) => read_document(&mut diagnostics, document.root_element(), lang),
        Err(error) => {
            xml_error(&mut diagnostics, text, &error);
            None
        }
    };
    ParseResult::new(text.to_owned(), found, diagnostics)
}

fn read_document(
    diagnostics: &mut Diagnostics,
    root: Node,
    lang: Option<&str>,
) -> Option<TtmlFile> {
    let name = root.tag_name();
    if name.name() != "tt" || name.namespace() != Some(names::TTML) {
        let space = name.namespace().unwrap_or("no name space");
        diagnostics.error(
            root.range().start,
            format_args!(
                "the file is “{}” of {space}, but TTML is “tt” of {}",
                name.name(),
                names::TTML
            ),
        );
        return None;
    }
    let child = |name: &str| root.children().find(|node| names::is_element(node, name));
    let mut ttml = TtmlFile::default();
    let main = layers::main(diagnostics, root, lang)?;
    let mut layers = layers::Layers::new(main);
    let (mut singers, mut aside) = (Vec::new(), Vec::new());
    if let Some(head) = child("head") {
        aside = head::read(diagnostics, head, &mut ttml, &mut singers);
    }
    match child("body") {
        Some(body) => {
            ttml.duration_ms =
                names::time_attribute(diagnostics, &body, "dur").filter(|length| *length > 0);
            ttml.lyrics.lines = body::read(diagnostics, root, body, &singers, &mut layers, &aside);
        }
        None => diagnostics.error(
            root.range().start,
            format_args!("the file has no body, and so no lyrics"),
        ),
    }
    ttml.lyrics.singers = singers;
    ttml.lyrics.layers = layers.into_list();
    Some(ttml)
}

/// Adds the error of the XML parser at its position.
fn xml_error(diagnostics: &mut Diagnostics, text: &str, error: &Error) {
    if matches!(error, Error::DtdDetected) {
        let at = text.find("<!DOCTYPE").unwrap_or(0);
        diagnostics.error(
            at,
            format_args!("a document type is declared, which lyrics do not need; remove it"),
        );
        return;
    }
    let at = match error {
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => text.len(),
        other => offset(text, other.pos()),
    };
    // The position is printed before the sentence.
    let message = error.to_string();
    let place = format!(" at {}", error.pos());
    diagnostics.error(
        at,
        format_args!("this is not XML: {}", message.replace(&place, "")),
    );
}

/// The byte of a position of the XML parser, whose lines end with line feeds only.
fn offset(text: &str, place: roxmltree::TextPos) -> usize {
    let lines = text
        .split_inclusive('\n')
        .take(place.row.saturating_sub(1) as usize);
    let start: usize = lines.map(str::len).sum();
    let letters = text[start..]
        .char_indices()
        .nth(place.col.saturating_sub(1) as usize);
    letters.map_or(text.len(), |(at, _)| start + at)
}
