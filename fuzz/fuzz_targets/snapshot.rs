//! Any text is read as a snapshot without a panic, and as a browser reads it, whose values come through serde.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::check::check;
use songcard::diagnose::read;
use songcard::snapshot::Document;

fuzz_target!(|text: &str| {
    if let Some(song) = read(text).song {
        let document: Document = serde_json::from_str(text).unwrap();
        assert_eq!(check(&document).song, Some(song));
    }
});
