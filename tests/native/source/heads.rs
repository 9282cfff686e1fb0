//! What every file opens with, and where the targets differ.

use super::files::{module_of, sources};

#[test]
fn a_module_says_what_comes_in_and_goes_out() {
    let heads = sources().into_iter().filter_map(|(path, text)| {
        let module = module_of(&path)?;
        (module.len() == 1).then_some((module, text))
    });
    for (module, text) in heads {
        let head = text
            .lines()
            .map_while(|line| line.strip_prefix("//!"))
            .collect::<Vec<_>>()
            .join(" ");
        for part in ["In:", "Out:", "Must not know"] {
            assert!(head.contains(part), "{module:?} does not say {part}");
        }
    }
}

#[test]
fn every_file_opens_with_its_subject() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{path:?}");
    }
}

#[test]
fn no_file_has_a_catch_all_name() {
    let odd = ["util", "utils", "helper", "helpers", "common", "misc"];
    for (path, _) in sources() {
        let path = path.with_extension("");
        assert!(
            !path
                .iter()
                .any(|part| odd.contains(&part.to_str().unwrap())),
            "{path:?}"
        );
    }
}

#[test]
fn only_the_crate_switches_modules_by_target() {
    let switches = [
        "#[cfg(target_arch = \"wasm32\")]",
        "#[cfg(not(target_arch = \"wasm32\"))]",
    ];
    for (path, text) in sources() {
        let lines = text.lines().filter(|line| line.contains("target_arch"));
        let mut lines = lines.map(str::trim);
        match path.to_str().unwrap() {
            "lib.rs" | "main.rs" => assert!(lines.all(|line| switches.contains(&line)), "{path:?}"),
            // A browser has the tables of Unicode, which would be heavy in the wasm, and needs no documentation.
            "snapshot/composed.rs" | "snapshot/record/doc.rs" => {
                assert!(lines.all(|line| switches.contains(&line)), "{path:?}");
            }
            _ => assert_eq!(lines.next(), None, "{path:?}"),
        }
    }
}

#[test]
fn no_path_goes_two_modules_up() {
    for (path, text) in sources() {
        assert!(!text.contains("super::super"), "{path:?}");
    }
}
