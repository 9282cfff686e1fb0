//! Titles and descriptions of link previews, at most 70 and 200 characters long.

use crate::support::made::small;
use crate::support::share_made::{edition, editions};
use serde_json::{Value, json};
use songcard::embed::View;
use songcard::publish::{DESCRIPTION_MAX_CHARS, Preview, TITLE_MAX_CHARS};

#[test]
fn a_title_has_song_artist_and_headline() {
    let titles = [
        (
            "yours",
            "Yours – Jin: No. 1 in 82 countries",
            "Yours – 진: 82개국 1위",
        ),
        (
            "dynamite",
            "Dynamite – BTS: 3 weeks at No. 1",
            "Dynamite – 방탄소년단: 3주간 1위",
        ),
        (
            "seven",
            "Seven – Jung Kook feat. Latto: Reached No. 1 in 3 of 7 territories",
            "Seven – 정국 feat. Latto: 집계한 7개 지역 중 3개 지역 1위 달성",
        ),
        (
            "arirang",
            "Arirang – Traditional: Inscribed on the Representative List of the…",
            "아리랑 – 전래: 인류무형문화유산 대표목록 등재",
        ),
    ];
    for (name, english, korean) in titles {
        let titles = editions(name).map(|edition| Preview::of(&edition, View::Chart).title);
        assert_eq!(titles, [english, korean]);
    }
}

#[test]
fn a_chart_description_has_headline_date_and_source() {
    let descriptions =
        editions("yours").map(|edition| Preview::of(&edition, View::Chart).description);
    assert_eq!(
        descriptions,
        [
            "No. 1 in 82 countries on iTunes Top Songs as of 8 November 2021, as reported by Washington Newsday, via Soompi. Main theme of the TV series Jirisan. Released 7 November 2021.",
            "iTunes Top Songs 82개국 1위(2021년 11월 8일 기준), Washington Newsday 보도, Soompi 인용. 드라마 지리산 OST · 메인 테마. 2021년 11월 7일 발매.",
        ]
    );
}

#[test]
fn a_counted_headline_is_described_as_counted() {
    let [english, korean] = editions("dynamite").map(|edition| Preview::of(&edition, View::Chart));
    let counted =
        "3 weeks at No. 1 on Billboard Hot 100 as of 10 April 2021, counted from chart data.";
    assert!(english.description.starts_with(counted), "{english:?}");
    let counted = "Billboard Hot 100 3주간 1위(2021년 4월 10일 기준), 차트 기록으로 집계.";
    assert!(korean.description.starts_with(counted), "{korean:?}");
}

#[test]
fn a_lyrics_description_names_the_languages() {
    let [english, korean] = editions("arirang").map(|edition| Preview::of(&edition, View::Lyrics));
    assert_eq!(
        english.title,
        "Arirang – Traditional: lyrics in Korean, romanisation and English"
    );
    assert!(
        english.description.ends_with("Public domain."),
        "{english:?}"
    );
    assert_eq!(korean.title, "아리랑 – 전래: 가사(한국어, 로마자, 영어)");
}

#[test]
fn a_page_without_lyrics_promises_none() {
    for (name, english, korean) in [
        (
            "yours",
            "Yours – Jin: about the lyrics",
            "Yours – 진: 가사 안내",
        ),
        (
            "dynamite",
            "Dynamite – BTS: about the lyrics",
            "Dynamite – 방탄소년단: 가사 안내",
        ),
    ] {
        let previews = editions(name).map(|edition| Preview::of(&edition, View::Lyrics));
        assert_eq!(
            previews.clone().map(|preview| preview.title),
            [english, korean]
        );
        assert!(
            previews[0]
                .description
                .contains("We have no licence to show these lyrics.")
        );
    }
    let none = preview(json!({}), View::Lyrics);
    assert_eq!(none.title, "Small – Somebody: about the lyrics");
    assert_eq!(
        none.description,
        "“Small” by Somebody. No lyrics for this song."
    );
}

