//! For any bytes a recording of MusicBrainz is read without a panic, and imported again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::musicbrainz::{RecordingAddress, import, read};
use songcard_fuzz::{check_import, is_chosen, snapshot};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = str::from_utf8(bytes) {
        check_address(text);
    }
    let result = read(bytes);
    assert_eq!(result.value.is_none(), result.diagnostics.has_errors());
    if let Some(recording) = result.value.filter(|_| is_chosen(bytes)) {
        let owned = ["asOf", "song", "credits", "sources"];
        check_import(snapshot(bytes), &owned, |snapshot| {
            !import(snapshot, &recording).has_errors()
        });
    }
});

fn check_address(text: &str) {
    match RecordingAddress::parse(text) {
        Ok(address) => {
            let own = format!("https://musicbrainz.org{}", address.path());
            assert_eq!(RecordingAddress::parse(&own), Ok(address));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
