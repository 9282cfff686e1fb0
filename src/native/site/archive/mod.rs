//! The built site without songs as one zip file: what a release offers, and what its command carries.
//!
//! In: the folder of a built site, or the bytes of such a file. Out: the file's bytes, or its members in a site's folder.
//! Must not know: songs.

mod pack;
mod site_archive;
mod unpack;

pub use pack::pack;
pub use site_archive::SiteArchive;
