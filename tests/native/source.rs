//! This crate's own source, read.

use crate::made::repository;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every source file with its text, by its path inside `src`.
pub fn sources() -> Vec<(PathBuf, String)> {
    let root = repository("src");
    let mut folders = vec![root.clone()];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path.strip_prefix(&root).unwrap().to_owned(), text));
            }
        }
    }
    found.sort();
    found
}

/// The room of a file; the map and the doors are in none.
pub fn room(path: &Path) -> Option<&str> {
    let mut parts = path.components();
    let first = parts.next()?.as_os_str().to_str()?;
    parts.next().map(|_| first)
}

/// The text without comments.
pub fn code(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| match line.trim_start().starts_with("//") {
            true => "\n",
            false => line.split(" // ").next().unwrap(),
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// The rooms named after `crate::`, alone or in braces.
pub fn used(text: &str, root: &str) -> BTreeSet<String> {
    let mut rooms = BTreeSet::new();
    for part in code(text).split(root).skip(1) {
        let list = part
            .strip_prefix('{')
            .map_or(part, |list| &list[..list.find(';').unwrap_or(list.len())]);
        let mut depth = 0;
        let mut name = String::new();
        let mut names = Vec::new();
        for letter in list.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => names.push(std::mem::take(&mut name)),
                _ => name.push(letter),
            }
            if depth < 0 || (list.len() == part.len() && !letter.is_alphanumeric() && letter != '_')
            {
                break;
            }
        }
        names.push(name);
        let first = |name: &String| {
            name.trim()
                .split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap()
                .to_owned()
        };
        rooms.extend(names.iter().map(first).filter(|name| !name.is_empty()));
    }
    rooms
}

#[test]
fn rooms_are_found_alone_in_braces_and_in_the_middle_of_code_but_not_in_comments() {
    let text = "use crate::{song::{Date, Rank}, words};\n// crate::view\n//! [`crate::native`]\nlet x = crate::plot::tiles(&y);\nuse crate::contract;\n";
    let found = used(text, "crate::");
    assert_eq!(
        found,
        ["song", "words", "plot", "contract"]
            .map(str::to_owned)
            .into()
    );
}
