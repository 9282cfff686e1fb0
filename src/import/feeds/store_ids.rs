//! The numbers of tracks in the addresses of Apple's stores.

use crate::song::{host_of, is_at};
use serde_json::Value;

/// The numbers in the links of a snapshot's song.
pub fn of_links(song: &Value) -> Vec<u64> {
    let links = song["links"].as_array().into_iter().flatten();
    let addresses = links.filter_map(|link| link["url"].as_str());
    addresses.filter_map(of_address).collect()
}

/// The number in the address of a song: `…/album/yours/1590035690?i=1590035691` or `…/song/yours/1590035691`.
fn of_address(address: &str) -> Option<u64> {
    let host = host_of(address)?;
    let is_apple = ["music.apple.com", "itunes.apple.com"]
        .iter()
        .any(|site| is_at(host, site));
    if !is_apple {
        return None;
    }
    let address = address.split('#').next()?;
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let track = query.split('&').find_map(|pair| pair.strip_prefix("i="));
    let is_song = path.split('/').any(|segment| segment == "song");
    let last = path.rsplit('/').next().filter(|_| is_song);
    track.or(last)?.parse().ok()
}
