//! What a line does not break apart, in both languages. A `~` is a no-break space.

use songcard::song::{Date, Moment, Rank};
use songcard::text::non_breaking;
use songcard::words;
use songcard::words::Words;

const WRITTEN: [(&str, &str); 22] = [
    ("8 November 2021", "8~November~2021"),
    ("November 2021", "November~2021"),
    ("as of 8 November 2021", "as of 8~November~2021"),
    (
        "8 November 2021, 04:30 KST (7 November 2021, 19:30 UTC)",
        "8~November~2021, 04:30~KST (7~November~2021, 19:30~UTC)",
    ),
    ("5 Sep 2020 – 10 Apr 2021", "5~Sep~2020 – 10~Apr~2021"),
    ("Week of 10 Apr 2021: No. 30", "Week of 10~Apr~2021: No.~30"),
    ("No. 1 in 82 countries", "No.~1 in 82~countries"),
    ("about 1.2 million views", "about 1.2~million views"),
    ("2021 Melon Music Award", "2021 Melon Music Award"),
    ("32 weeks on chart", "32~weeks on chart"),
    ("+12, 26 Sep 2020", "+12, 26~Sep~2020"),
    ("+0.3 s", "+0.3~s"),
    ("Instrumental, 0:14", "Instrumental, 0:14"),
    ("2021년 11월 8일", "2021년~11월~8일"),
    ("2021년 11월 8일 04:30 KST", "2021년~11월~8일~04:30~KST"),
    ("2023. 7. 16. 처음", "2023.~7.~16. 처음"),
    ("2021년 4월 10일 자, 30위", "2021년~4월~10일~자, 30위"),
    ("82개 국가에서 1위", "82개~국가에서 1위"),
    ("1억 2,000만 회", "1억~2,000만~회"),
    ("최고 1위, 32주", "최고 1위, 32주"),
    ("", ""),
    ("Yours", "Yours"),
];

#[test]
fn dates_and_numbers_with_units_are_kept_together() {
    for (text, kept) in WRITTEN {
        assert_eq!(non_breaking(text).replace('\u{a0}', "~"), kept);
    }
}

#[test]
fn every_date_a_language_writes_is_kept_together() {
    for words in ["en", "ko"].map(words::for_tag) {
        for (year, month, day) in [(2021, 1, 1), (2020, 12, 31), (1999, 5, 9)] {
            let date = Date::parse(&format!("{year}-{month:02}-{day:02}")).unwrap();
            for text in written(words, date) {
                let kept = non_breaking(&text);
                assert!(!kept.contains(' '), "{kept} may break");
            }
        }
    }
}

fn written(words: &Words, date: Date) -> [String; 5] {
    [
        (words.formats.moment)(Moment::Day(date)),
        (words.formats.moment)(Moment::Month(date.month())),
        (words.formats.short_date)(date),
        (words.formats.month)(date.month()),
        (words.formats.rank)(Rank::new(7).unwrap()),
    ]
}
