//! Chromium, Firefox and Safari interpret `style/` in the same way.

use std::fs;

#[test]
fn a_long_title_breaks_inside_its_home_page_entry() {
    let door = include_str!("../../../style/door.css");
    let (_, entry) = door.split_once("\nli {\n").unwrap();
    let entry = entry.split_once('}').unwrap().0;
    assert!(entry.contains("overflow-wrap: anywhere;"), "{entry}");
}

/// Every declaration with its file.
fn declarations() -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/style")).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let lines = text
            .lines()
            .filter_map(|line| line.trim().strip_suffix(';'));
        all.extend(lines.filter_map(|line| {
            let (name, value) = line.split_once(": ")?;
            let file = path.file_name().unwrap().to_string_lossy();
            Some((file.into_owned(), name.to_owned(), value.to_owned()))
        }));
    }
    assert!(all.len() > 500, "{} declarations were read", all.len());
    all
}

#[test]
fn a_styled_underline_uses_longhand_properties() {
    for (file, name, value) in declarations() {
        let short = name != "text-decoration" || !value.contains(' ');
        assert!(short, "{file}: {name}: {value}");
    }
}

#[test]
fn what_cannot_be_selected_is_so_in_safari_too() {
    let mut before = String::new();
    for (file, name, value) in declarations() {
        let alike = name != "user-select" || before == format!("-webkit-user-select: {value}");
        assert!(alike, "{file}: {name}: {value}, after {before}");
        before = format!("{name}: {value}");
    }
}
