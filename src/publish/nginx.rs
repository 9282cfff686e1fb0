//! Settings for [nginx](https://nginx.org), which reads neither `_headers` nor the query of a pasted address by itself.

/// The headers of `_headers`, set by
/// [`add_header`](https://nginx.org/en/docs/http/ngx_http_headers_module.html): the maps go into `http`, the rest into
/// `server`.
///
/// A `location` with an `add_header` of its own inherits none from its `server`, so no `location` has one.
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
    error_page 404 /404.html;
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

/// The query of a pasted address, passed on to the page in the iframe.
///
/// WordPress asks for the oEmbed answer that a page links, and adds the pasted address as `url`. The answer is a static
/// file whose iframe shows the view of the page's path; a host that can replace text in a file
/// ([`sub_filter`](https://nginx.org/en/docs/http/ngx_http_sub_module.html)) can add the query. The maps go into `http`,
/// the rest into `server`. They accept only characters that cannot end the attribute that they are written into.
pub const NGINX_OEMBED: &str = r#"map $arg_url $songcard_view {
    default "";
    "~(%3F|%26)view%3D(?<view>[a-z]+)(%26|$)" "view=$view&";
}

map $arg_url $songcard_theme {
    default "";
    "~(%3F|%26)theme%3D(?<theme>[a-z]+)(%26|$)" "theme=$theme&";
}

map $arg_url $songcard_territory {
    default "";
    "~(%3F|%26)territory%3D(?<territory>[A-Za-z]+)(%26|$)" "territory=$territory&";
}

map $arg_url $songcard_line {
    default "";
    "~(%3F|%26)line%3D(?<line>(?:[\w.~-]|%2C)+)(%26|$)" "line=$line&";
}

server {
    location ~ /oembed\.json$ {
        sub_filter_types application/json;
        sub_filter '/embed/?' '/embed/?$songcard_view$songcard_theme$songcard_territory$songcard_line';
        sub_filter '/embed/\\"' '/embed/?$songcard_view$songcard_theme$songcard_territory$songcard_line\\"';
    }
}
"#;
