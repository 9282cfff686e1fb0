//! What a static host is told: who may crawl, which headers go with which files.

use crate::publish::{Edition, Site};

/// A year, and no question asked: only for names that change with their content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Cloudflare reads the first hundred rules.
const MOST_RULES: usize = 100;

/// A page that is [cross-origin isolated](https://web.dev/articles/coop-coep) frames only what asks for the same of its
/// own parts. A card's parts are of its own host, but for a player: that would be shut out on every page.
const ISOLATED: (&str, &str) = ("Cross-Origin-Embedder-Policy", "require-corp");

/// `robots.txt`, [RFC 9309](https://www.rfc-editor.org/rfc/rfc9309). Heeded at a host's root only.
pub fn robots(site: &Site) -> String {
    format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n",
        site.base
    )
}

/// `_headers`, as [Netlify](https://docs.netlify.com/manage/routing/headers/) and
/// [Cloudflare Pages](https://developers.cloudflare.com/pages/configuration/headers/) read it.
///
/// A header that two rules give is sent twice over, so no two rules that meet share one. There is no
/// `X-Frame-Options` and no `frame-ancestors` anywhere: cards live in other people's pages. `Origin`
/// is `null` in a sandboxed frame, and `*` allows that too. Policies for scripts and styles stand in
/// the pages, since they name what is inside.
pub fn headers(editions: &[Edition]) -> String {
    let mut rules = vec![
        rule(
            "/*",
            &[
                ("Access-Control-Allow-Origin", "*"),
                ("Cross-Origin-Resource-Policy", "cross-origin"),
                ("X-Content-Type-Options", "nosniff"),
            ],
        ),
        rule("/assets/*", &[("Cache-Control", FOR_EVER)]),
        rule("/assets/*.wasm", &[("Content-Type", "application/wasm")]),
        rule("/*.png", &[("Cache-Control", FOR_EVER)]),
        rule(
            "/*/oembed.json",
            &[("Content-Type", "application/json; charset=utf-8")],
        ),
    ];
    let songs: Vec<&Edition> = editions
        .iter()
        .filter(|edition| edition.is_home())
        .collect();
    rules.extend(isolated(&songs));
    rules.truncate(MOST_RULES);
    // No pattern tells a hashed copy of a snapshot from the snapshot, so each is named; where there
    // are too many, hosts ask whether theirs is fresh, which costs a round trip and no bytes.
    if rules.len() + songs.len() <= MOST_RULES {
        rules.extend(songs.iter().map(|song| {
            let copy = format!("/{}/{}.json", song.name, song.data);
            rule(&copy, &[("Cache-Control", FOR_EVER)])
        }));
    }
    rules.join("\n")
}

/// Which pages for iframes a cross-origin isolated page may frame: those of every song, or where some songs have a
/// player, all that belongs to each of the others.
fn isolated(songs: &[&Edition]) -> Vec<String> {
    let all = songs.iter();
    let quiet = all.filter(|song| song.song.media.is_empty());
    let quiet: Vec<String> = quiet.map(|song| format!("/{}/*", song.name)).collect();
    if quiet.len() == songs.len() {
        return vec![rule("/*/embed/", &[ISOLATED])];
    }
    quiet.iter().map(|path| rule(path, &[ISOLATED])).collect()
}

fn rule(path: &str, headers: &[(&str, &str)]) -> String {
    let headers = headers.iter();
    let lines = headers.map(|(name, value)| format!("  {name}: {value}\n"));
    format!("{path}\n{}", lines.collect::<String>())
}

/// The same for [nginx](https://nginx.org/en/docs/http/ngx_http_headers_module.html): the map goes
/// into `http`, the rest into `server`.
///
/// A `location` with an `add_header` of its own would lose those of its `server`, so none has any.
pub const NGINX: &str = r#"map $uri $songcard_embedder {
    # First any songs that have a player: ~^/(one|another)/ "";
    ~/embed/(index\.html)?$ "require-corp";
    default                 "";
}

map $uri $songcard_cache {
    ~^/assets/                   "public, max-age=31536000, immutable";
    "~/[0-9a-f]{16}\.(json|png)$" "public, max-age=31536000, immutable";
    default                      "no-cache";
}

server {
    root /srv/songcard/dist;
    index index.html;
    absolute_redirect off;
    charset utf-8;
    # Not application/wasm: browsers compile it only where its type has no charset.
    charset_types application/javascript application/json text/css text/javascript text/plain text/xml;
    gzip on;
    gzip_types application/json application/wasm application/javascript text/javascript text/css text/xml;

    add_header Access-Control-Allow-Origin * always;
    add_header Cross-Origin-Resource-Policy cross-origin always;
    add_header Cross-Origin-Embedder-Policy $songcard_embedder always;
    add_header X-Content-Type-Options nosniff always;
    add_header Cache-Control $songcard_cache;

    location ~ \.wasm$ {
        types { }
        default_type application/wasm;
    }
}
"#;
