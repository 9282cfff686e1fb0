//! The list of artists, of charts or of years, each with the number of its songs.

use super::addresses::{SiteFile, language_folder};
use super::document::Document;
use super::entry::Entry;
use super::group::{Group, GroupKind};
use super::navigation::{Shown, kind_name, ways};
use super::phrases::phrases;
use super::search::{search, search_script};
use crate::markup::{El, html};
use crate::publish::{PROVIDER, Site, isolated};
use crate::words::Words;

/// The page with the groups of a kind.
pub fn group_page(
    site: &Site,
    words: &'static Words,
    kind: GroupKind,
    groups: &[(&Group, Vec<&Entry>)],
) -> SiteFile {
    let folder = format!("songs/{}/", kind.folder());
    let root = Document::root(words, &folder);
    let songs = format!("{root}{}songs/", language_folder(words));
    let name = kind_name(words, kind);
    let item = |(group, entries): &(&Group, Vec<&Entry>)| -> El {
        let link = html::a()
            .attr("href", format!("{songs}{}", group.folder()))
            .child(isolated(&group.name));
        let count = html::small().child((phrases(words).song_count)(entries.len()));
        html::li().child(link).child(" ").child(count)
    };
    let list = html::ul().class("groups").children(groups.iter().map(item));
    let first: Vec<&str> = groups
        .iter()
        .take(5)
        .map(|(group, _)| &*group.name)
        .collect();
    let main = html::main()
        .class("gallery")
        .child(html::div().class("heading").child(html::h1().child(name)))
        .child(ways(words, &songs, Some(Shown::By(kind))))
        .child(search(words, &root))
        .child(html::div().attr("id", "listed").child(list));
    Document {
        site,
        words,
        title: format!("{name} – {PROVIDER}"),
        description: format!("{name}: {}", first.join(", ")),
        picture: None,
        head: None,
        main,
        scripts: search_script(site, &root),
        folder,
    }
    .file()
}
