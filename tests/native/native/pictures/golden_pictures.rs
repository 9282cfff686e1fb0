//! Preview pictures compared with those of `tests/golden/picture/`, with a tolerance: another version of a font draws
//! letters slightly differently.

use crate::support::made::{published, repository};
use crate::support::picture_made::{drawn, edition, fonts};
use songcard::embed::{PosterShape, View};
use songcard::native::pictures::{SongPictures, post_picture};
use songcard::publish::DrawPictures;
use songcard::text::{DailyKind, DailyRequest, PostLimit, daily_post};
use std::fs;

/// Squares of this many pixels are compared by their mean colours.
const SQUARE: usize = 15;
/// How far the mean of a square may differ, of 255, and how far all may differ on average.
const ONE: f32 = 40.0;
const ALL: f32 = 2.0;

#[test]
fn pictures_are_those_of_the_golden_files() {
    let mut differences = Vec::new();
    for (song, tag, view) in [
        ("yours", "en", View::Chart),
        ("yours", "ko", View::Chart),
        ("yours", "ko", View::Lyrics),
        ("yours", "en", View::Credits),
        ("dynamite", "en", View::Chart),
        ("seven", "ko", View::Chart),
        ("arirang", "en", View::Chart),
        ("arirang", "ko", View::Lyrics),
    ] {
        let name = format!("{song}-{tag}-{}.png", view.name());
        let found = drawn(&edition(song, published(song), tag), view).bytes;
        differences.extend(difference_from_golden(&name, &found));
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn a_picture_is_the_same_after_others_of_its_song() {
    let pictures = SongPictures::new(fonts());
    for tag in ["en", "ko"] {
        let edition = edition("yours", published("yours"), tag);
        for view in View::ALL {
            let after_others = pictures.preview(&edition, view).unwrap();
            assert!(after_others == drawn(&edition, view), "{tag} {view:?}");
        }
    }
}

#[test]
fn posters_are_those_of_the_golden_files() {
    let mut differences = Vec::new();
    for (song, tag, shape) in [
        ("yours", "en", PosterShape::Square),
        ("yours", "ko", PosterShape::Tall),
        ("arirang", "en", PosterShape::Tall),
    ] {
        let name = format!("{tag}-{}", shape.file(song, false));
        let edition = edition(song, published(song), tag);
        let pictures = SongPictures::new(fonts());
        let found = pictures.poster(&edition, shape).unwrap().bytes;
        differences.extend(difference_from_golden(&name, &found));
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

#[test]
fn pictures_of_posts_are_those_of_the_golden_files() {
    let mut differences = Vec::new();
    for (song, tag, kind) in [
        ("yours", "en", DailyKind::Counts),
        ("yours", "ko", DailyKind::Counts),
        ("seven", "ko", DailyKind::Milestones),
    ] {
        let edition = edition(song, published(song), tag);
        let request = DailyRequest {
            kind: Some(kind),
            chart: None,
            limit: PostLimit::Short,
            url: None,
            hashtags: &[],
        };
        let post = daily_post(&edition.song, None, edition.words, &request).unwrap();
        let found = post_picture(&edition, &post, fonts()).unwrap();
        differences.extend(difference_from_golden(
            &format!("{song}-{tag}-post.png"),
            &found,
        ));
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

fn difference_from_golden(name: &str, found: &[u8]) -> Option<String> {
    let path = repository("tests/golden/picture").join(name);
    if std::env::var_os("SONGCARD_REWRITE").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, found).unwrap();
        return None;
    }
    let expected = fs::read(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
    difference(&expected, found).map(|said| format!("{name}: {said}"))
}

#[test]
fn pictures_with_different_figures_differ() {
    let picture = |edit: fn(&mut songcard::song::Song)| {
        let mut song = published("yours");
        edit(&mut song);
        drawn(&edition("yours", song, "en"), View::Chart).bytes
    };
    let plain = picture(|_| {});
    assert_eq!(difference(&plain, &plain), None);
    assert!(difference(&plain, &picture(|song| song.claims[0].value = 83)).is_some());
    assert!(difference(&plain, &picture(|song| song.rows.truncate(1))).is_some());
}

/// `None` if two pictures are equal within the tolerance, else how much they differ.
fn difference(expected: &[u8], found: &[u8]) -> Option<String> {
    let [(across, expected), (_, found)] = [expected, found].map(squares);
    let off: Vec<f32> = expected
        .iter()
        .zip(&found)
        .map(|(a, b)| (a - b).abs())
        .collect();
    let mean = off.iter().sum::<f32>() / off.len() as f32;
    let (at, worst) =
        off.iter().copied().enumerate().fold(
            (0, 0.0),
            |worst, next| if next.1 > worst.1 { next } else { worst },
        );
    let (column, row) = (at / 3 % across, at / 3 / across);
    let differs = mean > ALL || worst > ONE;
    differs.then(|| {
        format!(
            "{mean:.1} off on the average, and {worst:.0} at {}, {}",
            column * SQUARE,
            row * SQUARE
        )
    })
}

/// The number of squares in a row, and the mean of each colour in each square, row by row.
fn squares(bytes: &[u8]) -> (usize, Vec<f32>) {
    let picture = image::load_from_memory(bytes).unwrap().into_rgba8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let (across, down) = (width / SQUARE, height / SQUARE);
    let pixels = picture.into_raw();
    let mut squares = vec![0.0; across * down * 3];
    let opaque = pixels.chunks_exact(4).all(|pixel| pixel[3] == 255);
    assert!(opaque, "a picture is seen through");
    for (at, pixel) in pixels.chunks_exact(4).enumerate() {
        let (column, row) = (at % width / SQUARE, at / width / SQUARE);
        for (colour, value) in pixel[..3].iter().enumerate() {
            let share = f32::from(*value) / (SQUARE * SQUARE) as f32;
            squares[(row * across + column) * 3 + colour] += share;
        }
    }
    (across, squares)
}
