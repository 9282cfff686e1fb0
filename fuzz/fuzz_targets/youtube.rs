//! Any text is the address of one video, which its id alone names too, or is refused with a sentence.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::youtube::{VideoAddress, import};
use songcard_fuzz::{check_import, snapshot};

fuzz_target!(|text: &str| match VideoAddress::parse(text) {
    Ok(address) => {
        let short = format!("https://youtu.be/{}", address.video.as_str());
        assert_eq!(VideoAddress::parse(&short).unwrap().video, address.video);
        check_import(snapshot(text.as_bytes()), &["song"], |snapshot| {
            !import(snapshot, &address).has_errors()
        })
        .expect("a video is always added");
    }
    Err(error) => assert!(!error.to_string().is_empty()),
});
