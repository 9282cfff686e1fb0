//! The site's build: finishes what Trunk has built, packs it for a release, and publishes songs into it.

pub mod archive;
pub mod package;
pub(crate) mod publish;
pub(crate) mod site_file;

use super::files::{read, read_text, write};
use crate::native::Error;
use crate::native::schema;
use crate::publish::{
    AssetNames, LOADER, PageScripts, hash, headers, host_style, site_pages_style, style,
};
use package::package;
use site_file::SiteFile;
use std::path::Path;

/// The folder inside Trunk's staging folder with what `script/bundle` has written.
const BUNDLES: &str = "scripts";

/// Finishes the site in Trunk's staging folder: what browsers load gets names that contain the hash of its bytes, and the
/// loader, the schema, the npm package and `site.json` are written.
///
/// # Errors
/// [`Error::Read`], [`Error::NotUtf8`], [`Error::Write`] or [`Error::Remove`] for a file, [`Error::SiteFile`] for
/// `site.json`.
pub fn finish(staging: &Path) -> Result<(), Error> {
    let bundles = staging.join(BUNDLES);
    let bundle = |name: &str| read_text(&bundles.join(name));
    let add = |stem: &str, end: &str, bytes: &[u8]| {
        let name = format!("assets/{stem}-{}.{end}", hash(bytes));
        write(&staging.join(&name), bytes).map(|()| name)
    };
    let glue = add("songcard", "js", bundle("songcard.js")?.as_bytes())?;
    let wasm = add("songcard", "wasm", &read(&bundles.join("songcard.wasm"))?)?;
    let style = add("card", "css", style().as_bytes())?;
    // In a file of `assets` addresses are relative to that folder.
    let in_assets = |name: &str| name.replace("assets/", "");
    let prerendered = bundle("prerendered.js")?
        .replace("%glue%", &in_assets(&glue))
        .replace("%host%", &host_style());
    let prerendered = with_bundler_hints(&prerendered);
    let names = AssetNames {
        prerendered: add("prerendered", "js", prerendered.as_bytes())?,
        search: add("search", "js", bundle("search.js")?.as_bytes())?,
        glue,
        wasm,
        style,
    };
    let scripts = PageScripts {
        loader: LOADER.to_owned(),
        page: add("page", "js", bundle("page.js")?.as_bytes())?,
        home_page: add("home-page", "js", bundle("home-page.js")?.as_bytes())?,
        frame: add("frame", "js", bundle("frame.js")?.as_bytes())?,
    };
    let loader = bundle("loader.js")?
        .replace("./prerendered.js", &format!("./{}", names.prerendered))
        .replace("%wasm%", &names.wasm)
        .replace("%style%", &names.style);
    let loader = with_bundler_hints(&loader);
    write(&staging.join(LOADER), loader.as_bytes())?;
    write(&staging.join("resize.js"), bundle("resize.js")?.as_bytes())?;
    write(&staging.join("_headers"), headers(&[]).as_bytes())?;
    write(&staging.join("schema").join("1.json"), schema().as_bytes())?;
    let mut file = SiteFile::read(staging)?;
    file.set_names(&names, &scripts);
    file.write()?;
    let homepage = std::env::var("SONGCARD_BASE_URL")
        .ok()
        .filter(|address| !address.is_empty());
    for (name, text) in package(&names, &loader, homepage.as_deref()) {
        write(&staging.join(name), text.as_bytes())?;
    }

    let index = staging.join("index.html");
    let page = read_text(&index)?;
    let page = without_trunk(&page).replace(
        "<!-- style -->",
        &format!("<style>\n{}</style>", site_pages_style()),
    );
    write(&index, page.as_bytes())?;
    std::fs::remove_dir_all(&bundles).map_err(|cause| Error::Remove {
        name: BUNDLES.to_owned(),
        cause,
    })
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
