//! Times, and those of facts.

use super::Desk;
use crate::check::place::Place;
use crate::song::{Moment, MomentError};

impl Desk {
    pub fn moment(&mut self, at: &Place, text: &str) -> Option<Moment> {
        let message = match Moment::parse(text) {
            Ok(moment) => return Some(moment),
            Err(MomentError::Form) => {
                "is not a time; write YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset, 2021-11-08T04:30:00+09:00"
            }
            Err(MomentError::NotInCalendar) => "does not exist in the calendar",
            Err(MomentError::NoOffset) => "has no offset from UTC; add one, as in +09:00",
        };
        self.fault(at, format_args!("“{text}” {message}"));
        None
    }

    pub fn may_moment(&mut self, at: &Place, text: &Option<String>) -> Option<Moment> {
        self.moment(at, text.as_ref()?)
    }

    /// The time of a fact, which the snapshot's own time must not be earlier than.
    pub fn fact(&mut self, at: &Place, text: &str) -> Option<Moment> {
        let moment = self.moment(at, text)?;
        if let Some(as_of) = self.as_of.filter(|as_of| moment.is_surely_after(*as_of)) {
            self.fault(
                at,
                format_args!("{moment} is later than the snapshot’s own asOf, {as_of}"),
            );
        }
        Some(moment)
    }

    pub fn may_fact(&mut self, at: &Place, text: &Option<String>) -> Option<Moment> {
        self.fact(at, text.as_ref()?)
    }
}
