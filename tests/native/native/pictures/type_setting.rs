//! Text in preview pictures: scripts, lengths, missing characters, hostile text.

use crate::support::folder::Folder;
use crate::support::made::made;
use crate::support::picture_made::{edition, everything, fonts, svg, texts, titled, tree};
use serde_json::json;
use songcard::embed::View;
use songcard::native::pictures::{Fonts, drawing, picture};

#[test]
fn titles_of_five_scripts_have_their_own_fonts() {
    for (title, lang, family) in [
        ("아리랑", "ko", "Noto Sans CJK KR"),
        ("さくらさくら", "ja", "Noto Sans CJK JP"),
        ("茉莉花", "zh", "Noto Sans CJK SC"),
        ("茉莉花", "zh-Hant", "Noto Sans CJK TC"),
        ("يا مال الشام", "ar", "Noto Sans Arabic"),
        ("ลาวดวงเดือน", "th", "Noto Sans Thai"),
    ] {
        let song = edition("made", titled(title, lang), "en");
        for view in View::ALL {
            let svg = svg(&song, view);
            let unmarked = svg.replace('\u{200f}', "");
            let run = format!(
                "font-family=\"{family}\" font-weight=\"700\" font-size=\"64\" fill=\"#ffffff\">{title}</text>"
            );
            assert!(unmarked.contains(&run), "{title}, {view:?}: {svg}");
            let tree = tree(&song, view);
            let (_, place, _) = texts(&tree)
                .into_iter()
                .find(|(_, _, size)| *size == 64.0)
                .unwrap();
            assert!(place.width() > 100.0, "{title} is {} wide", place.width());
        }
    }
}

#[test]
fn letters_of_several_scripts_share_a_line() {
    let runs = runs("Yours – 진 ไทย (2021)");
    let expected = [
        ("Yours – ", "Noto Sans"),
        ("진 ", "Noto Sans CJK KR"),
        ("ไทย ", "Noto Sans Thai"),
        ("(2021)", "Noto Sans"),
    ];
    let found: Vec<_> = runs
        .iter()
        .map(|(text, family, ..)| (text.as_str(), family.as_str()))
        .collect();
    assert_eq!(found, expected);
    for pair in runs.windows(2) {
        let gap = pair[1].2 - pair[0].3;
        assert!(
            gap.abs() < 3.0,
            "{gap} pixels between {} and {}",
            pair[0].0,
            pair[1].0
        );
    }
}

#[test]
fn arabic_letters_are_joined() {
    let whole = width("شام");
    let apart: f32 = ["ش", "ا", "م"].map(width).iter().sum();
    assert!(whole < apart * 0.95, "{whole} joined, {apart} apart");
}

#[test]
fn arabic_is_right_to_left() {
    let runs = runs("شام (Live)");
    let (latin, arabic) = (
        runs.iter().find(|run| run.0.contains("Live")),
        runs.iter().find(|run| run.0.contains("شام")),
    );
    assert!(latin.unwrap().2 < arabic.unwrap().2, "{runs:?}");
}

#[test]
fn a_long_title_shrinks_then_wraps_then_is_cut() {
    let title = |count: usize| {
        let runs = runs(&"word ".repeat(count));
        let lines: std::collections::BTreeSet<i32> = runs.iter().map(|run| run.4 as i32).collect();
        (
            runs[0].5,
            lines.len(),
            runs.last().unwrap().0.ends_with('…'),
        )
    };
    assert_eq!(title(1), (64.0, 1, false));
    assert_eq!(title(6), (54.0, 1, false));
    assert_eq!(title(14), (40.0, 2, false));
    assert_eq!(title(60), (40.0, 2, true));
}

#[test]
fn format_characters_are_not_drawn() {
    for steer in [
        '\u{202e}', '\u{2066}', '\u{200e}', '\u{200f}', '\u{61c}', '\u{0}', '\u{1b}', '\u{ad}',
        '\u{feff}', '\u{fffe}',
    ] {
        let song = edition("made", titled(&format!("ab{steer}cd\ne"), "en"), "en");
        for view in View::ALL {
            let svg = svg(&song, view);
            assert!(
                svg.contains(">abcd e<") && !svg.contains(steer),
                "{steer:?}"
            );
        }
    }
}

#[test]
fn a_hostile_string_is_only_text_in_the_drawing() {
    let elements = |text: &str| {
        let song = edition(
            "made",
            made(everything(
                json!({ "title": text, "artists": [{ "name": text }] }),
                "en",
                text,
            )),
            "en",
        );
        View::ALL.map(|view| {
            let svg = svg(&song, view);
            let names: std::collections::BTreeSet<String> = svg
                .split('<')
                .skip(1)
                .map(|tag| tag.split([' ', '>']).next().unwrap().to_owned())
                .collect();
            tree(&song, view);
            names
        })
    };
    let plain = elements("plain");
    for hostile in [
        "</text><script>alert(1)</script>",
        "]]><image href=\"https://example.com/\"/>",
        "\" onload=\"alert(1)\" x='",
        "&lt;b&gt; &amp; &#60;",
        "<!--",
        "{}%s$1",
    ] {
        assert_eq!(elements(hostile), plain, "{hostile}");
    }
}

/// The picture of a song with this title, without the machine's emoji fonts, and its messages.
fn missing(title: &str) -> Vec<String> {
    let song = edition("made", titled(title, "en"), "en");
    picture(&song, View::Credits, fonts()).unwrap().missing
}

