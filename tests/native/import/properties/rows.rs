//! Random tables of ranks.

use super::import::Import;
use fastrand::Rng;
use songcard::import::csv::{ImportOptions, SheetOptions, Uncaptured, import};
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

/// The same rows as a spreadsheet with a row for each date and a column for each place.
pub fn place_columns_import(rows: &[String]) -> Import {
    let cells: Vec<Vec<&str>> = rows.iter().map(|row| row.split(',').collect()).collect();
    let dates: BTreeSet<&str> = cells.iter().map(|row| row[0]).collect();
    let places: BTreeSet<&str> = cells.iter().map(|row| row[2]).collect();
    let rank = |date: &str, place: &str| {
        let mut cells = cells.iter();
        let row = cells.find(|row| row[0] == date && row[2] == place);
        row.map_or("-", |row| row[3])
    };
    let mut table = "Date".to_owned();
    places
        .iter()
        .for_each(|place| table += &format!(";{place}"));
    for date in dates {
        table += &format!("\n{date}");
        let ranks = places.iter().map(|place| rank(date, place));
        ranks.for_each(|rank| table += &format!(";{rank}"));
    }
    let chart = cells[0][1].to_owned();
    Import::new(
        &table.clone(),
        &["asOf", "charts", "history", "sources"],
        move |snapshot| {
            let sheet = SheetOptions {
                scope: None,
                date: None,
                date_order: None,
                titles: &[],
                artists: &[],
            };
            let options = ImportOptions {
                file_name: "rows.csv",
                chart: Some(&chart),
                replace: false,
                uncaptured: &Uncaptured::Auto,
                sheet: Some(&sheet),
                source: None,
            };
            import(snapshot, &table, &options).summary.is_some()
        },
    )
}
