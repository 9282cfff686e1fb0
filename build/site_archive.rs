//! The built site that the command of a release carries.
//!
//! `SONGCARD_SITE_ARCHIVE` names its zip file; script/release sets it. Without it the command carries none.

use std::path::Path;
use std::{env, fs};

const VARIABLE: &str = "SONGCARD_SITE_ARCHIVE";

/// Writes a Rust expression with the bytes of the archive.
///
/// # Errors
/// A sentence that names the file.
pub fn write_archive() -> Result<(), String> {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    let folder = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR");
    let folder = Path::new(&folder);
    let path = env::var_os(VARIABLE).filter(|path| !path.is_empty());
    let expression = match path {
        None => "None",
        Some(path) => {
            println!("cargo::rerun-if-changed={}", path.display());
            // Copied, so that the command does not contain the path of this machine.
            fs::copy(&path, folder.join("site.zip"))
                .map_err(|error| format!("{VARIABLE}, {}: {error}.", path.display()))?;
            "Some(include_bytes!(\"site.zip\"))"
        }
    };
    fs::write(folder.join("site_archive.rs"), expression).expect("OUT_DIR can be written to");
    Ok(())
}
