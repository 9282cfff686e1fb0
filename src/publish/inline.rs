//! Styles and scripts inside a page, and the policy that allows just these.
//!
//! [Content Security Policy](https://www.w3.org/TR/CSP3/): an inline block is allowed by the hash of its text.

use crate::embed::YOUTUBE;
use crate::song::{Media, Recording};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// One inline block of a page.
#[derive(Debug, Clone, Copy)]
pub(super) enum Inline<'a> {
    Style(&'a str),
    Script(&'a str),
}

impl Inline<'_> {
    fn source(self) -> String {
        let (Inline::Style(text) | Inline::Script(text)) = self;
        format!(" 'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
    }
}

/// The policy of a page that loads its own host's files and holds these blocks, as a `<meta>` tag. What
/// its card plays after a tap is let in too, and only where there is such media.
///
/// The host is named besides `'self'`: in a sandboxed frame, as WordPress makes it, WebKit lets `'self'`
/// match nothing. A copy of the site at another address is allowed by `'self'` alone.
///
/// What a `<meta>` cannot say, as who may frame the page, is left open on purpose: cards are framed.
pub(super) fn policy(blocks: &[Inline], media: &[Media], host: &str) -> String {
    let of = |style: bool| {
        let blocks = blocks
            .iter()
            .filter(|block| matches!(block, Inline::Style(_)) == style);
        blocks.map(|block| block.source()).collect::<String>()
    };
    let youtube = |one: &Media| matches!(one.recording, Recording::Youtube(_));
    let mut played = String::new();
    if media.iter().any(youtube) {
        played += &format!(" frame-src {YOUTUBE};");
    }
    if !media.iter().all(youtube) {
        // An address of a file may lead on to another host's.
        played += " media-src https:;";
    }
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' {host} 'wasm-unsafe-eval'{}; style-src 'self'{}; img-src 'self' data:; font-src 'self'; connect-src 'self' {host};{played} base-uri 'none'; form-action 'none'\">\n",
        of(false),
        of(true),
    )
}
