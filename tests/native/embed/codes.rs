//! The codes that put a card into another page.

use songcard::embed::{EmbedCard, EmbedForm, Pages, Size, View};
use songcard::markup::escape;

const LINK: &str = "https://songcard.example/yours/";

#[test]
fn the_address_opens_the_card_in_the_same_state() {
    let pages = Pages::new(LINK, None);
    let link = pages.state(View::Lyrics, Some("KR"), None);
    let code = EmbedCard {
        link: &link,
        ..plain(&pages)
    }
    .code(EmbedForm::Address);
    assert_eq!(
        code.unwrap(),
        "https://songcard.example/yours/lyrics/?territory=KR"
    );
}

#[test]
fn the_frame_follows_its_quotation() {
    let pages = Pages::new(LINK, None);
    let code = plain(&pages).code(EmbedForm::Frame).unwrap();
    assert_eq!(
        code,
        "<div><blockquote lang=\"en\"><a href=\"https://songcard.example/yours/\">Yours – Jin: No. 1 in 82 countries</a></blockquote>\
         <iframe src=\"https://songcard.example/yours/embed/\" title=\"Yours – Jin\" width=\"100%\" height=\"600\" \
         loading=\"lazy\" style=\"border:0;display:block\" referrerpolicy=\"strict-origin-when-cross-origin\" \
         allow=\"autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture; web-share\"></iframe></div>"
    );
    for (size, height) in [
        (Size::Compact, 152),
        (Size::Standard, 352),
        (Size::Full, 600),
    ] {
        let code = EmbedCard {
            size,
            ..plain(&pages)
        }
        .code(EmbedForm::Frame)
        .unwrap();
        assert!(code.contains(&format!(" height=\"{height}\"")), "{code}");
    }
}

#[test]
fn the_element_s_code_has_loader_height_and_link() {
    let pages = Pages::new(LINK, None);
    let code = plain(&pages).code(EmbedForm::Element).unwrap();
    assert_eq!(
        code,
        "<div><link rel=\"preload\" as=\"fetch\" crossorigin href=\"https://songcard.example/yours/en/card.html\">\
         <script type=\"module\" src=\"https://songcard.example/song-card.js\"></script>\
         <song-card src=\"https://songcard.example/yours/\" lang=\"en\" style=\"display:block;min-height:600px\">\
         <a slot=\"fallback\" href=\"https://songcard.example/yours/\">Yours – Jin: No. 1 in 82 countries</a>\
         </song-card></div>"
    );
}

#[test]
fn the_element_s_height_is_that_of_its_size() {
    let pages = Pages::new(LINK, None);
    for (size, height) in [(Size::Compact, 152), (Size::Standard, 352)] {
        let sized = EmbedCard {
            size,
            ..plain(&pages)
        };
        let code = sized.code(EmbedForm::Element).unwrap();
        let style = format!(" style=\"display:block;min-height:{height}px\">");
        assert!(code.contains(&style), "{code}");
    }
}

#[test]
fn the_sentence_is_a_quotation_that_is_one_link() {
    let pages = Pages::new(LINK, None);
    assert_eq!(
        plain(&pages).code(EmbedForm::Sentence).unwrap(),
        "<div><blockquote lang=\"en\"><a href=\"https://songcard.example/yours/\">Yours – Jin: No. 1 in 82 countries</a></blockquote></div>"
    );
}

#[test]
fn codes_that_every_site_keeps_are_offered_first() {
    assert_eq!(
        EmbedForm::ALL,
        [
            EmbedForm::Address,
            EmbedForm::Sentence,
            EmbedForm::Picture,
            EmbedForm::Frame,
            EmbedForm::Element
        ]
    );
}

#[test]
fn a_code_is_one_block_without_a_line_break() {
    let pages = Pages::new(LINK, None);
    let broken = EmbedCard {
        title: "Yours\n\n– Jin",
        sentence: "Yours – Jin:\r\n\r\n No. 1",
        picture: Some("https://songcard.example/yours/0123456789abcdef.png"),
        ..plain(&pages)
    };
    for form in &EmbedForm::ALL[1..] {
        let code = broken.code(*form).unwrap();
        assert!(
            code.starts_with("<div><") && code.ends_with("></div>"),
            "{code}"
        );
        assert_eq!(code.matches("<div").count(), 1, "{code}");
        assert!(!code.contains(['\n', '\r']), "{code}");
    }
}

