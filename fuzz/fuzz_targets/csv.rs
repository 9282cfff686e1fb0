//! Any text is read as rows or as a spreadsheet without a panic, and imported again without a change.
#![no_main]

use libfuzzer_sys::fuzz_target;
use songcard::import::csv::{DateOrder, ImportOptions, SheetOptions, Uncaptured, import};
use songcard::song::{Date, Scope};
use songcard_fuzz::{check_import, choice, snapshot};

fuzz_target!(|text: &str| {
    let choice = choice(text.as_bytes());
    let owned = ["asOf", "charts", "history", "sources"];
    let uncaptured = match choice / 4 % 3 {
        0 => Uncaptured::Ask,
        1 => Uncaptured::Auto,
        _ => Uncaptured::Never,
    };
    let sheet = SheetOptions {
        scope: [None, Scope::from_code("KR")][choice / 12 % 2],
        date: [None, Date::parse("2021-06-01").ok()][choice / 24 % 2],
        date_order: [None, Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst)][choice / 48 % 3],
        titles: &[],
        artists: &[],
    };
    check_import(snapshot(text.as_bytes()), &owned, |snapshot| {
        let options = ImportOptions {
            file_name: "rows.csv",
            chart: [None, Some("weekly")][choice % 2],
            replace: choice / 2 % 2 == 1,
            uncaptured: &uncaptured,
            sheet: [None, Some(&sheet)][choice / 144 % 2],
            source: None,
        };
        let imported = import(snapshot, text, &options);
        for problem in &imported.about_file.kept {
            if let Some(bytes) = &problem.location.bytes {
                assert!(text.get(bytes.clone()).is_some(), "{problem:?}");
            }
        }
        imported.summary.is_some()
    });
});
