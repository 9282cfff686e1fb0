//! What a page loads, once it is read.

use crate::embed::escape;
use crate::publish::{Assets, Edition};

/// The loader as it stands in a page: what it loads is beside the loader's own file, not beside the
/// page.
pub(super) fn loader(assets: &Assets, root: &str) -> String {
    let here = format!("new URL(\"{root}{}\",import.meta.url).href", assets.loader);
    let script = assets.script.trim_end().replace("import.meta.url", &here);
    // An import is not relative to the address that `here` gives, but to the page.
    script.replace("import(\"./", &format!("import(\"{root}"))
}

/// What the loader will want. It stands in the head: by the time that any of it can come, the page
/// itself, which was asked for first, is there.
pub(super) fn wanted(assets: &Assets, root: &str, song: &str, edition: &Edition) -> String {
    let (glue, wasm) = (&assets.glue, &assets.wasm);
    let data = escape(&edition.data);
    let fetched = |address: String, kind: &str| {
        format!(
            "<link rel=\"preload\" href=\"{address}\" as=\"fetch\" type=\"application/{kind}\" crossorigin fetchpriority=\"low\">\n"
        )
    };
    format!("<link rel=\"modulepreload\" href=\"{root}{glue}\" fetchpriority=\"low\">\n")
        + &fetched(format!("{root}{wasm}"), "wasm")
        + &fetched(format!("{song}{data}.json"), "json")
}
