//! Random reports of the press.

use super::import::Import;
use fastrand::Rng;
use songcard::import::StatedSource;
use songcard::import::press_text::{PressTextOptions, import};
use songcard::song::Rank;

pub fn report(chance: &mut Rng) -> String {
    let mut names = [
        "Japan",
        "Brazil",
        "Norway",
        "the Philippines",
        "France",
        "Mexico",
    ]
    .to_vec();
    chance.shuffle(&mut names);
    names.truncate(1 + chance.usize(..6));
    let count = 6 + chance.u8(..80);
    match chance.bool() {
        true => format!(
            "It was No. 1 in {count} countries, including {}.",
            names.join(", ")
        ),
        false => format!("It was No. 1 in {}.", names.join(" and ")),
    }
}

pub fn text_import(text: String) -> Import {
    let owned = &["asOf", "charts", "claims", "performance", "sources"];
    Import::new(&text.clone(), owned, move |snapshot| {
        let options = PressTextOptions {
            chart: "spotify-daily-top-50",
            rank: Rank::TOP,
            date: Some("2021-11-08"),
            source: StatedSource {
                file_name: Some("report.txt"),
                ..StatedSource::default()
            },
            replace: false,
        };
        import(snapshot, &text, &options).summary.is_some()
    })
}
