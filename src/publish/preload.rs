//! The loader inside a page, and the preload links for what the loader asks for.

use crate::markup::{El, html};
use crate::publish::{AssetNames, Edition, LOADER};

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

/// Links in the head that preload what the loader imports first, and with low priority, so that they do not delay the page,
/// the wasm, its JavaScript and the snapshot.
pub(super) fn preload_links(
    names: &AssetNames,
    root: &str,
    song: &str,
    edition: &Edition,
) -> [El; 4] {
    let module = |address: &str| {
        html::link()
            .attr("rel", "modulepreload")
            .attr("href", format!("{root}{address}"))
    };
    let fetched = |address: String, kind: &'static str| {
        html::link()
            .attr("rel", "preload")
            .attr("href", address)
            .attr("as", "fetch")
            .attr("type", kind)
            .attr("crossorigin", true)
            .attr("fetchpriority", "low")
    };
    let snapshot = format!("{song}{}.json", edition.snapshot_hash);
    [
        module(&names.prerendered),
        module(&names.glue).attr("fetchpriority", "low"),
        fetched(format!("{root}{}", names.wasm), "application/wasm"),
        fetched(snapshot, "application/json"),
    ]
}
