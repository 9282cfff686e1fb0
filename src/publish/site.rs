//! The site that songs are published on, and the built files that its pages load.

/// The site that songs are published on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Where it will be, absolute, ending in `/`.
    pub base: String,
    /// What its pages load; `None` where nothing has been built for browsers.
    pub assets: Option<Assets>,
}

/// The address of the loader from the site's root. It never changes.
pub const LOADER: &str = "song-card.js";

/// Files of the site, as addresses from its root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// [`LOADER`].
    pub loader: String,
    /// Its text: pages of the site's own carry it, and so answer the first tap without a request.
    pub script: String,
    pub glue: String,
    pub wasm: String,
    pub style: String,
}

impl Assets {
    pub fn new(script: String, names: AssetNames) -> Assets {
        Assets {
            loader: LOADER.to_owned(),
            script,
            glue: names.glue,
            wasm: names.wasm,
            style: names.style,
        }
    }
}

/// The names that the loader's assets have at present, as addresses from the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetNames {
    pub glue: String,
    pub wasm: String,
    pub style: String,
}
