//! Histories: segments of ranks over time, joined to one history for each chart and place.

mod dates;
mod histories;

pub(super) use histories::checked_histories;
