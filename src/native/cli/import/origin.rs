//! The file that an import reads: its text.

use super::limit;
use crate::native::files as write;
use std::path::Path;

/// The file's text without a byte order mark.
///
/// # Errors
/// One sentence that names the file, where it cannot be read, is too large or is no UTF-8.
pub fn text(file: &Path) -> Result<String, String> {
    let bytes = limit::read(file)?.ok_or_else(|| {
        let (name, most) = (file.display(), limit::MOST);
        format!("{name} is larger than {most} MiB, the most that is read")
    })?;
    write::utf_8(file, bytes)
}

/// The file's name, which becomes the title of its source.
pub fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or(file.as_os_str());
    name.to_string_lossy().into_owned()
}
