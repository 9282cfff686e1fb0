//! The picture of a post.

use crate::native::pictures::{Fonts, post_picture};
use crate::native::site::publish::with_artwork;
use crate::native::{Error, files};
use crate::publish::PublishableSong;
use crate::song::Song;
use crate::text::DailyPost;
use crate::words::Words;
use std::path::Path;

/// Draws a post with the song's own picture and colours into a PNG file, 1080 × 1080 pixels.
///
/// # Errors
/// [`Error::Picture`], or what reading the song's picture and writing the file gives.
pub fn write(
    picture: &Path,
    snapshot: &Path,
    text: String,
    song: Song,
    words: &'static Words,
    post: &DailyPost,
) -> Result<(), Error> {
    let is_png = picture
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("png"));
    if !is_png {
        return Err(Error::Usage(format!(
            "--picture: {} is not the name of a PNG file; write one that ends in .png",
            picture.display()
        )));
    }
    // Only addresses of pages need the song's name.
    let name = snapshot.file_stem().unwrap_or_default().to_string_lossy();
    let song = PublishableSong::new(name.into_owned(), text, song, "");
    let song = with_artwork(snapshot, song)?;
    let edition = song
        .editions()
        .into_iter()
        .find(|edition| edition.words.tag == words.tag);
    let bytes = match edition {
        Some(edition) => post_picture(&edition, post, &Fonts::system()?)?,
        None => return Ok(()),
    };
    files::write(picture, &bytes)
}