#[test]
fn the_element_s_code_preloads_the_card_it_paints() {
    let pages = Pages::new(LINK, Some("ko"));
    let early = |quoted: EmbedCard| {
        let code = quoted.code(EmbedForm::Element).unwrap();
        let link = code
            .split_once("<script")
            .unwrap()
            .0
            .strip_prefix("<div>")
            .unwrap();
        let address = link.strip_prefix("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"");
        address.map(|address| address.trim_end_matches("\">").to_owned())
    };
    let korean = EmbedCard {
        lang: "ko",
        ..plain(&pages)
    };
    assert_eq!(
        early(korean).as_deref(),
        Some("https://songcard.example/yours/ko/card.html")
    );
    let compact = EmbedCard {
        size: Size::Compact,
        ..plain(&pages)
    };
    assert_eq!(
        early(compact).as_deref(),
        Some("https://songcard.example/yours/en/compact.html")
    );
    let from_elsewhere = EmbedCard {
        loader: "https://cdn.example/song-card.js",
        ..plain(&pages)
    };
    assert_eq!(early(from_elsewhere), None);
    let unpublished = EmbedCard {
        pages: None,
        src: "https://songcard.example/yours/snapshot.json",
        ..plain(&pages)
    };
    assert_eq!(early(unpublished), None);
}

#[test]
fn the_picture_is_a_link_that_says_what_it_shows() {
    let pages = Pages::new(LINK, None);
    let picture = Some("https://songcard.example/yours/0123456789abcdef.png");
    let code = EmbedCard {
        picture,
        ..plain(&pages)
    }
    .code(EmbedForm::Picture)
    .unwrap();
    assert_eq!(
        code,
        "<div><a href=\"https://songcard.example/yours/\"><img src=\"https://songcard.example/yours/0123456789abcdef.png\" \
         alt=\"Yours – Jin: No. 1 in 82 countries\" width=\"600\" height=\"315\"></a></div>"
    );
}

#[test]
fn every_code_keeps_what_the_reader_has_open() {
    let pages = Pages::new(LINK, Some("ko"));
    let open = EmbedCard {
        view: View::Credits,
        size: Size::Standard,
        territory: Some("KR"),
        lang: "ko",
        ..plain(&pages)
    };
    let frame = open.code(EmbedForm::Frame).unwrap();
    let address =
        "https://songcard.example/yours/ko/embed/?size=standard&amp;view=credits&amp;territory=KR";
    assert!(
        frame.contains(&format!("<iframe src=\"{address}\"")),
        "{frame}"
    );
    let element = open.code(EmbedForm::Element).unwrap();
    let attributes = "lang=\"ko\" size=\"standard\" view=\"credits\" territory=\"KR\" style=";
    assert!(element.contains(attributes), "{element}");
}

#[test]
fn every_code_opens_at_the_marked_lines() {
    let pages = Pages::new(LINK, None);
    let link = pages.state(View::Lyrics, None, Some("l3-l5,l8"));
    let open = EmbedCard {
        view: View::Lyrics,
        line: Some("l3-l5,l8"),
        link: &link,
        picture: Some("https://songcard.example/yours/0123456789abcdef.png"),
        ..plain(&pages)
    };
    let address = "https://songcard.example/yours/lyrics/?line=l3-l5,l8";
    let link = format!("href=\"{address}\">Yours – Jin: No. 1 in 82 countries</a>");
    let codes = [
        (EmbedForm::Address, address.to_owned()),
        (
            EmbedForm::Sentence,
            format!("<div><blockquote lang=\"en\"><a {link}</blockquote></div>"),
        ),
        (
            EmbedForm::Picture,
            format!("<div><a href=\"{address}\"><img src=\"https://songcard.example/yours/0123456789abcdef.png\" "),
        ),
        (
            EmbedForm::Frame,
            format!(
                "<div><blockquote lang=\"en\"><a {link}</blockquote>\
                 <iframe src=\"https://songcard.example/yours/embed/?view=lyrics&amp;line=l3-l5,l8\" "
            ),
        ),
        (
            EmbedForm::Element,
            "<div><link rel=\"preload\" as=\"fetch\" crossorigin href=\"https://songcard.example/yours/en/card.html\">\
             <script type=\"module\" src=\"https://songcard.example/song-card.js\"></script>\
             <song-card src=\"https://songcard.example/yours/\" lang=\"en\" view=\"lyrics\" line=\"l3-l5,l8\" \
             style=\"display:block;min-height:600px\"><a slot=\"fallback\" "
                .to_owned()
                + &link,
        ),
    ];
    for (form, start) in codes {
        let code = open.code(form).unwrap();
        assert!(code.starts_with(&start), "{code}");
    }
}

#[test]
fn an_unpublished_snapshot_has_no_frame_and_picture() {
    let pages = Pages::new(LINK, None);
    let quoted = EmbedCard {
        pages: None,
        src: "https://fan.example/s.json",
        ..plain(&pages)
    };
    let has = EmbedForm::ALL.map(|form| quoted.code(form).is_some());
    assert_eq!(has, [true, true, false, false, true]);
}

#[test]
fn no_text_of_a_snapshot_leaves_its_place() {
    let hostile = "</script>]]><b onload=x>\"'&amp;\u{202E}";
    let pages = Pages::new(&format!("{LINK}{hostile}/"), None);
    let loader = format!("https://songcard.example/{hostile}");
    let quoted = EmbedCard {
        title: hostile,
        sentence: hostile,
        src: hostile,
        link: hostile,
        loader: &loader,
        picture: Some(hostile),
        lang: hostile,
        territory: Some(hostile),
        line: Some(hostile),
        ..plain(&pages)
    };
    let own = Pages::new(LINK, None);
    for form in [EmbedForm::Frame, EmbedForm::Element, EmbedForm::Picture] {
        let code = quoted.code(form).unwrap();
        let harmless = EmbedCard {
            territory: Some("x"),
            line: Some("x"),
            ..plain(&own)
        };
        let harmless = EmbedCard {
            picture: Some("x"),
            ..harmless
        }
        .code(form)
        .unwrap();
        for sign in ['<', '>', '"'] {
            let count = |code: &str| code.matches(sign).count();
            assert_eq!(count(&code), count(&harmless), "{sign} in {code}");
        }
        assert!(!code.contains('\''), "{code}");
    }
    assert_eq!(
        escape("<a b=\"c\" d='&amp;'>"),
        "&lt;a b=&quot;c&quot; d=&#39;&amp;amp;&#39;&gt;"
    );
}

fn plain(pages: &Pages) -> EmbedCard<'_> {
    EmbedCard {
        pages: Some(pages),
        src: pages.root(),
        link: LINK,
        loader: "https://songcard.example/song-card.js",
        picture: None,
        title: "Yours – Jin",
        sentence: "Yours – Jin: No. 1 in 82 countries",
        lang: "en",
        size: Size::Full,
        view: View::Chart,
        territory: None,
        line: None,
    }
}
