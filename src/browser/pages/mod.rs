//! The pages of a site: the home page and a song's own, whose addresses follow the reader.

pub(crate) mod home;
mod song;
