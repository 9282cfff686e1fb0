//! The Rust files: what each module includes.

use super::line::Territory;

/// The codes, and what is known of each territory.
pub fn song_tables(territories: &[Territory]) -> String {
    let codes: String = territories
        .iter()
        .map(|territory| &*territory.code)
        .collect();
    let regions = territories
        .iter()
        .map(|territory| match &*territory.region {
            "" => "None".to_owned(),
            region => format!("Some(Region::{region})"),
        });
    let itunes = territories
        .iter()
        .map(|territory| territory.itunes.to_string());
    format!(
        "/// Two letters each.\nconst CODES: &str = {codes:?};\n\
         const REGIONS: [Option<Region>; Territory::COUNT] = [{}];\n\
         const HAS_ITUNES_STORE: [bool; Territory::COUNT] = [{}];\n",
        regions.collect::<Vec<_>>().join(", "),
        itunes.collect::<Vec<_>>().join(", "),
    )
}

/// A constant for each language: its names, one on each line. And pairs of a code and a common name.
pub fn word_tables(territories: &[Territory], languages: &[String]) -> String {
    let table = |(at, tag): (usize, &String)| {
        let names: Vec<&str> = territories
            .iter()
            .map(|territory| &*territory.names[at])
            .collect();
        let constant = tag.to_uppercase();
        format!("const {constant}: &str = {:?};\n", names.join("\n"))
    };
    let names: String = languages.iter().enumerate().map(table).collect();
    let common = territories.iter().flat_map(|territory| {
        let names = territory.common.iter();
        names.map(|name| (&*territory.code, &**name))
    });
    let common: Vec<(&str, &str)> = common.collect();
    let count = common.len();
    format!("{names}const COMMON_NAMES: [(&str, &str); {count}] = {common:?};\n")
}

/// The board row by row: for each cell the index of its territory, or 255 where it is empty.
pub fn plot_tables(territories: &[Territory]) -> String {
    let tiles = || territories.iter().filter_map(|territory| territory.tile);
    let columns = tiles().map(|(column, _)| column + 1).max().unwrap_or(0);
    let rows = tiles().map(|(_, row)| row + 1).max().unwrap_or(0);
    let mut board = vec![u8::MAX; usize::from(columns) * usize::from(rows)];
    for (index, territory) in (0..).zip(territories) {
        if let Some((column, row)) = territory.tile {
            board[usize::from(row) * usize::from(columns) + usize::from(column)] = index;
        }
    }
    format!(
        "/// How many columns the board has.\npub const COLUMNS: u8 = {columns};\n\
         /// How many rows the board has.\npub const ROWS: u8 = {rows};\n\
         /// The index of the territory in each cell, row by row; 255 in an empty one.\n\
         const BOARD: [u8; {}] = {board:?};\n",
        board.len(),
    )
}

/// Pairs of what people write and the code that it means: common names and aliases, and codes of three letters.
pub fn diagnose_tables(territories: &[Territory]) -> String {
    let names = territories.iter().flat_map(|territory| {
        let other = territory.common.iter().chain(&territory.aliases);
        other.map(|name| (&**name, &*territory.code))
    });
    let names: Vec<(&str, &str)> = names.collect();
    let codes = territories
        .iter()
        .map(|territory| (&*territory.alpha3, &*territory.code));
    let codes: Vec<(&str, &str)> = codes.collect();
    format!(
        "const OTHER_NAMES: [(&str, &str); {}] = {names:?};\n\
         const ALPHA3: [(&str, &str); {}] = {codes:?};\n",
        names.len(),
        codes.len()
    )
}
