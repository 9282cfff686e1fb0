//! The files that configure a static host: crawlers (`robots.txt`) and response headers (`_headers`).

use crate::publish::{ListedSong, Site};

/// Cached for a year without revalidation: only for file names that contain a content hash.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// Cloudflare Pages reads the first hundred rules.
const MAX_RULES: usize = 100;

/// A [cross-origin isolated](https://web.dev/articles/coop-coep) page can frame only pages that send this header. A card
/// loads only files of its own host, so it can send it, unless the song has a player of a third party: this header would
/// block that player on every page.
const EMBEDDER_POLICY: (&str, &str) = ("Cross-Origin-Embedder-Policy", "require-corp");

/// `robots.txt`, [RFC 9309](https://www.rfc-editor.org/rfc/rfc9309). Crawlers read it at the root of a host only.
pub fn robots(site: &Site) -> String {
    format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n",
        site.base
    )
}

/// `_headers`, as [Netlify](https://docs.netlify.com/manage/routing/headers/) and
/// [Cloudflare Pages](https://developers.cloudflare.com/pages/configuration/headers/) read it.
///
/// A header set by two matching rules is sent twice, so rules that can match the same file set different headers.
/// There is no `X-Frame-Options` and no `frame-ancestors`, because other sites frame the cards. In a sandboxed frame
/// `Origin` is `null`, which `*` allows too. Content policies are in the pages, since they contain hashes of
/// the pages' inline blocks.
pub fn headers(songs: &[&ListedSong]) -> String {
    let mut rules = vec![
        rule(
            "/*",
            &[
                ("Access-Control-Allow-Origin", "*"),
                ("Cross-Origin-Resource-Policy", "cross-origin"),
                ("X-Content-Type-Options", "nosniff"),
            ],
        ),
        rule("/assets/*", &[("Cache-Control", IMMUTABLE)]),
        rule("/assets/*.wasm", &[("Content-Type", "application/wasm")]),
        rule("/*.png", &[("Cache-Control", IMMUTABLE)]),
        rule(
            "/*/oembed.json",
            &[("Content-Type", "application/json; charset=utf-8")],
        ),
    ];
    rules.extend(embedder_policy_rules(songs));
    rules.truncate(MAX_RULES);
    // No pattern matches the hashed copies of snapshots without the snapshots themselves, so each copy has its own
    // rule. Where these are too many there are none: the copies are then revalidated, which costs a round trip.
    if rules.len() + songs.len() <= MAX_RULES {
        rules.extend(songs.iter().map(|song| {
            let copy = format!("/{}/{}.json", song.name, song.snapshot_hash);
            rule(&copy, &[("Cache-Control", IMMUTABLE)])
        }));
    }
    rules.join("\n")
}

/// Rules that let cross-origin isolated pages frame the cards: one for all songs, or where some songs have a player of another host,
/// one for each of the others.
fn embedder_policy_rules(songs: &[&ListedSong]) -> Vec<String> {
    let without_player: Vec<String> = songs
        .iter()
        .filter(|song| !song.has_foreign_player)
        .map(|song| format!("/{}/*", song.name))
        .collect();
    if without_player.len() == songs.len() {
        return vec![rule("/*/embed/", &[EMBEDDER_POLICY])];
    }
    without_player
        .iter()
        .map(|path| rule(path, &[EMBEDDER_POLICY]))
        .collect()
}

fn rule(path: &str, headers: &[(&str, &str)]) -> String {
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("  {name}: {value}\n"))
        .collect();
    format!("{path}\n{lines}")
}
