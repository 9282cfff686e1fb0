//! The built site as a package for npm: `package.json` and what goes with it.

mod frameworks;
mod manifest;
mod members;
mod props;
mod readme;
mod reference;
mod types;

pub use frameworks::FRAMEWORKS;
pub use manifest::manifest;
pub use members::{MEMBERS, Member, SLOTS};
pub use reference::{attributes, events, members, parts, properties, slots, states};
pub use types::types;

use crate::publish::Assets;
use serde_json::{Map, Value, json};

/// Its name in the registry; the plain one is somebody else's.
pub const NAME: &str = "@songcard/song-card";

const LICENSE: &str = include_str!("../../../../LICENSE");
const RESIZE: &str = "resize.js";
const RESIZE_TYPES: &str = "resize.d.ts";
const TYPES: &str = "song-card.d.ts";
const MANIFEST: &str = "custom-elements.json";

/// The files that make a package of a site with these assets, by their names at the site's root.
/// `homepage` is where the site will be, where that is known.
pub fn package(assets: &Assets, homepage: Option<&str>) -> Vec<(&'static str, String)> {
    let mut files = vec![
        ("package.json", package_json(assets, homepage)),
        (MANIFEST, manifest(&assets.loader)),
        (TYPES, types()),
        (
            RESIZE_TYPES,
            "// A script for pages that hold cards in iframes. It exports nothing.\nexport {};\n"
                .to_owned(),
        ),
        ("README.md", readme::readme(assets, homepage)),
        ("LICENSE", LICENSE.to_owned()),
    ];
    files.extend(FRAMEWORKS.map(|framework| (framework.file(), framework.types())));
    files
}

/// [`package.json`](https://docs.npmjs.com/cli/configuring-npm/package-json), pretty-printed. The
/// songs' pages, and assets of earlier builds that lie beside these, stay out of the package.
fn package_json(assets: &Assets, homepage: Option<&str>) -> String {
    let Assets {
        loader,
        glue,
        wasm,
        style,
        script: _,
    } = assets;
    let at = |name: &str| format!("./{name}");
    let typed = |types: &str, module: &str| json!({ "types": at(types), "default": at(module) });
    let element = |types: &str| typed(types, loader);
    let mut exports = Map::new();
    exports.insert(".".to_owned(), element(TYPES));
    exports.insert(at(loader), element(TYPES));
    for framework in FRAMEWORKS {
        exports.insert(at(framework.path()), element(framework.file()));
    }
    exports.insert(at(RESIZE), typed(RESIZE_TYPES, RESIZE));
    for name in [MANIFEST, "package.json"] {
        exports.insert(at(name), at(name).into());
    }
    let mut files = vec![
        loader,
        TYPES,
        RESIZE,
        RESIZE_TYPES,
        MANIFEST,
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
        "main": at(loader),
        "types": at(TYPES),
        "exports": exports,
        "customElements": MANIFEST,
        "sideEffects": [at(loader), at(RESIZE)],
        // Services that serve packages to browsers begin with this file.
        "jsdelivr": loader,
        "unpkg": loader,
        "files": files,
        // A package with a scope is private where nothing else is said.
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

/// A field of `Cargo.toml`, which is empty where it is absent.
fn known(field: &'static str) -> Option<&'static str> {
    Some(field).filter(|text| !text.is_empty())
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
