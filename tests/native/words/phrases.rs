//! The phrases of the card in each language.

use crate::support::made::{repository, small};
use serde_json::json;
use songcard::song::{Cadence, Moment, Month, Rank};
use songcard::words::{Words, for_tag};

#[test]
fn an_unknown_tag_selects_english() {
    for (tag, language) in [
        ("ko", "ko"),
        ("ko-KR", "ko"),
        ("KO_kr", "ko"),
        ("en", "en"),
        ("en-GB", "en"),
        ("fr", "en"),
        ("kok", "en"),
        ("", "en"),
    ] {
        assert_eq!(for_tag(tag).tag, language, "{tag}");
    }
}

#[test]
fn numbers_are_grouped_as_each_language_does() {
    let numbers = [
        (0, "0", "0"),
        (999, "999", "999"),
        (1_000, "1,000", "1,000"),
        (10_000, "10,000", "1만"),
        (12_345, "12,345", "12,345"),
        (1_000_000, "1,000,000", "100만"),
        (33_900_000, "33,900,000", "3,390만"),
        (100_000_000, "100,000,000", "1억"),
        (101_100_000, "101,100,000", "1억 110만"),
        (123_456_789, "123,456,789", "123,456,789"),
        (2_000_000_000, "2,000,000,000", "20억"),
        (
            u64::MAX,
            "18,446,744,073,709,551,615",
            "18,446,744,073,709,551,615",
        ),
    ];
    for (number, english, korean) in numbers {
        assert_eq!((en().formats.number)(number), english);
        assert_eq!((ko().formats.number)(number), korean);
    }
}

#[test]
fn a_short_number_is_cut_and_never_rounded_up() {
    let numbers = [
        (300_000, "300,000 views", "조회 30만 회"),
        (999_999, "999,999 views", "조회 999,999회"),
        (1_000_000, "1 million views", "조회 100만 회"),
        (1_999_999, "1.99 million views", "조회 199만 회"),
        (15_995_378, "15.99 million views", "조회 1,599만 회"),
        (33_900_000, "33.9 million views", "조회 3,390만 회"),
        (101_100_000, "101.1 million views", "조회 1억 110만 회"),
        (100_050_000, "100 million views", "조회 1억 5만 회"),
        (123_456_789, "123.4 million views", "조회 1억 2,345만 회"),
        (999_999_999, "999.9 million views", "조회 9억 9,999만 회"),
        (1_000_000_000, "1 billion views", "조회 10억 회"),
        (2_050_000_000, "2.05 billion views", "조회 20억 5,000만 회"),
        (
            9_007_199_254_740_991_u64,
            "9,007,199.2 billion views",
            "조회 90,071,992억 5,474만 회",
        ),
    ];
    for (value, english, korean) in numbers {
        let song = small(json!({ "milestones": [
            { "at": "2025", "metric": "views", "value": value, "qualifier": "exact" },
        ]}));
        let text = |words: &Words| (words.milestones.in_short)(&song.milestones[0]);
        assert_eq!((text(en()), text(ko())), (english.into(), korean.into()));
    }
}

#[test]
fn a_weekly_chart_has_a_week() {
    let date = Moment::parse("2020-09-05").unwrap().date().unwrap();
    let dates = [
        (
            Some(Cadence::WEEKLY),
            "Week of 5 Sep 2020",
            "2020년 9월 5일 자",
        ),
        (Some(Cadence::DAILY), "5 Sep 2020", "2020년 9월 5일"),
        (None, "5 Sep 2020", "2020년 9월 5일"),
    ];
    for (cadence, english, korean) in dates {
        assert_eq!((en().formats.chart_date)(date, cadence), english);
        assert_eq!((ko().formats.chart_date)(date, cadence), korean);
    }
}

