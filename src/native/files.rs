//! Files, each read or written whole, and standard output.

use crate::native::Error;
use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::Path;

/// Writes a file unless it has these bytes already. It is written under another name and renamed, so that nobody ever
/// reads half of it.
///
/// # Errors
/// [`Error::Write`], or [`Error::NotAFile`] for a path without a parent.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    let failed = |cause| Error::Write {
        path: path.to_owned(),
        cause,
    };
    let folder = path.parent().ok_or_else(|| Error::NotAFile {
        path: path.to_owned(),
    })?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let temporary = folder.join(name);
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
        failed(error)
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
    let failed = |cause| Error::Write {
        path: path.to_owned(),
        cause,
    };
    fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(failed)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let temporary = path.with_file_name(name);
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

/// Some editors write it; a file that has one keeps it.
pub const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

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
    let failed = |cause| Error::Write {
        path: path.to_owned(),
        cause,
    };
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

/// Prints to standard output. A broken pipe is not an error: `head` closes it once it has enough.
///
/// # Errors
/// [`Error::StandardOutput`].
pub fn print(text: &str) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::StandardOutput { cause: error })
        }
        _ => Ok(()),
    }
}

/// Reads a file.
///
/// # Errors
/// [`Error::Read`].
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(|cause| Error::Read {
        path: path.to_owned(),
        cause,
    })
}

/// Reads a file that the build or an earlier run has written as text, every byte of it.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`].
pub fn read_text(path: &Path) -> Result<String, Error> {
    String::from_utf8(read(path)?).map_err(|_| Error::NotUtf8 {
        path: path.to_owned(),
        line: None,
    })
}

/// Reads a file; `None` where it has more than `max_bytes`, without reading the rest.
///
/// # Errors
/// [`Error::Read`].
pub fn read_up_to(path: &Path, max_bytes: usize) -> Result<Option<Vec<u8>>, Error> {
    let file = fs::File::open(path).map_err(|cause| Error::Read {
        path: path.to_owned(),
        cause,
    })?;
    up_to(file, path, max_bytes)
}

/// Reads standard input, which messages call `path`; `None` where it has more than `max_bytes`, without reading the rest.
///
/// # Errors
/// [`Error::Read`].
pub fn read_input_up_to(path: &Path, max_bytes: usize) -> Result<Option<Vec<u8>>, Error> {
    up_to(std::io::stdin().lock(), path, max_bytes)
}

fn up_to(input: impl Read, path: &Path, max_bytes: usize) -> Result<Option<Vec<u8>>, Error> {
    let mut bytes = Vec::new();
    let one_more = max_bytes as u64 + 1;
    let read = input.take(one_more).read_to_end(&mut bytes);
    read.map_err(|cause| Error::Read {
        path: path.to_owned(),
        cause,
    })?;
    Ok((bytes.len() <= max_bytes).then_some(bytes))
}

/// A file's bytes as text, without the byte order mark that some editors write.
///
/// # Errors
/// [`Error::NotUtf8`] with the line.
pub fn utf8_text(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let line = 1 + error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        Error::NotUtf8 {
            path: path.to_owned(),
            line: Some(line),
        }
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}
