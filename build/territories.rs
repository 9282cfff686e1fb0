//! The tables of the territories, in Rust, from `src/song/territories.csv`.
//!
//! Each module that uses a table includes a file of its own name, for instance `territories/plot.rs`. The tables have one
//! element for each territory in the order of the codes, and forms that add few bytes to the wasm.

use std::path::Path;
use std::{env, fs};

const TABLE: &str = "src/song/territories.csv";
/// The columns that are no languages: those before the names, and those after them.
const FIRST_COLUMNS: [&str; 6] = ["code", "alpha3", "region", "itunes", "column", "row"];
const LAST_COLUMNS: [&str; 2] = ["common", "aliases"];

/// One line of the table.
struct Territory {
    code: String,
    alpha3: String,
    region: String,
    itunes: bool,
    /// Column and row of the tile.
    tile: Option<(u8, u8)>,
    /// In the order of the languages.
    names: Vec<String>,
    common: Vec<String>,
    aliases: Vec<String>,
}

/// Writes the Rust files into the folder that Cargo gives to build scripts.
///
/// # Errors
/// A sentence that names the line and says what would be right.
pub fn write_tables() -> Result<(), String> {
    let text = fs::read_to_string(TABLE).map_err(|error| format!("{TABLE}: {error}."))?;
    let mut lines = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.starts_with('#'));
    let (_, head) = lines.next().ok_or(format!("{TABLE} has no line."))?;
    let languages = languages(&cells(head)).ok_or(format!(
        "{TABLE}: the columns must be {}, then a language each, then {}.",
        FIRST_COLUMNS.join(", "),
        LAST_COLUMNS.join(", ")
    ))?;
    let mut territories: Vec<Territory> = Vec::new();
    for (number, line) in lines {
        let territory = territory(&cells(line), languages.len())
            .and_then(|territory| accepted(territory, &territories))
            .map_err(|fault| format!("{TABLE}:{number}: {fault}."))?;
        territories.push(territory);
    }
    let folder =
        Path::new(&env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR")).join("territories");
    fs::create_dir_all(&folder).expect("OUT_DIR can be written to");
    let write = |name, text| fs::write(folder.join(name), text).expect("OUT_DIR can be written to");
    write("song.rs", song_tables(&territories));
    write("words.rs", word_tables(&territories, &languages));
    write("plot.rs", plot_tables(&territories));
    write("diagnose.rs", diagnose_tables(&territories));
    Ok(())
}

/// The cells of a line of CSV. A cell with commas is quoted; none contains a quotation mark.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => cells.last_mut().expect("one at least").push(other),
        }
    }
    cells
}

/// The languages that have a column, `None` if the other columns are not the right ones.
fn languages(head: &[String]) -> Option<Vec<String>> {
    let (first, rest) = head.split_at_checked(FIRST_COLUMNS.len())?;
    let (languages, last) = rest.split_at_checked(rest.len().checked_sub(LAST_COLUMNS.len())?)?;
    (first == FIRST_COLUMNS && last == LAST_COLUMNS).then(|| languages.to_vec())
}

fn territory(cells: &[String], languages: usize) -> Result<Territory, String> {
    let last_columns = FIRST_COLUMNS.len() + languages;
    let columns = last_columns + LAST_COLUMNS.len();
    if cells.len() != columns {
        return Err(format!("{} cells instead of {columns}", cells.len()));
    }
    let [code, alpha3, region, itunes, column, row] = std::array::from_fn(|at| &cells[at]);
    let number = |cell: &str| {
        cell.parse()
            .map_err(|_| format!("“{cell}” is no number of a tile's column or row"))
    };
    let list = |cell: &str| cell.split_terminator("; ").map(str::to_owned).collect();
    Ok(Territory {
        code: code.clone(),
        alpha3: alpha3.clone(),
        region: region.clone(),
        itunes: match &**itunes {
            "yes" => true,
            "no" => false,
            other => return Err(format!("“{other}” in itunes, where yes or no is expected")),
        },
        tile: match (&**column, &**row) {
            ("", "") => None,
            (column, row) => Some((number(column)?, number(row)?)),
        },
        names: cells[FIRST_COLUMNS.len()..last_columns].to_vec(),
        common: list(&cells[last_columns]),
        aliases: list(&cells[last_columns + 1]),
    })
}

/// The territory, if it is valid and has nothing that must be its own in common with one before it.
fn accepted(territory: Territory, before: &[Territory]) -> Result<Territory, String> {
    let Territory {
        code,
        alpha3,
        region,
        ..
    } = &territory;
    let is_capitals = |code: &str| code.bytes().all(|letter| letter.is_ascii_uppercase());
    if code.len() != 2 || !is_capitals(code) || alpha3.len() != 3 || !is_capitals(alpha3) {
        return Err(format!(
            "“{code}” and “{alpha3}”, where codes of two and three capital letters are expected"
        ));
    }
    if before.last().is_some_and(|last| last.code >= *code) {
        return Err(format!("{code} is not in the order of the codes"));
    }
    const REGIONS: [&str; 6] = ["", "Africa", "Americas", "Asia", "Europe", "Oceania"];
    if !REGIONS.contains(&&**region) {
        return Err(format!("“{region}” is no region of M49"));
    }
    let has_same_tile =
        |other: &&Territory| territory.tile.is_some() && other.tile == territory.tile;
    if let Some(other) = before.iter().find(has_same_tile) {
        return Err(format!("{code} has the tile of {}", other.code));
    }
    for (at, name) in territory.names.iter().enumerate() {
        if name.trim() != name || name.is_empty() {
            return Err(format!("{code} has no name, or one with outer spaces"));
        }
        if let Some(other) = before.iter().find(|other| other.names[at] == *name) {
            return Err(format!("{code} has the name of {}, {name}", other.code));
        }
    }
    Ok(territory)
}

fn song_tables(territories: &[Territory]) -> String {
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
fn word_tables(territories: &[Territory], languages: &[String]) -> String {
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
fn plot_tables(territories: &[Territory]) -> String {
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

/// Pairs of what people write and the code that it means: codes of three letters, common names and aliases.
fn diagnose_tables(territories: &[Territory]) -> String {
    let names = territories.iter().flat_map(|territory| {
        let other = territory.common.iter().chain(&territory.aliases);
        let other = other.chain([&territory.alpha3]);
        other.map(|name| (&**name, &*territory.code))
    });
    let names: Vec<(&str, &str)> = names.collect();
    format!(
        "const OTHER_NAMES: [(&str, &str); {}] = {names:?};\n",
        names.len()
    )
}
