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

/// The files and scripts of a built site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// The files that pages load.
    pub names: AssetNames,
    /// The scripts that pages contain.
    pub scripts: PageScripts,
}

/// The files whose names change with every build, as addresses relative to the site's root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssetNames {
    /// The script that the loader imports with the first card.
    pub prerendered: String,
    /// The script of the search in a gallery.
    pub search: String,
    /// The JavaScript that wasm-bindgen writes for the wasm.
    pub glue: String,
    /// The wasm.
    pub wasm: String,
    /// The card's style sheet.
    pub style: String,
}

/// The texts of the scripts that the site's own pages contain, which saves requests before the first tap is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageScripts {
    /// [`LOADER`].
    pub loader: String,
    /// For the head of a song's page: it switches panels until the loader runs.
    pub page: String,
    /// For the home page: the card that its address asks for, and the switches.
    pub home_page: String,
    /// For the head of a page for iframes, see `src/scripts/frame.js`.
    pub frame: String,
}
