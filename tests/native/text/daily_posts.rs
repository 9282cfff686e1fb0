//! What chart accounts post every day: snapshots and the exact text.

use crate::support::made::{published, small};
use serde_json::{Value, json};
use songcard::song::Song;
use songcard::text::{DailyKind, DailyPost, DailyRequest, NoPost, PostLimit, daily_post};
use songcard::words::for_tag;

const KINDS: [DailyKind; 4] = [
    DailyKind::List,
    DailyKind::Counts,
    DailyKind::Streaming,
    DailyKind::Milestones,
];
const LINK: &str = "https://cards.example/small/";

fn request(kind: DailyKind) -> DailyRequest<'static> {
    DailyRequest {
        kind: Some(kind),
        chart: None,
        limit: PostLimit::Short,
        url: None,
        hashtags: &[],
    }
}

fn made(song: &Song, older: Option<&Song>, lang: &str, kind: DailyKind) -> DailyPost {
    daily_post(song, older, for_tag(lang), &request(kind)).unwrap()
}

/// A row of an iTunes Store at the latest time of its feed.
fn row(territory: &str, rank: u16, at: &str) -> Value {
    json!({ "chart": "itunes", "territory": territory, "peak": rank, "rank": rank, "rankAt": at, "source": "s" })
}

fn itunes(as_of: &str, rows: Vec<Value>) -> Song {
    small(json!({
        "asOf": as_of,
        "charts": [{ "id": "itunes", "name": "iTunes Top Songs", "kind": "retailer", "positions": 100 }],
        "performance": rows,
        "sources": [{ "id": "s", "title": "Feeds", "publisher": "Apple" }],
    }))
}

const MORNING: &str = "2025-01-05T04:30:00+09:00";

fn today() -> Song {
    itunes(
        MORNING,
        vec![
            row("JP", 1, MORNING),
            row("MX", 1, MORNING),
            row("US", 4, "2025-01-04T11:10:00-07:00"),
            row("DE", 12, MORNING),
            row("FR", 9, "2025-01-02T04:30:00+09:00"),
        ],
    )
}

fn yesterday() -> Song {
    let at = "2025-01-04T04:30:00+09:00";
    let rows = vec![row("JP", 3, at), row("MX", 1, at), row("US", 2, at)];
    itunes(at, rows)
}

#[test]
fn a_list_has_places_by_rank_and_its_time_in_kst() {
    let list = made(&today(), None, "en", DailyKind::List);
    assert_eq!(
        list.text,
        "Small – Somebody\n\
         iTunes Top Songs · 5 January 2025, 04:30 KST\n\
         No. 1: Japan, Mexico\n\
         No. 4: United States\n\
         No. 12: Germany"
    );
}

#[test]
fn a_list_counts_changes_from_the_older_snapshot() {
    let list = made(&today(), Some(&yesterday()), "en", DailyKind::List);
    assert_eq!(
        list.text,
        "Small – Somebody\n\
         iTunes Top Songs · 5 January 2025, 04:30 KST (▲▼ since 4 January 2025, 04:30 KST)\n\
         No. 1: Japan ▲2, Mexico =\n\
         No. 4: United States ▼2\n\
         No. 12: Germany new"
    );
}

#[test]
fn a_list_in_korean_has_korean_names() {
    let list = made(&today(), Some(&yesterday()), "ko", DailyKind::List);
    assert_eq!(
        list.text,
        "Small – Somebody\n\
         iTunes Top Songs · 2025년 1월 5일 04:30 KST (▲▼ 2025년 1월 4일 04:30 KST 대비)\n\
         1위: 일본 ▲2, 멕시코 =\n\
         4위: 미국 ▼2\n\
         12위: 독일 신규"
    );
}

#[test]
fn a_place_that_was_not_captured_is_in_no_list() {
    for lang in ["en", "ko"] {
        let list = made(&today(), Some(&yesterday()), lang, DailyKind::List).text;
        assert!(
            !list.contains("France") && !list.contains("프랑스"),
            "{list}"
        );
    }
}

