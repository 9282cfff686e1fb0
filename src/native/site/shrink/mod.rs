//! Shrinks what wasm-bindgen has written: removes unused glue and shortens names.
//!
//! Names that end in a checksum do not compress, and are both in the module and in its glue.

mod glue;
mod module;

use module::Module;

/// The key of the import object in the glue.
const IMPORTS: &str = "\"./songcard_bg.js\"";

/// The module and its glue, about 6 kB smaller when compressed; unchanged where they do not have the expected form.
pub fn shrink_bundle(wasm: Vec<u8>, glue: String) -> (Vec<u8>, String) {
    try_shrink(&wasm, &glue).unwrap_or((wasm, glue))
}

fn try_shrink(wasm: &[u8], glue: &str) -> Option<(Vec<u8>, String)> {
    let mut module = Module::read(wasm)?;
    let mut glue = glue::without_unused(glue, &module);
    let mut names = Vec::new();
    for (index, import) in module.imports.iter_mut().enumerate() {
        rename(&mut import.name, format!("i{index}"), &mut names);
        import.module = "w".to_owned();
    }
    for (index, export) in module.exports.iter_mut().enumerate() {
        // The loader uses the other exports by name: the memory, the start.
        if export.name.starts_with('_') || export.name.contains("__") {
            rename(&mut export.name, format!("x{index}"), &mut names);
        }
    }
    let is_free =
        |(_, short): &(String, String)| !glue::identifiers(&glue).any(|word| word == short);
    if !names.iter().all(is_free) || glue.matches(IMPORTS).count() != 1 {
        return None;
    }
    glue = glue::renamed(&glue, &names).replace(IMPORTS, "w");
    Some((module.write(), glue))
}

fn rename(name: &mut String, short: String, names: &mut Vec<(String, String)>) {
    let long = std::mem::replace(name, short.clone());
    names.push((long, short));
}
