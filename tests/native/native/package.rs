//! The npm package: its descriptions agree with the element.

use crate::support::made::repository;
use serde_json::{Value, json};
use songcard::embed::{ATTRIBUTES, ERROR_CODES, EVENTS, PARTS, PROPERTIES, STATES};
use songcard::native::site::package::{NAME, package};
use songcard::publish::AssetNames;
use std::collections::BTreeSet;
use std::fs;

#[test]
fn the_package_is_named_as_the_crate_is() {
    let package = json(&file("package.json"));
    assert_eq!(package["name"], NAME);
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(package["license"], env!("CARGO_PKG_LICENSE"));
}

#[test]
fn the_package_is_a_module() {
    assert_eq!(json(&file("package.json"))["type"], "module");
}

/// The files of the package; no song is among them.
const FILES: [&str; 13] = [
    "song-card.js",
    "song-card.d.ts",
    "resize.js",
    "resize.d.ts",
    "custom-elements.json",
    "assets/prerendered-4.js",
    "assets/songcard-2.js",
    "assets/songcard-1.wasm",
    "assets/card-3.css",
    "react.d.ts",
    "preact.d.ts",
    "solid.d.ts",
    "vue.d.ts",
];

#[test]
fn the_package_has_the_loader_and_what_it_loads() {
    assert_eq!(json(&file("package.json"))["files"], json!(FILES));
}

#[test]
fn every_file_that_the_package_names_is_in_it() {
    let package = json(&file("package.json"));
    let mut named = BTreeSet::new();
    for key in [
        "exports",
        "sideEffects",
        "main",
        "types",
        "customElements",
        "jsdelivr",
        "unpkg",
    ] {
        names(&package[key], &mut named);
    }
    named.remove("package.json");
    for name in &named {
        assert!(
            FILES.contains(&name.as_str()),
            "{name} is not in the package"
        );
    }
}

#[test]
fn the_manifest_lists_the_whole_interface() {
    let manifest = json(&file("custom-elements.json"));
    assert_eq!(manifest["schemaVersion"], "2.1.0");
    let element = &manifest["modules"][0]["declarations"][0];
    assert_eq!(element["tagName"], "song-card");
    let list = |key: &str| -> Vec<&str> {
        let entries = element[key].as_array().unwrap();
        entries
            .iter()
            .map(|entry| entry["name"].as_str().unwrap())
            .collect()
    };
    assert_eq!(list("attributes"), ATTRIBUTES.map(|one| one.name));
    assert_eq!(list("events"), EVENTS.map(|event| event.name));
    assert_eq!(list("slots"), ["fallback", "artwork", ""]);
    assert_eq!(list("cssProperties"), PROPERTIES.map(|one| one.name));
    assert_eq!(list("cssParts"), PARTS.map(|part| part.name));
    assert_eq!(list("cssStates"), STATES.map(|state| state.name));
    for (member, attribute) in list("members").iter().zip(ATTRIBUTES) {
        assert_eq!(*member, attribute.property());
    }
}

#[test]
fn a_manifest_default_is_a_value() {
    let manifest = json(&file("custom-elements.json"));
    let attributes = &manifest["modules"][0]["declarations"][0]["attributes"];
    let defaults: Vec<_> = attributes
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| {
            let default = one.get("default")?.as_str()?;
            Some((one["name"].as_str()?, default))
        })
        .collect();
    assert_eq!(
        defaults,
        [("theme", "auto"), ("view", "chart"), ("size", "full")]
    );
}

#[test]
fn the_types_are_those_of_the_golden_files() {
    for name in [
        "song-card.d.ts",
        "react.d.ts",
        "preact.d.ts",
        "solid.d.ts",
        "vue.d.ts",
    ] {
        let path = repository(&format!("tests/golden/{name}"));
        let found = file(name);
        if std::env::var_os("SONGCARD_REWRITE").is_some_and(|value| value == "1") {
            fs::write(&path, found).unwrap();
        } else {
            assert_eq!(fs::read_to_string(&path).unwrap_or_default(), found);
        }
    }
}

#[test]
fn the_homepage_is_the_sites_address() {
    let homepage = |known| {
        json(&file_of("package.json", known))
            .get("homepage")
            .cloned()
    };
    assert_eq!(
        homepage(Some("https://cards.example/")),
        Some(json!("https://cards.example/"))
    );
    assert_eq!(homepage(None), None, "no address is made up");
}

