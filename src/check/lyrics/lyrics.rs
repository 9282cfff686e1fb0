//! The lyrics as a whole: layers, singers, the order of lines, what follows the music.

use super::layers::{check_excerpts, checked_layer};
use super::lines::checked_line;
use crate::check::checker::{Checker, IdIndex};
use crate::check::pointer::Pointer;
use crate::snapshot;
use crate::song::{Layer, Line, Lyrics, Singer, SyncLevel};

const LYRICS: Pointer = Pointer::LYRICS;

pub(in crate::check) fn checked_lyrics(
    checker: &mut Checker,
    lyrics: &snapshot::Lyrics,
) -> Option<Lyrics> {
    let sync = checker.keyword(
        &LYRICS.key("sync"),
        "sync",
        lyrics.sync.as_deref().unwrap_or("none"),
    );
    let timing = lyrics
        .timing
        .as_ref()
        .and_then(|word| checker.keyword(&LYRICS.key("timing"), "timing", word));
    if lyrics.layers.is_empty() {
        checker.error(
            &LYRICS.key("layers"),
            format_args!("no layer is listed; list at least the original"),
        );
    }
    let mut layers: Vec<Layer> = Vec::new();
    for (index, layer) in lyrics.layers.iter().enumerate() {
        let list = LYRICS.key("layers");
        let at = list.item(index);
        if layers.iter().any(|other| other.lang == layer.lang) {
            checker.error(
                &at.key("lang"),
                format_args!("an earlier layer already has the language “{}”", layer.lang),
            );
        }
        layers.extend(checked_layer(checker, &at, layer));
    }
    let mut singer_ids = IdIndex::default();
    let singers = checked_singers(checker, &lyrics.singers, &mut singer_ids);
    let mut ids = IdIndex::default();
    let mut lines: Vec<Line> = Vec::new();
    let mut earlier_ms = None;
    for (index, line) in lyrics.lines.iter().enumerate() {
        let line = checked_line(checker, index, line, lyrics, &layers, &singer_ids);
        if let (Some(start), Some(earlier)) = (line.start_ms, earlier_ms)
            && start < earlier
        {
            checker.error(
                &LYRICS.key("lines").item(index).key("startMs"),
                format_args!("this line starts at {start} ms, before an earlier line at {earlier} ms; list lines in order of time"),
            );
        }
        earlier_ms = line.start_ms.or(earlier_ms);
        if !ids.add(&line.id) {
            checker.error(
                &LYRICS.key("lines").item(index).key("id"),
                format_args!("the id “{}” is already used by an earlier line", line.id),
            );
        }
        lines.push(line);
    }
    check_excerpts(checker, &layers, &lines);
    // Without a stated `sync`, the lines that have times follow the music.
    if sync == Some(SyncLevel::Off) && lyrics.sync.is_some() {
        remove_times(checker, &mut lines);
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
fn remove_times(checker: &mut Checker, lines: &mut [Line]) {
    let mut had_times = false;
    for line in lines {
        had_times |= line.begins_ms().is_some();
        (line.start_ms, line.end_ms) = (None, None);
        if let Some(background) = &mut line.background {
            (background.start_ms, background.end_ms) = (None, None);
        }
    }
    if had_times {
        checker.warning(
            &LYRICS.key("sync"),
            format_args!("lines have times but sync is “none”, so they follow no player; write “line” or “word”, or remove the times"),
        );
    }
}

fn checked_singers(
    checker: &mut Checker,
    singers: &[snapshot::Singer],
    ids: &mut IdIndex,
) -> Vec<Singer> {
    let mut checked = Vec::new();
    for (index, singer) in singers.iter().enumerate() {
        let list = LYRICS.key("singers");
        let at = list.item(index);
        checker.visible_text(&at.key("id"), "id", &singer.id);
        if !ids.add(&singer.id) {
            checker.error(
                &at.key("id"),
                format_args!(
                    "the id “{}” is already used by an earlier singer",
                    singer.id
                ),
            );
        }
        if singer.name.is_none() {
            checker.warning(
                &at,
                format_args!("this singer has no name, so none is shown where they sing"),
            );
        }
        let name = singer.name.as_ref().map(|name| {
            checker.visible_text(&at.key("name"), "name", name);
            checker.localized_text(&at.key("names"), name, &singer.names)
        });
        let kind = singer
            .kind
            .as_ref()
            .and_then(|word| checker.keyword(&at.key("kind"), "kind of singer", word));
        checked.push(Singer { name, kind });
    }
    checked
}
