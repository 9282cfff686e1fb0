//! The own page of a song, whose address reflects what the reader opens. The home page has a script of its own.

mod address;
mod song;

/// Starts the page if it is the own page of a song, which has `#songcard-page`. Any other page is left alone.
pub fn start_page() {
    let _ = song::start();
}
