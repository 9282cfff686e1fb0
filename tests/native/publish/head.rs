//! The head of a page, for crawlers, link previews and WordPress.

use crate::support::html::Element;
use crate::support::share_made::{edition, editions, head_elements, link, meta, picture, site};
use crate::support::written::head;
use songcard::embed::View;
use songcard::publish as share;
use songcard::publish::{Colour, Edition, HeadKind, PageKind, Site, SiteSongs, accent};

#[test]
fn the_address_of_previews_is_the_canonical_one() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        let url = edition.pages(&site()).canonical(view);
        assert_eq!(link(&head, "rel", "canonical"), Some(&*url));
        assert_eq!(meta(&head, "og:url"), Some(&*url));
    }
}

#[test]
fn the_title_of_previews_is_that_of_the_page() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        let title = head
            .iter()
            .find(|element| element.name == "title")
            .unwrap()
            .text();
        for name in ["og:title", "twitter:title"] {
            assert_eq!(meta(&head, name), Some(&*title));
        }
    }
}

#[test]
fn the_description_of_previews_is_that_of_the_page() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        for name in ["og:description", "twitter:description"] {
            assert_eq!(meta(&head, name), meta(&head, "description"));
        }
    }
}

#[test]
fn all_previews_have_the_same_picture() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        assert_eq!(meta(&head, "og:image"), meta(&head, "twitter:image"));
        assert_eq!(
            meta(&head, "og:image:alt"),
            meta(&head, "twitter:image:alt")
        );
    }
}

#[test]
fn the_chart_is_canonical_at_the_songs_address() {
    let [english, korean] = editions("yours");
    let canonical = |edition: &Edition, view| {
        link(&page(edition, view), "rel", "canonical")
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        canonical(&english, View::Chart),
        "https://cards.example/yours/"
    );
    assert_eq!(
        canonical(&korean, View::Chart),
        "https://cards.example/yours/ko/"
    );
    assert_eq!(
        canonical(&korean, View::Lyrics),
        "https://cards.example/yours/ko/lyrics/"
    );
}

#[test]
fn a_page_lists_its_languages_with_a_default() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        for (tag, of) in [("en", "en"), ("ko", "ko"), ("x-default", "en")] {
            let url = edition.pages_in(&site(), of).canonical(view);
            assert_eq!(link(&head, "hreflang", tag), Some(&*url));
        }
    }
}

#[test]
fn a_page_has_its_own_locale_and_the_other() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        let (own, other) = match edition.words.tag {
            "ko" => ("ko_KR", "en_US"),
            _ => ("en_US", "ko_KR"),
        };
        assert_eq!(meta(&head, "og:locale"), Some(own));
        assert_eq!(meta(&head, "og:locale:alternate"), Some(other));
    }
}

#[test]
fn a_song_in_one_language_has_no_alternates() {
    let [mut edition, _] = editions("yours");
    edition.tags = vec!["en"];
    let head = page(&edition, View::Chart);
    assert_eq!(meta(&head, "og:locale:alternate"), None);
    assert!(
        !head
            .iter()
            .any(|element| element.attribute("hreflang").is_some())
    );
}

#[test]
fn a_picture_has_its_address_size_and_type() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        let picture = "https://cards.example/yours/0123456789abcdef.png";
        assert_eq!(meta(&head, "og:image"), Some(picture));
        assert_eq!(meta(&head, "og:image:width"), Some("1200"));
        assert_eq!(meta(&head, "og:image:height"), Some("630"));
        assert_eq!(meta(&head, "og:image:type"), Some("image/png"));
    }
}

#[test]
fn twitter_shows_a_large_picture() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        assert_eq!(meta(&head, "twitter:card"), Some("summary_large_image"));
    }
}

#[test]
fn alt_text_has_at_most_420_characters() {
    let [edition, _] = editions("yours");
    let mut picture = picture();
    picture.alt = "wide ".repeat(200);
    let text = head(&site(), &edition, View::Chart, &picture, HeadKind::Page);
    let head = head_elements(&text);
    let alt = meta(&head, "twitter:image:alt").unwrap();
    assert!(
        (400..=420).contains(&alt.chars().count()) && alt.ends_with("wide…"),
        "{alt}"
    );
}

#[test]
fn the_duration_is_in_whole_seconds() {
    for (ms, seconds) in [
        (None, None),
        (Some(246_000), Some("246")),
        (Some(245_500), Some("246")),
        (Some(245_499), Some("245")),
        (Some(1), Some("1")),
    ] {
        for (mut edition, view) in pages() {
            std::sync::Arc::make_mut(&mut edition.song).duration_ms = ms;
            let head = page(&edition, view);
            assert_eq!(meta(&head, "og:type"), Some("music.song"));
            assert_eq!(meta(&head, "music:duration"), seconds, "{ms:?}");
        }
    }
}

#[test]
fn the_theme_colour_is_that_of_the_header() {
    let [edition, _] = editions("yours");
    let colour = Colour::of_song(&edition.song, "--hero-high").unwrap();
    assert_eq!(
        meta(&page(&edition, View::Chart), "theme-color"),
        Some(&*colour.to_string())
    );
}

#[test]
fn the_accent_is_that_of_the_snapshot() {
    let [edition, _] = editions("yours");
    assert_eq!(accent(&edition.song).to_string(), "#10856a");
}

