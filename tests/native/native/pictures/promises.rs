//! Size, safe areas, file names, text alternatives and content of preview pictures.

use crate::support::made::{made, published};
use crate::support::picture_made::{
    drawn, edition, every_edition, everything, fonts, svg, texts, titled, tree,
};
use crate::support::rank_made::charted;
use resvg::usvg::Rect;
use serde_json::json;
use songcard::embed::View;
use songcard::plot::board;
use songcard::publish::Colour;
use songcard::text::Summary;

#[test]
fn a_picture_is_1200_by_630_px() {
    for (name, edition, view) in every_edition() {
        let bytes = drawn(&edition, view).bytes;
        let decoder = png::Decoder::new(std::io::Cursor::new(&bytes));
        let reader = decoder.read_info().expect(&name);
        assert_eq!(
            (reader.info().width, reader.info().height),
            (1200, 630),
            "{name}"
        );
    }
}

#[test]
fn a_picture_is_smaller_than_100_kb() {
    for (name, edition, view) in every_edition() {
        let bytes = drawn(&edition, view).bytes.len();
        assert!(bytes < 100_000, "{name} has {bytes} bytes");
    }
}

#[test]
fn all_text_is_inside_the_middle_1120_by_560() {
    let long = "Nobody cuts the words of a song whose title goes on and on ".repeat(9);
    let made = [
        "A",
        &long,
        "عنوان طويل ".repeat(20).as_str(),
        &"ชื่อเพลง".repeat(30),
        &"茉莉花".repeat(60),
    ]
    .map(|title| edition("made", titled(title, "en"), "ko"));
    let made = made.into_iter().flat_map(|edition| {
        View::ALL.map(|view| ("a made-up song".to_owned(), edition.clone(), view))
    });
    for (name, edition, view) in every_edition().into_iter().chain(made) {
        for (text, place, _) in texts(&tree(&edition, view)) {
            assert!(
                inside(place, 40.0, 35.0, 1160.0, 595.0),
                "{name}, {view:?}: “{text}” at {place:?}"
            );
        }
    }
}

#[test]
fn the_headline_is_inside_the_middle_560_by_560() {
    let milestone = |value: u64| {
        let milestone = json!([{ "at": "2024", "metric": "streams", "platform": "spotify", "value": value, "qualifier": "at-least", "source": "s" }]);
        made(json!({
            "version": 1, "asOf": "2025", "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
            "milestones": milestone, "sources": [{ "id": "s", "title": "Somewhere" }],
        }))
    };
    let numbers = [7, 1_234_567_890, 9_007_199_254_740_991].map(milestone);
    let made = numbers
        .into_iter()
        .flat_map(|song| ["en", "ko"].map(|tag| edition("made", song.clone(), tag)));
    let published = every_edition()
        .into_iter()
        .filter(|(_, _, view)| *view == View::Chart)
        .map(|(_, edition, _)| edition);
    for edition in published.chain(made) {
        let phrase = Summary::of(&edition.song, edition.words)
            .phrase
            .expect("every song here has a figure");
        let parts = [&*phrase.before, &phrase.number, &phrase.after].concat();
        let texts = texts(&tree(&edition, View::Chart)).into_iter();
        // The left column, the legend and the ticks of a rank line are smaller.
        let texts: Vec<_> = texts
            .filter(|(text, place, size)| {
                place.top() > 100.0 && *size >= 25.0 && parts.contains(text.trim())
            })
            .collect();
        let letters = |text: &str| text.chars().filter(|letter| *letter != ' ').count();
        let drawn: usize = texts.iter().map(|(text, ..)| letters(text)).sum();
        assert!(drawn >= letters(&parts), "of “{parts}” only {texts:?}");
        for (text, place, _) in texts {
            assert!(
                inside(place, 310.0, 35.0, 880.0, 595.0),
                "{}: {text} at {place:?}",
                edition.name
            );
        }
    }
}

#[test]
fn a_pictures_address_changes_with_its_content() {
    let song = published("yours");
    let first = drawn(&edition("yours", song.clone(), "en"), View::Chart);
    let again = drawn(&edition("yours", song.clone(), "en"), View::Chart);
    assert_eq!(first, again);
    let (name, ending) = first.picture.file.split_once('.').unwrap();
    assert!(name.len() == 16 && name.bytes().all(|b| b.is_ascii_hexdigit()) && ending == "png");
    let mut other = song;
    other.title.plain.push('!');
    assert_ne!(
        drawn(&edition("yours", other, "en"), View::Chart)
            .picture
            .file,
        first.picture.file
    );
}

