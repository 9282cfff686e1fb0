//! The drawing on a generated cover.

use songcard::plot::cover;
use songcard::song::title_hash;

#[test]
fn the_same_title_has_the_same_cover() {
    assert_eq!(cover(title_hash("Yours")), cover(title_hash("Yours")));
}

#[test]
fn another_title_has_another_cover() {
    assert_ne!(cover(title_hash("Yours")), cover(title_hash("Your")));
}

#[test]
fn a_hill_is_drawn_by_smooth_curves() {
    assert_eq!(
        cover(title_hash("Yours")).hills[0],
        "M0 47C13 47 13 59 26 59S39 35 52 35S65 56 78 56S91 46 104 46V100H0Z"
    );
}

#[test]
fn hills_and_sun_are_inside_the_square() {
    for seed in 0..2000 {
        let cover = cover(seed);
        let [x, y, radius] = cover.sun;
        assert!(x > radius && y > radius && x + radius < 100, "{seed}");
        let numbers = cover
            .hills
            .iter()
            .flat_map(|hill| hill.split(|c: char| !c.is_ascii_digit()));
        let largest = numbers
            .filter_map(|number| number.parse::<u32>().ok())
            .max();
        assert!(largest <= Some(104), "{seed}: {cover:?}");
    }
}
