//! The pages of a site: the home page and the own page of a song, whose addresses reflect what the reader opens.

mod address;
mod home;
mod song;

/// Starts the page if it is a home page, which has `#songcard-door`, or the own page of a song, which has
/// `#songcard-page`. Any other page is left alone.
///
/// On a home page the query of the address decides on the card: `song` names a published song, `src` any snapshot or any
/// page of a song, and the attributes of the element are set from keys of the same names.
pub fn start_page() {
    let _ = home::start();
    let _ = song::start();
}
