//! The top and the bottom of a page: the site's name with its links, and what the site promises.

use super::addresses::language_folder;
use super::icon::icon_files;
use super::phrases::{Phrases, phrases};
use crate::markup::{El, html};
use crate::publish::PROVIDER;
use crate::words::{self, Words};

/// The site's name, the list of songs, and this page in other languages, if it has them in the same folder.
pub fn header(words: &Words, root: &str, folder: Option<&str>) -> El {
    let own = format!("{root}{}", language_folder(words));
    let here = |address: String| {
        if address.is_empty() {
            "./".to_owned()
        } else {
            address
        }
    };
    let mark = html::img()
        .attr("src", format!("{root}{}", icon_files()[0]))
        .attr("alt", "")
        .attr("width", "28")
        .attr("height", "28");
    let brand = html::a()
        .class("brand")
        .attr("href", here(own.clone()))
        .child(mark)
        .child(PROVIDER);
    let songs = html::a()
        .attr("href", format!("{own}songs/"))
        .child(phrases(words).songs);
    let others = words::ALL
        .into_iter()
        .filter(|other| other.tag != words.tag)
        .filter_map(|other| {
            let address = format!("{root}{}{}", language_folder(other), folder?);
            let link = html::a()
                .attr("href", here(address))
                .attr("hreflang", other.tag)
                .attr("lang", other.tag)
                .child(phrases(other).language);
            Some(link)
        });
    let links = html::nav()
        .attr("aria-label", PROVIDER)
        .child(songs)
        .children(others);
    html::header().class("site").child(brand).child(links)
}

/// The privacy sentence and the feed.
pub fn footer(words: &Words, root: &str) -> El {
    let Phrases { privacy, feed, .. } = phrases(words);
    let feed = html::a()
        .attr("href", format!("{root}feed.xml"))
        .child(*feed);
    html::footer()
        .class("site")
        .child(html::p().child(*privacy))
        .child(feed)
}
