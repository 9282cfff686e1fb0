//! Where a song's page leads: its other languages, the data, the other songs.

use crate::publish::Edition;

/// Every language with its folder, as seen from this page.
pub(super) fn editions(edition: &Edition, song: &str) -> Vec<(&'static str, String)> {
    let folder = |(index, tag): (usize, &&'static str)| {
        // The snapshot's own language comes first, and has no folder inside.
        let folder = match index {
            0 => song.to_owned(),
            _ => format!("{song}{tag}/"),
        };
        (*tag, folder)
    };
    edition.tags.iter().enumerate().map(folder).collect()
}

/// The other languages, the data, the way to the other songs.
pub(super) fn foot(
    edition: &Edition,
    editions: &[(&'static str, String)],
    part: &str,
    root: &str,
    song: &str,
) -> String {
    let others = editions.iter().filter(|(tag, _)| *tag != edition.words.tag);
    let others: String = others
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