#[test]
fn the_package_is_public_without_a_repository() {
    let package = json(&file("package.json"));
    assert_eq!(package["publishConfig"], json!({ "access": "public" }));
    assert_eq!(
        package.get("repository").is_some(),
        !env!("CARGO_PKG_REPOSITORY").is_empty()
    );
}

#[test]
fn every_subpath_with_types_exports_the_module() {
    let exports = &json(&file("package.json"))["exports"];
    for name in ["react", "preact", "solid", "vue"] {
        let wanted = json!({ "types": format!("./{name}.d.ts"), "default": "./song-card.js" });
        assert_eq!(exports[format!("./{name}")], wanted, "{name}");
    }
}

#[test]
fn the_packages_readme_is_filled_in() {
    let readme = file_of("README.md", Some("https://cards.example"));
    assert!(readme.starts_with(&format!("# {NAME}\n")));
    assert!(readme.contains("src=\"https://cards.example/yours/snapshot.json\""));
    // The hash of no bytes: the script of the test's build is empty.
    let integrity = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
    assert!(readme.contains(&format!("integrity=\"{integrity}\"")));
    for part in [
        "Bundlers",
        "Servers",
        "Content security policy",
        "Integrity",
    ] {
        assert!(readme.contains(&format!("\n## {part}\n")), "{part}");
    }
    assert!(!readme.contains('%'), "something was not filled in");
}

#[test]
fn a_card_fires_exactly_the_events_of_the_table() {
    let source = fs::read_to_string(repository("src/browser/element/events.rs")).unwrap();
    let fired = source.split("\"songcard-").skip(1).map(|rest| {
        let name = rest.split('"').next().unwrap();
        format!("songcard-{name}")
    });
    let listed = EVENTS.map(|event| event.name.to_owned());
    assert_eq!(fired.collect::<BTreeSet<_>>(), listed.into());
}

#[test]
fn the_error_codes_are_those_of_the_reference() {
    let error = EVENTS[1].description;
    let codes = ERROR_CODES.map(|code| format!("`{code}`")).join(", ");
    assert!(
        error.ends_with(&format!("the code one of {codes}.")),
        "{error}"
    );
}

#[test]
fn the_style_sheet_reads_the_listed_properties() {
    let style = songcard::publish::style();
    let asked = style.split("var(--songcard-").skip(1).map(|rest| {
        let name = rest.split([',', ')']).next().unwrap();
        format!("--songcard-{name}")
    });
    let listed = PROPERTIES.map(|property| property.name.to_owned());
    assert_eq!(asked.collect::<BTreeSet<_>>(), listed.into());
}

#[test]
fn published_cards_have_exactly_the_listed_parts() {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(repository("tests/golden/view")).unwrap() {
        let markup = fs::read_to_string(entry.unwrap().path()).unwrap();
        for rest in markup.split(" part=\"").skip(1) {
            let parts = rest.split('"').next().unwrap();
            found.extend(parts.split(' ').map(str::to_owned));
        }
    }
    // `browser` adds this part to the active line.
    let sung = fs::read_to_string(repository("src/browser/lyrics/highlight.rs")).unwrap();
    let (_, given) = sung.split_once("\"part\", \"line ").unwrap();
    found.extend(given.split('"').next().map(str::to_owned));
    assert_eq!(found, PARTS.map(|part| part.name.to_owned()).into());
}

/// One file of the package of the test's build.
fn file(name: &str) -> String {
    file_of(name, None)
}

fn file_of(name: &str, homepage: Option<&str>) -> String {
    let names = AssetNames {
        prerendered: "assets/prerendered-4.js".to_owned(),
        search: "assets/search-5.js".to_owned(),
        glue: "assets/songcard-2.js".to_owned(),
        wasm: "assets/songcard-1.wasm".to_owned(),
        style: "assets/card-3.css".to_owned(),
    };
    let found = package(&names, "", homepage)
        .into_iter()
        .find(|(other, _)| *other == name);
    found.unwrap_or_else(|| panic!("{name} is missing")).1
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Every file that a value of `package.json` names.
fn names(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(name) => {
            found.insert(name.trim_start_matches("./").to_owned());
        }
        Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        Value::Object(values) => values.values().for_each(|value| names(value, found)),
        _ => {}
    }
}
