//! Well-formed language tags that are not languages, or probably not the language that was meant.

mod codes;
mod question;
mod search;

pub use question::question;
pub use search::questionable;
