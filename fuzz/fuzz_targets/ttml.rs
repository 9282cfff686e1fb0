//! Whatever the bytes, TTML is read without a panic into lines that a snapshot may hold.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::ttml;

fuzz_target!(|bytes: &[u8]| {
    let reading = ttml::read(bytes, None);
    let Some(ttml) = reading.found else {
        assert!(!reading.remarks.is_empty());
        return;
    };
    for line in &ttml.sheet.lines {
        let behind = line.background.iter().flat_map(|behind| &behind.texts);
        for (layer, piece) in line.texts.iter().chain(behind) {
            assert!(*layer < ttml.sheet.layers.len());
            assert!(piece.is_sound(), "{piece:?}");
        }
    }
});
