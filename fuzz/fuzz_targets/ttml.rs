//! For any bytes TTML is parsed without a panic into lines that a snapshot can represent,
//! and imported again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::{Format, ttml};
use songcard_fuzz::check_lyrics;

fuzz_target!(|bytes: &[u8]| {
    let reading = ttml::read(bytes, None);
    let Some(ttml) = reading.value else {
        assert!(!reading.diagnostics.kept.is_empty());
        return;
    };
    for line in &ttml.lyrics.lines {
        let behind = line.background.iter().flat_map(|behind| &behind.texts);
        for (layer, piece) in line.texts.iter().chain(behind) {
            assert!(*layer < ttml.lyrics.layers.len());
            assert!(piece.is_representable(), "{piece:?}");
        }
    }
    check_lyrics(Format::Ttml, bytes);
});
