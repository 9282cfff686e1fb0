//! Problems as an author reads them.

mod advice;
mod json;
pub mod mutated;
mod report;
mod territory_names;
mod words;
