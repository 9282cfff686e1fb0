//! The ids of tracks at Spotify.

/// The id of a track in its address or its URI: `https://open.spotify.com/track/…`, `spotify:track:…`.
pub fn track(text: &str) -> Option<&str> {
    let uri = text.strip_prefix("spotify:track:");
    let address = || {
        let (_, path) = text.split_once("://open.spotify.com/")?;
        // Links may name a language: `intl-de/track/…`.
        let (_, rest) = path.split_once("track/")?;
        rest.split(['?', '/', '#']).next()
    };
    let id = uri.or_else(address)?;
    let is_id = id.len() == 22 && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_id.then_some(id)
}
