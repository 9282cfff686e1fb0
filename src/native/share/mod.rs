//! What a published song is written as, a file a contract: pages, cards, previews, feeds.
//!
//! In: an [`Edition`], which is one song in one language, and the [`Site`] it is published on. Out:
//! the text or bytes of one file. Must not know: where files are kept, other songs.

mod card;
mod charting;
mod dataset;
mod discord;
mod embed;
mod fact;
mod feed;
mod foot;
mod head;
mod host;
mod inline;
mod json_ld;
mod length;
mod loading;
mod makers;
mod naming;
mod oembed;
mod page;
mod pasted;
mod phrases;
mod picture;
mod plain;
mod preview;
mod sitemap;
mod text;

pub use card::{fragment, quotation};
pub use discord::{LIMIT as DISCORD_LIMIT, discord};
pub use embed::embed_script;
pub use feed::feed;
pub use head::{ACCENT, Kind, head};
pub use host::{NGINX, headers, robots};
pub use json_ld::json_ld;
pub use oembed::oembed;
pub use page::{Place, Said, page, page_script};
pub use pasted::NGINX_OEMBED;
pub use picture::{Drawing, Drawn, Emoji, Fonts, drawing, picture};
pub use preview::{DESCRIPTION, Preview, TITLE};
pub use sitemap::sitemap;
pub use text::isolated;

use super::site_file::AssetNames;
use crate::contract::{Pages, View};
use crate::song::Song;
use crate::words::Words;
use std::sync::Arc;

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

/// One song in one language.
#[derive(Clone)]
pub struct Edition {
    /// The song's name in addresses.
    pub name: String,
    pub song: Arc<Song>,
    pub words: &'static Words,
    /// Every language it is published in; the first is the snapshot's own and has no folder.
    pub tags: Vec<&'static str>,
    /// The name of the immutable copy of the snapshot: sixteen hexadecimal digits.
    pub data: String,
}

impl Edition {
    /// Whether this is the edition in the snapshot's own language.
    pub fn is_home(&self) -> bool {
        self.tags.first() == Some(&self.words.tag)
    }

    /// The addresses of this edition on a site.
    pub fn pages(&self, site: &Site) -> Pages {
        self.pages_in(site, self.words.tag)
    }

    /// The addresses of the edition in another language.
    pub fn pages_in(&self, site: &Site, tag: &str) -> Pages {
        let root = format!("{}{}/", site.base, self.name);
        let home = self.tags.first() == Some(&tag);
        Pages::new(&root, (!home).then_some(tag))
    }

    /// The absolute address of a picture.
    pub fn picture(&self, site: &Site, picture: &Picture) -> String {
        format!("{}{}/{}", site.base, self.name, picture.file)
    }

    /// A view's canonical address in every language, its own among them, by tag; last, as
    /// `x-default`, the one for readers of any other language. Empty where there is one language.
    fn alternates(&self, site: &Site, view: View) -> Vec<(&'static str, String)> {
        if self.tags.len() < 2 {
            return Vec::new();
        }
        let home = self.tags.first().map(|tag| ("x-default", *tag));
        let tags = self.tags.iter().map(|tag| (*tag, *tag)).chain(home);
        tags.map(|(name, tag)| (name, self.pages_in(site, tag).canonical(view)))
            .collect()
    }
}

/// A song's picture for previews.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its file name inside the song's folder, made from its content.
    pub file: String,
    /// What it shows, as a sentence.
    pub alt: String,
}

/// Who provides the pages, where a standard asks for a name.
pub const PROVIDER: &str = "Songcard";

/// A picture's size in pixels.
pub const PICTURE_SIZE: (u32, u32) = (1200, 630);