#[test]
fn a_rank_is_given_with_its_week() {
    let date = Moment::parse("2020-09-05").unwrap().date().unwrap();
    let rank = Rank::new(30).unwrap();
    let weekly = Some(Cadence::WEEKLY);
    assert_eq!(
        (en().formats.rank_on)(date, weekly, rank),
        "Week of 5 Sep 2020: No. 30"
    );
    assert_eq!(
        (ko().formats.rank_on)(date, weekly, rank),
        "2020년 9월 5일 자, 30위"
    );
}

#[test]
fn a_moment_has_the_precision_of_its_source() {
    let moments = [
        ("2021", "2021", "2021년"),
        ("2021-11", "November 2021", "2021년 11월"),
        ("2021-11-08", "8 November 2021", "2021년 11월 8일"),
        (
            "2021-11-08T04:30:00+09:00",
            "8 November 2021, 04:30 KST",
            "2021년 11월 8일 04:30 KST",
        ),
        (
            "2021-11-07T19:30:00Z",
            "7 November 2021, 19:30 UTC",
            "2021년 11월 7일 19:30 UTC",
        ),
        (
            "2021-11-07T19:05:00-03:30",
            "7 November 2021, 19:05 UTC−3:30",
            "2021년 11월 7일 19:05 UTC−3:30",
        ),
        (
            "2021-11-08T00:00:00+01:00",
            "8 November 2021, 00:00 UTC+1",
            "2021년 11월 8일 00:00 UTC+1",
        ),
    ];
    for (text, english, korean) in moments {
        let moment = Moment::parse(text).unwrap();
        assert_eq!((en().formats.moment)(moment), english);
        assert_eq!((ko().formats.moment)(moment), korean);
    }
}

#[test]
fn dates_and_months_have_a_short_form() {
    let date = Moment::parse("2021-05-01").unwrap().date().unwrap();
    assert_eq!((en().formats.short_date)(date), "1 May 2021");
    assert_eq!((ko().formats.short_date)(date), "2021. 5. 1.");
    let september = Month::new(2021, 9).unwrap();
    assert_eq!((en().formats.month)(september), "Sep 2021");
    assert_eq!((ko().formats.month)(september), "2021년 9월");
}

#[test]
fn a_claim_keeps_the_report_s_word_and_qualifier() {
    let claims = [
        (82, "countries", "exact", "82 countries", "82개국"),
        (1, "countries", "exact", "1 country", "1개국"),
        (
            90,
            "regions",
            "at-least",
            "at least 90 regions",
            "90개 지역 이상",
        ),
        (
            1,
            "territories",
            "about",
            "about 1 territory",
            "약 1개 지역",
        ),
        (5, "markets", "about", "about 5 markets", "약 5개 시장"),
        (
            7,
            "stores",
            "at-least",
            "at least 7 stores",
            "7개 스토어 이상",
        ),
    ];
    for (value, word, qualifier, english, korean) in claims {
        let song = small(json!({ "claims": [{
            "metric": "number-one-territories", "chart": "weekly", "asOf": "2025",
            "value": value, "word": word, "qualifier": qualifier,
        }]}));
        let text = |words: &Words| (words.headline.claim)(&song.claims[0]);
        assert!(
            text(en()).contains(english),
            "{} has not {english}",
            text(en())
        );
        assert!(
            text(ko()).contains(korean),
            "{} has not {korean}",
            text(ko())
        );
    }
}

#[test]
fn a_headline_is_a_sentence_in_either_language() {
    let headline = |words: &Words, metric: &str, qualifier: &str| {
        let song = small(json!({ "claims": [{
            "metric": metric, "chart": "weekly", "asOf": "2025", "value": 12, "word": "countries", "qualifier": qualifier,
        }]}));
        let phrase = (words.headline.figure)(&song, &song.headline().unwrap());
        [phrase.before, phrase.number, phrase.after].concat()
    };
    let number_one = "number-one-territories";
    assert_eq!(headline(en(), number_one, "exact"), "No. 1 in 12 countries");
    assert_eq!(
        headline(en(), number_one, "at-least"),
        "No. 1 in at least 12 countries"
    );
    assert_eq!(
        headline(en(), "top-10-territories", "about"),
        "Top 10 in about 12 countries"
    );
    assert_eq!(
        headline(en(), "charted-territories", "exact"),
        "Charted in 12 countries"
    );
    assert_eq!(headline(ko(), number_one, "exact"), "12개국 1위");
    assert_eq!(headline(ko(), number_one, "at-least"), "12개국 이상 1위");
    assert_eq!(
        headline(ko(), "top-10-territories", "about"),
        "약 12개국 톱 10"
    );
}

