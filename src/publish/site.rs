//! The site that songs are published on, and the built files that its pages load.

/// The site that songs are published on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The site's own address: absolute, ending in `/`.
    pub base: String,
    /// What its pages load; `None` where the site's folder has no wasm build.
    pub assets: Option<Assets>,
}

/// The loader's address, relative to the site's root. It never changes, since people paste it.
pub const LOADER: &str = "song-card.js";

/// The built files that pages load, as addresses relative to the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// [`LOADER`].
    pub loader: String,
    /// The loader's text. The site's own pages contain it, which saves a request before the first tap is answered.
    pub script: String,
    /// The JavaScript that wasm-bindgen writes for the wasm.
    pub glue: String,
    /// The wasm.
    pub wasm: String,
    /// The card's style sheet.
    pub style: String,
}

impl Assets {
    /// The assets of a site whose loader has this text.
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

/// The files whose names change with every build, as addresses relative to the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetNames {
    /// The JavaScript that wasm-bindgen writes for the wasm.
    pub glue: String,
    /// The wasm.
    pub wasm: String,
    /// The card's style sheet.
    pub style: String,
}
