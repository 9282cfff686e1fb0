//! Days of the calendar.

use songcard::song::{Cadence, Date, DateError, Month, Year};

#[test]
fn a_date_has_only_the_form_yyyy_mm_dd() {
    let date = Date::parse("2020-09-05").unwrap();
    assert_eq!(
        (date.year(), date.month().number(), date.day()),
        (2020, 9, 5)
    );
    assert_eq!(date.to_string(), "2020-09-05");
    let wrong = [
        "",
        "2020-9-5",
        "05-09-2020",
        "2020/09/05",
        "2020-09-05 ",
        "+020-09-05",
        "２020-09-05",
        "2020-09-5a",
    ];
    for text in wrong {
        assert_eq!(Date::parse(text), Err(DateError::Form), "{text}");
    }
}

#[test]
fn a_day_that_the_calendar_does_not_have_is_refused() {
    let wrong = [
        "2021-02-29",
        "1900-02-29",
        "2021-04-31",
        "2021-13-01",
        "2021-00-10",
        "2021-01-00",
        "2021-01-32",
        "1499-12-31",
        "2501-01-01",
    ];
    for text in wrong {
        assert_eq!(Date::parse(text), Err(DateError::NotInCalendar), "{text}");
    }
    for text in ["2020-02-29", "2000-02-29", "1500-01-01", "2500-12-31"] {
        assert_eq!(Date::parse(text).unwrap().to_string(), text);
    }
}

#[test]
fn a_month_is_one_of_twelve() {
    for number in [0, 13, u8::MAX] {
        assert_eq!(Month::new(2020, number), Err(DateError::NotInCalendar));
    }
    assert_eq!(Month::new(2020, 12).unwrap().to_string(), "2020-12");
}

#[test]
fn a_year_is_1500_to_2500() {
    for number in [0, 1499, 2501, u16::MAX] {
        assert_eq!(Year::new(number), Err(DateError::NotInCalendar));
    }
    assert_eq!(Year::new(1500).unwrap().to_string(), "1500");
}

#[test]
fn a_cadence_is_at_least_a_day() {
    assert_eq!(Cadence::every(0), None);
    assert_eq!(Cadence::every(-7), None);
    assert_eq!(Cadence::every(7), Some(Cadence::WEEKLY));
}

#[test]
fn days_are_numbered_from_1970_on_and_back() {
    let known = [
        ("1970-01-01", 0),
        ("1969-12-31", -1),
        ("2000-03-01", 11_017),
        ("2021-11-08", 18_939),
        ("1582-10-15", -141_427),
    ];
    for (text, number) in known {
        assert_eq!(Date::parse(text).unwrap().day_number(), number, "{text}");
    }
}

/// Walks the calendar day by day with its own leap-year rule.
#[test]
fn day_numbers_increase_by_one_from_1895_to_2105() {
    let first = Date::new(1895, 1, 1).unwrap();
    let mut days = 0;
    for year in 1895u16..=2105 {
        let leap =
            (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let february = if leap { 29 } else { 28 };
        for (month, length) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            for day in 1..=length {
                let date = Date::new(year, month, day).unwrap();
                assert_eq!(date.day_number(), first.day_number() + days, "{date}");
                assert_eq!(first.plus_days(days), Ok(date));
                assert_eq!(date.plus_days(-days), Ok(first));
                days += 1;
            }
            assert_eq!(
                Date::new(year, month, length + 1),
                Err(DateError::NotInCalendar)
            );
        }
    }
}

#[test]
fn adding_days_stays_in_the_calendar() {
    let (first, last) = (
        Date::new(1500, 1, 1).unwrap(),
        Date::new(2500, 12, 31).unwrap(),
    );
    assert_eq!(first.plus_days(-1), Err(DateError::NotInCalendar));
    assert_eq!(last.plus_days(1), Err(DateError::NotInCalendar));
    assert_eq!(last.plus_days(i32::MAX), Err(DateError::NotInCalendar));
    assert_eq!(first.plus_days(i32::MIN), Err(DateError::NotInCalendar));
    assert_eq!(
        first.plus_days(last.day_number() - first.day_number()),
        Ok(last)
    );
}
