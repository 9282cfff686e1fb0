//! All files of one song.

use super::artwork::{ArtworkFiles, LARGE_ARTWORK_FILE};
use super::card::fragment;
use super::cover::{COVER, cover_svg};
use super::draw_pictures::DrawPictures;
use super::oembed::oembed;
use super::page::page;
use super::page_kind::PageKind;
use super::publishable_song::PublishableSong;
use super::site::Site;
use super::site_pages::SiteSongs;
use crate::embed::{ARTWORK_FILE, PosterShape, Size, View, prerendered_file};
use crate::song::Song;
use std::collections::BTreeSet;

/// The width and height that a cover's file has by itself, in pixels.
const COVER_SIDE: u32 = 400;

/// A file's path inside the song's folder, and its bytes.
pub type File = (String, Vec<u8>);

/// The drawing of the song's cover.
pub fn cover_file(song: &Song) -> File {
    let cover = cover_svg(song, COVER_SIDE, "sky");
    (COVER.to_owned(), cover.into_bytes())
}

/// The song's picture in the sizes that are published.
pub fn artwork_files(artwork: &ArtworkFiles) -> [File; 2] {
    [
        (ARTWORK_FILE.to_owned(), artwork.small.clone()),
        (LARGE_ARTWORK_FILE.to_owned(), artwork.large.clone()),
    ]
}

/// The files of the folder of `song`, which is one of `songs`, and a sentence for each character that its pictures lack. Pages come last, so that
/// when the files are written in order no page ever links a file that is missing.
///
/// # Errors
/// The first error of a picture.
pub fn song_files<P: DrawPictures>(
    site: &Site,
    songs: &SiteSongs,
    song: &PublishableSong,
    pictures: &P,
) -> Result<(Vec<File>, Vec<String>), P::Error> {
    let mut files: Vec<File> = Vec::new();
    let mut pages: Vec<File> = Vec::new();
    let mut missing: Vec<String> = Vec::new();
    let editions = song.editions();
    for edition in &editions {
        let folder_of_language = edition.language_folder();
        let mut previews = Vec::new();
        for view in View::ALL {
            let drawn = pictures.preview(edition, view)?;
            files.push((drawn.picture.file.clone(), drawn.bytes));
            previews.push(drawn.picture);
            missing.extend(drawn.missing);
        }
        for shape in PosterShape::ALL {
            let poster = pictures.poster(edition, shape)?;
            files.push((format!("{folder_of_language}{}", poster.file), poster.bytes));
        }
        let first = edition.first_view();
        let picture = &previews[first as usize];
        for size in [Size::Full, Size::Compact] {
            let name = prerendered_file(size);
            let card = fragment(edition, size, picture).into_bytes();
            if edition.is_primary() {
                pages.push((name.to_owned(), card.clone()));
            }
            pages.push((format!("{}/{name}", edition.words.tag), card));
        }
        for (view, picture) in View::ALL.into_iter().zip(&previews) {
            // In the folder of the view's canonical page.
            let is_main = view == first;
            let folder = PageKind::Page { view, is_main }.folder();
            let oembed = oembed(site, edition, view, picture);
            pages.push((
                format!("{folder_of_language}{folder}oembed.json"),
                oembed.into_bytes(),
            ));
        }

        let main = PageKind::Page {
            view: first,
            is_main: true,
        };
        let views = View::ALL.map(|view| PageKind::Page {
            view,
            is_main: false,
        });
        for kind in [main].into_iter().chain(views).chain([PageKind::Embed]) {
            let picture = &previews[kind.view(first) as usize];
            let page = page(site, songs, edition, kind, picture);
            pages.push((
                format!("{folder_of_language}{}index.html", kind.folder()),
                page.into_bytes(),
            ));
        }
    }
    if let Some(primary) = editions.first() {
        files.push((
            format!("{}.json", primary.snapshot_hash),
            song.compact.clone().into_bytes(),
        ));
    }
    match &song.artwork {
        Some(artwork) => files.extend(artwork_files(artwork)),
        None => files.push(cover_file(&song.song)),
    }
    files.push(("snapshot.json".to_owned(), song.text.clone().into_bytes()));
    files.append(&mut pages);
    // Most characters are missing in the pictures of several views and languages.
    let mut listed = BTreeSet::new();
    missing.retain(|sentence| listed.insert(sentence.clone()));
    Ok((files, missing))
}
