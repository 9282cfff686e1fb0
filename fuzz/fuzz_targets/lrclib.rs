//! For any bytes an answer of LRCLIB is read without a panic into lyrics that can be imported again and again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::Format;
use songcard_fuzz::{check_lyrics, choice};

fuzz_target!(|bytes: &[u8]| {
    let id = [None, Some(12)][choice(bytes) / 32 % 2];
    check_lyrics(Format::Lrclib(id), bytes);
});
