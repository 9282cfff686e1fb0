//! Two snapshots that are compared.

use crate::native::Error;
use crate::song::Song;
use std::path::Path;

/// Checks that both snapshots, each with its file, are of one song, and that the older one is not later.
///
/// # Errors
/// [`Error::Usage`].
pub fn check_order(old: (&Path, &Song), new: (&Path, &Song)) -> Result<(), Error> {
    let ((old_file, old), (new_file, new)) = (old, new);
    let (old_name, new_name) = (old_file.display(), new_file.display());
    let artist = |song: &Song| song.artists.first().map(|artist| artist.name.plain.clone());
    let is_same = old.title.plain == new.title.plain || artist(old) == artist(new);
    let sentence = if !is_same {
        format!(
            "{old_name} is about “{}” and {new_name} about “{}”; give two snapshots of one song",
            old.title.plain, new.title.plain
        )
    } else if old.as_of.is_surely_after(new.as_of) {
        format!(
            "{old_name} is of {}, later than {new_name} of {}; give the older one first",
            old.as_of, new.as_of
        )
    } else {
        return Ok(());
    };
    Err(Error::Usage(sentence))
}
