//! The footer of a song's page: links to its other languages, its data and the other songs.

use crate::publish::Edition;

/// The tag of every language with the address of its folder. `song` is the address of the song's folder; all are
/// relative to one page.
pub(super) fn language_folders(edition: &Edition, song: &str) -> Vec<(&'static str, String)> {
    let folder = |(index, tag): (usize, &&'static str)| {
        // The first is the snapshot's own language, whose pages are in the song's folder.
        let folder = match index {
            0 => song.to_owned(),
            _ => format!("{song}{tag}/"),
        };
        (*tag, folder)
    };
    edition.tags.iter().enumerate().map(folder).collect()
}

/// The `<footer>`. `part` is the page's folder inside that of its language; `root` and `song` are the addresses of
/// the site's and the song's folder, relative to the page.
pub(super) fn footer(
    edition: &Edition,
    folders: &[(&'static str, String)],
    part: &str,
    root: &str,
    song: &str,
) -> String {
    let others: String = folders
        .iter()
        .filter(|(tag, _)| *tag != edition.words.tag)
        .map(|(tag, folder)| {
            let address = [folder, part].concat();
            let name = if *tag == "ko" { "한국어" } else { "English" };
            format!("<a href=\"{address}\" hreflang=\"{tag}\" lang=\"{tag}\" data-folder=\"{folder}\">{name}</a> ")
        })
        .collect();
    let data = if edition.words.tag == "ko" {
        "데이터"
    } else {
        "Data"
    };
    format!(
        "<footer><p>{others}<a href=\"{song}snapshot.json\" type=\"application/json\">{data}</a> <a href=\"{root}\">Songcard</a></p></footer>\n"
    )
}
