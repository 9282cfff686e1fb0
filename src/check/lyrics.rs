//! Lyrics: no text without a basis that allows it, no time that runs backwards.

use super::desk::Desk;
use super::place::Place;
use crate::snapshot::{self, LyricsLine};
use crate::song::{Basis, Layer, LayerRole, Line, Lyrics, Rights, Sync, Timing};

const LYRICS: Place = Place::top("lyrics");

pub(super) fn read(desk: &mut Desk, lyrics: &snapshot::Lyrics) -> Option<Lyrics> {
    let sync = desk.word(
        &LYRICS.key("sync"),
        "kind of sync",
        lyrics.sync.as_deref().unwrap_or("none"),
        &Sync::NAMES,
    );
    let timing = lyrics.timing.as_ref().and_then(|word| {
        desk.word(
            &LYRICS.key("timing"),
            "origin of line times",
            word,
            &Timing::NAMES,
        )
    });
    if lyrics.layers.is_empty() {
        desk.fault(
            &LYRICS.key("layers"),
            format_args!("no layer is listed; list at least the original"),
        );
    }
    let mut layers: Vec<Layer> = Vec::new();
    for (index, layer) in lyrics.layers.iter().enumerate() {
        let at = LYRICS.key("layers");
        let at = at.item(index);
        if layers.iter().any(|other| other.lang == layer.lang) {
            desk.fault(
                &at.key("lang"),
                format_args!("an earlier layer is “{}” already", layer.lang),
            );
        }
        layers.extend(read_layer(desk, &at, layer));
    }
    let mut lines: Vec<Line> = Vec::new();
    for (index, line) in lyrics.lines.iter().enumerate() {
        let read = read_line(desk, index, line, &lyrics.layers, &layers);
        let above = lines.iter().rev().find_map(|other| other.start_ms);
        if let (Some(start), Some(above)) = (read.start_ms, above)
            && start < above
        {
            desk.fault(
                &LYRICS.key("lines").item(index).key("startMs"),
                format_args!("line starts at {start}, before an earlier line at {above}; lines stand in the order of their times"),
            );
        }
        if lines.iter().any(|other| other.id == read.id) {
            desk.fault(
                &LYRICS.key("lines").item(index).key("id"),
                format_args!("the id “{}” is taken by an earlier line", read.id),
            );
        }
        lines.push(read);
    }
    excerpts(desk, &layers, &lines);
    Some(Lyrics {
        sync: sync?,
        timing,
        lines,
        layers,
    })
}

fn read_layer(desk: &mut Desk, at: &Place, layer: &snapshot::Layer) -> Option<Layer> {
    desk.language(&at.key("lang"), &layer.lang);
    let role = desk.word(
        &at.key("role"),
        "role of a layer",
        &layer.role,
        &LayerRole::NAMES,
    );
    let source = desk.source(at, &layer.source);
    let rights = layer
        .rights
        .as_ref()
        .and_then(|rights| read_rights(desk, &at.key("rights"), rights));
    Some(Layer {
        lang: layer.lang.clone(),
        role: role.filter(|_| rights.is_some() == layer.rights.is_some())?,
        system: layer.system.clone(),
        by: layer.by.clone(),
        source,
        rights,
    })
}

fn read_rights(desk: &mut Desk, at: &Place, rights: &snapshot::Rights) -> Option<Rights> {
    let basis = desk.word(
        &at.key("basis"),
        "basis of rights",
        &rights.basis,
        &Basis::NAMES,
    );
    let max_lines = rights.max_lines.and_then(|lines| {
        let most = u32::try_from(lines).ok().filter(|lines| *lines > 0);
        if most.is_none() {
            desk.fault(
                &at.key("maxLines"),
                format_args!("an excerpt of {lines} lines is none; it has at least 1"),
            );
        }
        most
    });
    if basis == Some(Basis::Excerpt) && rights.max_lines.is_none() {
        desk.fault(
            at,
            format_args!("an excerpt states maxLines, how many lines it may show"),
        );
    }
    let licensed_url = desk.may_address(&at.key("licensedUrl"), &rights.licensed_url);
    Some(Rights {
        basis: basis?,
        holder: rights.holder.clone(),
        notice: rights.notice.clone(),
        licensed_url,
        max_lines,
    })
}

fn read_line(
    desk: &mut Desk,
    index: usize,
    line: &LyricsLine,
    listed: &[snapshot::Layer],
    layers: &[Layer],
) -> Line {
    let at = LYRICS.key("lines");
    let at = at.item(index);
    let start_ms = millis(desk, &at.key("startMs"), line.start_ms);
    let end_ms = millis(desk, &at.key("endMs"), line.end_ms);
    if let (Some(start), Some(end)) = (start_ms, end_ms)
        && end < start
    {
        desk.fault(
            &at.key("endMs"),
            format_args!("line ends at {end} before it starts at {start}"),
        );
    }
    for (lang, text) in &line.layers {
        let place = at.key("layers");
        let place = place.key(lang);
        match layers.iter().find(|layer| layer.lang == *lang) {
            // A listed layer that is missing here has had its own fault reported.
            None if listed.iter().any(|layer| layer.lang == *lang) => {}
            None => desk.fault(&place, format_args!("no layer is “{lang}”; list it in /lyrics/layers")),
            Some(layer) if !layer.may_show() && !text.text.is_empty() => desk.fault(
                &place.key("text"),
                format_args!("layer “{lang}” has text but no rights basis that allows it; state one, or leave the text out"),
            ),
            Some(_) => {}
        }
    }
    let text_of = |layer: &Layer| {
        let mut texts = line.layers.iter();
        texts
            .find(|(lang, _)| *lang == layer.lang)
            .map(|(_, text)| text.text.clone())
    };
    Line {
        id: line.id.clone().unwrap_or_else(|| format!("l{}", index + 1)),
        start_ms,
        end_ms,
        section: line.section.clone(),
        texts: layers.iter().map(text_of).collect(),
    }
}

fn millis(desk: &mut Desk, at: &Place, number: Option<i64>) -> Option<u32> {
    let number = number?;
    let millis = u32::try_from(number).ok();
    if millis.is_none() {
        desk.fault(at, format_args!("{number} ms is no time in a song"));
    }
    millis
}

fn excerpts(desk: &mut Desk, layers: &[Layer], lines: &[Line]) {
    for (index, layer) in layers.iter().enumerate() {
        let rights = layer
            .rights
            .as_ref()
            .filter(|rights| rights.basis == Basis::Excerpt);
        let Some(most) = rights.and_then(|rights| rights.max_lines) else {
            continue;
        };
        let filled = |line: &&Line| {
            line.texts[index]
                .as_ref()
                .is_some_and(|text| !text.is_empty())
        };
        let shown = lines.iter().filter(filled).count();
        if shown > most as usize {
            desk.fault(
                &LYRICS
                    .key("layers")
                    .item(index)
                    .key("rights")
                    .key("maxLines"),
                format_args!(
                    "the excerpt may show at most {most} of the lines, but {shown} have text"
                ),
            );
        }
    }
}
