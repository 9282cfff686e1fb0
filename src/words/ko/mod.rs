//! Korean.

mod change;
mod charts;
mod claims;
mod credits;
mod dates;
mod headline;
mod load_error;
mod lyrics;
mod milestones;
mod numbers;
mod places;
mod runs;
mod words;
mod work;

pub(super) use words::WORDS;
