//! A time as precise as its source gives it.

mod parse;
mod value;

pub use parse::MomentError;
pub use value::Moment;
