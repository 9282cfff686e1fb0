//! What a pasted address asks for behind its `?`, on a host that can read it.
//!
//! WordPress asks for the oEmbed answer that a page names, and adds the pasted address as `url`. A file is the same
//! whatever is asked, so its frame shows the view of the page's path alone; a host that can replace a text in a file may
//! hand the rest on.

/// For [nginx](https://nginx.org/en/docs/http/ngx_http_sub_module.html): the maps go into `http`, the rest into `server`.
///
/// Only what cannot end the attribute that it is written into is taken.
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
