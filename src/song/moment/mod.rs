//! A time as precise as its source gives it.

mod parse;
mod value;
mod zoned_time;

pub use parse::MomentError;
pub use value::Moment;
pub use zoned_time::ZonedTime;
