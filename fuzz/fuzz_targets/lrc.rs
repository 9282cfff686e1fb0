//! For any bytes LRC is parsed without a panic into lines that a snapshot can represent,
//! and imported again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::{Format, lrc};
use songcard_fuzz::check_lyrics;

fuzz_target!(|bytes: &[u8]| {
    let reading = lrc::read(bytes);
    let Some(lrc) = reading.value else {
        assert!(!reading.diagnostics.kept.is_empty());
        return;
    };
    assert!(lrc.lines.is_sorted_by_key(|line| line.start_ms));
    for line in &lrc.lines {
        for piece in [&line.sung].into_iter().chain(&line.alternatives) {
            assert!(piece.is_representable(), "{piece:?}");
        }
    }
    check_lyrics(Format::Lrc, bytes);
});
