//! The services of addresses.

use crate::song::{host_of, is_at};

/// Hosts with the service that they belong to, as a snapshot names it.
const SERVICES: [(&str, &str); 21] = [
    ("youtube.com", "youtube"),
    ("youtu.be", "youtube"),
    ("open.spotify.com", "spotify"),
    ("music.apple.com", "apple-music"),
    ("itunes.apple.com", "itunes"),
    ("melon.com", "melon"),
    ("genie.co.kr", "genie"),
    ("bugs.co.kr", "bugs"),
    ("music-flo.com", "flo"),
    ("vibe.naver.com", "vibe"),
    ("deezer.com", "Deezer"),
    ("tidal.com", "TIDAL"),
    ("bandcamp.com", "Bandcamp"),
    ("soundcloud.com", "SoundCloud"),
    ("qobuz.com", "Qobuz"),
    ("music.amazon.com", "Amazon Music"),
    ("music.amazon.co.jp", "Amazon Music"),
    ("beatport.com", "Beatport"),
    ("mora.jp", "mora"),
    ("recochoku.jp", "RecoChoku"),
    ("ototoy.jp", "OTOTOY"),
];

/// The service of an address, the host's name where it is not known; `None` where the address is not an `https:` one.
pub fn service(address: &str) -> Option<String> {
    let host = host_of(address)?.to_ascii_lowercase();
    let known = SERVICES.iter().find(|(known, _)| is_at(&host, known));
    let plain = host.strip_prefix("www.").unwrap_or(&host);
    Some(known.map_or(plain, |(_, service)| service).to_owned())
}
