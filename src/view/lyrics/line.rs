//! One line: its section, who sings it, its texts, what is sung behind it, notes.

use super::picking::selectable;
use super::seek;
use super::text::texts;
use crate::markup::html::{div, li, span, ul};
use crate::markup::{El, html};
use crate::song::{Line, Lyrics, Note, Song};
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::source_mark::source_mark;
use crate::view::state::State;
use crate::words::Words;
use leptos::prelude::*;

/// Colours that singers have; a seventh has the first one's again, and the name says who it is.
const COLOURS: [&str; 6] = ["0", "1", "2", "3", "4", "5"];

pub(super) fn line(cx: &CardContext, lyrics: &Lyrics, at: usize) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let line = &lyrics.lines[at];
    let opens = line.section.is_some();
    let pause = lyrics.break_ms(at);
    let item = match (opens, line.is_blank(), pause) {
        (true, ..) => "opens-section",
        (_, true, None) => "blank",
        _ => "",
    };
    let section = line.section.as_ref().map(|name| {
        let known = section(words, name);
        let lang = lang_attribute(words, &song.lang).filter(|_| known.is_none());
        html::p()
            .class("section")
            .attr("lang", lang)
            .attr("dir", "auto")
            .child(known.unwrap_or_else(|| name.clone()))
    });
    let silence = pause.map(|length| {
        html::p()
            .class("instrumental")
            .child(non_breaking(&(words.lyrics.instrumental)(length / 1000)))
    });
    let (texts, after) = if line.is_blank() {
        (silence, None)
    } else {
        let texts = texts(state, lyrics, &line.texts);
        let texts = selectable(state, at, div().class("texts").children(texts));
        (Some(texts), silence)
    };
    let notes = (!line.notes.is_empty()).then(|| {
        let notes = line.notes.iter();
        ul().class("line-notes")
            .children(notes.map(|about| note(cx, about)))
    });
    // Never a colour without a name.
    let named = |singer: &&usize| lyrics.singers[**singer].name.is_some();
    let first = line.singers.iter().find(named);
    li().class(item)
        .attr("part", "line")
        .attr("data-line", line.id.clone())
        .attr("data-marked", move || {
            state.lyrics.marked.read().contains(&at)
        })
        .attr("data-singer", first.map(|singer| colour(*singer)))
        .attr(
            "aria-hidden",
            (line.is_blank() && !opens && pause.is_none()).then_some("true"),
        )
        .child(section)
        .child(singers(song, words, lyrics, at))
        .child(texts)
        .child(background_vocals(words, state, lyrics, line))
        .child(seek::time(words, state, lyrics, at))
        .child(notes)
        .child(after)
}

/// A section by its name in the reader's language, where it has one: `Pre-Chorus`, `verse 2`.
fn section(words: &'static Words, name: &str) -> Option<String> {
    let kind = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = &name[kind.len()..];
    let key: String = kind
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '-' | '_'))
        .flat_map(char::to_lowercase)
        .collect();
    let known = (words.lyrics.section)(&key)?;
    Some(if number.is_empty() {
        known.to_owned()
    } else {
        (words.lyrics.numbered_section)(known, number)
    })
}

/// The names of the singers, where they differ from those of the previous line.
fn singers(song: &Song, words: &'static Words, lyrics: &Lyrics, at: usize) -> Option<El> {
    let now = &lyrics.lines[at].singers;
    if now.is_empty() {
        return None;
    }
    let above = lyrics.lines[..at].iter().rev();
    let before = above
        .map(|line| &line.singers)
        .find(|singers| !singers.is_empty());
    if before == Some(now) {
        return None;
    }
    let names = now.iter().filter_map(|singer| {
        let name = lyrics.singers[*singer].name.as_ref()?;
        let lang = name.lang_for(words.tag).unwrap_or(&song.lang);
        let name = span()
            .attr("lang", lang_attribute(words, lang))
            .attr("dir", "auto")
            .attr("translate", "no")
            .attr("data-singer", colour(*singer))
            .child(words.person(name).to_owned());
        Some(name)
    });
    let names: Vec<El> = names.collect();
    (!names.is_empty()).then(|| html::p().class("singers").children(names))
}

fn colour(singer: usize) -> &'static str {
    COLOURS[singer % COLOURS.len()]
}

/// What others sing behind the line, quieter than the line.
fn background_vocals(
    words: &'static Words,
    state: State,
    lyrics: &Lyrics,
    line: &Line,
) -> Option<El> {
    let behind = line.background.as_ref()?;
    let texts = texts(state, lyrics, &behind.texts);
    let group = div()
        .class("texts behind")
        .attr("role", "group")
        .attr("aria-label", words.lyrics.background_vocals);
    Some(group.children(texts))
}

fn note(cx: &CardContext, note: &Note) -> El {
    let song = &cx.song;
    let lang = note.lang.as_ref().unwrap_or(&song.lang);
    li().attr("lang", lang.clone())
        .attr("dir", "auto")
        .child(note.text.clone())
        .child(note.source.map(|id| source_mark(cx, id)))
}
