//! Dates, times in a song, and lengths.

use super::Checker;
use crate::check::Mistake;
use crate::snapshot::Pointer;
use crate::song::{MAX_DURATION_MS, Moment, MomentError};

impl Checker {
    /// A time, see [`Moment::parse`].
    pub fn moment(&mut self, at: &Pointer, text: &str) -> Option<Moment> {
        let message = match Moment::parse(text) {
            Ok(moment) => return Some(moment),
            Err(MomentError::Form) => {
                const RIGHT: &str = "write YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset, 2021-11-08T04:30:00+09:00";
                let message = format_args!("“{text}” is not a time; {RIGHT}");
                self.mistake(Mistake::TimeForm, at, message);
                return None;
            }
            Err(MomentError::NotInCalendar) => "does not exist in the calendar",
            Err(MomentError::NoOffset) => "has no offset from UTC; add one, as in +09:00",
        };
        self.error(at, format_args!("“{text}” {message}"));
        None
    }

    /// As [`Checker::moment`], for a key that may be absent.
    pub fn optional_moment(&mut self, at: &Pointer, text: &Option<String>) -> Option<Moment> {
        self.moment(at, text.as_ref()?)
    }

    /// The time of a fact, which must not be later than the snapshot's own time.
    pub fn fact_time(&mut self, at: &Pointer, text: &str) -> Option<Moment> {
        let moment = self.moment(at, text)?;
        if let Some(as_of) = self.as_of.filter(|as_of| moment.is_surely_after(*as_of)) {
            self.error(
                at,
                format_args!("{moment} is later than the snapshot’s own asOf, {as_of}"),
            );
        }
        Some(moment)
    }

    /// As [`Checker::fact_time`], for a key that may be absent.
    pub fn optional_fact_time(&mut self, at: &Pointer, text: &Option<String>) -> Option<Moment> {
        self.fact_time(at, text.as_ref()?)
    }

    /// The length of a recording in milliseconds; `what` is what is recorded.
    pub fn duration_ms(&mut self, at: &Pointer, what: &str, number: Option<i64>) -> Option<u32> {
        let number = number?;
        let millis = u32::try_from(number)
            .ok()
            .filter(|millis| (1..=MAX_DURATION_MS).contains(millis));
        if millis.is_none() {
            self.error(
                at,
                format_args!("{number} ms is not a possible length of a {what}"),
            );
        }
        millis
    }

    /// When something starts and ends, in milliseconds of the song, each with where it is.
    pub fn start_and_end_ms(
        &mut self,
        what: &str,
        (start_at, start): (&Pointer, Option<i64>),
        (end_at, end): (&Pointer, Option<i64>),
    ) -> (Option<u32>, Option<u32>) {
        let start = self.song_time_ms(start_at, start);
        let end = self.song_time_ms(end_at, end);
        if let (Some(start), Some(end)) = (start, end)
            && end < start
        {
            self.error(
                end_at,
                format_args!("{what} ends at {end} before it starts at {start}"),
            );
        }
        (start, end)
    }

    fn song_time_ms(&mut self, at: &Pointer, number: Option<i64>) -> Option<u32> {
        let number = number?;
        let millis = u32::try_from(number)
            .ok()
            .filter(|millis| *millis <= MAX_DURATION_MS);
        if millis.is_none() {
            self.error(at, format_args!("{number} ms is not a time in a song"));
        }
        millis
    }
}
