//! What wasm-bindgen has written, without what no card uses and with short names.
//!
//! Names that end in a checksum do not compress, and stand in the module and in its glue.

mod glue;
mod module;

use module::Module;

/// Where the glue hands over the imports.
const IMPORTS: &str = "\"./songcard_bg.js\"";

/// The module and its glue, lighter by about 6 kB as they travel; unchanged where they are not of the
/// form that is known here.
pub fn slim(wasm: Vec<u8>, glue: String) -> (Vec<u8>, String) {
    match try_slim(&wasm, &glue) {
        Some(slim) => slim,
        None => (wasm, glue),
    }
}

fn try_slim(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut module = Module::read(wasm)?;
    let mut glue = glue::without_the_unused(glue, &module);
    let mut names = Vec::new();
    for (index, import) in module.imports.iter_mut().enumerate() {
        rename(&mut import.name, format!("i{index}"), &mut names);
        import.module = "w".to_owned();
    }
    for (index, export) in module.exports.iter_mut().enumerate() {
        // The short ones are asked for by name: the memory, the start.
        if export.name.starts_with('_') || export.name.contains("__") {
            rename(&mut export.name, format!("x{index}"), &mut names);
        }
    }
    let free = |(_, short): &(String, String)| !glue::identifiers(&glue).any(|word| word == short);
    if !names.iter().all(free) || glue.matches(IMPORTS).count() != 1 {
        return None;
    }
    glue = glue::renamed(&glue, &names).replace(IMPORTS, "w");
    Some((module.write(), glue))
}

fn rename(name: &mut String, short: String, names: &mut Vec<(String, String)>) {
    let long = std::mem::replace(name, short.clone());
    names.push((long, short));
}
