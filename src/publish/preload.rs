//! The loader inside a page, and the preload links for what the loader asks for.

use crate::embed::escape;
use crate::publish::{Assets, Edition};

/// The loader's script for a page that contains it inline: its relative addresses are those of the loader's own file,
/// so they are rewritten for the page. `root` is the relative address of the site's folder.
pub(super) fn loader(assets: &Assets, root: &str) -> String {
    let here = format!("new URL(\"{root}{}\",import.meta.url).href", assets.loader);
    let script = assets.script.trim_end().replace("import.meta.url", &here);
    // Imports are relative to the page, whatever `here` is.
    script.replace("import(\"./", &format!("import(\"{root}"))
}

/// Links in the head that preload the wasm, its JavaScript and the snapshot. They have low priority, so they do not
/// delay the page.
pub(super) fn preload_links(assets: &Assets, root: &str, song: &str, edition: &Edition) -> String {
    let (glue, wasm) = (&assets.glue, &assets.wasm);
    let snapshot = escape(&edition.snapshot_hash);
    let fetched = |address: String, kind: &str| {
        format!(
            "<link rel=\"preload\" href=\"{address}\" as=\"fetch\" type=\"application/{kind}\" crossorigin fetchpriority=\"low\">\n"
        )
    };
    format!("<link rel=\"modulepreload\" href=\"{root}{glue}\" fetchpriority=\"low\">\n")
        + &fetched(format!("{root}{wasm}"), "wasm")
        + &fetched(format!("{song}{snapshot}.json"), "json")
}
