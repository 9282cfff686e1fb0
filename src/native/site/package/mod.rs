//! The npm package: the files that make a package of the built site.

mod frameworks;
mod manifest;
mod members;
mod package_json;
mod pretty;
mod props;
mod readme;
mod reference;
mod type_names;
mod types;

pub use frameworks::FRAMEWORKS;
pub use manifest::manifest;
pub use members::{MEMBERS, Member, SLOTS};
pub use package_json::NAME;
pub use reference::{attributes, events, members, parts, properties, slots, states};
pub use types::types;

use crate::publish::{AssetNames, LOADER};
use package_json::{MANIFEST, RESIZE_TYPES, TYPES, package_json};

const LICENSE: &str = include_str!("../../../../LICENSE");

/// The files that make a package of a site with these assets and this text of the loader, by their names at the site's root.
/// `homepage` is the site's address, if it is known.
pub fn package(
    names: &AssetNames,
    loader: &str,
    homepage: Option<&str>,
) -> Vec<(&'static str, String)> {
    let mut files = vec![
        ("package.json", package_json(names, homepage)),
        (MANIFEST, manifest(LOADER)),
        (TYPES, types()),
        (
            RESIZE_TYPES,
            "// A script for pages that hold cards in iframes. It exports nothing.\nexport {};\n"
                .to_owned(),
        ),
        ("README.md", readme::readme(names, loader, homepage)),
        ("LICENSE", LICENSE.to_owned()),
    ];
    files.extend(FRAMEWORKS.map(|framework| (framework.file(), framework.types())));
    files
}
