//! Random tables of ranks.

use super::import::Import;
use fastrand::Rng;
use songcard::import::csv::{ImportOptions, Uncaptured, import};
use std::collections::BTreeSet;

/// Rows of a table about one chart, without its header, each for another place and date.
pub fn rows(chance: &mut Rng) -> Vec<String> {
    let mut places = BTreeSet::new();
    let chart = ["daily", "billboard-hot-100"][chance.usize(..2)];
    for _ in 0..1 + chance.usize(..30) {
        let code = ["US", "KR", "JP", "WW"][chance.usize(..4)];
        places.insert((chance.u8(1..29), code));
    }
    let mut rank = || chance.u8(1..=100);
    let row = |(day, code)| format!("2021-06-{day:02},{chart},{code},{}", rank());
    places.into_iter().map(row).collect()
}

pub fn csv_import(rows: Vec<String>) -> Import {
    let table = format!("date,chart,territory,rank\n{}\n", rows.join("\n"));
    table_import(table)
}

pub fn table_import(table: String) -> Import {
    Import::new(
        &table.clone(),
        &["asOf", "charts", "history", "sources"],
        move |snapshot| {
            let options = ImportOptions {
                file_name: "rows.csv",
                chart: None,
                replace: false,
                uncaptured: &Uncaptured::Auto,
                sheet: None,
                source: None,
            };
            import(snapshot, &table, &options).summary.is_some()
        },
    )
}
