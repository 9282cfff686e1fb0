//! Times as precise as their source gave them.

use songcard::song::{Date, DateError, Moment, MomentError, Month, Year, ZonedTime};

#[test]
fn a_moment_keeps_the_precision_it_was_given() {
    assert_eq!(
        Moment::parse("2021"),
        Ok(Moment::Year(Year::new(2021).unwrap()))
    );
    assert_eq!(
        Moment::parse("2021-11"),
        Ok(Moment::Month(Month::new(2021, 11).unwrap()))
    );
    assert!(matches!(Moment::parse("2021-11-08"), Ok(Moment::Day(_))));
}

#[test]
fn a_moment_is_written_as_it_was_given() {
    let texts = [
        "2021",
        "2021-11",
        "2021-11-08",
        "2021-11-08T04:30:00+09:00",
        "2021-11-08T04:30:00Z",
        "2021-11-08T04:30:00-03:30",
    ];
    for text in texts {
        assert_eq!(moment(text).to_string(), text);
    }
}

#[test]
fn a_moment_is_written_without_seconds() {
    let same = [
        "2021-11-08t04:30:59z",
        "2021-11-08 04:30:00.125+00:00",
        "2021-11-08T04:30:00-00:00",
    ];
    for text in same {
        assert_eq!(moment(text).to_string(), "2021-11-08T04:30:00Z", "{text}");
    }
}

#[test]
fn an_invalid_moment_is_refused_with_the_reason() {
    let form = [
        "",
        "21",
        "soon",
        "2021-1",
        "2021-11-8",
        "2021-11-08T04:30+09:00",
        "2021-11-08T04:30:00.+09:00",
        "2021-11-08T04:30:00+0900",
        "2021-11-08X04:30:00Z",
        "8 November 2021",
    ];
    for text in form {
        assert_eq!(Moment::parse(text), Err(MomentError::Form), "{text}");
    }
    let impossible = [
        "1499",
        "2021-13",
        "2021-00",
        "2021-02-30",
        "2021-02-30T00:00:00Z",
        "2021-11-08T24:00:00Z",
        "2021-11-08T23:60:00Z",
        "2021-11-08T23:59:61Z",
        "2021-11-08T23:59:00+24:00",
    ];
    for text in impossible {
        assert_eq!(
            Moment::parse(text),
            Err(MomentError::NotInCalendar),
            "{text}"
        );
    }
    assert_eq!(
        Moment::parse("2021-11-08T04:30:00"),
        Err(MomentError::NoOffset)
    );
}

#[test]
fn surely_after_is_true_in_every_zone() {
    let surely = [
        ("2021-11-09", "2021-11-08"),
        ("2021-12", "2021-11"),
        ("2022", "2021"),
        ("2021-12-01", "2021-11"),
        ("2022-01-01", "2021"),
        ("2021-11-08T04:31:00+09:00", "2021-11-07T19:30:00Z"),
        ("2021-11-10T00:00:00Z", "2021-11-08"),
        ("2021-11-10", "2021-11-08T09:59:00Z"),
    ];
    for (late, early) in surely {
        assert!(
            moment(late).is_surely_after(moment(early)),
            "{late} > {early}"
        );
        assert!(
            !moment(early).is_surely_after(moment(late)),
            "{early} > {late}"
        );
    }
    let open = [
        ("2021-11-08", "2021-11-08"),
        ("2021-11-30", "2021-11"),
        ("2021-11", "2021-11-30"),
        ("2021-12-31", "2021"),
        ("2021-11-08T04:30:00+09:00", "2021-11-07T19:30:00Z"),
        ("2021-11-09T11:59:00Z", "2021-11-08"),
        ("2021-11-09", "2021-11-08T10:00:00Z"),
    ];
    for (one, other) in open {
        assert!(
            !moment(one).is_surely_after(moment(other)),
            "{one} > {other}"
        );
    }
}

#[test]
fn a_time_of_day_changes_zone_across_days_and_years() {
    let moved = [
        ("2021-11-08T04:30:00+09:00", 0, "2021-11-07T19:30:00Z"),
        ("2021-11-07T19:30:00Z", 540, "2021-11-08T04:30:00+09:00"),
        ("2021-12-31T15:00:00Z", 540, "2022-01-01T00:00:00+09:00"),
        ("2022-01-01T08:59:00+09:00", 0, "2021-12-31T23:59:00Z"),
        (
            "2024-02-28T18:00:00-08:00",
            540,
            "2024-02-29T11:00:00+09:00",
        ),
        (
            "2023-02-28T18:00:00-08:00",
            540,
            "2023-03-01T11:00:00+09:00",
        ),
        (
            "2021-11-08T12:00:00+14:00",
            -720,
            "2021-11-07T10:00:00-12:00",
        ),
        (
            "2021-11-08T04:30:00+09:00",
            540,
            "2021-11-08T04:30:00+09:00",
        ),
    ];
    for (text, offset, there) in moved {
        let there = moment(there);
        assert_eq!(moment(text).in_zone(offset), there, "{text} at {offset}");
        assert_eq!(
            moment(text).earliest_minute(),
            there.earliest_minute(),
            "{text} is the same minute everywhere"
        );
    }
}

#[test]
fn a_moment_without_a_time_of_day_keeps_its_zone() {
    for text in ["2021", "2021-11", "2021-11-08", "2500-12-31T23:00:00Z"] {
        assert_eq!(moment(text).in_zone(540), moment(text), "{text}");
    }
    let first = "1500-01-01T00:00:00Z";
    assert_eq!(moment(first).in_zone(-60), moment(first));
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

#[test]
fn a_time_of_day_is_less_than_a_day() {
    let date = Date::new(2021, 11, 8).unwrap();
    let refused = Err(DateError::NotInCalendar);
    assert_eq!(ZonedTime::new(date, 1440, 0), refused);
    assert_eq!(ZonedTime::new(date, 0, 1440), refused);
    assert_eq!(ZonedTime::new(date, 0, i16::MIN), refused);
    let latest = ZonedTime::new(date, 1439, -1439).unwrap();
    assert_eq!(latest.to_string(), "2021-11-08T23:59:00-23:59");
}

#[test]
fn a_moment_has_a_first_and_a_last_day() {
    let days = [
        ("2020", "2020-01-01", "2020-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-02-03", "2020-02-03", "2020-02-03"),
        ("2020-02-03T23:00:00+09:00", "2020-02-03", "2020-02-03"),
    ];
    for (text, first, last) in days {
        let moment = Moment::parse(text).unwrap();
        let found = (
            moment.first_day().to_string(),
            moment.last_day().to_string(),
        );
        assert_eq!(found, (first.to_owned(), last.to_owned()), "{text}");
    }
}
