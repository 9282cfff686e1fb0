//! The site's feed, one entry for each song: [Atom](https://www.rfc-editor.org/rfc/rfc4287), in pages of
//! [`FEED_SONGS`] songs as [RFC 5005, section 3](https://www.rfc-editor.org/rfc/rfc5005#section-3) links them.

use super::site_pages::SiteFile;
use crate::markup::escape;
use crate::publish::{ListedSong, PROVIDER, Site};
use crate::song::{Moment, Year};

/// How many songs are on one page of the feed. Readers ask for the first page often, so it is small.
pub const FEED_SONGS: usize = 100;

/// `feed.xml` with the songs of the latest snapshots, each in the language of its snapshot; the others are in `feed-2.xml`
/// and so on.
///
/// An entry's id is the address of the song's page, which never changes; its time is the snapshot's `asOf`.
pub fn feeds(site: &Site, songs: &[&ListedSong]) -> Vec<SiteFile> {
    let mut latest = songs.to_vec();
    latest.sort_by(|a, b| {
        let time = |song: &ListedSong| song.as_of.earliest_minute();
        (time(b), &a.name).cmp(&(time(a), &b.name))
    });
    let count = latest.len().div_ceil(FEED_SONGS).max(1);
    let songs_of = |number: usize| {
        let from = (number - 1) * FEED_SONGS;
        &latest[from..latest.len().min(from + FEED_SONGS)]
    };
    (1..=count)
        .map(|number| {
            (
                file_name(number),
                page(site, songs_of(number), number, count),
            )
        })
        .collect()
}

fn file_name(number: usize) -> String {
    match number {
        1 => "feed.xml".to_owned(),
        _ => format!("feed-{number}.xml"),
    }
}

fn page(site: &Site, songs: &[&ListedSong], number: usize, count: usize) -> String {
    let latest = songs.first().map(|song| song.as_of);
    // Atom requires a time; a feed without entries is dated at the Unix epoch.
    let updated = rfc3339(latest.unwrap_or(Moment::Year(Year::EPOCH)));
    let base = escape(&site.base);
    let link = |rel: &str, number: usize| {
        let name = file_name(number);
        format!("<link rel=\"{rel}\" type=\"application/atom+xml\" href=\"{base}{name}\"/>\n")
    };
    let own = link("self", number);
    let others: String = [
        (count > 1).then(|| link("first", 1)),
        (number > 1).then(|| link("previous", number - 1)),
        (number < count).then(|| link("next", number + 1)),
        (count > 1).then(|| link("last", count)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let entries: String = songs.iter().map(|song| entry(site, song)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>{PROVIDER}</title>\n<id>{base}</id>\n<link href=\"{base}\"/>\n{own}{others}<updated>{updated}</updated>\n<author><name>{PROVIDER}</name><uri>{base}</uri></author>\n{entries}</feed>\n"
    )
}

fn entry(site: &Site, song: &ListedSong) -> String {
    let tags = song.tags();
    let addresses = song.addresses(site, &tags);
    let own = song.words.tag;
    let id = escape(&addresses.pages(own).folder());
    let links = tags.iter().map(|tag| {
        let url = escape(&addresses.pages(tag).folder());
        format!("<link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{url}\"/>\n")
    });
    format!(
        "<entry xml:lang=\"{own}\">\n<title>{}</title>\n<id>{id}</id>\n{}<updated>{}</updated>\n<summary>{}.</summary>\n</entry>\n",
        escape(&song.title),
        links.collect::<String>(),
        rfc3339(song.as_of),
        escape(&song.summary),
    )
}

/// The start of a moment as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339), in UTC where it has no zone.
fn rfc3339(moment: Moment) -> String {
    match moment {
        Moment::Time(time) => time.to_string(),
        without_time => format!("{}T00:00:00Z", without_time.first_day()),
    }
}