#[test]
fn a_character_without_a_glyph_is_named() {
    for (letter, warning) in [
        (
            '\u{e000}',
            "drawn without the character U+E000 of “Odd \u{e000}”, which is for private use and has no shape of its own",
        ),
        (
            '\u{10ffc}',
            "drawn without the character \u{10ffc} (U+10FFC) of “Odd \u{10ffc}”, which no font here has; it may be in Debian’s fonts-noto-core",
        ),
        (
            '\u{3fffd}',
            "drawn without the character \u{3fffd} (U+3FFFD) of “Odd \u{3fffd}”, which no font here has; it may be in Debian’s fonts-noto-cjk",
        ),
    ] {
        assert_eq!(missing(&format!("Odd {letter}"))[0], warning);
    }
}

#[test]
fn a_character_without_a_glyph_is_left_out() {
    for letter in ['\u{e000}', '\u{10ffc}', '\u{3fffd}'] {
        let song = edition("made", titled(&format!("Odd {letter}"), "en"), "en");
        let svg = svg(&song, View::Credits);
        assert!(
            svg.contains(">Odd</text>") && !svg.contains(letter),
            "{svg}"
        );
    }
}

#[test]
fn a_text_without_any_glyph_is_left_out() {
    let song = edition("made", titled("\u{e000}\u{e001}", "en"), "en");
    for view in View::ALL {
        let drawn = picture(&song, view, fonts()).unwrap();
        assert!(drawn.missing.len() >= 2, "{:?}", drawn.missing);
    }
}

#[test]
fn a_missing_character_leaves_no_gap() {
    let found: Vec<String> = runs("Love \u{e000} 2021")
        .into_iter()
        .map(|run| run.0)
        .collect();
    assert_eq!(found, ["Love 2021"]);
}

#[test]
fn a_mark_of_a_missing_letter_is_not_reported() {
    let missing = missing("Odd \u{e000}\u{301}\u{200d}\u{e001}");
    let letters = ["U+E000", "U+E001"];
    let named = |sentence: &String| letters.iter().any(|letter| sentence.contains(letter));
    assert!(
        missing.len() >= 2 && missing.iter().all(named),
        "{missing:?}"
    );
}

/// The fonts of this machine with an emoji font of these tests.
fn with_emoji() -> Fonts {
    let ours = crate::support::made::repository("tests/data/fonts");
    let system = ["/usr/share/fonts", "/usr/local/share/fonts"].map(std::path::PathBuf::from);
    let stated = std::env::var_os("SONGCARD_FONTS").map(std::path::PathBuf::from);
    let folders: Vec<_> = [ours].into_iter().chain(system).chain(stated).collect();
    Fonts::in_folders(&folders).unwrap()
}

#[test]
fn emoji_are_drawn_in_colour_where_a_font_has_them() {
    let fonts = with_emoji();
    let song = edition("made", titled("Love 💜 2021", "en"), "en");
    let drawing = drawing(&song, View::Credits, &fonts).unwrap();
    assert_eq!(drawing.missing, [""; 0]);
    assert_eq!(drawing.emoji[0].text, "💜");
    let drawn = picture(&song, View::Credits, &fonts).unwrap();
    let mut decoder = png::Decoder::new(std::io::Cursor::new(&drawn.bytes));
    // Colours and not indices into a palette.
    decoder.set_transformations(png::Transformations::EXPAND);
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let heart = &drawing.emoji[0];
    // The middle of the heart, which is purple.
    let (x, y) = (
        heart.x + heart.size * 0.6,
        heart.baseline - heart.size * 0.35,
    );
    let at = (y as usize * 1200 + x as usize) * 3;
    let [red, green, blue] = pixels[at..at + 3] else {
        unreachable!()
    };
    assert!(
        red > green + 40 && blue > green + 60,
        "{red} {green} {blue}"
    );
}

#[test]
fn an_emoji_has_a_width_in_its_line() {
    let fonts = with_emoji();
    let song = edition("made", titled("a💜b", "en"), "en");
    let drawing = drawing(&song, View::Credits, &fonts).unwrap();
    let heart = &drawing.emoji[0];
    let after = drawing
        .svg
        .split(">b</text>")
        .next()
        .unwrap()
        .rsplit("<text x=\"")
        .next()
        .unwrap();
    let left: f32 = after.split('"').next().unwrap().parse().unwrap();
    let wide = (left - heart.x) / heart.size;
    assert!((1.0..1.4).contains(&wide), "{wide}");
}

#[test]
fn a_missing_font_is_an_error_with_its_package() {
    let empty = Folder::new("no-fonts");
    let found = Fonts::in_folders(&[empty.path("")])
        .map(|_| ())
        .unwrap_err();
    let folder = empty.path("").display().to_string();
    assert_eq!(
        found.to_string(),
        format!(
            "pictures are drawn with Noto Sans Regular, which is not in {folder}; install it (on Debian: apt-get install fonts-noto-core), or name the folder that has it with SONGCARD_FONTS"
        )
    );
}

/// The runs of a title: text, family, left, right, baseline, size.
fn runs(title: &str) -> Vec<(String, String, f32, f32, f32, f32)> {
    let svg = svg(&edition("made", titled(title, "en"), "en"), View::Credits);
    let tree = fonts().tree(&svg).unwrap();
    let places = texts(&tree);
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1).unwrap_or_default();
        value.split('"').next().unwrap_or_default().to_owned()
    };
    let tags = svg.split("<text").skip(1);
    let runs = tags.zip(places).map(|(tag, (text, place, size))| {
        let baseline = attribute(tag, "y").parse().unwrap();
        (
            text,
            attribute(tag, "font-family"),
            place.left(),
            place.right(),
            baseline,
            size,
        )
    });
    // The title on the cover is smaller.
    runs.filter(|run| run.4 < 145.0 && run.5 >= 40.0).collect()
}

/// How wide a title is, as if it were one pixel high.
fn width(title: &str) -> f32 {
    runs(title).iter().map(|run| (run.3 - run.2) / run.5).sum()
}
