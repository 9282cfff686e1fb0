//! The package's README.

use super::frameworks::FRAMEWORKS;
use super::package_json::NAME;
use super::reference::{attributes, events, members, parts, properties, slots, states};
use crate::publish::{AssetNames, LOADER};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

const TEXT: &str = include_str!("README.md");

/// The site's address if none is known.
const EXAMPLE: &str = "https://songcard.example/";

/// The text for this build. `homepage` is the site's address, if it is known.
pub(super) fn readme(names: &AssetNames, loader: &str, homepage: Option<&str>) -> String {
    let imports = FRAMEWORKS.map(|framework| {
        let (path, name) = (framework.path(), framework.name());
        format!("import \"{NAME}/{path}\"; // {name}\n")
    });
    let site = homepage.unwrap_or(EXAMPLE).trim_end_matches('/');
    let filled = [
        ("name", NAME.to_owned()),
        ("about", env!("CARGO_PKG_DESCRIPTION").to_owned()),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("license", env!("CARGO_PKG_LICENSE").to_owned()),
        ("site", format!("{site}/")),
        ("loader", LOADER.to_owned()),
        ("prerendered", names.prerendered.clone()),
        ("glue", names.glue.clone()),
        ("integrity", integrity(loader.as_bytes())),
        ("frameworks", imports.concat()),
        ("attributes", attributes()),
        ("members", members()),
        ("slots", slots()),
        ("events", events()),
        ("states", states()),
        ("properties", properties()),
        ("parts", parts()),
    ];
    filled.iter().fold(TEXT.to_owned(), |text, (name, value)| {
        text.replace(&format!("%{name}%"), value)
    })
}

/// The file's [integrity metadata](https://www.w3.org/TR/SRI/#the-integrity-attribute).
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}