/// A song on the charts of this many stores, at ranks that differ.
fn everywhere(title: &str) -> Song {
    let codes = songcard::song::Territory::all().filter(|territory| territory.has_itunes_store());
    let rows = codes
        .enumerate()
        .map(|(at, territory)| row(territory.code(), 1 + at as u16 % 40, MORNING));
    let mut song = itunes(MORNING, rows.collect());
    song.title.plain = title.to_owned();
    song
}

#[test]
fn what_does_not_fit_in_a_list_is_counted() {
    let song = everywhere("Small");
    let list = made(&song, None, "en", DailyKind::List);
    let stores = song.rows.len();
    let named = list.text.lines().skip(2).flat_map(|line| line.split(", "));
    let named = named.filter(|part| !part.starts_with("and ")).count();
    assert_eq!(named + list.not_named, stores);
    let last = format!("\nand {} more", list.not_named);
    assert!(list.text.ends_with(&last), "{}", list.text);
    let long = DailyRequest {
        limit: PostLimit::Long,
        ..request(DailyKind::List)
    };
    let long = daily_post(&song, None, for_tag("en"), &long).unwrap();
    assert!(long.not_named < list.not_named, "{}", long.text);
}

#[test]
fn counts_have_every_rank_that_more_places_reached() {
    let counts = made(&today(), None, "en", DailyKind::Counts);
    assert_eq!(
        counts.text,
        "Small – Somebody\n\
         iTunes Top Songs · 5 January 2025, 04:30 KST\n\
         No. 1 in 2 territories\n\
         Top 5 in 3 territories\n\
         Top 20 in 4 territories\n\
         Charted in 4 territories"
    );
}

#[test]
fn a_claimed_count_is_said_as_reported() {
    let counts = made(&published("yours"), None, "en", DailyKind::Counts);
    assert_eq!(
        counts.text,
        "Yours – Jin (BTS)\n\
         iTunes Top Songs · best ranks, as of 31 January 2022\n\
         No. 1 in 18 territories\n\
         Reported: No. 1 in 82 countries, iTunes Top Songs (Washington Newsday), 8 November 2021\n\
         and 3 more reports"
    );
}

fn streamed(ranks: Value, more: Value) -> Song {
    let history = |territory: &str, ranks: Value| json!({ "chart": "spotify-daily", "territory": territory, "from": "2025-01-03", "every": "P1D", "ranks": ranks, "source": "s" });
    let mut parts = json!({
        "asOf": "2025-01-06",
        "charts": [{ "id": "spotify-daily", "name": "Spotify Daily", "kind": "streaming" }],
        "history": [
            history("WW", ranks),
            history("KR", json!([4, 2, 1])),
            history("JP", json!([8, null, 9])),
            history("TH", json!([3, 3, null])),
            history("FR", json!([30, 29])),
        ],
        "milestones": [{ "at": "2025-01-05", "metric": "streams", "platform": "spotify", "value": 30000000, "qualifier": "at-least", "source": "s" }],
        "sources": [{ "id": "s", "title": "Charts", "publisher": "The Paper" }],
    });
    for (key, value) in more.as_object().unwrap() {
        parts[key] = value.clone();
    }
    small(parts)
}

#[test]
fn a_streaming_post_has_rank_change_time_and_streams() {
    let post = made(
        &streamed(json!([5, 3, 4]), json!({})),
        None,
        "en",
        DailyKind::Streaming,
    );
    assert_eq!(
        post.text,
        "Small – Somebody\n\
         Spotify Daily · 5 Jan 2025\n\
         Worldwide ▼1: No. 4 · 3 days on chart · peak No. 3\n\
         At least 30,000,000 streams on Spotify, 5 January 2025 (The Paper)\n\
         No. 1: South Korea ▲1\n\
         No. 9: Japan back"
    );
}

