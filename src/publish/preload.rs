//! The loader inside a page, and the preload links for what the loader asks for.

use crate::markup::escape;
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
) -> String {
    let AssetNames {
        prerendered,
        glue,
        wasm,
        ..
    } = names;
    let snapshot = escape(&edition.snapshot_hash);
    let fetched = |address: String, kind: &str| {
        format!(
            "<link rel=\"preload\" href=\"{address}\" as=\"fetch\" type=\"application/{kind}\" crossorigin fetchpriority=\"low\">\n"
        )
    };
    format!("<link rel=\"modulepreload\" href=\"{root}{prerendered}\">\n")
        + &format!("<link rel=\"modulepreload\" href=\"{root}{glue}\" fetchpriority=\"low\">\n")
        + &fetched(format!("{root}{wasm}"), "wasm")
        + &fetched(format!("{song}{snapshot}.json"), "json")
}
