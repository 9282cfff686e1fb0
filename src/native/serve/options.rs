//! What is served.

use crate::diagnose::ReportFormat;
use std::path::PathBuf;

/// What is served.
pub struct ServeOptions {
    /// The site's folder.
    pub folder: PathBuf,
    /// The port; 0 for one that is free.
    pub port: u16,
    /// Snapshots that are published whenever they change.
    pub snapshots: Vec<PathBuf>,
    /// The address that they are published for, where the folder does not remember one.
    pub base_url: Option<String>,
    /// How problems of snapshots are reported.
    pub reports: ReportFormat,
}
