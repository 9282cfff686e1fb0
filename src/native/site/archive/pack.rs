//! A site's folder as a zip file.

use crate::native::Error;
use crate::native::files;
use crate::native::site::site_file::SiteFile;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The most that deflate does.
const LEVEL: i64 = 9;

/// Writes all files of a built site without songs into a zip file. Equal sites give equal bytes: members are sorted by name
/// and have no time.
///
/// # Errors
/// [`Error::SiteFile`] for a folder that is not a built site, or that has songs; [`Error::Read`] and [`Error::Write`] for
/// files.
pub fn pack(site: &Path, archive: &Path) -> Result<(), Error> {
    let file = SiteFile::read(site)?;
    let problem = match (file.assets()?, file.base_url()?) {
        (None, _) => Some("/assets is missing"),
        (_, Some(_)) => Some("/baseUrl is stated, so songs are published there"),
        _ => None,
    };
    if let Some(problem) = problem {
        return Err(file.error(problem));
    }
    let mut names = Vec::new();
    add_names(site, "", &mut names)?;
    names.sort();
    let bytes = zipped(site, &names).map_err(|cause| Error::Write {
        path: archive.to_owned(),
        cause,
    })?;
    files::write(archive, &bytes)
}

fn zipped(site: &Path, names: &[String]) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(LEVEL))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    for name in names {
        zip.start_file(name, options)?;
        zip.write_all(&std::fs::read(site.join(name))?)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Adds the names of the files in a folder of the site, at any depth, with `/` between folders.
fn add_names(site: &Path, folder: &str, names: &mut Vec<String>) -> Result<(), Error> {
    let path: PathBuf = site.join(folder);
    let failed = |cause| Error::Read {
        path: path.clone(),
        cause,
    };
    for entry in std::fs::read_dir(&path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{folder}{}", entry.file_name().to_string_lossy());
        match entry.file_type().map_err(failed)?.is_dir() {
            true => add_names(site, &format!("{name}/"), names)?,
            false => names.push(name),
        }
    }
    Ok(())
}
