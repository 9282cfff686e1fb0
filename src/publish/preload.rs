//! The loader inside a page, and the preload link for what the loader imports.

use crate::markup::{El, html};
use crate::publish::{AssetNames, LOADER};

/// The loader for a page that contains it inline: its relative addresses are those of the loader's own file, so they are
/// rewritten for the page. `root` is the relative address of the site's folder.
pub(super) fn loader(script: &str, root: &str) -> String {
    let here = format!("new URL(\"{root}{LOADER}\",import.meta.url).href");
    // Imports are relative to the page, whatever `here` is.
    script
        .trim_end()
        .replace("import.meta.url", &here)
        .replace("import(\"./", &format!("import(\"{root}"))
}

/// A link in the head to the script that the loader imports first. The wasm, its JavaScript and the snapshot have none: the
/// script fetches them when the card is painted, since on a slow connection they would delay that.
pub(super) fn preload_link(names: &AssetNames, root: &str) -> El {
    html::link()
        .attr("rel", "modulepreload")
        .attr("href", format!("{root}{}", names.prerendered))
}