#[test]
fn a_count_over_time_is_reached() {
    // On the last day it is No. 1 nowhere, and three days before it was.
    let daily = |code: &str, ranks: [u16; 3]| json!({ "chart": "daily", "territory": code, "from": "2025-01-01", "every": "P1D", "ranks": ranks });
    let song = small(json!({ "history": [
        daily("US", [1, 2, 3]), daily("GB", [1, 1, 2]), daily("FR", [4, 4, 4]),
    ] }));
    let text = |words: &Words| (words.headline.figure)(&song, &song.headline().unwrap()).sentence();
    assert_eq!(text(en()), "Reached No. 1 in 2 of 3 territories covered");
    assert_eq!(text(ko()), "집계한 3개 지역 중 2개 지역 1위 달성");
}

#[test]
fn a_milestone_begins_with_a_capital() {
    let text = |more: serde_json::Value| {
        let mut milestone =
            json!({ "at": "2025", "metric": "views", "value": 1_000_000, "qualifier": "about" });
        let more = more.as_object().unwrap().clone();
        milestone.as_object_mut().unwrap().extend(more);
        let song = small(json!({ "milestones": [milestone] }));
        let milestone = &song.milestones[0];
        let figure = (en().headline.figure)(&song, &song.headline().unwrap());
        [(en().milestones.in_short)(milestone), figure.sentence()]
    };
    assert_eq!(
        text(json!({})),
        ["About 1 million views", "About 1,000,000 views"]
    );
    assert_eq!(
        text(json!({ "qualifier": "at-least", "title": "first week" })),
        [
            "first week: at least 1 million views",
            "At least 1,000,000 views"
        ]
    );
}

#[test]
fn one_is_singular() {
    let weeks = |count, days| (en().rank_lines.time_on_chart)(count, days);
    assert_eq!(weeks(1, Some(Cadence::WEEKLY)), "1 week on chart");
    assert_eq!(weeks(32, Some(Cadence::WEEKLY)), "32 weeks on chart");
    assert_eq!(weeks(1, Some(Cadence::DAILY)), "1 day on chart");
    assert_eq!(weeks(497, Some(Cadence::DAILY)), "497 days on chart");
    assert_eq!(weeks(1, None), "charted once");
    assert_eq!(weeks(3, Cadence::every(14)), "charted 3 times");
    let song = small(json!({ "history": [
        { "chart": "weekly", "territory": "US", "from": "2025-01-04", "every": "P7D", "ranks": [1, 2] },
    ]}));
    let phrase = (en().headline.figure)(&song, &song.headline().unwrap());
    assert_eq!(phrase.number + &phrase.after, "1 week at No. 1");
}

#[test]
fn a_single_chart_is_written_in_both_languages() {
    let weeks = |count, days| (ko().rank_lines.time_on_chart)(count, days);
    assert_eq!(weeks(1, None), "1회 차트인");
    assert_eq!(weeks(3, None), "3회 차트인");
    assert_eq!(weeks(1, Some(Cadence::WEEKLY)), "1주 차트인");
}

