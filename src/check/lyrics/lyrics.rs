//! The lyrics as a whole: layers, singers, the order of lines, what follows the music.

use super::layers::{check_excerpts, checked_layer};
use super::lines::checked_line;
use crate::check::Mistake;
use crate::check::checker::{Checker, IdIndex};
use crate::snapshot::{self, At, Pointer};
use crate::song::{Layer, Line, Lyrics, Singer, SyncLevel};

pub(in crate::check) fn checked_lyrics(
    checker: &mut Checker,
    at: &At<snapshot::Lyrics>,
    lyrics: &snapshot::Lyrics,
) -> Option<Lyrics> {
    let sync = checker.keyword(&at.sync(), "sync", lyrics.sync.as_deref().unwrap_or("none"));
    let timing = lyrics
        .timing
        .as_ref()
        .and_then(|word| checker.keyword(&at.timing(), "timing", word));
    if lyrics.layers.is_empty() {
        checker.error(
            &at.layers(),
            format_args!("no layer is listed; list at least the original"),
        );
    }
    let mut layers: Vec<Layer> = Vec::new();
    for (index, layer) in lyrics.layers.iter().enumerate() {
        let list = at.layers();
        let at = list.item(index);
        if layers
            .iter()
            .any(|other| other.lang.eq_ignore_ascii_case(&layer.lang))
        {
            checker.mistake(
                Mistake::Repeated,
                &at.lang(),
                format_args!("an earlier layer already has the language “{}”", layer.lang),
            );
        }
        layers.extend(checked_layer(checker, &at, layer));
    }
    let mut singer_ids = IdIndex::default();
    let singers = checked_singers(checker, &at.singers(), &lyrics.singers, &mut singer_ids);
    let mut ids = IdIndex::default();
    let mut lines: Vec<Line> = Vec::new();
    let mut earlier_ms = None;
    let lines_at = at.lines();
    for (index, line) in lyrics.lines.iter().enumerate() {
        let line_at = lines_at.item(index);
        let line = checked_line(
            checker,
            (index, &line_at),
            line,
            lyrics,
            &layers,
            &singer_ids,
        );
        if let (Some(start), Some(earlier)) = (line.start_ms, earlier_ms)
            && start < earlier
        {
            checker.error(
                &line_at.start_ms(),
                format_args!("this line starts at {start} ms, before an earlier line at {earlier} ms; list lines in order of time"),
            );
        }
        earlier_ms = line.start_ms.or(earlier_ms);
        if !ids.add(&line.id) {
            checker.mistake(
                Mistake::Repeated,
                &line_at.id(),
                format_args!("the id “{}” is already used by an earlier line", line.id),
            );
        }
        lines.push(line);
    }
    check_excerpts(checker, &at.layers(), &layers, &lines);
    // Without a stated `sync`, the lines that have times follow the music.
    if sync == Some(SyncLevel::Off) && lyrics.sync.is_some() {
        remove_times(checker, &at.sync(), &mut lines);
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
fn remove_times(checker: &mut Checker, sync_at: &Pointer, lines: &mut [Line]) {
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
            sync_at,
            format_args!("lines have times but sync is “none”, so they follow no player; write “line” or “word”, or remove the times"),
        );
    }
}

fn checked_singers(
    checker: &mut Checker,
    list: &At<[snapshot::Singer]>,
    singers: &[snapshot::Singer],
    ids: &mut IdIndex,
) -> Vec<Singer> {
    let mut checked = Vec::new();
    for (index, singer) in singers.iter().enumerate() {
        let at = list.item(index);
        checker.visible_text(&at.id(), "id", &singer.id);
        if !ids.add(&singer.id) {
            checker.mistake(
                Mistake::Repeated,
                &at.id(),
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
            checker.visible_text(&at.name(), "name", name);
            checker.localized_text(&at.names(), name, &singer.names)
        });
        let kind = singer
            .kind
            .as_ref()
            .and_then(|word| checker.keyword(&at.kind(), "kind of singer", word));
        checked.push(Singer { name, kind });
    }
    checked
}