#[test]
fn a_streaming_post_in_korean_has_korean_numbers() {
    let post = made(
        &streamed(json!([5, 3, 4]), json!({})),
        None,
        "ko",
        DailyKind::Streaming,
    );
    let lines: Vec<&str> = post.text.lines().skip(1).collect();
    let expected = [
        "Spotify Daily · 2025년 1월 5일",
        "전 세계 ▼1: 4위 · 3일 차트인 · 최고 3위",
        "Spotify 스트리밍 3,000만 회 이상, 2025년 1월 5일 (The Paper)",
        "1위: 한국 ▲1",
        "9위: 일본 재진입",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn milestones_are_what_the_older_snapshot_lacks() {
    let older = streamed(
        json!([5]),
        json!({ "asOf": "2025-01-03", "milestones": [], "history": [
        { "chart": "spotify-daily", "territory": "KR", "from": "2025-01-03", "every": "P1D", "ranks": [4], "source": "s" },
        { "chart": "spotify-daily", "territory": "TH", "from": "2025-01-03", "every": "P1D", "ranks": [3], "source": "s" },
        { "chart": "spotify-daily", "territory": "FR", "from": "2025-01-03", "every": "P1D", "ranks": [30], "source": "s" },
    ] }),
    );
    let new = streamed(json!([5, 3, 4]), json!({}));
    let post = made(&new, Some(&older), "en", DailyKind::Milestones);
    assert_eq!(
        post.text,
        "Small – Somebody\n\
         as of 6 January 2025\n\
         New No. 1 (Spotify Daily): South Korea\n\
         New peak (Spotify Daily): France 30 → 29\n\
         At least 30,000,000 streams on Spotify, 5 January 2025 (The Paper)"
    );
}

#[test]
fn days_at_number_one_are_counted_from_the_history() {
    let song = streamed(json!([2, 1, 1]), json!({}));
    let post = made(&song, Some(&song.clone()), "en", DailyKind::Milestones);
    let expected = "2 days at No. 1 (Spotify Daily): Worldwide";
    assert_eq!(post.text.lines().nth(2), Some(expected));
}

#[test]
fn without_a_kind_a_post_is_what_charts_support() {
    let kind = |song: &Song| {
        let auto = DailyRequest {
            kind: None,
            ..request(DailyKind::List)
        };
        daily_post(song, None, for_tag("en"), &auto).map(|post| post.kind)
    };
    assert_eq!(kind(&today()), Ok(DailyKind::List));
    assert_eq!(
        kind(&streamed(json!([1]), json!({}))),
        Ok(DailyKind::Streaming)
    );
    assert_eq!(kind(&published("yours")), Ok(DailyKind::Counts));
    let said = kind(&published("arirang")).unwrap_err();
    assert!(matches!(said, NoPost::NoMilestones { .. }), "{said}");
    assert_eq!(kind(&small(json!({}))), Err(NoPost::Nothing));
}

#[test]
fn a_missing_rank_is_an_error_that_says_so() {
    let failed = |song: &Song, kind| {
        let post = daily_post(song, None, for_tag("en"), &request(kind));
        post.unwrap_err().to_string()
    };
    let empty = small(json!({}));
    assert_eq!(
        failed(&empty, DailyKind::List),
        "a list needs ranks, and no chart has any: rows need “rank”, or a chart a history; counts of peaks are of kind counts"
    );
    assert_eq!(
        failed(&empty, DailyKind::Counts),
        "counts need rows or a history with territories, or a claim, and there is none"
    );
    assert_eq!(
        failed(&today(), DailyKind::Streaming),
        "a post about a streaming chart needs one with ranks, and no chart of kind streaming has any"
    );
    assert_eq!(
        failed(&empty, DailyKind::Milestones),
        "a post needs ranks, claims or milestones, and there are none; “songcard import” adds them"
    );
    assert_eq!(
        failed(&published("dynamite"), DailyKind::Milestones),
        "nothing is reached for the first time on 2026-08: no No. 1, no peak, no milestone; an older snapshot tells what is new since then"
    );
}

/// The characters as the network counts them: a link as 23, and as X does, letters of most alphabets once and others twice.
fn counted(text: &str, limit: PostLimit) -> usize {
    let body = text.strip_suffix(LINK).unwrap_or(text);
    let weights = body.chars().map(|letter| match (limit, u32::from(letter)) {
        (PostLimit::Long, _) => 1,
        (_, 0..=0x10FF | 0x2000..=0x200D | 0x2010..=0x201F | 0x2032..=0x2037) => 1,
        _ => 2,
    });
    weights.sum::<usize>() + if body.len() < text.len() { 23 } else { 0 }
}

/// Songs of which every text is far too long.
fn hostile() -> Vec<Song> {
    let long = [
        "말 많은 제목 ".repeat(90),
        "👩‍👩‍👧‍👦".repeat(200),
        "ab.com ".repeat(99),
        "e\u{301}".repeat(2000),
    ];
    long.iter()
        .map(|long| {
            let mut song = everywhere(long);
            song.artists[0].name.plain = long.clone();
            song.charts[0].name = long.clone();
            song
        })
        .collect()
}

#[test]
fn every_daily_post_keeps_its_limit() {
    let mut songs: Vec<Song> = ["yours", "dynamite", "seven", "arirang"]
        .map(published)
        .into();
    songs.extend([
        today(),
        everywhere("Small"),
        streamed(json!([1, 2]), json!({})),
    ]);
    songs.extend(hostile());
    let tags = ["Small".to_owned(), "작은노래".to_owned()];
    for (song, kind) in songs.iter().flat_map(|song| KINDS.map(|kind| (song, kind))) {
        for (limit, lang) in [
            (PostLimit::Short, "en"),
            (PostLimit::Short, "ko"),
            (PostLimit::Long, "ko"),
        ] {
            let wanted = DailyRequest {
                limit,
                url: Some(LINK),
                hashtags: &tags,
                ..request(kind)
            };
            let Ok(post) = daily_post(song, None, for_tag(lang), &wanted) else {
                continue;
            };
            let length = counted(&post.text, limit);
            assert!(
                length <= post.length && post.length <= limit.max_length(),
                "{}",
                post.text
            );
            assert!(
                post.text.ends_with(&format!("\n#Small #작은노래\n{LINK}")),
                "{}",
                post.text
            );
        }
    }
}

#[test]
fn a_long_name_is_cut_between_letters() {
    for song in hostile() {
        let post = made(&song, None, "en", DailyKind::List).text;
        let first = post.lines().next().unwrap();
        let (title, _) = first.split_once(" – ").unwrap();
        let kept = title.strip_suffix('…').unwrap();
        let rest = song.title.plain.strip_prefix(kept).unwrap().trim_start();
        let is_part = |letter: char| matches!(letter, '\u{300}'..='\u{36f}' | '\u{200D}');
        assert!(
            !rest.starts_with(is_part) && !kept.ends_with('\u{200D}'),
            "{first}"
        );
    }
}

#[test]
fn hashtags_without_room_are_an_error() {
    let tags = vec!["a".repeat(100), "b".repeat(100), "c".repeat(100)];
    let wanted = DailyRequest {
        hashtags: &tags,
        ..request(DailyKind::List)
    };
    let said = daily_post(&today(), None, for_tag("en"), &wanted).unwrap_err();
    assert!(matches!(said, NoPost::TooLong { limit: 280, .. }), "{said}");
}

#[test]
fn a_picture_s_lines_count_what_they_do_not_name() {
    let post = made(&everywhere("Small"), None, "en", DailyKind::List);
    assert_eq!(post.lines.len(), 4);
    assert!(post.lines[3].starts_with("and "), "{:?}", post.lines);
    assert!(
        post.lines.iter().all(|line| line.chars().count() <= 52),
        "{:?}",
        post.lines
    );
    let figure = post.phrase.unwrap().sentence();
    assert_eq!(figure, "No. 1 in 3 territories");
}
