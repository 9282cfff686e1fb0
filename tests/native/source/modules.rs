//! Data moves one way: the table of modules in `ARCHITECTURE.md`, and what holds the code to it.

use super::files::{module_of, sources};
use super::references::references;
use crate::support::made::repository;
use std::collections::BTreeSet;
use std::fs;

/// Each module with the modules that it may use, in the order of the table.
fn table() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(repository("ARCHITECTURE.md")).unwrap();
    let (_, table) = text
        .split_once("| May use |\n|---|---|---|\n")
        .expect("it has the table");
    let mut known: Vec<String> = Vec::new();
    let mut rows = Vec::new();
    for row in table.lines().take_while(|line| line.starts_with('|')) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let name = cells[0]
            .trim_matches('`')
            .trim_start_matches("src/")
            .trim_end_matches('/');
        if name == "scripts" {
            continue;
        }
        let used = match cells[2] {
            "–" => Vec::new(),
            "all above" => known.clone(),
            list => list
                .split(", ")
                .map(|name| name.trim_matches('`').to_owned())
                .collect(),
        };
        rows.push((name.to_owned(), used));
        known.push(name.to_owned());
    }
    rows
}

#[test]
fn a_module_uses_only_what_the_table_allows() {
    let table = table();
    for (file, used) in references() {
        let Some(module) = file.split("::").next().filter(|name| !name.is_empty()) else {
            continue;
        };
        let row = table.iter().find(|(name, _)| name == module);
        let (_, allowed) = row.unwrap_or_else(|| panic!("the table has no module {module}"));
        for used in used {
            let other = used.split("::").next().unwrap().to_owned();
            let may = other == module || allowed.contains(&other);
            assert!(may, "{file} uses {used}, which {module} may not");
        }
    }
}

#[test]
fn browser_and_native_never_meet() {
    let table = table();
    let (_, used) = table.iter().find(|(name, _)| name == "native").unwrap();
    assert!(!used.contains(&"browser".to_owned()));
    let (_, used) = table.iter().find(|(name, _)| name == "browser").unwrap();
    assert!(!used.contains(&"native".to_owned()));
}

#[test]
fn the_crate_lists_its_modules_as_the_table_does() {
    let map = fs::read_to_string(repository("src/lib.rs")).unwrap();
    let listed: Vec<_> = map
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "))
        .map(|name| name.trim_end_matches(';'))
        .collect();
    let table = table();
    let names: Vec<&str> = table.iter().map(|(name, _)| &**name).collect();
    assert_eq!(listed, names);
    let folders: BTreeSet<String> = sources()
        .into_iter()
        .filter_map(|(path, _)| module_of(&path)?.first().cloned())
        .collect();
    assert_eq!(folders, names.into_iter().map(str::to_owned).collect());
}

#[test]
fn the_domain_needs_no_other_crate() {
    for (path, text) in sources() {
        let module = module_of(&path).and_then(|module| module.first().cloned());
        let is_domain = module.is_some_and(|module| {
            ["song", "words", "plot", "text", "embed", "check"].contains(&&*module)
        });
        if !is_domain {
            continue;
        }
        for line in text.lines() {
            let Some(used) = line.trim_start().strip_prefix("use ") else {
                continue;
            };
            let first = used.split([':', ';']).next().unwrap();
            let beside = |name: String| repository("src").join(path.with_file_name(name)).exists();
            let own = ["crate", "super", "std"].contains(&first)
                || first.starts_with(char::is_uppercase)
                || beside(format!("{first}.rs"))
                || beside(format!("{first}/mod.rs"));
            assert!(own, "{path:?} uses {first}");
        }
    }
}
