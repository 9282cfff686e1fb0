//! For any bytes a picture is published in both sizes, or refused with a sentence.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::native::pictures::artwork_files;
use songcard_fuzz::is_chosen;

fuzz_target!(|bytes: &[u8]| match artwork_files(bytes) {
    Ok(files) if is_chosen(bytes) => {
        // What is published can be published again.
        artwork_files(&files.large).expect("the large picture is one");
        artwork_files(&files.small).expect("the small picture is one");
    }
    Ok(_) => {}
    Err(error) => assert!(!error.to_string().is_empty()),
});
