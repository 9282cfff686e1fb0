//! The search of a gallery: its form, and the file of all songs that its script loads with the first letter.

use super::addresses::language_folder;
use super::entry::Entry;
use super::group::GroupKind;
use super::phrases::{Phrases, phrases};
use super::tile::empty_tile;
use crate::markup::{El, fragment, html};
use crate::publish::Site;
use crate::words::Words;
use serde_json::{Value, json};

/// The form, and where its results are shown. Without script it is hidden, as `style/gallery.css` says.
pub fn search(words: &Words, root: &str) -> El {
    let Phrases {
        search,
        find,
        found,
        nothing_found,
        not_shown,
        ..
    } = phrases(words);
    let songs = format!("{root}{}songs/", language_folder(words));
    let label = html::label().attr("for", "search").child(*search);
    let input = html::input()
        .attr("id", "search")
        .attr("name", "q")
        .attr("type", "search")
        .attr("placeholder", *search)
        .attr("autocomplete", "off")
        .attr("enterkeyhint", "search");
    let form = html::form()
        .class("search")
        .attr("id", "search-form")
        .attr("role", "search")
        .attr("action", songs.clone())
        .attr("data-root", root.to_owned())
        .attr("data-index", format!("{songs}search.json"))
        .child(label)
        .child(input)
        .child(html::button().class("button").child(*find));
    let status = html::p()
        .attr("id", "found-count")
        .attr("role", "status")
        .attr("data-found", *found)
        .attr("data-nothing", *nothing_found)
        .attr("data-more", *not_shown);
    let tile = html::template().attr("id", "tile").child(empty_tile());
    let found = html::ul()
        .class("tiles")
        .attr("id", "found")
        .attr("hidden", true);
    fragment()
        .child(form)
        .child(status)
        .child(found)
        .child(tile)
}

/// The script of the search; `None` on a site that is not built.
pub fn search_script(site: &Site, root: &str) -> Option<El> {
    let assets = site.assets.as_ref()?;
    let address = format!("{root}{}", assets.names.search);
    Some(html::script().attr("type", "module").attr("src", address))
}

/// `search.json`: the names of all charts, and for each song its folder, title, artists, figure, year, other names, the
/// numbers of its charts, and its cover.
pub fn index(entries: &[&Entry]) -> String {
    let mut charts: Vec<&str> = Vec::new();
    let songs: Vec<Value> = entries
        .iter()
        .map(|entry| {
            let own: Vec<usize> = entry
                .of_kind(GroupKind::Chart)
                .map(|chart| {
                    let known = charts.iter().position(|name| *name == chart.name);
                    known.unwrap_or_else(|| {
                        charts.push(&chart.name);
                        charts.len() - 1
                    })
                })
                .collect();
            let year = entry
                .of_kind(GroupKind::Year)
                .next()
                .map_or("", |year| &*year.name);
            let figure = entry.figure.as_deref().unwrap_or_default();
            json!([
                entry.folder,
                entry.title,
                entry.artists,
                figure,
                year,
                entry.other_names,
                own,
                entry.cover
            ])
        })
        .collect();
    format!("{}\n", json!({ "charts": charts, "songs": songs }))
}
