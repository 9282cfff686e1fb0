//! Test material: the built site, the fan page, cards and snapshots.

use super::driver::setting;
use serde_json::Value;
use std::path::PathBuf;

pub const FAN_PAGE: &str = include_str!("../fan-page.html");

/// The folder of the built site.
pub fn dist() -> PathBuf {
    let dist = setting(
        "SONGCARD_DIST",
        concat!(env!("CARGO_MANIFEST_DIR"), "/dist"),
    );
    let dist = PathBuf::from(dist);
    let built = dist.join("song-card.js").exists();
    assert!(
        built,
        "there is no site in {}; script/build writes it",
        dist.display()
    );
    dist
}

/// A card of a published song, with `{{card-host}}` for the origin of the loader.
pub fn card(song: &str, attributes: &str) -> String {
    format!(
        "<song-card id=\"{song}\" src=\"{{{{card-host}}}}/{song}/snapshot.json\" {attributes}><blockquote>fallback of {song}</blockquote></song-card>"
    )
}

/// A published snapshot with a change.
pub fn changed(song: &str, change: impl FnOnce(&mut Value)) -> String {
    let file = dist().join(song).join("snapshot.json");
    let text = std::fs::read_to_string(&file).expect("the song is published");
    let mut snapshot = serde_json::from_str(&text).expect("a published snapshot is JSON");
    change(&mut snapshot);
    snapshot.to_string()
}

/// The fan page with other cards.
pub fn fan_page_with(cards: &str) -> String {
    let (head, rest) = FAN_PAGE
        .split_once("<!-- cards -->")
        .expect("the page has its marker");
    let (_, tail) = rest
        .split_once("<!-- /cards -->")
        .expect("the page has its second marker");
    format!("{head}{cards}{tail}")
}

/// A JavaScript expression for the blob address of a tone of this length.
pub fn tone_url(seconds: u32) -> String {
    format!(
        "(() => {{
            const rate = 8000, count = {seconds} * rate, view = new DataView(new ArrayBuffer(44 + count));
            const text = (at, word) => [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
            text(0, 'RIFF'); view.setUint32(4, 36 + count, true); text(8, 'WAVEfmt '); view.setUint32(16, 16, true);
            view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, rate, true);
            view.setUint32(28, rate, true); view.setUint16(32, 1, true); view.setUint16(34, 8, true);
            text(36, 'data'); view.setUint32(40, count, true);
            for (let i = 0; i < count; i++) view.setUint8(44 + i, 128 + 20 * Math.sin(i / 3));
            return URL.createObjectURL(new Blob([view.buffer], {{ type: 'audio/wav' }}));
        }})()"
    )
}
