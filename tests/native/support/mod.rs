//! What several tests use: songs, folders, goldens, and HTML read back.

pub mod built_site;
pub mod feed_days;
pub mod feed_made;
pub mod feed_server;
pub mod folder;
pub mod golden;
pub mod html;
pub mod lyrics_made;
pub mod made;
pub mod picture_made;
pub mod rank_made;
pub mod recording_made;
pub mod share_made;
pub mod tables_made;
pub mod workflow;
pub mod written;
