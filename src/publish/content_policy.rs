//! The [Content Security Policy](https://www.w3.org/TR/CSP3/) of a page, which allows each inline style and script by
//! the hash of its text.

use crate::embed::YOUTUBE_ORIGIN;
use crate::markup::{El, html};
use crate::song::{Media, Recording};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// The text of an inline `<style>` or `<script>`.
#[derive(Debug, Clone, Copy)]
pub(super) enum InlineBlock<'a> {
    Style(&'a str),
    Script(&'a str),
}

impl InlineBlock<'_> {
    fn source(self) -> String {
        let (InlineBlock::Style(text) | InlineBlock::Script(text)) = self;
        format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
    }
}

/// The policy as a `<meta>` tag: files of the page's own host, these inline blocks, and the players of the song's media
/// where it has any.
///
/// The host is listed besides `'self'`: in a sandboxed frame, as WordPress creates it, `'self'` matches nothing in
/// WebKit. `'self'` is kept for copies of the site at other addresses.
///
/// `frame-ancestors`, which a `<meta>` tag cannot set, is left unset on purpose: every page may frame a card.
pub(super) fn content_policy(blocks: &[InlineBlock], media: &[Media], host: &str) -> El {
    let hashes = |is_style: bool| {
        blocks
            .iter()
            .filter(|block| matches!(block, InlineBlock::Style(_)) == is_style)
            .map(|block| block.source())
            .collect::<String>()
    };
    let is_youtube = |one: &Media| matches!(one.recording, Recording::Youtube(_));
    let mut players = String::new();
    if media.iter().any(is_youtube) {
        players += &format!(" frame-src {YOUTUBE_ORIGIN};");
    }
    if !media.iter().all(is_youtube) {
        // The address of an audio file may redirect to any other host.
        players += &format!(" media-src 'self' {host} https:;");
    }
    let policy = format!(
        "default-src 'none'; script-src 'self' {host} 'wasm-unsafe-eval'{}; style-src 'self'{}; img-src 'self' {host} data:; font-src 'self'; connect-src 'self' {host};{players} base-uri 'none'; form-action 'none'",
        hashes(false),
        hashes(true),
    );
    html::meta()
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy)
}
