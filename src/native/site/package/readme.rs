//! The package's own README.

use super::reference::{attributes, events, members, parts, properties, slots, states};
use super::{FRAMEWORKS, NAME};
use crate::publish::Assets;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha384};

const TEXT: &str = include_str!("README.md");

/// An address that is nobody's.
const EXAMPLE: &str = "https://songcard.example/";

/// The text with what is known of this build; `homepage` is where the site will be, where that is
/// known.
pub(super) fn readme(assets: &Assets, homepage: Option<&str>) -> String {
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
        ("loader", assets.loader.clone()),
        ("glue", assets.glue.clone()),
        ("integrity", integrity(assets.script.as_bytes())),
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

/// What a browser holds a file to: its
/// [integrity metadata](https://www.w3.org/TR/SRI/#the-integrity-attribute).
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}
