//! What a published song is written as, a file a contract: pages, cards, previews, feeds.
//!
//! In: an [`Edition`], which is one song in one language, and the [`Site`] it is published on. Out:
//! the text or bytes of one file. Must not know: where files are kept, other songs.

mod card;
mod charting;
mod dataset;
pub(crate) mod discord;
mod edition;
mod embed;
mod fact;
pub(crate) mod feed;
mod foot;
mod hash;
pub(crate) mod head;
mod home_page;
mod host;
mod inline;
pub(crate) mod json_ld;
mod length;
mod loading;
mod makers;
mod naming;
pub(crate) mod oembed;
pub(crate) mod page;
mod pasted;
mod phrases;
mod picture;
mod plain;
mod preview;
pub(crate) mod script;
mod site;
pub(crate) mod sitemap;
mod song;
mod song_files;
pub(crate) mod style;
mod text;

pub use card::{fragment, quotation};
pub use discord::{LIMIT as DISCORD_LIMIT, discord};
pub use edition::Edition;
pub use embed::embed_script;
pub use feed::feed;
pub use hash::hash;
pub use head::{ACCENT, Kind, head};
pub use home_page::fill_home_page;
pub use host::{NGINX, headers, robots};
pub use json_ld::json_ld;
pub use oembed::oembed;
pub use page::{Place, Said, page, page_script};
pub use pasted::NGINX_OEMBED;
pub use picture::{Drawn, PICTURE_SIZE, Picture};
pub use preview::{DESCRIPTION, Preview, TITLE};
pub use script::{RESIZE, script};
pub use site::{AssetNames, Assets, LOADER, Site};
pub use sitemap::sitemap;
pub use song::PublishableSong;
pub use song_files::{File, song_files};
pub use style::{host_style, style};
pub use text::isolated;

/// Who provides the pages, where a standard asks for a name.
pub const PROVIDER: &str = "Songcard";
