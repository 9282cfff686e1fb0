//! The package's `package.json`.

use super::frameworks::FRAMEWORKS;
use super::pretty::pretty;
use crate::publish::{AssetNames, LOADER};
use serde_json::{Map, json};

/// The package's name in the registry; the name without a scope belongs to somebody else.
pub const NAME: &str = "@songcard/song-card";

pub(super) const RESIZE: &str = "resize.js";
pub(super) const RESIZE_TYPES: &str = "resize.d.ts";
pub(super) const TYPES: &str = "song-card.d.ts";
pub(super) const MANIFEST: &str = "custom-elements.json";

/// [`package.json`](https://docs.npmjs.com/cli/configuring-npm/package-json), pretty-printed. Its
/// `files` leave out songs and assets of earlier builds, which are in the same folder.
pub(super) fn package_json(names: &AssetNames, homepage: Option<&str>) -> String {
    let AssetNames {
        prerendered,
        search: _,
        glue,
        wasm,
        style,
    } = names;
    let at = |name: &str| format!("./{name}");
    let typed = |types: &str, module: &str| json!({ "types": at(types), "default": at(module) });
    let element = |types: &str| typed(types, LOADER);
    let mut exports = Map::new();
    exports.insert(".".to_owned(), element(TYPES));
    exports.insert(at(LOADER), element(TYPES));
    for framework in FRAMEWORKS {
        exports.insert(at(framework.path()), element(framework.file()));
    }
    exports.insert(at(RESIZE), typed(RESIZE_TYPES, RESIZE));
    for name in [MANIFEST, "package.json"] {
        exports.insert(at(name), at(name).into());
    }
    let mut files = vec![
        LOADER,
        TYPES,
        RESIZE,
        RESIZE_TYPES,
        MANIFEST,
        prerendered,
        glue,
        wasm,
        style,
    ];
    files.extend(FRAMEWORKS.map(|framework| framework.file()));
    let mut package = json!({
        "name": NAME,
        "version": env!("CARGO_PKG_VERSION"),
        "description": env!("CARGO_PKG_DESCRIPTION"),
        "keywords": ["custom-element", "web-component", "music", "chart", "lyrics"],
        "license": env!("CARGO_PKG_LICENSE"),
        "type": "module",
        "main": at(LOADER),
        "types": at(TYPES),
        "exports": exports,
        "customElements": MANIFEST,
        "sideEffects": [at(LOADER), at(RESIZE)],
        // The default file of services that serve packages to browsers.
        "jsdelivr": LOADER,
        "unpkg": LOADER,
        "files": files,
        // A package with a scope is private by default.
        "publishConfig": { "access": "public" },
    });
    if let Some(homepage) = homepage.or(known(env!("CARGO_PKG_HOMEPAGE"))) {
        package["homepage"] = homepage.into();
    }
    if let Some(repository) = known(env!("CARGO_PKG_REPOSITORY")) {
        package["repository"] = json!({ "type": "git", "url": format!("git+{repository}") });
    }
    pretty(&package)
}

/// A field of `Cargo.toml`, for which Cargo gives an empty text if it is absent.
fn known(field: &'static str) -> Option<&'static str> {
    Some(field).filter(|text| !text.is_empty())
}