#[test]
fn a_credits_description_lists_as_many_as_fit() {
    let [english, _] = editions("yours").map(|edition| Preview::of(&edition, View::Credits));
    assert_eq!(english.title, "Yours – Jin: credits");
    assert_eq!(
        english.description,
        "“Yours” by Jin. Lyricist: Gaemi, JIDA · Composer: Gaemi · Arranger: Kim Se-jin, Midnight · Vocal arranger: Slow Rabbit, Jung Woo-young · Recording: Slow Rabbit, Jung Woo-young"
    );
    let none = preview(json!({}), View::Credits);
    assert_eq!(
        none.description,
        "“Small” by Somebody. No credits for this song."
    );
}

#[test]
fn a_song_without_a_headline_has_its_name_as_title() {
    let preview = preview(json!({}), View::Chart);
    assert_eq!(preview.title, "Small – Somebody");
    assert_eq!(preview.description, "“Small” by Somebody.");
}

#[test]
fn a_peak_is_separated_from_its_territory() {
    let best = json!({
        "performance": [{ "chart": "daily", "territory": "KR", "peak": 5, "source": "s" }],
        "sources": [{ "id": "s", "title": "A report" }],
    });
    let preview = preview(best, View::Chart);
    assert_eq!(preview.title, "Small – Somebody: Peak No. 5, South Korea");
    assert_eq!(
        preview.description,
        "Peak No. 5, South Korea on Daily, as reported by A report."
    );
}

#[test]
fn a_milestone_headline_names_its_metric() {
    let streams = json!({
        "milestones": [{
            "at": "2025-03", "metric": "streams", "platform": "spotify", "value": 101_100_000, "qualifier": "at-least",
            "title": "In the first week", "source": "s",
        }],
        "sources": [{ "id": "s", "title": "A report" }],
    });
    let preview = preview(streams, View::Chart);
    assert_eq!(
        preview.title,
        "Small – Somebody: At least 101,100,000 streams on Spotify"
    );
    assert_eq!(
        preview.description,
        "In the first week: at least 101,100,000 streams on Spotify as of March 2025, as reported by A report."
    );
}

#[test]
fn titles_and_descriptions_keep_their_limits() {
    for preview in LONG_WORDS.iter().flat_map(previews_of_long_names) {
        let lengths = (
            preview.title.chars().count(),
            preview.description.chars().count(),
        );
        assert!(
            lengths.0 <= TITLE_MAX_CHARS && lengths.1 <= DESCRIPTION_MAX_CHARS,
            "{preview:?}"
        );
    }
}

#[test]
fn a_title_is_not_cut_inside_an_emoji() {
    for preview in previews_of_long_names(&("👨‍👩‍👧", 90)) {
        assert!(!preview.title.contains("\u{200d}…"), "{preview:?}");
    }
}

/// Texts with how often they are repeated to make a name that is far too long.
const LONG_WORDS: [(&str, usize); 4] = [("word ", 100), ("w", 500), ("긴", 300), ("👨‍👩‍👧", 90)];

/// Every preview of two songs whose title, artist and lyricist have this name.
fn previews_of_long_names((word, count): &(&str, usize)) -> Vec<Preview> {
    let name = word.repeat(*count);
    let previews = ["yours", "arirang"].into_iter().flat_map(|song| {
        let mut document = crate::support::made::snapshot(song);
        document["song"]["title"] = json!(name);
        document["song"]["artists"][0]["name"] = json!(name);
        document["credits"] = json!([{ "role": "lyricist", "names": [name], "source": document["sources"][0]["id"] }]);
        let made = crate::support::made::made(document);
        let editions = ["en", "ko"].map(|tag| edition(song, &made, tag));
        editions
            .into_iter()
            .flat_map(|edition| View::ALL.map(|view| Preview::of(&edition, view)))
    });
    previews.collect()
}

#[test]
fn a_long_name_is_cut_before_the_headline() {
    let mut document = crate::support::made::snapshot("yours");
    document["song"]["title"] =
        json!("A title that goes on and on and on until nobody remembers how it began");
    let song = crate::support::made::made(document);
    let preview = Preview::of(&edition("yours", &song, "en"), View::Chart);
    assert_eq!(
        preview.title,
        "A title that goes on and on and on until…: No. 1 in 82 countries"
    );
}

fn preview(parts: Value, view: View) -> Preview {
    Preview::of(&edition("small", &small(parts), "en"), view)
}
