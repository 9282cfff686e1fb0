//! TTML lyrics as Apple and AMLL write them: XML, a line a paragraph, a word a span.
//!
//! Spans with roles hold translations, romanizations and background vocals; the head holds singers,
//! writers and more translations. Times inside a line are not relative to it.

mod body;
mod content;
mod flow;
mod guard;
mod head;
mod layers;
mod lines;
mod names;
mod ruby;
mod time;

use super::encoding;
use super::remark::{Reading, Remarks};
use super::sheet::Sheet;
use roxmltree::{Document, Error, Node, ParsingOptions};

/// The most lines of a file.
pub const MOST_LINES: usize = 10_000;

/// The most characters of a line.
pub const MOST_CHARACTERS: usize = 2_000;

/// The latest time: six hours in milliseconds.
pub const LATEST_MS: u32 = 6 * 3_600_000;

/// Elements and texts of a file: room for the most lines with a hundred words each.
const MOST_NODES: u32 = 4_000_000;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ttml {
    pub titles: Vec<String>,
    pub songwriters: Vec<String>,
    /// Who made the file.
    pub by: Vec<String>,
    /// How long the recording is, in milliseconds.
    pub duration_ms: Option<u32>,
    pub sheet: Sheet,
}

/// What has times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Timing {
    None,
    Line,
    Word,
}

/// Reads a file, in this language or else in its own.
pub fn read(bytes: &[u8], lang: Option<&str>) -> Reading<Ttml> {
    let text = match encoding::utf8(bytes) {
        Ok(text) => text,
        Err(reading) => return reading,
    };
    let mut remarks = Remarks::default();
    guard::guard(&mut remarks, text);
    if !remarks.is_sound() {
        return remarks.close(text, None);
    }
    let options = ParsingOptions {
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let found = match Document::parse_with_options(text, options) {
        Ok(document) => whole(&mut remarks, document.root_element(), lang),
        Err(error) => {
            misformed(&mut remarks, text, &error);
            None
        }
    };
    remarks.close(text, found)
}

fn whole(remarks: &mut Remarks, root: Node, lang: Option<&str>) -> Option<Ttml> {
    let name = root.tag_name();
    if name.name() != "tt" || name.namespace() != Some(names::TTML) {
        let space = name.namespace().unwrap_or("no name space");
        remarks.fault(
            root.range().start,
            format_args!(
                "the file is “{}” of {space}, but TTML is “tt” of {}",
                name.name(),
                names::TTML
            ),
        );
        return None;
    }
    let child = |name: &str| root.children().find(|node| names::is(node, name));
    let mut ttml = Ttml::default();
    let main = layers::main(remarks, root, lang)?;
    let mut layers = layers::Layers::new(main);
    let (mut singers, mut aside) = (Vec::new(), Vec::new());
    if let Some(head) = child("head") {
        aside = head::read(remarks, head, &mut ttml, &mut singers);
    }
    match child("body") {
        Some(body) => {
            ttml.duration_ms = names::moment(remarks, &body, "dur").filter(|length| *length > 0);
            ttml.sheet.lines = body::read(remarks, root, body, &singers, &mut layers, &aside);
        }
        None => remarks.fault(
            root.range().start,
            format_args!("the file has no body, and so no lyrics"),
        ),
    }
    ttml.sheet.singers = singers;
    ttml.sheet.layers = layers.into_list();
    Some(ttml)
}

/// What the XML reader found, at the place where it found it.
fn misformed(remarks: &mut Remarks, text: &str, error: &Error) {
    if matches!(error, Error::DtdDetected) {
        let at = text.find("<!DOCTYPE").unwrap_or(0);
        remarks.fault(
            at,
            format_args!("a document type is declared, which lyrics do not need; remove it"),
        );
        return;
    }
    let at = match error {
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream => text.len(),
        other => offset(text, other.pos()),
    };
    // The place is said in front of the sentence.
    let said = error.to_string();
    let place = format!(" at {}", error.pos());
    remarks.fault(
        at,
        format_args!("this is not XML: {}", said.replace(&place, "")),
    );
}

/// The byte of a place whose lines end with line feeds alone.
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
