//! Attachments of LRCX: translations, word times and ruby readings of the line at the same time.

use super::entities::Entities;
use super::event::Event;
use super::marks::attachment;
use super::sung_text::{SungText, in_one_line};
use super::unshifted_line::UnshiftedLine;
use super::untimed_line::warn_backwards;
use crate::check::is_language_tag;
use crate::check::{Diagnostics, Severity};
use crate::diagnose::languages;
use crate::import::short_quote::ShortQuote;
use std::ops::Range;

/// Applies an attachment to the line before it.
pub fn attach(
    diagnostics: &mut Diagnostics,
    entities: &Entities,
    lines: &mut [UnshiftedLine],
    event: &Event,
) {
    let Some(attachment) = event.attached.as_deref().and_then(attachment) else {
        return;
    };
    let (at, name) = (event.at, attachment.name);
    let above = lines.iter().rposition(|line| line.index < event.index);
    let Some(line) = lines.get_mut(above.unwrap_or(0)) else {
        diagnostics.warning(
            at,
            format_args!("the attachment “{name}” has no line at its time; it is left out"),
        );
        return;
    };
    let is_sound = match name {
        "tr" => {
            let text = in_one_line(&entities.decode(at, attachment.value));
            return translate(diagnostics, at, line, attachment.of, text);
        }
        "tt" => words(&mut line.sung, line.start, attachment.value).is_some(),
        "fu" => {
            let readings = readings(&line.sung.text, attachment.value);
            let is_sound = readings.is_some();
            line.sung.ruby.extend(readings.unwrap_or_default());
            is_sound
        }
        _ => {
            diagnostics.warning(
                at,
                format_args!("the attachment “{name}” is not tr, tt or fu; it is left out"),
            );
            return;
        }
    };
    warn_backwards(diagnostics, at, &line.sung);
    line.sung.runs_backwards = false;
    if !is_sound {
        let value = ShortQuote(attachment.value);
        diagnostics.warning(
            at,
            format_args!("the attachment “{name}” does not fit its line: {value}; it is left out"),
        );
    }
}

fn translate(
    diagnostics: &mut Diagnostics,
    at: usize,
    line: &mut UnshiftedLine,
    lang: Option<&str>,
    text: String,
) {
    if let Some(lang) = lang {
        if !is_language_tag(lang) {
            diagnostics.error(
                at,
                format_args!(
                    "“{lang}” is not a BCP 47 language tag; write one like ko, ko-Latn or en"
                ),
            );
        } else if let Some(question) = languages::question(at, lang) {
            diagnostics.push(Severity::Error, || question);
        }
    }
    let same = |(other, _): &(Option<String>, SungText)| other.as_deref() == lang;
    if line.translations.iter().any(same) {
        diagnostics.warning(
            at,
            format_args!(
                "the line already has a translation in this language; {} is left out",
                ShortQuote(&text)
            ),
        );
    } else if !text.is_empty() {
        let sung = SungText {
            text,
            ..SungText::default()
        };
        line.translations.push((lang.map(str::to_owned), sung));
    }
}

/// `<614,4>` starts a word 614 ms after the line at its fifth character; `<1301>` ends the last one.
fn words(sung: &mut SungText, start: u64, value: &str) -> Option<()> {
    if !sung.words.is_empty() {
        return Some(());
    }
    let bytes = bytes(&sung.text);
    let last = bytes.len() - 1;
    let (mut marks, mut end) = (Vec::new(), None);
    for tag in tags(value) {
        match tag.split_once(',') {
            Some((time, place)) => {
                let place: usize = place.trim().parse().ok().filter(|place| *place <= last)?;
                marks.push((start.checked_add(small(time)?)?, place));
            }
            None => end = Some(start.checked_add(small(tag)?)?),
        }
    }
    if !marks.is_sorted_by_key(|(_, place)| *place) {
        return None;
    }
    // A mark after the last letter is the end of the last word.
    if let Some((time, _)) = marks.pop_if(|(_, place)| *place == last) {
        end = Some(time);
    }
    let from = marks.first()?.1;
    let before = (from > 0).then_some((start, 0));
    let marks: Vec<(u64, usize)> = before.into_iter().chain(marks).collect();
    let mut words = Vec::new();
    for (nth, (time, place)) in marks.iter().enumerate() {
        let next = marks.get(nth + 1).map_or(last, |(_, next)| *next);
        let word = sung.text[bytes[*place]..bytes[next]].trim();
        if !word.is_empty() {
            words.push((*time, word.to_owned()));
        }
    }
    sung.words = words;
    sung.end = end.filter(|_| !sung.words.is_empty());
    sung.in_order();
    Some(())
}

/// `<やま,0,1>` is how the first character is read.
fn readings(text: &str, value: &str) -> Option<Vec<(Range<usize>, String)>> {
    let bytes = bytes(text);
    let mut found = Vec::new();
    for tag in tags(value) {
        let mut fields = tag.rsplitn(3, ',');
        let (to, from, reading) = (fields.next()?, fields.next()?, fields.next()?);
        let place = |field: &str| {
            let place: usize = field.trim().parse().ok()?;
            bytes.get(place).copied()
        };
        let (from, to) = (place(from)?, place(to)?);
        if from >= to || reading.trim().is_empty() {
            return None;
        }
        found.push((from..to, reading.trim().to_owned()));
    }
    found.sort_by_key(|(at, _)| at.start);
    Some(found)
}

/// The text between each `<` and its `>`.
fn tags(value: &str) -> impl Iterator<Item = &str> {
    let parts = value.split('<').skip(1);
    parts.map(|part| part.split('>').next().unwrap_or_default())
}

/// The byte offsets of each character of a text, and of its end.
fn bytes(text: &str) -> Vec<usize> {
    let starts = text.char_indices().map(|(at, _)| at);
    starts.chain([text.len()]).collect()
}

/// A time inside a line, in milliseconds.
fn small(text: &str) -> Option<u64> {
    let time: u64 = text.trim().parse().ok()?;
    (time <= u64::from(super::limits::LATEST_MS)).then_some(time)
}
