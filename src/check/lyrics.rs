//! Lyrics: no text without a basis that allows it, no time that runs backwards.

use super::desk::Desk;
use super::pointer_token;
use crate::snapshot::{self, LyricsLine};
use crate::song::{Basis, Layer, LayerRole, Line, Lyrics, Rights, Sync, Timing};

pub(super) fn read(desk: &mut Desk, lyrics: &snapshot::Lyrics) -> Option<Lyrics> {
    let sync = desk.word(
        "/lyrics/sync",
        "kind of sync",
        lyrics.sync.as_deref().unwrap_or("none"),
        &Sync::NAMES,
    );
    let timing = lyrics.timing.as_ref().and_then(|word| {
        desk.word(
            "/lyrics/timing",
            "origin of line times",
            word,
            &Timing::NAMES,
        )
    });
    if lyrics.layers.is_empty() {
        desk.fault(
            "/lyrics/layers",
            "no layer is listed; list at least the original",
        );
    }
    let mut layers: Vec<Layer> = Vec::new();
    for (index, layer) in lyrics.layers.iter().enumerate() {
        let at = format!("/lyrics/layers/{index}");
        if layers.iter().any(|other| other.lang == layer.lang) {
            desk.fault(
                format!("{at}/lang"),
                format!("an earlier layer is “{}” already", layer.lang),
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
            let message = format!(
                "line starts at {start}, before an earlier line at {above}; lines stand in the order of their times"
            );
            desk.fault(format!("/lyrics/lines/{index}/startMs"), message);
        }
        if lines.iter().any(|other| other.id == read.id) {
            desk.fault(
                format!("/lyrics/lines/{index}/id"),
                format!("the id “{}” is taken by an earlier line", read.id),
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

fn read_layer(desk: &mut Desk, at: &str, layer: &snapshot::Layer) -> Option<Layer> {
    desk.language(&format!("{at}/lang"), &layer.lang);
    let role = desk.word(
        &format!("{at}/role"),
        "role of a layer",
        &layer.role,
        &LayerRole::NAMES,
    );
    let source = desk.source(at, layer.source.as_ref());
    let rights = layer
        .rights
        .as_ref()
        .and_then(|rights| read_rights(desk, &format!("{at}/rights"), rights));
    Some(Layer {
        lang: layer.lang.clone(),
        role: role.filter(|_| rights.is_some() == layer.rights.is_some())?,
        system: layer.system.clone(),
        by: layer.by.clone(),
        source,
        rights,
    })
}

fn read_rights(desk: &mut Desk, at: &str, rights: &snapshot::Rights) -> Option<Rights> {
    let basis = desk.word(
        &format!("{at}/basis"),
        "basis of rights",
        &rights.basis,
        &Basis::NAMES,
    );
    let max_lines = rights.max_lines.and_then(|lines| {
        let most = u32::try_from(lines).ok().filter(|lines| *lines > 0);
        if most.is_none() {
            desk.fault(
                format!("{at}/maxLines"),
                format!("an excerpt of {lines} lines is none; it has at least 1"),
            );
        }
        most
    });
    if basis == Some(Basis::Excerpt) && rights.max_lines.is_none() {
        desk.fault(at, "an excerpt states maxLines, how many lines it may show");
    }
    let licensed_url = rights
        .licensed_url
        .as_ref()
        .and_then(|url| desk.address(&format!("{at}/licensedUrl"), url));
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
    let at = format!("/lyrics/lines/{index}");
    let start_ms = millis(desk, &format!("{at}/startMs"), line.start_ms);
    let end_ms = millis(desk, &format!("{at}/endMs"), line.end_ms);
    if let (Some(start), Some(end)) = (start_ms, end_ms)
        && end < start
    {
        desk.fault(
            format!("{at}/endMs"),
            format!("line ends at {end} before it starts at {start}"),
        );
    }
    for (lang, text) in &line.layers {
        let place = format!("{at}/layers/{}", pointer_token(lang));
        match layers.iter().find(|layer| layer.lang == *lang) {
            // A listed layer that is missing here has had its own fault reported.
            None if listed.iter().any(|layer| layer.lang == *lang) => {}
            None => desk.fault(place, format!("no layer is “{lang}”; list it in /lyrics/layers")),
            Some(layer) if !layer.may_show() && !text.text.is_empty() => desk.fault(
                format!("{place}/text"),
                format!("layer “{lang}” has text but no rights basis that allows it; state one, or leave the text out"),
            ),
            Some(_) => {}
        }
    }
    let text_of = |layer: &Layer| line.layers.get(&layer.lang).map(|text| text.text.clone());
    Line {
        id: line.id.clone().unwrap_or_else(|| format!("l{}", index + 1)),
        start_ms,
        end_ms,
        section: line.section.clone(),
        texts: layers.iter().map(text_of).collect(),
    }
}

fn millis(desk: &mut Desk, at: &str, number: Option<i64>) -> Option<u32> {
    let number = number?;
    let millis = u32::try_from(number).ok();
    if millis.is_none() {
        desk.fault(at, format!("{number} ms is no time in a song"));
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
                format!("/lyrics/layers/{index}/rights/maxLines"),
                format!("the excerpt may show at most {most} of the lines, but {shown} have text"),
            );
        }
    }
}