#[test]
fn a_picture_has_a_text_alternative() {
    let alt = |name, tag, view| {
        drawn(&edition(name, published(name), tag), view)
            .picture
            .alt
    };
    let expected = [
        (
            "yours",
            "en",
            View::Chart,
            "Yours – Jin (BTS): No. 1 in 82 countries · iTunes Top Songs · as of 8 November 2021 · Washington Newsday",
        ),
        (
            "yours",
            "ko",
            View::Chart,
            "Yours – 진 (BTS): 82개국 1위 · iTunes Top Songs · 2021년 11월 8일 기준 · Washington Newsday",
        ),
        (
            "arirang",
            "en",
            View::Lyrics,
            "Arirang – Traditional: Lyrics · Korean · Korean, Revised Romanization · English",
        ),
        (
            "seven",
            "ko",
            View::Credits,
            "Seven – 정국 (BTS) feat. Latto: 크레딧 · 작사·작곡: Andrew Watt, Cirkut, Jon Bellion, Latto, Theron Makiel Thomas · 프로듀서: Andrew Watt, Cirkut · 레이블: Big Hit Music",
        ),
    ];
    for (name, tag, view, text) in expected {
        assert_eq!(alt(name, tag, view), text);
    }
}

#[test]
fn a_board_has_a_coloured_tile_for_each_territory() {
    let svg = svg(&edition("seven", published("seven"), "en"), View::Chart);
    let legend = 1;
    let standings = published("seven");
    let token = |name: &str| Colour::of_song(&standings, name).unwrap();
    let count = |colour: Colour| {
        svg.matches(&format!("rx=\"2\" fill=\"{colour}\"/>"))
            .count()
    };
    let chart = standings.leading_chart().unwrap();
    let number_one = standings.tally(chart).number_one;
    assert_eq!(count(token("--hero-figure")), number_one + legend);
    assert_eq!(
        count(token("--hero-ink").mixed(0.16, token("--hero"))),
        board().count() - standings.tally(chart).covered
    );
}

/// Without letters, which depend on the fonts of this machine.
#[test]
fn the_tiles_of_a_board_are_those_of_its_golden_file() {
    let svg = svg(&edition("seven", published("seven"), "en"), View::Chart);
    let squares: String = svg
        .split_inclusive('>')
        .map(str::trim_start)
        .filter(|part| part.starts_with("<rect"))
        .collect();
    let parted = crate::support::golden::difference("plot/board-seven.svg", &squares);
    assert!(parted.is_none(), "{}", parted.unwrap());
}

#[test]
fn a_pictures_plot_leaves_out_the_years_off_chart() {
    let song = charted("hot100-mariah-carey-all-i-want-for-christmas");
    let svg = svg(&edition("winters", song, "en"), View::Chart);
    // The first is the background, the second the ring of the peak.
    let paper = svg.matches("fill=\"url(#ground)\"").count();
    assert_eq!(paper, 2 + 14, "{svg}");
}

#[test]
fn lyrics_are_drawn_only_where_rights_allow_pictures() {
    let line = "Two fields away the river turns";
    for (basis, shown) in [
        ("public-domain", true),
        ("licensed", true),
        ("permission", true),
        ("excerpt", false),
    ] {
        let mut document = everything(
            json!({ "title": "Small", "artists": [{ "name": "Somebody" }] }),
            "en",
            "x",
        );
        document["lyrics"]["layers"][0]["rights"] = json!({ "basis": basis, "maxLines": 5 });
        document["lyrics"]["lines"] = json!([
            { "id": "l1", "layers": { "und": { "text": line } } },
            { "id": "l2", "layers": { "und": { "text": "second line" } } },
            { "id": "l3", "layers": { "und": { "text": "third line" } } },
        ]);
        let svg = svg(&edition("small", made(document), "en"), View::Lyrics);
        assert_eq!(
            (svg.contains(line), svg.contains("second line")),
            (shown, shown),
            "{basis}"
        );
        assert!(!svg.contains("third line"), "{basis}");
    }
    let withheld = edition("yours", published("yours"), "en");
    let svg = svg(&withheld, View::Lyrics);
    assert!(
        svg.contains("We have no licence to show these lyrics"),
        "{svg}"
    );
}

#[test]
fn threads_share_the_same_fonts() {
    let edition = edition("yours", published("yours"), "ko");
    let draw = || songcard::native::pictures::picture(&edition, View::Chart, fonts());
    let all = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(draw)).collect();
        let all = threads
            .into_iter()
            .map(|thread| thread.join().unwrap().unwrap());
        all.collect::<Vec<_>>()
    });
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]));
}

/// Rounded to pixels: resvg gives zero-width marks, as those of direction, a width.
fn inside(place: Rect, left: f32, top: f32, right: f32, bottom: f32) -> bool {
    place.left() >= left - 1.0
        && place.right() <= right + 1.0
        && place.top() >= top
        && place.bottom() <= bottom
}
