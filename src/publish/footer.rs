//! The footer of a song's page: links to its other languages, its data and the other songs.

use super::folders::Folders;
use crate::markup::{El, Node, html};
use crate::publish::Edition;

/// The `<footer>` of a page that has these folders.
pub(super) fn footer(edition: &Edition, folders: &Folders) -> El {
    let is_korean = edition.words.tag == "ko";
    let others = folders
        .of_languages
        .iter()
        .filter(|(tag, _)| *tag != edition.words.tag)
        .flat_map(|(tag, folder)| {
            let link = html::a()
                .attr("href", format!("{folder}{}", folders.page))
                .attr("hreflang", *tag)
                .attr("lang", *tag)
                .attr("data-folder", folder.clone())
                .child(if *tag == "ko" { "한국어" } else { "English" });
            [Node::from(link), Node::from(" ")]
        });
    let data = html::a()
        .attr("href", format!("{}snapshot.json", folders.song))
        .attr("type", "application/json")
        .child(if is_korean { "데이터" } else { "Data" });
    let home = html::a()
        .attr("href", folders.root.clone())
        .child("Songcard");
    html::footer().child(
        html::p()
            .children(others)
            .child(data)
            .child(" ")
            .child(home),
    )
}
