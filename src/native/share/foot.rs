//! Where a song's page leads: its other languages, the data, the other songs.

use super::Edition;

/// Every language with the address of this page in it.
pub(super) fn editions(edition: &Edition, song: &str, part: &str) -> Vec<(&'static str, String)> {
    let address = |(index, tag): (usize, &&'static str)| {
        let variant = if index == 0 {
            String::new()
        } else {
            format!("{tag}/")
        };
        let address = format!("{song}{variant}{part}");
        let address = if address.is_empty() {
            "./".to_owned()
        } else {
            address
        };
        (*tag, address)
    };
    edition.tags.iter().enumerate().map(address).collect()
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
        .map(|(tag, address)| {
            let folder = address.strip_suffix(part).filter(|folder| !folder.is_empty());
            let folder = folder.unwrap_or("./");
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
