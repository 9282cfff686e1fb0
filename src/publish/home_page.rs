//! The home page's list of songs, written into `index.html` so that it can be read without script.

use super::lines::lines;
use crate::markup::{El, html, to_html};
use crate::publish::{Edition, isolated, quotation};
use crate::song::{Figure, Song};

const LIST_START: &str = "<!-- songs -->";
const LIST_END: &str = "<!-- /songs -->";

/// The page with its list of songs between `<!-- songs -->` and `<!-- /songs -->`; a page without these two comments
/// is returned unchanged.
pub fn fill_home_page(page: &str, editions: &[&Edition]) -> String {
    let parts = page
        .split_once(LIST_START)
        .and_then(|(head, rest)| Some((head, rest.split_once(LIST_END)?.1)));
    let Some((head, tail)) = parts else {
        return page.to_owned();
    };
    // The page opens its first song, so that one should have the largest count.
    let mut sorted = editions.to_vec();
    sorted.sort_by_key(|edition| {
        (
            std::cmp::Reverse(number_one_count(&edition.song)),
            edition.name.clone(),
        )
    });
    let items = to_html(lines(sorted.into_iter().map(item)));
    format!("{head}{LIST_START}\n{items}{LIST_END}{tail}")
}

/// The territories at No. 1 of a headline that counts them; 0 for any other headline.
fn number_one_count(song: &Song) -> u32 {
    match song.headline() {
        Some(Figure::Reported { claim, .. }) => claim.value,
        Some(Figure::Counted { tally, .. }) => tally.number_one as u32,
        _ => 0,
    }
}

fn item(edition: &Edition) -> El {
    let folder = format!("{}/", edition.name);
    let card = html::custom_element("song-card")
        .attr("src", folder.clone())
        .attr("size", "compact")
        .child(quotation(edition));
    let link = html::a()
        .class("open")
        .attr("href", folder)
        .child("Open ")
        .child(isolated(&edition.song.title.plain));
    html::li()
        .attr("data-song", edition.name.clone())
        .child(card)
        .child(link)
}
