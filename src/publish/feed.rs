//! The site's feed, one entry for each song: [Atom](https://www.rfc-editor.org/rfc/rfc4287).

use super::headline::headline_sentence;
use super::naming::song_by;
use super::preview::Preview;
use crate::markup::escape;
use crate::publish::{Edition, PROVIDER, Site};
use crate::song::{Moment, Year};

/// `feed.xml`: every song in the language of its snapshot, the latest snapshot first.
///
/// An entry's id is the address of the song's page, which never changes; its time is the snapshot's `asOf`.
pub fn feed(site: &Site, editions: &[Edition]) -> String {
    let mut songs: Vec<&Edition> = editions
        .iter()
        .filter(|edition| edition.is_primary())
        .collect();
    songs.sort_by(|a, b| {
        let time = |edition: &Edition| edition.song.as_of.earliest_minute();
        (time(b), &a.name).cmp(&(time(a), &b.name))
    });
    let latest = songs.first().map(|edition| edition.song.as_of);
    // Atom requires a time; a feed without entries is dated at the Unix epoch.
    let updated = rfc3339(latest.unwrap_or(Moment::Year(Year::EPOCH)));
    let base = escape(&site.base);
    let entries: String = songs.into_iter().map(|song| entry(site, song)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>{PROVIDER}</title>\n<id>{base}</id>\n<link href=\"{base}\"/>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{base}feed.xml\"/>\n<updated>{updated}</updated>\n<author><name>{PROVIDER}</name><uri>{base}</uri></author>\n{entries}</feed>\n"
    )
}

fn entry(site: &Site, edition: &Edition) -> String {
    let (song, words) = (&*edition.song, edition.words);
    let id = escape(&edition.pages(site).folder());
    let links = edition.tags.iter().map(|tag| {
        let url = escape(&edition.pages_in(site, tag).folder());
        format!("<link rel=\"alternate\" type=\"text/html\" hreflang=\"{tag}\" href=\"{url}\"/>\n")
    });
    let summary = headline_sentence(song, words).unwrap_or_else(|| song_by(song, words));
    let Preview { title, .. } = Preview::of(edition, edition.first_view());
    format!(
        "<entry xml:lang=\"{}\">\n<title>{}</title>\n<id>{id}</id>\n{}<updated>{}</updated>\n<summary>{}.</summary>\n</entry>\n",
        words.tag,
        escape(&title),
        links.collect::<String>(),
        rfc3339(song.as_of),
        escape(&summary),
    )
}

/// The start of a moment as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339), in UTC where it has no zone.
fn rfc3339(moment: Moment) -> String {
    match moment {
        Moment::Time(time) => time.to_string(),
        without_time => format!("{}T00:00:00Z", without_time.first_day()),
    }
}
