//! The files that a song is published as: pages, prerendered cards, link previews, feeds. One file of code for each.
//!
//! In: an [`Edition`], which is one song in one language, and the [`Site`] it is published on. Out: the text or bytes of
//! a file. Must not know: where files are kept. Only `site_pages` knows all songs.

mod artwork;
mod card;
mod content_policy;
mod contributors;
mod cover;
mod dataset;
pub(crate) mod discord;
mod draw_pictures;
mod duration;
mod edition;
mod fact;
pub(crate) mod feed;
mod folders;
mod footer;
mod hash;
pub(crate) mod head;
mod headline;
mod host;
pub(crate) mod json_ld;
mod lines;
mod listed_song;
mod naming;
mod nginx;
mod no_script;
pub(crate) mod oembed;
mod on_chart;
pub(crate) mod page;
mod page_kind;
mod phrases;
mod picture;
mod preload;
mod preview;
mod publishable_song;
mod site;
mod site_pages;
pub(crate) mod sitemap;
mod song_addresses;
mod song_files;
pub(crate) mod style;
mod text;

pub use artwork::{ArtworkFiles, LARGE_ARTWORK_FILE, LARGE_ARTWORK_SIDE};
pub use card::{fragment, quotation};
pub use cover::{COVER, cover_svg};
pub use discord::{LIMIT_BYTES as DISCORD_LIMIT_BYTES, discord};
pub use draw_pictures::DrawPictures;
pub use edition::Edition;
pub use feed::{FEED_SONGS, feeds};
pub use hash::hash;
pub use head::{HeadKind, accent, head};
pub use host::{headers, robots};
pub use json_ld::json_ld;
pub use listed_song::ListedSong;
pub use nginx::{NGINX, NGINX_OEMBED};
pub use oembed::oembed;
pub use page::page;
pub use page_kind::PageKind;
pub use picture::{DrawnPicture, DrawnPoster, PICTURE_SIZE, Picture};
pub use preview::{DESCRIPTION_MAX_CHARS, Preview, TITLE_MAX_CHARS};
pub use publishable_song::PublishableSong;
pub use site::{AssetNames, Assets, LOADER, PageScripts, Site};
use site_pages::language_folder;
pub use site_pages::{
    GENERATOR, ICON, ICON_SIZE, SiteFile, SitePictures, SiteSongs, icon_files, latest_songs,
    promise, shown_song, site_pages,
};
pub use sitemap::sitemaps;
pub use song_files::{File, artwork_files, cover_file, song_files};
pub use style::{Colour, host_style, minified, site_pages_style, style};
pub use text::isolated;

/// The provider's name in oEmbed, Open Graph and Atom.
pub const PROVIDER: &str = "Songcard";
