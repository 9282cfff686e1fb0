//! What is below the card on a song's page: other songs, the lists that the song is in, its other languages and its data.

use super::folders::Folders;
use super::site_pages::{SiteSongs, more_links, tiles};
use crate::markup::{El, Node, fragment, html};
use crate::publish::Edition;

/// The other songs, and the `<footer>` of a page that has these folders.
pub(super) fn footer(edition: &Edition, songs: &SiteSongs, folders: &Folders) -> El {
    let links = more_links(edition, &folders.root);
    let beside = songs.beside(&edition.name, edition.words);
    let more = (!beside.is_empty()).then(|| {
        html::section()
            .class("more")
            // With a name it is a landmark.
            .attr("aria-label", links.more_songs)
            .child(html::h2().child(links.more_songs))
            .child(tiles(&folders.root, beside))
    });
    let in_lists = links
        .lists
        .into_iter()
        .map(|(address, name)| html::a().attr("href", address).child(name));
    let of_languages = folders
        .of_languages
        .iter()
        .filter(|(tag, _)| *tag != edition.words.tag)
        .map(|(tag, folder)| {
            html::a()
                .attr("href", format!("{folder}{}", folders.page))
                .attr("hreflang", *tag)
                .attr("lang", *tag)
                .attr("data-folder", folder.clone())
                .child(if *tag == "ko" { "한국어" } else { "English" })
        });
    let data = html::a()
        .attr("href", format!("{}snapshot.json", folders.song))
        .attr("type", "application/json")
        .child(links.data);
    let line = |links: Vec<El>| {
        let spaced = links
            .into_iter()
            .flat_map(|link| [Node::from(link), Node::from(" ")]);
        html::p().children(spaced)
    };
    let footer = html::footer()
        .child(line(in_lists.collect()))
        .child(line(of_languages.chain([data]).collect()));
    fragment().child(more).child("\n").child(footer)
}
