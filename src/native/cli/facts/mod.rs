//! Every figure that can be counted of a snapshot, for people and for machines.

mod json;
mod text;

use crate::diagnose::render;
use crate::native::files as write;
use crate::native::load::load;
use std::path::Path;

/// Prints the figures of a snapshot to standard output, and its problems as `check` does. `false`
/// where it has mistakes: figures of what is wrong would be wrong.
///
/// # Errors
/// One sentence that names the file, where it cannot be read.
pub fn facts(file: &Path, as_json: bool, colours: bool) -> Result<bool, String> {
    let (text, loaded) = load(file)?;
    let name = file.display().to_string();
    eprint!("{}", render(&name, &text, &loaded, colours));
    let Some(song) = loaded.song else {
        return Ok(false);
    };
    let figures = if as_json {
        json::json(&song)
    } else {
        text::text(&song)
    };
    write::print(&figures)?;
    Ok(true)
}
