//! Words, numbers and names in each language.

mod names;
mod phrases;
