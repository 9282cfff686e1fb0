//! Any two texts are repaired, merged, compared and kept without a panic, and the second time without a change. A zero byte
//! ends the first; without one, the other is a snapshot with every key.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::authoring::{diff, fix, merge, with_previous};
use songcard::diagnose::read;
use songcard::text::news_post;
use songcard::words;
use songcard_fuzz::{EVERY_KEY, is_chosen};

fuzz_target!(|text: &str| {
    let is_chosen = is_chosen(text.as_bytes());
    let (ours, theirs) = text.split_once('\0').unwrap_or((text, EVERY_KEY));
    let ours = &check_fix(ours);
    if !is_chosen {
        return;
    }
    let theirs = &check_fix(theirs);
    let (Some(our_song), Some(their_song)) = (read(ours).song, read(theirs).song) else {
        // The command merges valid snapshots alone, but what is given to the function may be anything.
        let _ = merge(ours, theirs);
        return;
    };
    for words in words::ALL {
        assert_eq!(news_post(&our_song, &our_song, words, None), None);
        for link in [None, Some("https://cards.example/")] {
            news_post(&our_song, &their_song, words, link);
            news_post(&their_song, &our_song, words, link);
        }
    }
    check_merge(ours, ours);
    check_merge(ours, theirs);
    check_merge(theirs, ours);
    let named = with_previous(ours, "small-history/2021-11-08.json").unwrap();
    assert!(read(&named).song.is_some(), "{named}");
    assert_eq!(
        with_previous(&named, "small-history/2021-11-08.json").unwrap(),
        named
    );
});

/// The repaired text.
fn check_fix(text: &str) -> String {
    let fixed = fix(text);
    assert_eq!(fixed.repairs == 0, fixed.text == text);
    // The rest is true of a text that is as it was.
    if fixed.repairs > 0 {
        let again = fix(&fixed.text);
        assert_eq!((&again.text, again.repairs), (&fixed.text, 0));
        assert!(!diff("a.json", text, &fixed.text).is_empty());
        if read(text).song.is_some() {
            assert!(read(&fixed.text).song.is_some(), "{}", fixed.text);
        }
    }
    fixed.text
}

fn check_merge(ours: &str, theirs: &str) {
    let merged = merge(ours, theirs).unwrap();
    assert_eq!(merged.added == 0, merged.text == ours);
    if ours == theirs {
        assert_eq!((merged.added, merged.conflicts.len()), (0, 0));
    }
    if !merged.conflicts.is_empty() {
        return;
    }
    let again = merge(&merged.text, theirs).unwrap();
    assert_eq!((again.text, again.added), (merged.text, 0));
    assert!(again.conflicts.is_empty());
}
