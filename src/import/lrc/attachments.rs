//! Attachments of LRCX: translations, word times and readings of the line at the same time.

use super::entities::Entities;
use super::events::Event;
use super::line::Whole;
use super::marks::attachment;
use super::plain::backwards;
use super::sung::{Sung, in_one_line};
use crate::check::is_language_tag;
use crate::diagnose::languages;
use crate::import::remark::{Quoted, Remarks};
use std::ops::Range;

/// Gives the line above an attachment what it says.
pub fn attach(remarks: &mut Remarks, entities: &Entities, lines: &mut [Whole], event: &Event) {
    let Some(attachment) = event.attached.as_deref().and_then(attachment) else {
        return;
    };
    let (at, name) = (event.at, attachment.name);
    let above = lines.iter().rposition(|line| line.place < event.place);
    let Some(line) = lines.get_mut(above.unwrap_or(0)) else {
        remarks.warn(
            at,
            format_args!("the attachment “{name}” has no line at its time; it is left out"),
        );
        return;
    };
    let is_sound = match name {
        "tr" => {
            let text = in_one_line(&entities.decode(at, attachment.value));
            return translate(remarks, at, line, attachment.of, text);
        }
        "tt" => words(&mut line.sung, line.start, attachment.value).is_some(),
        "fu" => {
            let readings = readings(&line.sung.text, attachment.value);
            let is_sound = readings.is_some();
            line.sung.ruby.extend(readings.unwrap_or_default());
            is_sound
        }
        _ => {
            remarks.warn(
                at,
                format_args!("the attachment “{name}” is not tr, tt or fu; it is left out"),
            );
            return;
        }
    };
    backwards(remarks, at, &line.sung);
    line.sung.fell = false;
    if !is_sound {
        let value = Quoted(attachment.value);
        remarks.warn(
            at,
            format_args!("the attachment “{name}” does not fit its line: {value}; it is left out"),
        );
    }
}

fn translate(remarks: &mut Remarks, at: usize, line: &mut Whole, lang: Option<&str>, text: String) {
    if let Some(lang) = lang {
        let question = languages::question(lang);
        if !is_language_tag(lang) {
            remarks.fault(
                at,
                format_args!(
                    "“{lang}” is not a BCP 47 language tag; write one like ko, ko-Latn or en"
                ),
            );
        } else if let Some(question) = question {
            remarks.fault(at, format_args!("{question}"));
        }
    }
    let same = |(other, _): &(Option<String>, Sung)| other.as_deref() == lang;
    if line.translations.iter().any(same) {
        remarks.warn(
            at,
            format_args!(
                "the line already has a translation in this language; {} is left out",
                Quoted(&text)
            ),
        );
    } else if !text.is_empty() {
        let sung = Sung {
            text,
            ..Sung::default()
        };
        line.translations.push((lang.map(str::to_owned), sung));
    }
}

/// `<614,4>` starts a word 614 ms after the line at its fifth character; `<1301>` ends the last one.
fn words(sung: &mut Sung, start: u64, value: &str) -> Option<()> {
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
    // A mark behind the last letter ends the last word too.
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

/// What stands between each `<` and its `>`.
fn tags(value: &str) -> impl Iterator<Item = &str> {
    let parts = value.split('<').skip(1);
    parts.map(|part| part.split('>').next().unwrap_or_default())
}

/// Where each character of a text begins, and its end.
fn bytes(text: &str) -> Vec<usize> {
    let starts = text.char_indices().map(|(at, _)| at);
    starts.chain([text.len()]).collect()
}

/// Milliseconds within a line.
fn small(text: &str) -> Option<u64> {
    let time: u64 = text.trim().parse().ok()?;
    (time <= u64::from(super::LATEST_MS)).then_some(time)
}
