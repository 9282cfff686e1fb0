//! The site's build: finishes what Trunk has built, and publishes songs into it.

mod minify;
pub mod package;
pub(crate) mod publish;
mod shrink;
pub(crate) mod site_file;

use super::files::{read, write};
use crate::diagnose::schema;
use crate::embed::ATTRIBUTES;
use crate::native::Error;
use crate::publish::{
    AssetNames, Assets, LOADER, RESIZE_SCRIPT, compact_script, hash, host_style, style,
};
use minify::minify;
use package::package;
pub use shrink::shrink_bundle;
use site_file::SiteFile;
use std::path::Path;

const LOADER_SCRIPT: &str = include_str!("../../scripts/loader.js");
const HOME_PAGE_STYLE: &str = include_str!("../../../style/door.css");

/// Finishes the site in Trunk's staging folder: wasm, glue and styles get names that contain the hash of their bytes, and
/// the loader, the schema, the npm package and `site.json` are written.
///
/// # Errors
/// [`Error::Read`], [`Error::NotUtf8`], [`Error::Write`] or [`Error::Remove`] for a file, [`Error::SiteFile`] for
/// `site.json`, [`Error::Minifier`].
pub fn finish(staging: &Path, minifier: Option<&str>) -> Result<(), Error> {
    let wasm = read(&staging.join("songcard_bg.wasm"))?;
    let glue = String::from_utf8(read(&staging.join("songcard.js"))?)
        .map_err(|_| not_utf8("songcard.js"))?;
    let (wasm, glue) = shrink_bundle(wasm, glue);
    let glue = without_default_address(&glue);
    let wasm_name = format!("songcard-{}.wasm", hash(&wasm));
    let glue = glue.replace("songcard_bg.wasm", &wasm_name);
    let glue = minify(minifier, "songcard.js", glue)?;
    let glue_name = format!("songcard-{}.js", hash(glue.as_bytes()));
    let style = style();
    let style_name = format!("card-{}.css", hash(style.as_bytes()));
    let assets = staging.join("assets");
    write(&assets.join(&wasm_name), &wasm)?;
    write(&assets.join(&glue_name), glue.as_bytes())?;
    write(&assets.join(&style_name), style.as_bytes())?;
    let loader = loader(&glue_name, &wasm_name, &style_name);
    let loader = with_bundler_hints(&minify(minifier, LOADER, loader)?);
    write(&staging.join(LOADER), loader.as_bytes())?;
    write(
        &staging.join("resize.js"),
        compact_script(RESIZE_SCRIPT).as_bytes(),
    )?;
    write(&staging.join("schema").join("1.json"), schema().as_bytes())?;
    let names = AssetNames {
        glue: format!("assets/{glue_name}"),
        wasm: format!("assets/{wasm_name}"),
        style: format!("assets/{style_name}"),
    };
    let mut file = SiteFile::read(staging)?;
    file.set_assets(&names);
    file.write()?;
    let built = Assets::new(loader, names);
    let homepage = std::env::var("SONGCARD_BASE_URL")
        .ok()
        .filter(|address| !address.is_empty());
    for (name, text) in package(&built, homepage.as_deref()) {
        write(&staging.join(name), text.as_bytes())?;
    }

    let index = staging.join("index.html");
    let page = String::from_utf8(read(&index)?).map_err(|_| not_utf8("index.html"))?;
    let page = without_trunk(&page).replace(
        "<!-- style -->",
        &format!("<style>\n{HOME_PAGE_STYLE}</style>"),
    );
    write(&index, page.as_bytes())?;
    // Their copies with a hash in the name are in `assets`.
    for name in ["songcard_bg.wasm", "songcard.js"] {
        std::fs::remove_file(staging.join(name)).map_err(|cause| Error::Remove {
            name: name.to_owned(),
            cause,
        })?;
    }
    Ok(())
}

fn not_utf8(name: &str) -> Error {
    Error::NotUtf8 {
        path: name.into(),
        line: None,
    }
}

/// The glue without its default address of the wasm: the loader passes the module, and a bundler would include the file
/// at that address.
fn without_default_address(glue: &str) -> String {
    let Some((before, rest)) = glue.split_once("if (module_or_path === undefined) {") else {
        return glue.to_owned();
    };
    let after = rest.split_once('}').map_or("", |(_, after)| after);
    format!("{before}{}", after.trim_start())
}

/// The loader with the names of its assets, the element's attributes and their values, and the CSS of the host element,
/// without comments.
fn loader(glue: &str, wasm: &str, style: &str) -> String {
    let attributes: Vec<&str> = ATTRIBUTES.iter().map(|attribute| attribute.name).collect();
    let mut loader = compact_script(LOADER_SCRIPT)
        .replace("%attributes%", &attributes.join(" "))
        .replace("%host%", &host_style())
        .replace("%glue%", &format!("assets/{glue}"))
        .replace("%wasm%", &format!("assets/{wasm}"))
        .replace("%style%", &format!("assets/{style}"));
    for attribute in ATTRIBUTES {
        let mut words = attribute.choices();
        words.sort_by_key(|word| *word != attribute.default);
        loader = loader.replace(&format!("%{}%", attribute.name), &words.join(" "));
    }
    loader
}

/// The script with a comment for bundlers at every import of an address that is known at run time only, since they would
/// warn about it. Added after minifying, which removes comments.
fn with_bundler_hints(script: &str) -> String {
    let mut parts = script.split("import(");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, rest| {
        let is_literal = rest.starts_with(['"', '/']);
        let hint = if is_literal {
            ""
        } else {
            "/*webpackIgnore:true*//*@vite-ignore*/"
        };
        [&text, "import(", hint, rest].concat()
    })
}

/// The page without the `<link data-trunk>` that configures Trunk.
fn without_trunk(page: &str) -> String {
    let Some((before, rest)) = page.split_once("<link data-trunk") else {
        return page.to_owned();
    };
    let after = rest.split_once('>').map_or("", |(_, after)| after);
    format!("{}{}", before.trim_end(), after)
}
