//! The built site as a package for npm: `package.json` and what goes with it.

mod manifest;
mod reference;
mod types;

pub use manifest::manifest;
pub use reference::{attributes, events, parts, properties};
pub use types::types;

use super::share::Assets;
use serde_json::json;

/// Its name in the registry; the plain one is somebody else's.
pub const NAME: &str = "@songcard/song-card";

const LICENSE: &str = include_str!("../../../LICENSE");
const RESIZE: &str = "resize.js";
const TYPES: &str = "song-card.d.ts";
const MANIFEST: &str = "custom-elements.json";

/// The files that make a package of a site with these assets, by their names at the site's root.
pub fn package(assets: &Assets) -> Vec<(&'static str, String)> {
    vec![
        ("package.json", package_json(assets)),
        (MANIFEST, manifest(&assets.loader)),
        (TYPES, types()),
        ("README.md", reference::readme()),
        ("LICENSE", LICENSE.to_owned()),
    ]
}

/// [`package.json`](https://docs.npmjs.com/cli/configuring-npm/package-json), pretty-printed. The
/// songs' pages, and assets of earlier builds that lie beside these, stay out of the package.
fn package_json(assets: &Assets) -> String {
    let Assets {
        loader,
        glue,
        wasm,
        style,
        script: _,
    } = assets;
    let element = json!({ "types": format!("./{TYPES}"), "default": format!("./{loader}") });
    pretty(&json!({
        "name": NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "description": env!("CARGO_PKG_DESCRIPTION"),
        "keywords": ["custom-element", "web-component", "music", "chart", "lyrics"],
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "main": format!("./{loader}"),
        "types": format!("./{TYPES}"),
        "exports": {
            ".": element,
            format!("./{loader}"): element,
            format!("./{RESIZE}"): format!("./{RESIZE}"),
            format!("./{MANIFEST}"): format!("./{MANIFEST}"),
            "./package.json": "./package.json",
        },
        "customElements": MANIFEST,
        "sideEffects": [format!("./{loader}"), format!("./{RESIZE}")],
        // Services that serve packages to browsers begin with this file.
        "jsdelivr": loader,
        "unpkg": loader,
        "files": [loader, TYPES, RESIZE, MANIFEST, glue, wasm, style],
    }))
}

fn pretty(value: &serde_json::Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
