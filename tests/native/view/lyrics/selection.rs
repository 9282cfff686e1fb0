//! Lines picked to be shared: what a reader meets while picking, and what is said of it.

use crate::support::html::Element;
use crate::support::lyrics_made::{moon, panel, panel_of};
use crate::support::made::card_chosen;
use leptos::prelude::Set;
use songcard::embed::{Size, View};
use songcard::song::Song;
use songcard::view::PictureResult;
use songcard::words;

fn picking(song: &Song, lang: &str, lines: &[usize]) -> Element {
    let card = card_chosen(song, lang, Size::Full, |state| {
        state.open(View::Lyrics);
        state.lyrics.picked.set(Some(lines.to_vec()));
    });
    Element::parse(&panel_of(&card))
}

#[test]
fn lines_are_buttons_only_while_they_are_picked() {
    let song = moon();
    let plain = Element::parse(&panel(&song, "en"));
    assert!(plain.with("role", "button").is_empty());
    let root = picking(&song, "en", &[0, 3]);
    let buttons = root.with("role", "button");
    let pressed = buttons
        .iter()
        .map(|line| line.attribute("aria-pressed").unwrap());
    assert_eq!(
        pressed.collect::<Vec<_>>(),
        ["true", "false", "true", "false"]
    );
    for button in buttons {
        assert_eq!(button.attribute("tabindex"), Some("0"));
        assert!(!button.spoken().is_empty());
    }
}

#[test]
fn actions_appear_with_the_first_selected_line() {
    let song = moon();
    let tools = |root: &Element| {
        let tools = root.with("class", "picking")[0].all();
        let buttons = tools
            .into_iter()
            .filter(|element| element.name == "button")
            .map(|button| (button.text(), button.attribute("disabled").is_some()));
        buttons.collect::<Vec<_>>()
    };
    let named = |name: &str, off| (name.to_owned(), off);
    let plain = Element::parse(&panel(&song, "en"));
    assert_eq!(tools(&plain), [named("Share lines", false)]);
    for (lines, off) in [(&[][..], true), (&[1][..], false)] {
        assert_eq!(
            tools(&picking(&song, "en", lines)),
            [
                named("Share lines", false),
                named("Copy link", off),
                named("Copy text", off),
                named("Image", off)
            ]
        );
    }
}

#[test]
fn the_status_line_states_the_picture_s_result() {
    let said = [
        (None, "en", "1 line"),
        (Some(PictureResult::Saved), "en", "Saved"),
        (Some(PictureResult::Saved), "ko", "저장됨"),
        (
            Some(PictureResult::TooMany),
            "en",
            "These lines don’t fit in one image. Choose fewer.",
        ),
        (
            Some(PictureResult::TooMany),
            "ko",
            "고른 줄이 이미지 한 장에 다 들어가지 않습니다. 줄 수를 줄여 주세요.",
        ),
        (
            Some(PictureResult::Refused),
            "en",
            "This browser can’t make the image.",
        ),
        (
            Some(PictureResult::Refused),
            "ko",
            "이 브라우저에서는 이미지를 만들 수 없습니다.",
        ),
    ];
    for (outcome, lang, text) in said {
        let card = card_chosen(&moon(), lang, Size::Full, |state| {
            state.open(View::Lyrics);
            state.lyrics.picked.set(Some(vec![1]));
            state.lyrics.picture.set(outcome);
        });
        let root = Element::parse(&panel_of(&card));
        let status = root.with("class", "picking")[0].with("role", "status")[0].text();
        assert_eq!(status, text);
    }
}

#[test]
fn shared_lines_are_the_selected_or_the_marked_ones() {
    let shared = [
        (None, &[][..], &[][..]),
        (None, &[2, 3, 4], &[2, 3, 4]),
        (Some(vec![]), &[2], &[2]),
        (Some(vec![1, 3]), &[2], &[1, 3]),
        (Some(vec![1]), &[], &[1]),
    ];
    for (picked, marked, lines) in shared {
        card_chosen(&moon(), "en", Size::Full, |state| {
            state.lyrics.picked.set(picked.clone());
            state.lyrics.marked.set(marked.to_vec());
            assert_eq!(state.lyrics.shared_lines(), lines, "{picked:?} {marked:?}");
        });
    }
}

#[test]
fn the_number_of_selected_lines_has_its_limit() {
    let said = [
        (0, None, "Choose the lines to share", "공유할 줄을 고르세요"),
        (1, None, "1 line", "1줄 선택"),
        (3, None, "3 lines", "3줄 선택"),
        (
            0,
            Some(2),
            "Choose the lines to share (up to 2)",
            "공유할 줄을 고르세요 (최대 2줄)",
        ),
        (2, Some(2), "2 lines (up to 2)", "2줄 선택 (최대 2줄)"),
    ];
    for (count, most, english, korean) in said {
        assert_eq!(
            (words::for_tag("en").line_sharing.lines_picked)(count, most),
            english
        );
        assert_eq!(
            (words::for_tag("ko").line_sharing.lines_picked)(count, most),
            korean
        );
    }
}
