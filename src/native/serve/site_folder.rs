//! Finds the file of a path, never one outside of the site's folder.

use crate::native::Error;
use std::path::{Path, PathBuf};

/// A site's folder.
pub struct SiteFolder {
    /// Without symbolic links.
    root: PathBuf,
}

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// A file.
    File(PathBuf),
    /// A folder, whose path ends with `/`.
    Folder,
    /// Nothing that is served.
    Nothing,
}

/// The settings of the host, which hosts do not serve.
const NOT_SERVED: [&str; 2] = ["_headers", ".htaccess"];

impl SiteFolder {
    /// # Errors
    /// [`Error::Read`] where it is not a folder.
    pub fn open(folder: &Path) -> Result<SiteFolder, Error> {
        let failed = |cause| Error::Read {
            path: folder.to_owned(),
            cause,
        };
        let root = folder.canonicalize().map_err(failed)?;
        std::fs::read_dir(&root).map_err(failed)?;
        Ok(SiteFolder { root })
    }

    /// A file of the site by its name.
    pub fn file(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// What a decoded path leads to. Names with a dot before them, `..` among them, and symbolic links that lead out of the folder are
    /// nothing.
    pub fn find(&self, path: &str) -> Found {
        let Some(inside) = path.strip_prefix('/') else {
            return Found::Nothing;
        };
        let (inside, is_folder) = match inside.strip_suffix('/') {
            Some(inside) => (inside, true),
            None => (inside, inside.is_empty()),
        };
        let mut file = self.root.clone();
        for name in inside.split('/').filter(|_| !inside.is_empty()) {
            if name.is_empty() || name.starts_with('.') || name.contains(['\\', ':', '\0']) {
                return Found::Nothing;
            }
            file.push(name);
        }
        if NOT_SERVED.contains(&inside) {
            return Found::Nothing;
        }
        if is_folder {
            file.push("index.html");
        }
        match file.canonicalize() {
            Ok(file) if !file.starts_with(&self.root) => Found::Nothing,
            Ok(file) if file.is_file() => Found::File(file),
            Ok(file) if file.is_dir() && !is_folder => Found::Folder,
            _ => Found::Nothing,
        }
    }
}
