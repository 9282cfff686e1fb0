//! The files of feeds that arguments name.

use crate::native::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// The files, and those of folders at any depth whose names end in `.json`, in the order of their paths.
///
/// # Errors
/// [`Error::Read`] for a folder; [`Error::Usage`] for one without such a file.
pub fn feed_files(named: &[PathBuf]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for path in named {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        add_folder(path, &mut files)?;
        if files.len() == before {
            return Err(Error::Usage(format!(
                "{} has no file whose name ends in .json, as feeds must be named in a folder",
                path.display()
            )));
        }
        files[before..].sort();
    }
    Ok(files)
}

fn add_folder(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Error> {
    let failed = |cause| Error::Read {
        path: folder.to_owned(),
        cause,
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        // A link to a folder is not followed, since it may lead back here.
        let kind = entry.file_type().map_err(failed)?;
        let path = entry.path();
        if kind.is_dir() {
            add_folder(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "json") {
            files.push(path);
        }
    }
    Ok(())
}
