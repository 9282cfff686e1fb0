//! The tables of the territories, in Rust, from `src/song/territories.csv`.
//!
//! Each module that uses a table includes a file of its own name, for instance `territories/plot.rs`. The tables have one
//! element for each territory in the order of the codes, and forms that add few bytes to the wasm.

mod generated;
mod line;

use line::{FIRST_COLUMNS, LAST_COLUMNS, Territory, cells};
use std::path::Path;
use std::{env, fs};

const TABLE: &str = "src/song/territories.csv";
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
        let territory = Territory::parse(&cells(line), languages.len())
            .and_then(|territory| territory.accepted(&territories))
            .map_err(|fault| format!("{TABLE}:{number}: {fault}."))?;
        territories.push(territory);
    }
    let folder =
        Path::new(&env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR")).join("territories");
    fs::create_dir_all(&folder).expect("OUT_DIR can be written to");
    let write = |name, text| fs::write(folder.join(name), text).expect("OUT_DIR can be written to");
    write("song.rs", generated::song_tables(&territories));
    write("words.rs", generated::word_tables(&territories, &languages));
    write("plot.rs", generated::plot_tables(&territories));
    write("diagnose.rs", generated::diagnose_tables(&territories));
    Ok(())
}

/// The languages that have a column, `None` if the other columns are not the right ones.
fn languages(head: &[String]) -> Option<Vec<String>> {
    let (first, rest) = head.split_at_checked(FIRST_COLUMNS.len())?;
    let (languages, last) = rest.split_at_checked(rest.len().checked_sub(LAST_COLUMNS.len())?)?;
    (first == FIRST_COLUMNS && last == LAST_COLUMNS).then(|| languages.to_vec())
}
