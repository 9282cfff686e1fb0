//! Every file of one song.

use super::card::fragment;
use super::discord::discord;
use super::edition::Edition;
use super::embed::embed_script;
use super::head::head;
use super::json_ld::json_ld;
use super::oembed::oembed;
use super::page::{Place, Said, page, page_script};
use super::picture::Drawn;
use super::site::Site;
use super::song::PublishableSong;
use crate::embed::{Size, View, prerendered_file};
use std::collections::BTreeSet;

/// A file's path inside the song's folder, and its bytes.
pub type File = (String, Vec<u8>);

/// What the song's folder holds, and a sentence for each character that pictures are drawn without. Pages
/// come last, so that none ever names a file that is not there.
///
/// # Errors
/// One sentence where a picture cannot be drawn.
pub fn song_files(
    site: &Site,
    song: &PublishableSong,
    draw: &dyn Fn(&Edition, View) -> Result<Drawn, String>,
) -> Result<(Vec<File>, Vec<String>), String> {
    let mut files: Vec<File> = Vec::new();
    let mut pages: Vec<File> = Vec::new();
    let mut lost: Vec<String> = Vec::new();
    let editions = song.editions();
    for edition in &editions {
        let variant = if edition.is_home() {
            String::new()
        } else {
            format!("{}/", edition.words.tag)
        };
        let mut pictures = Vec::new();
        for view in View::ALL {
            let drawn = draw(edition, view)?;
            files.push((drawn.picture.file.clone(), drawn.bytes));
            pictures.push(drawn.picture);
            lost.extend(drawn.lost);
        }
        let picture = &pictures[0];
        for size in [Size::Full, Size::Compact] {
            let name = prerendered_file(size);
            let card = fragment(edition, size, picture).into_bytes();
            if edition.is_home() {
                pages.push((name.to_owned(), card.clone()));
            }
            pages.push((format!("{}/{name}", edition.words.tag), card));
        }
        for (view, picture) in View::ALL.into_iter().zip(&pictures) {
            // Beside the view's canonical page.
            let own = view == View::Chart;
            let part = Place::Page { view, own }.part();
            let oembed = oembed(site, edition, view, picture);
            pages.push((format!("{variant}{part}oembed.json"), oembed.into_bytes()));
        }

        let own = Place::Page {
            view: View::Chart,
            own: true,
        };
        let views = View::ALL.map(|view| Place::Page { view, own: false });
        for place in [own].into_iter().chain(views).chain([Place::Embed]) {
            let picture = &pictures[place.view() as usize];
            let said = Said {
                head: head(site, edition, place.view(), picture, place.kind()),
                data: json_ld(site, edition, picture)
                    + &discord(site, edition, place.view(), picture),
            };
            let script = match place {
                Place::Embed => embed_script(),
                Place::Page { .. } => page_script(),
            };
            let page = page(site, edition, place, picture, &said, &script);
            pages.push((
                format!("{variant}{}index.html", place.part()),
                page.into_bytes(),
            ));
        }
    }
    if let Some(home) = editions.first() {
        files.push((
            format!("{}.json", home.data),
            song.compact.clone().into_bytes(),
        ));
    }
    files.push(("snapshot.json".to_owned(), song.text.clone().into_bytes()));
    files.append(&mut pages);
    // Each view and language has the same of most.
    let mut known = BTreeSet::new();
    lost.retain(|sentence| known.insert(sentence.clone()));
    Ok((files, lost))
}