#[test]
fn the_best_run_of_several_places_names_its_place() {
    let daily = |code: &str, ranks: [u16; 3]| json!({ "chart": "daily", "territory": code, "from": "2025-01-01", "every": "P1D", "ranks": ranks });
    let text = |words: &Words, history: Vec<serde_json::Value>| {
        let song = small(json!({ "history": history }));
        (words.headline.figure)(&song, &song.headline().unwrap()).sentence()
    };
    let two = || vec![daily("US", [3, 2, 4]), daily("GB", [9, 9, 9])];
    assert_eq!(
        text(en(), two()),
        "Peak No. 2, 3 days on chart, United States"
    );
    assert_eq!(text(ko(), two()), "미국 최고 2위 · 3일 차트인");
    let world = || vec![daily("WW", [1, 1, 4]), daily("GB", [9, 9, 9])];
    assert_eq!(text(en(), world()), "2 days at No. 1, Worldwide");
    assert_eq!(text(ko(), world()), "전 세계 2일간 1위");
    let one = || vec![daily("US", [3, 2, 4])];
    assert_eq!(text(en(), one()), "Peak No. 2, 3 days on chart");
}

#[test]
fn a_milestone_has_its_kind_and_platform() {
    let text = |more: serde_json::Value| {
        let mut milestone = json!({ "at": "2024-01-18" });
        milestone
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let song = small(json!({ "milestones": [milestone] }));
        [en(), ko()].map(|words| (words.milestones.milestone)(&song.milestones[0]))
    };
    let show = json!({ "metric": "show-win", "title": "Music Bank" });
    assert_eq!(
        text(show),
        ["Music-show win: Music Bank", "음악방송 1위: Music Bank"]
    );
    let wins = json!({ "metric": "show-win", "value": 3 });
    assert_eq!(text(wins), ["3 music-show wins", "음악방송 1위 3회"]);
    let win = json!({ "metric": "show-win", "title": "Inkigayo", "value": 1 });
    assert_eq!(
        text(win),
        ["Inkigayo: 1 music-show win", "Inkigayo: 음악방송 1위 1회"]
    );
    let gold = json!({ "metric": "certification", "platform": "spotify", "title": "Gold" });
    assert_eq!(
        text(gold),
        ["Certification: Gold (Spotify)", "인증: Gold (Spotify)"]
    );
    let kill = json!({ "metric": "all-kill", "title": "Perfect all-kill", "platform": "melon" });
    assert_eq!(
        text(kill),
        ["Perfect all-kill (Melon)", "올킬: Perfect all-kill (Melon)"]
    );
    let most =
        json!({ "metric": "record", "title": "Most in a day", "value": 7, "platform": "youtube" });
    assert_eq!(
        text(most),
        [
            "Record: Most in a day: 7 on YouTube",
            "신기록: Most in a day: YouTube 7"
        ]
    );
    let views =
        json!({ "metric": "views", "title": "First day", "value": 1, "platform": "youtube" });
    assert_eq!(
        text(views),
        [
            "First day: 1 view on YouTube",
            "First day: YouTube 조회 1회"
        ]
    );
}

#[test]
fn every_error_code_has_a_calm_sentence() {
    for words in [en(), ko()] {
        for code in [
            "not-found",
            "unreachable",
            "not-json",
            "version",
            "shape",
            "invalid",
        ] {
            let line = (words.card.load_error)(code);
            assert!(line.ends_with('.') && !line.contains('!'), "{line}");
        }
    }
}

#[test]
fn a_rank_has_the_form_of_charts() {
    let rank = Rank::new(45).unwrap();
    assert_eq!(
        ((en().formats.rank)(rank), (ko().formats.rank)(rank)),
        ("No. 45".to_owned(), "45위".to_owned())
    );
}

fn en() -> &'static Words {
    for_tag("en")
}

fn ko() -> &'static Words {
    for_tag("ko")
}

#[test]
fn words_have_typographic_apostrophes() {
    let folders = ["src/words/en", "src/words/ko"];
    let files = folders.map(|folder| std::fs::read_dir(repository(folder)).unwrap());
    for file in files.into_iter().flatten() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = text.lines().filter(|line| !line.trim().starts_with("//"));
        for line in lines {
            let straight = line.match_indices('\'').any(|(at, _)| {
                let before = line[..at].ends_with(char::is_alphabetic);
                before && line[at + 1..].starts_with(char::is_alphabetic)
            });
            assert!(!straight, "{line}");
        }
    }
}
