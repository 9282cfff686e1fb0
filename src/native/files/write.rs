//! Files, each written whole under another name that is renamed.

use super::read::{BYTE_ORDER_MARK, read};
use crate::native::Error;
use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes a file unless it has these bytes already. It is written under another name and renamed, so that nobody ever
/// reads half of it.
///
/// # Errors
/// [`Error::Write`], or [`Error::NotAFile`] for a path without a parent.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    let folder = path.parent().ok_or_else(|| Error::NotAFile {
        path: path.to_owned(),
    })?;
    let temporary = temporary(path);
    let written = match fs::write(&temporary, bytes) {
        // Only the first file of a folder has to make it.
        Err(error) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(folder).and_then(|()| fs::write(&temporary, bytes))
        }
        written => written,
    };
    let written = written.and_then(|()| fs::rename(&temporary, path));
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        not_written(path, error)
    })
}

/// Writes a file piece by piece, under another name that is renamed in the end; unless the file is the same already.
///
/// # Errors
/// [`Error::Write`].
pub fn write_with(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<fs::File>) -> io::Result<()>,
) -> Result<(), Error> {
    let failed = |cause| not_written(path, cause);
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(failed)?;
    let temporary = temporary(path);
    let written = fs::File::create(&temporary).and_then(|file| {
        let mut file = BufWriter::new(file);
        write(&mut file)?;
        file.flush()?;
        if is_same_content(&temporary, path)? {
            fs::remove_file(&temporary)
        } else {
            fs::rename(&temporary, path)
        }
    });
    written.map_err(|error| {
        let _ = fs::remove_file(&temporary);
        failed(error)
    })
}

/// Writes the new text of a file that is there, as [`write`] does.
///
/// # Errors
/// [`Error::Read`], and those of [`write`].
pub fn rewrite(path: &Path, text: &str) -> Result<(), Error> {
    let has_mark = read(path)?.starts_with(BYTE_ORDER_MARK);
    let mark = if has_mark { BYTE_ORDER_MARK } else { &[] };
    write(path, &[mark, text.as_bytes()].concat())
}

/// Writes a file that is not there yet. Its name is taken first, so that a file that somebody else writes meanwhile is not
/// lost either.
///
/// # Errors
/// [`Error::Exists`], and those of [`write`].
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let failed = |cause| not_written(path, cause);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    match fs::File::create_new(path) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Error::Exists {
                path: path.to_owned(),
            });
        }
        Err(cause) => return Err(failed(cause)),
    }
    write(path, bytes).inspect_err(|_| drop(fs::remove_file(path)))
}

/// The name under which a file is written before it is renamed.
fn temporary(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}

fn not_written(path: &Path, cause: io::Error) -> Error {
    Error::Write {
        path: path.to_owned(),
        cause,
    }
}

/// Whether two files have the same bytes. The second may be missing.
fn is_same_content(one: &Path, other: &Path) -> io::Result<bool> {
    let size = |path| fs::metadata(path).map(|found| found.len()).ok();
    if size(one) != size(other) {
        return Ok(false);
    }
    let mut one = BufReader::new(fs::File::open(one)?);
    let mut other = BufReader::new(fs::File::open(other)?);
    loop {
        let (these, those) = (one.fill_buf()?, other.fill_buf()?);
        let count = these.len().min(those.len());
        if these[..count] != those[..count] {
            return Ok(false);
        }
        if count == 0 {
            return Ok(these.len() == those.len());
        }
        one.consume(count);
        other.consume(count);
    }
}
