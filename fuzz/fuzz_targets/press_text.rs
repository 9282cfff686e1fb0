//! Any text is read as a report without a panic, and imported again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::StatedSource;
use songcard::import::press_text::{PressTextOptions, import};
use songcard::song::Rank;
use songcard_fuzz::{check_import, choice, snapshot};

fuzz_target!(|text: &str| {
    let choice = choice(text.as_bytes());
    let options = PressTextOptions {
        chart: ["weekly", "itunes-top-songs"][choice % 2],
        rank: Rank::new([1, 1, 1, 5][choice / 2 % 4]).unwrap(),
        date: [Some("2021-11-08"), None][choice / 8 % 4 / 3],
        source: StatedSource {
            file_name: Some("report.txt"),
            ..StatedSource::default()
        },
        replace: choice / 32 % 2 == 1,
    };
    let owned = ["asOf", "charts", "claims", "performance", "sources"];
    check_import(snapshot(text.as_bytes()), &owned, |snapshot| {
        let imported = import(snapshot, text, &options);
        for problem in &imported.about_text.kept {
            if let Some(bytes) = &problem.location.bytes {
                assert!(text.get(bytes.clone()).is_some(), "{problem:?}");
            }
        }
        imported.summary.is_some()
    });
});
