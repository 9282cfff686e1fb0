//! What answers are made from.

use super::site_folder::SiteFolder;
use super::watch::WatchState;
use std::sync::Arc;

/// A site that is served.
pub struct ServedSite {
    /// Its files.
    pub folder: SiteFolder,
    /// What is known of watched snapshots; `None` where none is watched.
    pub state: Option<Arc<WatchState>>,
}
