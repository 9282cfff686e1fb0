//! Lyrics: no text without a basis that allows it, no time that runs backwards.

use super::desk::{Desk, Ids};
use super::place::Place;
use super::{lines, people};
use crate::snapshot;
use crate::song::{
    Layer, LayerRole, Line, Lyrics, Rights, RightsBasis, Singer, SingerKind, SyncLevel, Timing,
};

pub(super) const LYRICS: Place = Place::top("lyrics");

pub(super) fn read(desk: &mut Desk, lyrics: &snapshot::Lyrics) -> Option<Lyrics> {
    let sync = desk.word(
        &LYRICS.key("sync"),
        "sync",
        lyrics.sync.as_deref().unwrap_or("none"),
        &SyncLevel::NAMES,
    );
    let timing = lyrics
        .timing
        .as_ref()
        .and_then(|word| desk.word(&LYRICS.key("timing"), "timing", word, &Timing::NAMES));
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
                format_args!("an earlier layer already has the language “{}”", layer.lang),
            );
        }
        layers.extend(read_layer(desk, &at, layer));
    }
    let mut singer_ids = Ids::default();
    let singers = singers(desk, &lyrics.singers, &mut singer_ids);
    let mut ids = Ids::default();
    let mut lines: Vec<Line> = Vec::new();
    let mut above = None;
    for (index, line) in lyrics.lines.iter().enumerate() {
        let read = lines::read(desk, index, line, lyrics, &layers, &singer_ids);
        if let (Some(start), Some(above)) = (read.start_ms, above)
            && start < above
        {
            desk.fault(
                &LYRICS.key("lines").item(index).key("startMs"),
                format_args!("this line starts at {start} ms, before an earlier line at {above} ms; list lines in order of time"),
            );
        }
        above = read.start_ms.or(above);
        if !ids.add(&read.id) {
            desk.fault(
                &LYRICS.key("lines").item(index).key("id"),
                format_args!("the id “{}” is already used by an earlier line", read.id),
            );
        }
        lines.push(read);
    }
    excerpts(desk, &layers, &lines);
    // Where nothing is said, times are there to be followed.
    if sync == Some(SyncLevel::Off) && lyrics.sync.is_some() {
        untime(desk, &mut lines);
    }
    Some(Lyrics {
        sync: sync?,
        timing,
        singers,
        lines,
        layers,
    })
}

/// Takes the times out that nothing may follow.
fn untime(desk: &mut Desk, lines: &mut [Line]) {
    let mut timed = false;
    for line in lines {
        timed |= line.begins_ms().is_some();
        (line.start_ms, line.end_ms) = (None, None);
        if let Some(behind) = &mut line.background {
            (behind.start_ms, behind.end_ms) = (None, None);
        }
    }
    if timed {
        desk.warn(
            &LYRICS.key("sync"),
            format_args!("lines have times but sync is “none”, so they follow no player; write “line” or “word”, or remove the times"),
        );
    }
}

fn singers(desk: &mut Desk, singers: &[snapshot::Singer], ids: &mut Ids) -> Vec<Singer> {
    let mut read = Vec::new();
    for (index, singer) in singers.iter().enumerate() {
        let at = LYRICS.key("singers");
        let at = at.item(index);
        desk.filled(&at.key("id"), "id", &singer.id);
        if !ids.add(&singer.id) {
            desk.fault(
                &at.key("id"),
                format_args!(
                    "the id “{}” is already used by an earlier singer",
                    singer.id
                ),
            );
        }
        if singer.name.is_none() {
            desk.warn(
                &at,
                format_args!("this singer has no name, so none is shown where they sing"),
            );
        }
        let name = singer.name.as_ref().map(|name| {
            desk.filled(&at.key("name"), "name", name);
            people::text(desk, &at.key("names"), name, &singer.names)
        });
        let kind = singer.kind.as_ref().and_then(|word| {
            desk.word(&at.key("kind"), "kind of singer", word, &SingerKind::NAMES)
        });
        read.push(Singer { name, kind });
    }
    read
}

fn read_layer(desk: &mut Desk, at: &Place, layer: &snapshot::Layer) -> Option<Layer> {
    desk.language(&at.key("lang"), &layer.lang);
    let role = desk.word(&at.key("role"), "role", &layer.role, &LayerRole::NAMES);
    let source = desk.source(at, &layer.source);
    let rights = layer
        .rights
        .as_ref()
        .and_then(|rights| read_rights(desk, &at.key("rights"), rights));
    let allowed = matches!(
        rights.as_ref().map(|rights| rights.basis),
        Some(RightsBasis::Licensed | RightsBasis::Permission)
    );
    let named = |rights: &Rights| rights.holder.is_some() || rights.notice.is_some();
    if allowed && source.is_none() && !rights.as_ref().is_some_and(named) {
        desk.warn(
            &at.key("rights"),
            format_args!(
                "this layer does not say who allows its text; give a holder, a notice or a source"
            ),
        );
    }
    Some(Layer {
        lang: layer.lang.clone(),
        role: role.filter(|_| rights.is_some() == layer.rights.is_some())?,
        system: layer.system.clone(),
        by: layer.by.clone(),
        source,
        licence: layer.licence.clone(),
        rights,
    })
}

fn read_rights(desk: &mut Desk, at: &Place, rights: &snapshot::Rights) -> Option<Rights> {
    let basis = desk.word(
        &at.key("basis"),
        "rights basis",
        &rights.basis,
        &RightsBasis::NAMES,
    );
    let max_lines = rights.max_lines.and_then(|lines| {
        let most = u32::try_from(lines).ok();
        let most = most.filter(|lines| (1..=10_000).contains(lines));
        if most.is_none() {
            desk.fault(
                &at.key("maxLines"),
                format_args!("an excerpt of {lines} lines is not possible; it has 1 to 10000"),
            );
        }
        most
    });
    if basis == Some(RightsBasis::Excerpt) && rights.max_lines.is_none() {
        desk.fault(
            at,
            format_args!("an excerpt needs maxLines, the number of lines it may show"),
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

fn excerpts(desk: &mut Desk, layers: &[Layer], lines: &[Line]) {
    for (index, layer) in layers.iter().enumerate() {
        let rights = layer
            .rights
            .as_ref()
            .filter(|rights| rights.basis == RightsBasis::Excerpt);
        let Some(most) = rights.and_then(|rights| rights.max_lines) else {
            continue;
        };
        // What is sung behind a line is a part of that line.
        let has =
            |texts: &[Option<String>]| texts[index].as_ref().is_some_and(|text| !text.is_empty());
        let filled = |line: &&Line| {
            has(&line.texts)
                || line
                    .background
                    .as_ref()
                    .is_some_and(|behind| has(&behind.texts))
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
