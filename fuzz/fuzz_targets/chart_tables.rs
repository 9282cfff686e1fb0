//! Any text is read as a table of a whole chart without a panic, and imported again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::TableKind;
use songcard::import::chart_tables::{StatedChart, TableFile, TableOptions, TableSong, import};
use songcard::song::{Date, Scope};
use songcard_fuzz::{check_import, choice, snapshot};

fuzz_target!(|text: &str| {
    let choice = choice(text.as_bytes());
    let owned = ["asOf", "charts", "history", "sources"];
    let file = TableFile {
        name: ["", "regional-kr-daily-2021-11-08.csv"][choice % 2],
        text,
        kind: TableKind::of(text),
    };
    check_import(snapshot(text.as_bytes()), &owned, |snapshot| {
        let song = TableSong::new(snapshot, &[], &[], &[]);
        let options = TableOptions {
            stated: StatedChart {
                chart: [None, Some("weekly")][choice / 2 % 2],
                scope: [None, Scope::from_code("KR")][choice / 4 % 2],
                date: [None, Date::parse("2021-11-08").ok()][choice / 8 % 2],
            },
            song,
            source: None,
            replace: choice / 16 % 2 == 1,
        };
        import(snapshot, std::slice::from_ref(&file), &options)
            .summary
            .is_some()
    });
});