#[test]
fn the_oembed_link_is_in_the_first_kilobyte() {
    for (edition, view) in pages() {
        for kind in [HeadKind::Page, HeadKind::Embed] {
            let text = head(&site(), &edition, view, &picture(), kind);
            let start = text
                .char_indices()
                .map(|(at, _)| at)
                .take_while(|at| *at <= 1024);
            let start = &text[..start.last().unwrap()];
            let found = links(start)
                .into_iter()
                .find(|link| link.has("type", "application/json+oembed"));
            let address = edition.pages(&site()).oembed(view);
            assert_eq!(found.unwrap().attribute("href"), Some(&*address));
        }
    }
}

#[test]
fn a_page_links_the_embed_of_its_own_view() {
    let [_, korean] = editions("yours");
    let frames = View::ALL.map(|view| {
        let page = page(&korean, view);
        link(&page, "rel", "embed").unwrap().to_owned()
    });
    assert_eq!(
        frames,
        [
            "https://cards.example/yours/ko/embed/",
            "https://cards.example/yours/ko/embed/?view=lyrics",
            "https://cards.example/yours/ko/embed/?view=credits",
        ]
    );
}

/// The head of the Korean embed.
fn embed() -> Vec<Element> {
    let [_, korean] = editions("yours");
    let text = head(&site(), &korean, View::Chart, &picture(), HeadKind::Embed);
    head_elements(&text)
}

#[test]
fn an_embed_s_canonical_address_is_its_page() {
    assert_eq!(
        link(&embed(), "rel", "canonical"),
        Some("https://cards.example/yours/ko/")
    );
}

#[test]
fn an_embed_has_no_alternates() {
    let alternate = |element: &&Element| element.attribute("hreflang").is_some();
    assert_eq!(embed().iter().filter(alternate).count(), 0);
}

#[test]
fn only_a_page_links_the_feed() {
    let [_, korean] = editions("yours");
    assert_eq!(
        link(&page(&korean, View::Chart), "type", "application/atom+xml"),
        Some("https://cards.example/feed.xml")
    );
    assert_eq!(link(&embed(), "type", "application/atom+xml"), None);
}

#[test]
fn a_head_starts_with_its_encoding() {
    for (edition, view) in pages() {
        let head = page(&edition, view);
        assert_eq!(head[0].attribute("charset"), Some("utf-8"));
    }
}

#[test]
fn a_head_loads_nothing() {
    for element in pages()
        .into_iter()
        .flat_map(|(edition, view)| page(&edition, view))
    {
        let loads = [
            "stylesheet",
            "preload",
            "modulepreload",
            "icon",
            "preconnect",
        ];
        assert!(
            !loads.iter().any(|rel| element.has("rel", rel)),
            "{element:?}"
        );
        assert!(
            ["meta", "link", "title"].contains(&&*element.name),
            "{element:?}"
        );
    }
}

/// In a sandboxed frame, as WordPress creates it, `'self'` matches nothing in Safari.
#[test]
fn a_policy_lists_the_host_beside_self() {
    for (base, host) in [
        ("https://cards.example/", "https://cards.example"),
        ("https://cards.example/music/", "https://cards.example"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
    ] {
        let site = Site {
            base: base.to_owned(),
            ..site()
        };
        let edition = &editions("yours")[0];
        let page = share::page(
            &site,
            &SiteSongs::default(),
            edition,
            PageKind::Embed,
            &picture(),
        )
        .replace("&#39;", "'");
        let scripts = format!("; script-src 'self' {host} 'wasm-unsafe-eval'");
        let data = format!("; connect-src 'self' {host};");
        assert!(
            page.contains(&scripts) && page.contains(&data),
            "{base}: {page}"
        );
    }
}

/// The links that WordPress's pattern finds: `<link`, anything but angle brackets, `>`.
fn links(text: &str) -> Vec<Element> {
    let starts = text.match_indices("<link").map(|(at, _)| &text[at..]);
    let tags = starts.filter_map(|tag| {
        let end = 1 + tag[1..].find(['<', '>'])?;
        tag[end..]
            .starts_with('>')
            .then(|| format!("{}</link>", &tag[..=end]))
    });
    tags.flat_map(|tag| head_elements(tag.trim_end_matches("</link>")))
        .collect()
}

fn pages() -> Vec<(Edition, View)> {
    let editions = editions("yours").into_iter();
    editions
        .flat_map(|edition| View::ALL.map(|view| (edition.clone(), view)))
        .collect()
}

fn page(edition: &Edition, view: View) -> Vec<Element> {
    head_elements(&head(&site(), edition, view, &picture(), HeadKind::Page))
}

#[test]
fn the_snapshots_own_language_has_no_folder() {
    let song = crate::support::made::published("yours");
    let mut korean = edition("yours", &song, "ko");
    korean.tags = vec!["ko", "en"];
    let head = page(&korean, View::Credits);
    let url = link(&head, "rel", "canonical");
    assert_eq!(url, Some("https://cards.example/yours/credits/"));
    assert_eq!(link(&head, "hreflang", "x-default"), url);
    assert_eq!(
        link(&head, "hreflang", "en"),
        Some("https://cards.example/yours/en/credits/")
    );
}
